import { lineAt } from '../model/lines-of.ts';
import { matchesOf } from '../quantity/matches.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Traceable } from './fact-parts.ts';

/** How much each word tells: one that names a single fact tells most. */
export type Weights = ReadonlyMap<string, number>;

/** A word in the clause of the number weighs most, one in another sentence nothing. */
const CLAUSE = 4;
const NEIGHBOUR = 2;
const SENTENCE = 1;
/** Times as much with the counter directly behind the number: 34条 is roads where 34个 is projects. */
const COUNTER = 2;
/** And where the editor said that the fact is told in this section. */
const SECTION = 1.3;

export function weightsOf(all: readonly Traceable[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of all)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 1 / Math.sqrt(count)]));
}

const STOPS: Readonly<Record<Lang, { readonly clause: RegExp; readonly sentence: RegExp }>> = {
  zh: { clause: /[，；：:;。！？!?\n]/g, sentence: /[。！？!?\n]/g },
  en: { clause: /[,;:.!?\n()](?=\s|$)|[()]/g, sentence: /[.!?](?=\s|$)|\n/g },
};

/** A text taken apart once for all the numbers in it. */
export interface Setting {
  readonly text: string;
  /** What stands at the head of its row and its column, where it is a cell of a table. */
  readonly heads: string;
  /** Where its clauses and its sentences begin. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  /** Those of the words of a dimension that stand in the text at all. */
  readonly said: (words: readonly string[]) => readonly string[];
}

/** Takes a text apart. */
export function settingOf(text: string, lang: Lang, heads: string): Setting {
  const { clause, sentence } = STOPS[lang];
  return {
    text,
    heads: heads.toLowerCase(),
    clauses: startsOf(text, clause),
    sentences: startsOf(text, sentence),
    said: sayer(`${heads}\n${text}`.toLowerCase()),
  };
}

/** The clause in which something stands. */
export function clauseOf({ text, clauses }: Setting, { start, end }: Stretch): Clause {
  const [from, to] = span(text, start, end, clauses);
  return { from, to };
}

/** The clauses before that in its sentence, the nearest first. */
export function clausesBefore(setting: Setting, { start, end }: Stretch): Clause[] {
  const { text, clauses, sentences } = setting;
  const [first] = span(text, start, end, sentences);
  const own = lineAt(clauses, start);
  return clauses
    .slice(0, own)
    .map((from, index) => ({ from, to: (clauses[index + 1] ?? text.length) - 1 }))
    .filter(({ from }) => from >= first)
    .toReversed();
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Most words stand nowhere in a text, and are looked for once and not for each number. */
function sayer(text: string): Setting['said'] {
  const known = new Map<readonly string[], readonly string[]>();
  return (words) => {
    const said = known.get(words) ?? words.filter((word) => text.includes(word));
    known.set(words, said);
    return said;
  };
}

function startsOf(text: string, stops: RegExp): number[] {
  return [0, ...matchesOf(stops, text).map(({ index }) => index + 1)];
}

/** The surroundings of a number: its clause, and how near each word stands. */
export interface Surroundings {
  /** Where the clause begins and ends. */
  readonly from: number;
  readonly to: number;
  /** What each word in the clause, the clauses beside it or the sentence weighs. */
  readonly near: ReadonlyMap<string, number>;
  /** Does a noun stand within a few words behind the number: "34 new industrial projects"? */
  readonly isBehind: (noun: string) => boolean;
}

/** Looks round a number for the words that name facts of its dimension. */
export function surroundings(
  { text, heads, clauses, sentences, said }: Setting,
  { start, end }: Stretch,
  words: readonly string[],
): Surroundings {
  const [from, to] = span(text, start, end, sentences);
  const [left, right] = span(text, start, end, clauses);
  const last = Math.max(from, left - 1);
  const [before] = span(text, last, last, clauses);
  const stretch = (first: number, behind: number): string =>
    text.slice(first, behind).toLowerCase();
  const clause = stretch(left, right);
  const neighbours = stretch(Math.max(from, before), left);
  const sentence = stretch(from, to);
  const near = new Map<string, number>();
  for (const word of said(words)) {
    if (clause.includes(word) || heads.includes(word)) near.set(word, CLAUSE);
    else if (neighbours.includes(word)) near.set(word, NEIGHBOUR);
    else if (sentence.includes(word)) near.set(word, SENTENCE);
  }
  return { from: left, to: right, near, isBehind: nounsIn(stretch(end, end + 40)) };
}

/** The stretch around [start, end) of those that begin at `starts`. */
function span(
  text: string,
  start: number,
  end: number,
  starts: readonly number[],
): [number, number] {
  const next = starts[lineAt(starts, end) + 1];
  return [starts[lineAt(starts, start)] ?? 0, next === undefined ? text.length : next - 1];
}

/** How strongly the words around a number name a fact. */
export function scoreOf(
  { words, counters }: Traceable,
  { near, isBehind }: Surroundings,
  weights: Weights,
  printed: { readonly unit: string; readonly isInSection: boolean },
): number {
  let score = 0;
  for (const word of words) score += (near.get(word) ?? 0) * (weights.get(word) ?? 0);
  const isCounted =
    score > 0 &&
    (counters.includes(printed.unit) ||
      counters.some((noun) => /^[a-z]/.test(noun) && isBehind(noun)));
  return score * (isCounted ? COUNTER : 1) * (printed.isInSection ? SECTION : 1);
}

/** Does any word of a fact stand in the very clause of the number? */
export function isNamedInClause({ words }: Traceable, { near }: Surroundings): boolean {
  return words.some((word) => near.get(word) === CLAUSE);
}

/** Many facts are counted in one noun, which is looked for once. */
function nounsIn(behind: string): (noun: string) => boolean {
  const found = new Map<string, boolean>();
  return (noun) => {
    const isFound = found.get(noun) ?? patternOf(noun).test(behind);
    found.set(noun, isFound);
    return isFound;
  };
}

/** The nouns are those of the catalogue, so that there are few. */
const patterns = new Map<string, RegExp>();

function patternOf(noun: string): RegExp {
  const pattern = patterns.get(noun) ?? new RegExp(`^(?:\\s[\\w’'-]+){0,4}?\\s${noun}(?![a-z])`);
  patterns.set(noun, pattern);
  return pattern;
}
