import { matchesOf } from '../matches.ts';
import type { FoundPeriod, Period } from '../period.ts';
import { checked, quarterOf } from '../period.ts';
import { hanInteger } from './numeral-zh.ts';

const Y =
  '(?:(?<y>(?:19|20)\\d{2}|[一二][九〇零][零〇一二三四五六七八九]{2})\\s?年|(?<r>今年|本年|当年|去年|上年))';
const M = '(?<m>1[0-9]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DASH = '\\s?[-—–―~～〜至到]{1,2}\\s?';

/** The plans and their five years. */
const plans: ReadonlyMap<string, number> = new Map([
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
]);

type Groups = Readonly<Record<string, string | undefined>>;
type Make = (group: Groups, year: number) => Period | null;

/** Patterns in the order they are tried at a place; those without a year take that of the context. */
const patterns: readonly (readonly [string, Make])[] = [
  [
    `(?:(?<y>(?:19|20)\\d{2})\\s?年?)${DASH}(?<z>(?:19|20)\\d{2})\\s?年(?!度?(?:1[0-2]|[1-9])\\s?月)`,
    (g) => checked({ kind: 'years', from: Number(g['y']), to: Number(g['z']) }),
  ],
  [
    `(?:${Y})\\s?(?<m>1[0-2]|0?[1-9])\\s?月\\s?(?:至|到|[-—–～~])\\s?(?:\\k<y>\\s?年)?\\s?(?<n>1[0-2]|0?[1-9])\\s?月`,
    (g, year) => checked({ kind: 'months', year, from: monthOf(g), to: Number(g['n']) }),
  ],
  [
    `(?:截至|截止|截止到|截至到|至|到)?(?:${Y})\\s?${M}\\s?月\\s?(?<d>3[01]|[12]?\\d)\\s?[日号]`,
    (g, year) => checked({ kind: 'date', year, month: monthOf(g), day: Number(g['d']) }),
  ],
  [
    `(?:力争到|争取到|到|至|截至)(?:${Y})\\s?(?:年?[末底]|(?=末|底))`,
    (_, year) => ({ kind: 'by', year, month: 12 }),
  ],
  [
    `(?:力争到|争取到|到|至|截至)?(?:${Y})\\s?${M}\\s?月份?[末底]`,
    (g, year) => checked({ kind: 'by', year, month: monthOf(g) }),
  ],
  [
    `(?:截至|截止|到|至)${M}\\s?月份?[末底]`,
    (g, year) => checked({ kind: 'by', year, month: monthOf(g) }),
  ],
  [`(?:力争|争取)?(?:${Y})\\s?年?[末底]`, (_, year) => ({ kind: 'by', year, month: 12 })],
  [
    `(?:${Y}度?)\\s?${M}(?:\\s?月份?)?${DASH}(?<n>1[0-2]|0?[1-9])\\s?月(?:份|累计)?`,
    (g, year) => checked({ kind: 'months', year, from: monthOf(g), to: Number(g['n']) }),
  ],
  [
    `(?:${Y}度?)?\\s?前\\s?(?<n>1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])\\s?个月`,
    (g, year) => checked({ kind: 'months', year, from: 1, to: numberOf(g['n']) }),
  ],
  [
    `(?:截至|到|至)?(?:${Y}度?)?\\s?第?(?<q>[一二三四1-4])\\s?季度末`,
    (g, year) => ({ kind: 'by', year, month: numberOf(g['q']) * 3 }),
  ],
  [`(?:${Y}度?)?\\s?前三季度`, (_, year) => ({ kind: 'months', year, from: 1, to: 9 })],
  [
    `(?:${Y}度?)?\\s?第?(?<q>[一二三四1-4])\\s?季度`,
    (g, year) => ({ kind: 'quarter', year, quarter: quarterOf(numberOf(g['q'])) }),
  ],
  [
    `(?:${Y}度?)?\\s?(?<h>[上下])半年`,
    (g, year) => ({ kind: 'half', year, half: g['h'] === '上' ? 1 : 2 }),
  ],
  [
    `(?:${Y})\\s?(?:${M}\\s?月份?)?以来`,
    (g, year) => checked({ kind: 'since', year, month: g['m'] ? monthOf(g) : 1 }),
  ],
  [
    `(?:${Y}度?)\\s?${M}\\s?月(?:份|当月)?`,
    (g, year) => checked({ kind: 'months', year, from: monthOf(g), to: monthOf(g) }),
  ],
  [`(?:${Y})(?:度|全年)?`, (_, year) => ({ kind: 'year', year })],
  [`“?(?<p>十[一二三四五]五)”?(?:规划)?期?末`, (g) => planEnd(g)],
  [`“?(?<p>十[一二三四五]五)”?(?:时期|期间|规划期)`, (g) => planSpan(g)],
  [`“?(?<p>十[一二三四五]五)”?以来`, (g) => planSince(g)],
  [`今年以来|年初以来`, (_, year) => ({ kind: 'since', year, month: 1 })],
  [
    `(?<m>1[0-2]|0?[1-9])\\s?月?${DASH}(?<n>1[0-2]|0?[1-9])\\s?月(?:份|累计)?`,
    (g, year) => checked({ kind: 'months', year, from: monthOf(g), to: Number(g['n']) }),
  ],
  [
    `(?<![\\d.])(?<m>1[0-2]|0?[1-9])\\s?月(?:份|当月)(?!\\d)`,
    (g, year) => checked({ kind: 'months', year, from: monthOf(g), to: monthOf(g) }),
  ],
  [`全年|本年度`, (_, year) => ({ kind: 'year', year })],
];

const compiled = patterns.map(([source, make]) => [new RegExp(source, 'y'), make] as const);
/** Any of the patterns; each begins with one of these characters. */
const ANY = new RegExp(
  `(?=[0-9一二三四前第上今年全本当去“十截至到力争])(?:${patterns.map(([source]) => source).join('|')})`,
  'g',
);

/** What stands in every one of them; a text without it is not searched. */
const NEEDED = /[年月季]|十[一二三四五]五/;

/** Every period of folded text. `year` is the edition's: what 全年 and 1—11月 mean without one. */
export function periodsZh(text: string, year: number | null): FoundPeriod[] {
  if (!NEEDED.test(text)) return [];
  return matchesOf(ANY, text).flatMap(({ index: start }) => {
    const { period, end } = periodAt(text, start, year);
    return period ? [{ period, start, end }] : [];
  });
}

/** What begins at `start`: a period, or what only looks like one (2月30日), to be passed over. */
function periodAt(
  text: string,
  start: number,
  context: number | null,
): { period: Period | null; end: number } {
  for (const [pattern, make] of compiled) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    const year = yearIn(groups, context);
    const period = year === null && !groups['p'] ? null : make(groups, year ?? 0);
    return { period, end: start + match[0].length };
  }
  return { period: null, end: start };
}

function yearIn(groups: Groups, context: number | null): number | null {
  if (groups['y']) return yearOf(groups['y']);
  const isBefore = groups['r'] === '去年' || groups['r'] === '上年';
  return context === null ? null : context - (isBefore ? 1 : 0);
}

function yearOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : Number(hanInteger(text.replaceAll('零', '〇')) ?? 0n);
}

function monthOf(group: Groups): number {
  return numberOf(group['m']);
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d/.test(text) ? Number(text) : Number(hanInteger(text) ?? 0n);
}

function planEnd(group: Groups): Period | null {
  const from = plans.get(group['p'] ?? '');
  return from ? { kind: 'by', year: from + 4, month: 12 } : null;
}

function planSpan(group: Groups): Period | null {
  const from = plans.get(group['p'] ?? '');
  return from ? { kind: 'years', from, to: from + 4 } : null;
}

function planSince(group: Groups): Period | null {
  const from = plans.get(group['p'] ?? '');
  return from ? { kind: 'since', year: from, month: 1 } : null;
}
