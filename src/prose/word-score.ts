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

/** The surroundings of a number: its clause, the clauses beside it, its sentence. */
export interface Surroundings {
  readonly clause: string;
  readonly neighbours: string;
  readonly sentence: string;
  /** Where the clause begins and ends. */
  readonly from: number;
  readonly to: number;
  /** What directly follows the number. */
  readonly behind: string;
}

const STOPS: Readonly<Record<Lang, { readonly clause: RegExp; readonly sentence: RegExp }>> = {
  zh: { clause: /[，；：:;。！？!?\n]/g, sentence: /[。！？!?\n]/g },
  en: { clause: /[,;:.!?\n()](?=\s|$)|[()]/g, sentence: /[.!?](?=\s|$)|\n/g },
};

export function surroundings(text: string, start: number, end: number, lang: Lang): Surroundings {
  const { clause, sentence } = STOPS[lang];
  const [from, to] = span(text, start, end, sentence);
  const [left, right] = span(text, start, end, clause);
  const [before] = span(text, Math.max(from, left - 1), Math.max(from, left - 1), clause);
  return {
    from: left,
    to: right,
    clause: text.slice(left, right).toLowerCase(),
    neighbours: text.slice(Math.max(from, before), left).toLowerCase(),
    sentence: text.slice(from, to).toLowerCase(),
    behind: text.slice(end, end + 40).toLowerCase(),
  };
}

/** The stretch between the stops around [start, end). */
function span(text: string, start: number, end: number, stops: RegExp): [number, number] {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(stops)) {
    if (index < start) from = index + 1;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}

/** How strongly the words around a number name a fact. */
export function scoreOf(
  { words, counters }: Traceable,
  { clause, neighbours, sentence, behind }: Surroundings,
  weights: Weights,
  printed: { readonly unit: string; readonly isInSection: boolean },
): number {
  let score = 0;
  for (const word of words) {
    const weight = weights.get(word) ?? 0;
    if (clause.includes(word)) score += CLAUSE * weight;
    else if (neighbours.includes(word)) score += NEIGHBOUR * weight;
    else if (sentence.includes(word)) score += SENTENCE * weight;
  }
  const isCounted =
    counters.includes(printed.unit) ||
    counters.some((noun) => /^[a-z]/.test(noun) && nounBehind(behind, noun));
  return score * (isCounted ? COUNTER : 1) * (printed.isInSection ? SECTION : 1);
}

/** "34 new industrial projects": the noun within a few words. */
function nounBehind(behind: string, noun: string): boolean {
  return new RegExp(`^(?:\\s[\\w’'-]+){0,4}?\\s${noun}(?![a-z])`).test(behind);
}
