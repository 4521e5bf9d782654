import * as z from 'zod';
import { chartSchema } from './chart.ts';
import { dateText, dayText, minuteText, momentText } from './iso-date.ts';
import { signedSchema } from './signed.ts';
import { claimText, figureText, periodText } from './reading.ts';
import {
  bilingual,
  complaint,
  fields,
  flag,
  id,
  isMapping,
  link,
  listOf,
  text,
  uniqueBy,
} from './shape.ts';

const source = fields({
  id: id().meta({ zh: '事实里 `source` 写的 id。', en: 'What `source` of a fact calls it.' }),
  title: bilingual().meta({ zh: '标题。', en: 'Its title.' }),
  publisher: bilingual().optional().meta({ zh: '谁发布的。', en: 'Who published it.' }),
  date: dateText().optional().meta({
    zh: '发布日期，来源印到哪一级就写到哪一级。',
    en: 'When it was published, as exactly as it is known.',
    example: '2023-01',
  }),
  url: link().optional().meta({ zh: '网址。', en: 'Its address.' }),
  parts: z.record(z.string(), bilingual()).optional().meta({
    zh: '来源的各个部分，`at` 里可以写的名称。',
    en: 'The parts that `at` may name.',
    example: '{ panel: { zh: 数读“突破”栏, en: Breakthroughs panel } }',
  }),
});

const section = fields({
  id: id().meta({ zh: '正文和网址里的 id。', en: 'What prose and addresses call it.' }),
  heading: bilingual().meta({ zh: '小标题。', en: 'Its heading.' }),
  facts: listOf(id()).meta({ zh: '这一节讲到的事实。', en: 'The facts told there.' }),
});

const highlight = fields({
  fact: id().meta({ zh: '哪个事实。', en: 'The fact.' }),
  label: bilingual().meta({ zh: '数字下面的说明文字。', en: 'The words below the number.' }),
  lead: flag().optional().meta({
    zh: '是否放在最前、最大；最多一个。',
    en: 'Whether it leads, larger than the others; one at most.',
  }),
  note: bilingual().optional().meta({ zh: '给读者的说明。', en: 'A remark for readers.' }),
});

const claim = fields({
  claim: claimText().meta({
    zh: '说法，照原文写。',
    en: 'The claim as printed.',
    example: '全市最高',
  }),
  among: text().optional().meta({ zh: '在什么范围内。', en: 'Among whom.', example: 'jiangmen' }),
  facts: z.array(id()).min(1).meta({ zh: '说的是哪几个事实。', en: 'The facts it covers.' }),
  reach: z.literal('unclear').optional().meta({
    zh: '原文没有说清包括哪几个时，写 `unclear`。',
    en: '`unclear` where the source leaves open which it covers.',
  }),
});

const note = fields({
  rule: text().optional().meta({
    zh: '回答哪条规则查出的问题；不写就只是说明。',
    en: 'The rule whose finding it answers; without one it is only a remark.',
    example: 'share-recomputes',
  }),
  facts: listOf(id()).meta({ zh: '关于哪些事实。', en: 'The facts it is about.' }),
  zh: text().meta({ zh: '给读者的说明，中文。', en: 'The note for readers, in Chinese.' }),
  en: text().meta({ zh: '给读者的说明，英文。', en: 'The note for readers, in English.' }),
  section: id().optional().meta({ zh: '印在哪一节。', en: 'The section it is printed in.' }),
});

const correction = fields({
  date: dayText().meta({ zh: '哪一天改的。', en: 'The day of the correction.' }),
  fact: id().meta({ zh: '改的是哪个事实。', en: 'The fact that was corrected.' }),
  kind: z.enum(['erratum', 'revision']).meta({
    zh: '`erratum` 是更正（原来错了），`revision` 是修订（来源更新了数据）。',
    en: 'An `erratum` was wrong; a `revision` follows a source that changed its data.',
  }),
  from: figureText().meta({ zh: '原来的数。', en: 'The figure before.' }),
  to: figureText().meta({ zh: '改后的数。', en: 'The figure after.' }),
  reason: bilingual().meta({ zh: '为什么改。', en: 'Why.' }),
  embargo: momentText().optional().meta({
    zh: '在这一刻之前不公开这条更正，也不公开改的那个数。',
    en: 'The correction is held back until then, and with it the figure it corrects.',
  }),
});

/** report.yaml: one published document of a year. */
export const editionSchema = fields({
  title: bilingual().meta({ zh: '报告标题。', en: 'The headline of the report.' }),
  lede: bilingual().optional().meta({ zh: '导语。', en: 'The paragraph below the headline.' }),
  kind: z.enum(['feature', 'work-report', 'review', 'summary', 'speech']).meta({
    zh: '来源是特写、工作报告、回顾、总结还是讲话。',
    en: 'What kind of document the source is.',
  }),
  issuer: bilingual().meta({ zh: '来源由谁发出。', en: 'Who issued the source.' }),
  covers: periodText().meta({
    zh: '讲的是哪一年或哪段时期。',
    en: 'The period it is about.',
    example: '2022',
  }),
  issued: fields({
    text: bilingual().meta({ zh: '给读者看的日期。', en: 'The date as readers see it.' }),
    date: dateText()
      .optional()
      .meta({ zh: '同一日期，供排序。', en: 'The same date for sorting.', example: '2023-01' }),
  }).meta({ zh: '来源何时发布。', en: 'When the source was published.' }),
  published: minuteText().optional().meta({
    zh: '本站何时发布，北京时间；政府网站必填。发布后不再改，更正另记日期。',
    en: 'When this site published it, in Chinese time; required of a government site. Never changed afterwards: corrections have dates of their own.',
  }),
  sources: uniqueBy('id', source).min(1).meta({
    zh: '来源，至少一份。',
    en: 'The sources, one or more.',
  }),
  sections: uniqueBy('id', section).min(1).meta({
    zh: '各节，按正文的顺序；每个事实归入一节。',
    en: 'The sections in the order of the prose; each fact belongs to one.',
  }),
  highlights: listOf(highlight)
    .superRefine(
      (highlights: unknown, context) => {
        for (const index of furtherLeads(highlights))
          context.addIssue({ code: 'custom', params: { ...secondLead }, path: [index, 'lead'] });
      },
      { when: () => true },
    )
    .meta({
      zh: '数读“突破”栏，按顺序。',
      en: 'The figures of the Breakthroughs panel, in order.',
    }),
  claims: listOf(claim).meta({
    zh: '一句话说到几个事实的说法；只说一个的，写在那个事实里。',
    en: 'Claims that cover several facts; one that covers a single fact stands with it.',
  }),
  notes: listOf(note).meta({
    zh: '数据说明：回答规则查出的问题，读者看得到。',
    en: 'Data notes: answers to what rules find, for readers.',
  }),
  charts: uniqueBy('id', chartSchema).default([]).meta({
    zh: '图表：比较什么，不写怎么画。',
    en: 'Charts: what to compare, never how to draw it.',
  }),
  corrections: listOf(correction).meta({
    zh: '发布后的更正和修订；一经发布，不再删去。',
    en: 'Corrections after publication; never removed once published.',
  }),
  signed: signedSchema.optional().meta({
    zh: '谁写、谁编、谁校、谁审、谁签发。site.yaml 里写了 `require-signoff: true` 的，撰稿、编辑、签发缺一不可。',
    en: 'Who wrote, edited, proofread, reviewed and approved it. With `require-signoff: true` in site.yaml, author, editor and approver are required.',
  }),
  embargo: momentText().optional().meta({
    zh: '在这一刻之前不公开整份报告。',
    en: 'The whole report is held back until then.',
  }),
});

export type Edition = z.output<typeof editionSchema>;

function furtherLeads(highlights: unknown): number[] {
  if (!Array.isArray(highlights)) return [];
  return highlights
    .flatMap((one: unknown, index) =>
      // Already `true` where the item was read, still text where it was not.
      isMapping(one) && (one['lead'] === true || one['lead'] === 'true') ? [index] : [],
    )
    .slice(1);
}

const secondLead = complaint(
  'second-lead',
  '前面已经有一个放在最前的数字',
  '只留一个 `lead: true`',
  'Unexpected second lead figure, expected one',
  'Keep a single `lead: true`',
);
