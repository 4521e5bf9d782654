import { matchesOf } from '../matches.ts';
import type { FoundPeriod, Period } from '../period.ts';
import { checked, quarterOf } from '../period.ts';
import { readNumeral } from './numeral-en.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)`;
const YEAR = '(?:19|20)\\d{2}';
const ORDINAL = '(?<o>first|second|third|fourth)';
const plans: ReadonlyMap<string, number> = new Map([
  ['11th', 2006],
  ['12th', 2011],
  ['13th', 2016],
  ['14th', 2021],
  ['15th', 2026],
]);

type Groups = Readonly<Record<string, string | undefined>>;
type Make = (group: Groups) => Period | null;

const patterns: readonly (readonly [string, Make])[] = [
  [
    `(?:as of|as at|by|until|on|at|up to)?\\s?(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)`,
    (g) => checked({ kind: 'date', year: num(g['y']), month: num(g['m']), day: num(g['d']) }),
  ],
  [`(?:RMB|CNY|US\\$|USD|HKD|EUR)\\s?${YEAR}`, () => null],
  [
    `(?:as of|as at|by|until|on|at|up to)?\\s?(?<m>${MONTH})\\s(?<d>\\d{1,2}),?\\s(?<y>${YEAR})`,
    (g) => checked({ kind: 'date', year: num(g['y']), month: month(g['m']), day: num(g['d']) }),
  ],
  [
    `(?:as of|as at|by|until|on|at|up to)?\\s?(?<d>\\d{1,2})\\s(?<m>${MONTH})\\s(?<y>${YEAR})`,
    (g) => checked({ kind: 'date', year: num(g['y']), month: month(g['m']), day: num(g['d']) }),
  ],
  [
    `(?:by|at|as of|to|until)\\s(?:the\\s)?end\\s(?:of\\s)?(?:(?<m>${MONTH})\\s)?(?<y>${YEAR})`,
    (g) => ({ kind: 'by', year: num(g['y']), month: g['m'] ? month(g['m']) : 12 }),
  ],
  [
    `(?<m>${MONTH})\\s?(?:[-–—]|to|through)\\s?(?<n>${MONTH}),?\\s(?<y>${YEAR})`,
    (g) => checked({ kind: 'months', year: num(g['y']), from: month(g['m']), to: month(g['n']) }),
  ],
  [
    `(?:in\\s)?(?:the\\s)?first\\s(?<w>\\d{1,2}|[a-z]+)\\smonths\\sof\\s(?<y>${YEAR})`,
    (g) => span(g),
  ],
  [
    `(?:in\\s)?(?:the\\s)?first\\sthree\\squarters\\sof\\s(?<y>${YEAR})`,
    (g) => ({ kind: 'months', year: num(g['y']), from: 1, to: 9 }),
  ],
  [
    `(?:in\\s)?(?:the\\s)?${ORDINAL}\\squarter\\sof\\s(?<y>${YEAR})|Q(?<q>[1-4])\\s(?:of\\s)?(?<z>${YEAR})`,
    (g) => ({
      kind: 'quarter',
      year: num(g['y'] ?? g['z']),
      quarter: quarterOf(g['q'] ? num(g['q']) : ordinal(g['o'])),
    }),
  ],
  [
    `(?:in\\s)?(?:the\\s)?(?<o>first|second)\\shalf\\sof\\s(?<y>${YEAR})|H(?<h>[12])\\s(?:of\\s)?(?<z>${YEAR})`,
    (g) => ({
      kind: 'half',
      year: num(g['y'] ?? g['z']),
      half: (g['h'] ?? `${ordinal(g['o'])}`) === '1' ? 1 : 2,
    }),
  ],
  [
    `since\\s(?:the\\s(?:start|beginning)\\sof\\s)?(?:(?<m>${MONTH})\\s)?(?<y>${YEAR})`,
    (g) => ({ kind: 'since', year: num(g['y']), month: g['m'] ? month(g['m']) : 1 }),
  ],
  [`(?:the\\s)?(?<p>1[1-5]th)\\sFive-Year\\sPlan(?:\\speriod)?(?:\\s\\([^)]*\\))?`, (g) => plan(g)],
  [
    `(?<m>${MONTH}),?\\s(?<y>${YEAR})`,
    (g) => checked({ kind: 'months', year: num(g['y']), from: month(g['m']), to: month(g['m']) }),
  ],
  [
    `(?<![\\d.,$€£])(?<y>${YEAR})(?:\\s?[-–—]\\s?|\\sto\\s)(?<z>${YEAR})(?!\\d)`,
    (g) => checked({ kind: 'years', from: num(g['y']), to: num(g['z']) }),
  ],
  [`by\\s(?<y>${YEAR})`, (g) => ({ kind: 'by', year: num(g['y']), month: 12 })],
  [`(?<![\\d.,$€£])(?<y>${YEAR})(?![\\d%]|[.,]\\d)`, (g) => ({ kind: 'year', year: num(g['y']) })],
];

const bounded = patterns.map(
  ([source, make]) => [`(?<![A-Za-z])(?:${source})(?![A-Za-z])`, make] as const,
);
const compiled = bounded.map(([source, make]) => [new RegExp(source, 'y'), make] as const);
/** Where a word begins and any of the patterns with it. */
const ANY = new RegExp(
  `(?<![0-9A-Za-z])(?=[0-9A-Za-z])(?:${bounded.map(([source]) => source).join('|')})`,
  'g',
);

/** What stands in every one of them; a text without it is not searched. */
const NEEDED = /(?:19|20)\d{2}|Five-Year/;

/** Every period of folded text. */
export function periodsEn(text: string): FoundPeriod[] {
  if (!NEEDED.test(text)) return [];
  return matchesOf(ANY, text).flatMap(({ index: start }) => {
    const { period, end } = periodAt(text, start);
    return period ? [{ period, start, end }] : [];
  });
}

/** What begins at `start`: a period, or what only looks like one (November 31), to be passed over. */
function periodAt(text: string, start: number): { period: Period | null; end: number } {
  for (const [pattern, make] of compiled) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return { period: make(match.groups ?? {}), end: start + match[0].length };
  }
  return { period: null, end: start };
}

/** The name of a month, e.g. 11 is "November". */
export function monthName(number: number): string {
  return monthNames[number - 1] ?? '';
}

function span(group: Groups): Period | null {
  const to = readNumeral(group['w'] ?? '', 0)?.value.units ?? 0n;
  return checked({ kind: 'months', year: num(group['y']), from: 1, to: Number(to) });
}

function plan(group: Groups): Period | null {
  const from = plans.get(group['p'] ?? '');
  return from ? { kind: 'years', from, to: from + 4 } : null;
}

function month(name: string | undefined): number {
  return (
    monthNames.findIndex((full) => full.startsWith((name ?? '').replace('.', '').slice(0, 3))) + 1
  );
}

function ordinal(word: string | undefined): number {
  return ['first', 'second', 'third', 'fourth'].indexOf(word ?? '') + 1;
}

function num(text: string | undefined): number {
  return Number(text ?? 0);
}
