import * as z from 'zod';
import { bilingual, fields, id, listOf, text } from './shape.ts';

/** One entry of indicators.yaml: of what, counted how? */
export const indicatorSchema = fields({
  id: id().meta({
    zh: '事实和网址用它称呼这个指标；发布后不再改。',
    en: 'What facts and addresses call it; never changed once published.',
    example: 'signed-projects',
  }),
  name: bilingual().meta({
    zh: '图表上的名称。',
    en: 'Its name on charts and tables.',
    example: '{ zh: 引进项目, en: Projects signed }',
  }),
  definition: bilingual().meta({
    zh: '给读者的一句话：数的是什么，怎么数；来源没有说清的，也在这里说明。',
    en: 'One sentence for readers: of what, counted how, and what the source leaves open.',
  }),
  dimension: text().meta({
    zh: '数值的基准单位。',
    en: 'The base unit of its values.',
    example: 'CNY/m2',
  }),
  measure: z.enum(['flow', 'stock', 'ratio']).meta({
    zh: '`flow` 是一段时期的累计，可以逐月相加；`stock` 是某一天的数，从不相加；`ratio` 是比率。',
    en: 'A `flow` adds up over months; a `stock` is read at a date and never summed; a `ratio` is neither.',
  }),
  direction: z.enum(['up', 'down', 'none']).meta({
    zh: '越高越好、越低越好，还是不分好坏。',
    en: 'Which way is better.',
  }),
  counts: fields({
    zh: text().meta({ zh: '中文量词。', en: 'The Chinese counter.', example: '个' }),
    en: z.tuple([text(), text()]).meta({
      kind: 'forms',
      zh: '英文单数和复数。',
      en: 'The English singular and plural.',
      example: '[project, projects]',
    }),
  })
    .optional()
    .meta({
      zh: '数个数时用什么量词。',
      en: 'The unit of counting, where things are counted.',
      example: '{ zh: 个, en: [project, projects] }',
    }),
  words: fields({
    zh: listOf(text()).meta({ zh: '中文说法。', en: 'Chinese words.' }),
    en: listOf(text()).meta({ zh: '英文说法，写词干。', en: 'English words, as stems.' }),
  }).meta({
    zh: '正文里怎么称呼它；核对正文数字时靠这些词找到事实。',
    en: 'What prose calls it; by these words a number in the prose finds its fact.',
    example: '{ zh: [引进, 签约], en: [sign] }',
  }),
});

export type Indicator = z.output<typeof indicatorSchema>;
