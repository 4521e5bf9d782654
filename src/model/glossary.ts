import type * as z from 'zod';
import { complaint, fields, listOf, text } from './shape.ts';

const notFigure = fields({
  zh: text().optional().meta({ zh: '中文。', en: 'In Chinese.', example: '三区三线' }),
  en: text().optional().meta({ zh: '英文。', en: 'In English.' }),
}).refine(({ zh, en }) => zh !== undefined || en !== undefined, {
  params: complaint(
    'empty-text',
    '这一条没有词',
    '写上 `zh:` 或 `en:`',
    'Unexpected entry without a word',
    'Add `zh:` or `en:`',
  ),
});

/** glossary.yaml: the house's terms, and words that look like figures and are none. */
export const glossarySchema = fields({
  terms: listOf(
    fields({
      zh: text().meta({ zh: '中文。', en: 'In Chinese.', example: '专精特新企业' }),
      en: text().meta({ zh: '英文全称。', en: 'In English, in full.' }),
      short: text().optional().meta({
        zh: '英文简称，第二次出现起用。',
        en: 'The English short form for later mentions.',
      }),
    }),
  ).meta({ zh: '本站统一的译名。', en: 'The terms of the house, Chinese and English.' }),
  'not-figures': listOf(notFigure).meta({
    zh: '看着像数字、其实不是的词；不要带单位。',
    en: 'Words that look like figures and are none, without units.',
  }),
});

export type Glossary = z.output<typeof glossarySchema>;
