import * as z from 'zod';
import { statuses } from '../quantity/status.ts';
import { lacksOf } from './fact-needs.ts';
import { momentText } from './iso-date.ts';
import { changeText, claimText, filterText, periodText, quantityText } from './reading.ts';
import {
  bilingual,
  complaint,
  factReference,
  fields,
  flag,
  id,
  isMapping,
  listOf,
  text,
} from './shape.ts';

/** What a figure is about, where it is not the whole park; one of these names an entry of the park. */
export const scopeKinds = ['zone', 'industry', 'project', 'entity', 'district', 'city'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

const scopeIds = Object.fromEntries(scopeKinds.map((kind) => [kind, id().optional()])) as Record<
  ScopeKind,
  z.ZodOptional<ReturnType<typeof id>>
>;

const printedSchema = fields({
  value: quantityText().optional().meta({ zh: '那一处印的数。', en: 'The value printed there.' }),
  change: changeText().optional().meta({ zh: '那一处印的增减。', en: 'The change printed there.' }),
  at: text().optional().meta({ zh: '印在来源的哪一部分。', en: 'The part of the source.' }),
}).superRefine(
  (printed: unknown, context) => {
    if (isMapping(printed) && !('value' in printed) && !('change' in printed))
      context.addIssue({ code: 'custom', params: { ...nothingPrinted } });
  },
  { when: () => true },
);

/** One figure of facts.yaml: written once, here. */
export const factSchema = fields({
  id: id().meta({
    zh: '正文、表格和网址用它称呼这个数；发布后不再改。',
    en: 'What prose, tables and addresses call the figure; never changed once published.',
    example: 'start-rate',
  }),
  indicator: id().optional().meta({
    zh: '哪个指标，写 indicators.yaml 里的 id。有 `derive` 时可以不写。',
    en: 'Which indicator, by its id in indicators.yaml. May be left out beside `derive`.',
    example: 'signed-projects',
  }),
  scope: fields(scopeIds).optional().meta({
    zh: '说的不是整个园区时，说的是谁：园区文件里某个片区、产业、项目或单位的 id。',
    en: 'Whom it is about where that is not the whole park: a zone, industry, project or entity by its id in park.yaml.',
    example: '{ industry: textile }',
  }),
  where: z.record(z.string(), filterText()).optional().meta({
    zh: '只数其中哪些：一个规模档，或别的限定。规模档只写中文，别的文字两种语言都写。',
    en: 'What is counted: a size class, or another filter. A size class needs Chinese only, other words need both languages.',
    example: '{ investment: 超亿元以上 }',
  }),
  value: quantityText().optional().meta({
    zh: '数值，照原文写，限定词和末尾的零都保留。只印了增减的，不写。',
    en: 'The value as printed, with its hedge and its last zeros. Left out where only a change is printed.',
    example: '超160亿元',
  }),
  change: changeText().optional().meta({
    zh: '增减，照原文写。',
    en: 'The growth or decline as printed.',
    example: '同比增长超15%',
  }),
  claims: listOf(claimText()).meta({
    zh: '原文就这个数说的“首次”“第一”“新高”等。',
    en: 'What the source boasts of it: a first, a rank, a record.',
    example: '[首次突破40个]',
  }),
  period: periodText().optional().meta({
    zh: '什么时期或哪一天的数。`status` 为 `rule` 或有 `derive` 时可以不写。',
    en: 'When it was true. May be left out for a `rule` and beside `derive`.',
    example: '2023年1—11月',
  }),
  status: z.enum(statuses).default('actual').meta({
    zh: '是实际数，还是初步、预计、目标、计划、签约或要求。性质不同的数不相加，也不画在一起。',
    en: 'How real it is. Figures of different status are never added up or drawn alike.',
    example: 'expected',
  }),
  judged: listOf(z.enum(['period', 'scope', 'status'])).meta({
    zh: '哪几项原文没有写明，是编辑判断的。',
    en: 'Which of these the source leaves open, so that an editor judged.',
    example: '[status]',
  }),
  printed: listOf(printedSchema).meta({
    zh: '同一个数在别处的另一种印法。',
    en: 'The same fact as printed elsewhere in other words.',
    example: '[{ value: 超80%, at: A }]',
  }),
  source: id().optional().meta({
    zh: '出自哪份来源，写 report.yaml 里的 id。只有一份时不必写。',
    en: 'Which source, by its id in report.yaml. Not needed where there is one.',
    example: 'feature',
  }),
  at: text().optional().meta({
    zh: '印在来源的哪一部分。',
    en: 'The part of the source in which it is printed.',
    example: 'panel',
  }),
  'part-of': fields({
    whole: id().meta({ zh: '总数的 id。', en: 'The whole, by its id.' }),
    by: text().meta({ zh: '按什么分。', en: 'By what it is divided.', example: 'industry' }),
    complete: flag().optional().meta({
      zh: '各部分是否齐全，相加应等于总数。',
      en: 'Whether the parts are all there, so that they add up.',
    }),
  })
    .optional()
    .meta({
      zh: '是哪个总数的一部分，各部分互不重叠。',
      en: 'The whole of which it is a part that overlaps with no other.',
      example: '{ whole: signed, by: industry, complete: true }',
    }),
  'subset-of': id().optional().meta({
    zh: '包含在哪个数里，但不与别的数相加。',
    en: 'The figure inside which it lies, without adding up to it.',
    example: 'signed',
  }),
  share: fields({
    part: id().meta({ zh: '分子。', en: 'The part.' }),
    whole: id().meta({ zh: '分母。', en: 'The whole.' }),
  })
    .optional()
    .meta({
      zh: '这个比率是哪两个数相除。',
      en: 'The two figures of which this rate is the quotient.',
      example: '{ part: started, whole: signed }',
    }),
  'target-for': factReference().optional().meta({
    zh: '这是哪个数当初的目标。',
    en: 'The later result for which this was the target.',
    example: 'jianghai/2023:output',
  }),
  revises: factReference().optional().meta({
    zh: '修订了以前发布的哪个数。',
    en: 'The figure published earlier that this one revises.',
    example: 'jianghai/2021:output',
  }),
  'conflicts-with': factReference().optional().meta({
    zh: '与哪个数不一致，两个都照印。',
    en: 'The figure that it contradicts; both are published as printed.',
  }),
  'same-as': factReference().optional().meta({
    zh: '与别处的哪个数是同一个。',
    en: 'The figure elsewhere that is this one.',
  }),
  coverage: z
    .enum(['above-size', 'above-quota', 'all', 'park-only', 'managed-area'])
    .optional()
    .meta({
      zh: '统计范围：规模以上、限额以上、全部、仅园区、代管区域。',
      en: 'Who is counted: firms above the designated size or quota, all, the park only, the managed area.',
    }),
  price: z.enum(['current', 'constant', 'comparable']).optional().meta({
    zh: '按现价、不变价还是可比价计算。',
    en: 'At current, constant or comparable prices.',
  }),
  basis: z.enum(['nominal', 'real', 'comparable-scope']).optional().meta({
    zh: '增速是名义、实际还是同口径的。',
    en: 'Whether growth is nominal, real or of comparable scope.',
  }),
  derive: text().optional().meta({
    zh: '由本站从别的数算出，写算式。这时不写 `value` 和 `change`。',
    en: 'Computed here from other facts, by this sum. Never beside `value` or `change`.',
    example: 'signed - started',
  }),
  note: bilingual().optional().meta({ zh: '给读者的说明。', en: 'A remark for readers.' }),
  embargo: momentText().optional().meta({
    zh: '在这一刻之前不公开这个数。',
    en: 'The figure is held back until then.',
  }),
}).superRefine(
  (fact: unknown, context) => {
    if (!isMapping(fact)) return;
    for (const params of lacksOf(fact)) context.addIssue({ code: 'custom', params: { ...params } });
  },
  { when: () => true },
);

export type Fact = z.output<typeof factSchema>;

const nothingPrinted = complaint(
  'missing-field',
  '缺少另一种印法',
  '补上 `value: …` 或 `change: …`',
  'Unexpected gap, expected what is printed there',
  'Add `value: …` or `change: …`',
);
