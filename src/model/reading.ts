import * as z from 'zod';
import type { Period } from '../quantity/period.ts';
import { isoPeriod } from '../quantity/period.ts';
import type { Change, Claim, Figures, Lang, Quantity } from '../quantity/quantity.ts';
import { baseOf, isSameChange, isSameQuantity } from '../quantity/quantity.ts';
import { figuresIn, read, readPeriod } from '../quantity/read.ts';
import { compare } from '../quantity/decimal.ts';
import type { Bilingual } from './shape.ts';
import { bilingual, complaint, fields, text } from './shape.ts';

/** A reading with the words it was read from; `en` only where an editor wrote it by hand. */
export interface Worded<Read> {
  readonly read: Read;
  readonly zh: string;
  readonly en: string | null;
}

/** What is counted: a size class such as 超亿元以上, or words in both languages. */
export type Filter = string | Bilingual;

/** 超160亿元, or { zh, en } written by hand, which must agree. */
export function quantityText() {
  return worded<Quantity>(oneQuantity, isSameQuantity, badQuantity).meta({
    kind: 'quantity',
    example: '超160亿元',
  });
}

/** 同比增长超15%. */
export function changeText() {
  return worded<Change>(oneChange, isSameChange, badChange).meta({
    kind: 'change',
    example: '同比增长超15%',
  });
}

/** 首次突破40个. */
export function claimText() {
  return worded<Claim>(oneClaim, isSameClaim, badClaim).meta({
    kind: 'claim',
    example: '首次突破40个',
  });
}

/** A size class is read as an amount and so needs one language; other words need both. */
export function filterText(): z.ZodType<Filter> {
  return z
    .union([text(), bilingual()])
    .superRefine((value, context) => {
      const { zh = '', en = '' } = typeof value === 'string' ? { zh: value } : value;
      const found = oneQuantity(zh, 'zh');
      const other = oneQuantity(en, 'en');
      if (typeof value === 'string' && !found)
        context.addIssue({ code: 'custom', params: badFilter });
      if (found && other && !isSameQuantity(found, other))
        context.addIssue({ code: 'custom', params: disagreeing });
    })
    .meta({ kind: 'filter', example: '超亿元以上' });
}

/** The printed forms of a figure before and after a correction: 43个, 80.95%, 增长15%. */
export function figureText() {
  return text()
    .refine((value) => oneQuantity(value, 'zh') !== null || oneChange(value, 'zh') !== null, {
      params: badQuantity,
    })
    .meta({ kind: 'figure', example: '43个' });
}

/** 2022, 2023年1—11月, 2023-01/2023-11, { from: 2023-01, to: unstated }. */
export function periodText(): z.ZodType<Period> {
  const span = fields({ from: text(), to: z.literal('unstated') });
  const oneOf = z.union([text(), span]).transform((value, context): Period => {
    const period = typeof value === 'string' ? onePeriod(value) : isoPeriod(`${value.from}/..`);
    if (period) return period;
    context.addIssue({ code: 'custom', params: badPeriod });
    return z.NEVER;
  });
  return oneOf.meta({
    kind: 'period',
    example: '2023年1—11月',
  }) as unknown as z.ZodType<Period>;
}

function worded<Read>(
  readOne: (text: string, lang: Lang) => Read | null,
  isSame: (a: Read, b: Read, said: { zh: string; en: string }) => boolean,
  bad: ReturnType<typeof complaint>,
): z.ZodType<Worded<Read>> {
  const both = fields({ zh: text(), en: text() });
  return z.union([text(), both]).transform((value, context): Worded<Read> => {
    const { zh, en } = typeof value === 'string' ? { zh: value, en: null } : value;
    const found = readOne(zh, 'zh');
    const other = en === null ? found : readOne(en, 'en');
    if (!found || !other) context.addIssue({ code: 'custom', params: bad });
    else if (en !== null && !isSame(found, other, { zh, en }))
      context.addIssue({ code: 'custom', params: disagreeing });
    return found ? { read: found, zh, en } : z.NEVER;
  }) as unknown as z.ZodType<Worded<Read>>;
}

/** No figure is printed in more words; the number language is not asked to read a page of them. */
const MOST_WORDS = 200;

function figures(said: string, lang: Lang): Figures {
  return said.length > MOST_WORDS ? { quantities: [], changes: [] } : figuresIn(said, lang);
}

/** The one quantity that the whole text is; null when it is none or more. */
function oneQuantity(said: string, lang: Lang): Quantity | null {
  const { quantities, changes } = figures(said, lang);
  const [only] = quantities;
  if (!only || quantities.length + changes.length > 1) return null;
  const rest = said.slice(0, only.start) + said.slice(only.end);
  return /[\d\p{Script=Han}]/u.test(lang === 'zh' ? rest : rest.replaceAll(/\p{Script=Han}/gu, ''))
    ? null
    : only;
}

function onePeriod(said: string): Period | null {
  return said.length > MOST_WORDS ? null : readPeriod(said, 'zh');
}

function oneChange(said: string, lang: Lang): Change | null {
  const { quantities, changes } = figures(said, lang);
  const [only] = changes;
  return only && changes.length === 1 && quantities.length === 0 ? only : null;
}

function oneClaim(said: string, lang: Lang): Claim | null {
  const [only, more] = said.length > MOST_WORDS ? [] : read(said, lang).claims;
  return only && !more ? only : null;
}

/** A claim keeps its number as printed; whether two are the same is asked of the amounts in them. */
function isSameClaim(a: Claim, b: Claim, said: { zh: string; en: string }): boolean {
  if (a.kind !== b.kind || (a.value === null) !== (b.value === null)) return false;
  const zh = figuresIn(said.zh, 'zh').quantities.map(baseOf);
  const en = figuresIn(said.en, 'en').quantities.map(baseOf);
  return zh.every((one, index) => {
    const other = en[index];
    return !one || !other || (one.unit === other.unit && compare(one.value, other.value) === 0);
  });
}

const badFilter = complaint(
  'unread-filter',
  '读不出一个规模档',
  '写法例如 超亿元以上；是别的文字，就写成 `{ zh: …, en: … }`',
  'Unexpected filter, expected a size class',
  'For example 超亿元以上; other words are written as `{ zh: …, en: … }`',
);
const badQuantity = complaint(
  'unread-value',
  '读不出一个带单位的数',
  '写法例如 43个、超160亿元、80.95%、3.4',
  'Unexpected value, expected one number with its unit',
  'For example 43个, 超160亿元, 80.95%, 3.4',
);
const badChange = complaint(
  'unread-change',
  '读不出一个增减',
  '写法例如 同比增长超15%、提高1.2个百分点',
  'Unexpected change, expected one growth or decline',
  'For example 同比增长超15%, 提高1.2个百分点',
);
const badClaim = complaint(
  'unread-claim',
  '读不出一个说法',
  '写法例如 首次突破40个、历年之最、全市第一',
  'Unexpected claim, expected one',
  'For example 首次突破40个, 历年之最, 全市第一',
);
const badPeriod = complaint(
  'unread-period',
  '读不出一个时期',
  '写法例如 2022、2023年1—11月、2021-12-31',
  'Unexpected period, expected a year, a range of months or a date',
  'For example 2022, 2023年1—11月, 2021-12-31',
);
const disagreeing = complaint(
  'languages-disagree',
  '中英文写的不是同一个数',
  '改成同一个数，或只写中文',
  'Unexpected difference between the languages',
  'Write the same number or Chinese only',
);
