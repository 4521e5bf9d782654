import type { Glossary } from '../model/glossary.ts';
import type { Period } from '../quantity/period.ts';
import { isoOf } from '../quantity/period.ts';
import { matchesOf } from '../quantity/matches.ts';
import type { Figures, Lang } from '../quantity/quantity.ts';
import { periodsOnce } from '../quantity/read-once.ts';
import type { MarkSpan } from './marks.ts';
import type { PlainText } from './plain-text.ts';
import type { Forced, TraceContext, TracedNumber } from './trace-text.ts';
import { traceText } from './trace-text.ts';

/** A text with its numbers traced, and the marks that a page puts around them. */
export interface TracedLeaf {
  readonly numbers: readonly TracedNumber[];
  readonly spans: readonly MarkSpan[];
}

/** What is known of the edition, and which facts the text is about. */
export interface LeafContext extends Omit<TraceContext, 'forced' | 'periods' | 'headPeriods'> {
  readonly notFigures: NotFigures;
  /** What 全年 means where no year is printed. */
  readonly year: number | null;
}

/** Words that look like figures and are none, e.g. 三区三线. */
export type NotFigures = Readonly<Record<Lang, readonly RegExp[]>>;

/** The names of the glossary as patterns. */
export function notFigures(names: Glossary['not-figures']): NotFigures {
  const of = (lang: Lang): RegExp[] =>
    names.flatMap(({ [lang]: name }) => (name ? new RegExp(RegExp.escape(name), 'gi') : []));
  return { zh: of('zh'), en: of('en') };
}

/**
 * Traces one text with what was read in it: every digit of it ends in a figure, a time or what is
 * known to be neither.
 */
export function traceLeaf(plain: PlainText, figures: Figures, context: LeafContext): TracedLeaf {
  const editors = editorsMarks(plain);
  const names = namesIn(plain.text, [...CODES, ...context.notFigures[context.lang]]);
  const forced = [...editors, ...names.map((name) => ({ ...name, fact: null }))];
  // A period in words, 去年, needs no mark, but it may tell of what a number is.
  const isTold = figures.quantities.length + figures.changes.length > 0 || /\d/.test(plain.text);
  const periods = isTold ? periodsOnce(plain.text, context.lang, context.year) : [];
  const numbers = traceText(plain.text, figures, {
    ...context,
    forced,
    periods,
    headPeriods: context.heads === '' ? [] : periodsOnce(context.heads, context.lang, context.year),
  });
  const taken = new Taken();
  const spans: MarkSpan[] = [];
  const mark = (from: number, to: number, made: MarkSpan['mark']): void => {
    if (taken.take(from, to)) spans.push({ from, to, mark: made });
  };
  // What an editor called plain is marked already, by its own component.
  for (const { start, end, fact } of editors) if (fact === null) taken.take(start, end);
  for (const { start, end } of names) mark(start, end, { kind: 'nonfigure' });
  for (const { start, end, outcome, value } of numbers) {
    if (outcome.kind !== 'traced') continue;
    mark(start, end, { kind: 'figure', fact: outcome.fact, part: outcome.part, value });
  }
  for (const { start, end, period } of periods) {
    const datetime = datetimeOf(period);
    if (/\d/.test(plain.text.slice(start, end)))
      mark(start, end, datetime === null ? { kind: 'nonfigure' } : { kind: 'time', datetime });
  }
  for (const { start, end, outcome } of numbers)
    if (outcome.kind !== 'traced') mark(start, end, { kind: 'nonfigure' });
  const loose: TracedNumber[] = [];
  for (const { index, 0: digits } of matchesOf(DIGITS, plain.text)) {
    taken.gaps(index, index + digits.length, (from, to) => {
      if (!isName(plain.text, from, to)) loose.push(untraced(plain.text, from, to));
      mark(from, to, { kind: 'nonfigure' });
    });
  }
  return { numbers: [...numbers, ...loose], spans };
}

/** Roads, slogans and codes, which need no entry in the glossary: 325国道, 1+1+9, 3·15, “1223”. */
const CODES = [
  /\d+\s?(?:[国省县乡]道|高速)/g,
  /\d+(?:\+(?:\d+|[A-Za-z]))+/g,
  /(?<![\d.])\d+(?:[·•・]\d+)+/g,
  /(?<=[“"「])\d{3,6}(?=[”"」])/g,
];

const DIGITS = /[0-9０-９]+(?:[.,:：/—–-][0-9０-９]+)*[%％]?/g;

/** Behind the digits of a date without its year, which no reader could place by itself. */
const OF_A_DATE =
  /^\s?(?:月|日|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Digits that name something and measure nothing: COVID-19, 5G, 第3, （1）, 9:30, 1—11月, a title. */
function isName(text: string, from: number, to: number): boolean {
  const [before, digits, behind] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  return (
    /(?:\p{Script=Latin}[-‐–.]?\s?|第|[号條条章])$/u.test(before) ||
    /^[-‐]?\p{Script=Latin}/u.test(behind) ||
    OF_A_DATE.test(behind) ||
    /^(?:\d{1,2}[:：]\d{2}|(?:19|20)\d{2})$/.test(digits) ||
    (/(?:^|[（(\n])\s*$/.test(before) && /^[）)、．.]/.test(behind)) ||
    /《[^》]*$/.test(before)
  );
}

function untraced(text: string, start: number, end: number): TracedNumber {
  const outcome = { kind: 'untraced' } as const;
  return { text: text.slice(start, end), start, end, value: null, outcome };
}

/** The stretches an editor put into `<Fact>`, `<Plain>` and code. */
function editorsMarks({ pieces }: PlainText): Forced[] {
  return pieces.flatMap(({ from, to, node, inside }): Forced[] => {
    if (node.type === 'code') return [{ start: from, end: to, fact: null }];
    const component = inside.findLast((one) => one.type === 'component');
    if (component?.type !== 'component') return [];
    const outer = pieces.filter((piece) => piece.inside.includes(component));
    const [first] = outer;
    // One stretch for all the pieces in a component, told by the first of them.
    if (first?.from !== from) return [];
    const fact = component.name === 'Fact' ? (component.props.id?.value ?? null) : null;
    return [{ start: from, end: outer.at(-1)?.to ?? to, fact }];
  });
}

function namesIn(text: string, names: readonly RegExp[]): { start: number; end: number }[] {
  return names.flatMap((name) =>
    matchesOf(name, text).map(({ index, 0: said }) => ({ start: index, end: index + said.length })),
  );
}

/** What HTML knows as a time: a year, a month, a day; spans are none. */
function datetimeOf(period: Period): string | null {
  const iso = isoOf(period);
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(iso) && period.kind !== 'by' ? iso : null;
}

/** Which stretches of a text have their mark. */
class Taken {
  readonly #ranges: [number, number][] = [];

  /** Takes a stretch, unless part of it is taken. */
  take(from: number, to: number): boolean {
    if (to <= from || this.#ranges.some(([start, end]) => from < end && start < to)) return false;
    this.#ranges.push([from, to]);
    return true;
  }

  /** What is left of a stretch. */
  gaps(from: number, to: number, each: (from: number, to: number) => void): void {
    const inside = this.#ranges
      .filter(([start, end]) => from < end && start < to)
      .toSorted(([a], [b]) => a - b);
    let at = from;
    for (const [start, end] of inside) {
      if (start > at) each(at, start);
      at = Math.max(at, end);
    }
    if (at < to) each(at, to);
  }
}
