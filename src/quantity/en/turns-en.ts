import { matchesOf } from '../matches.ts';
import type { Decimal } from '../decimal.ts';
import { decimal } from '../decimal.ts';
import type { FoundChange } from '../found.ts';
import type { Bound } from '../quantity.ts';
import { baseAfter, levelBehind } from './bases-en.ts';
import type { Amount } from './amounts-en.ts';
import { hedgeBefore } from './hedges-en.ts';

const MULTIPLIED =
  /(?<![A-Za-z-])(?:to\s)?(?:be\s)?(doubled|doubling|double|twice(?=\s(?:as\s\w+\sas|the\s|that\s))|tripled|tripling|triple|trebled|quadrupled|quadrupling|quintupled|halved|halving|halve)(?![A-Za-z-])/gi;

const FLAT =
  /(?:(?:was|were|is|are|remained|stayed|held|kept|broadly|virtually|largely|basically)\s)*(?:unchanged|flat|stable|steady|the same as|on a par|on par)(?![A-Za-z-])/gi;

/** What stands in every match of the two, found sooner than either. */
const TURN =
  /doubl|twice|tripl|trebl|quadrupl|quintupl|halv|unchanged|flat|stable|steady|the same as|on a par|on par/i;

const growth: ReadonlyMap<string, string> = new Map([
  ['doubl', '100'],
  ['tripl', '200'],
  ['trebl', '200'],
  ['quadr', '300'],
  ['quint', '400'],
  ['halve', '-50'],
  ['halvi', '-50'],
]);

/** "Exports nearly doubled", "was unchanged from the previous year": changes without a number. */
export function wordChanges(text: string, amounts: readonly Amount[]): FoundChange<Amount>[] {
  if (!TURN.test(text)) return [];
  const turns: Turn[] = matchesOf(MULTIPLIED, text).flatMap(
    (match) => multiplied(text, match) ?? [],
  );
  for (const match of matchesOf(FLAT, text)) turns.push(flat(match));
  return turns.flatMap(
    (turn) => turned(text, turn, nextStart(amounts, turn.end, text.length)) ?? [],
  );
}

/** A word that says a change, before its base is looked for. */
interface Turn {
  readonly value: Decimal;
  readonly bound: Bound;
  /** "twice the level of 2018" has its base in the words behind; others may have one. */
  readonly base: 'level' | 'needed' | 'optional';
  readonly start: number;
  readonly end: number;
}

const MODAL = /(?:to|will|would|should|could|can|and|may|must)\s$/i;
const NO_CHANGE = /^\s(?:digits?|taxation|track|win|play|room)/;

function multiplied(text: string, match: RegExpExecArray): Turn | null {
  const word = (match[1] ?? '').toLowerCase();
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  // The “Doubling” action has that for its name.
  if (/[“"]$/.test(before)) return null;
  const isVerb = !/^(?:double|triple)$/.test(word) || MODAL.test(before) || /^to\s/i.test(match[0]);
  if (!isVerb || NO_CHANGE.test(text.slice(end, end + 12))) return null;
  const hedge = hedgeBefore(text, match.index);
  return {
    value: decimal(growth.get(word.slice(0, 5)) ?? '100'),
    bound: hedge?.bound ?? 'exact',
    base: word === 'twice' ? 'level' : 'optional',
    start: hedge?.start ?? match.index,
    end,
  };
}

function flat(match: RegExpExecArray): Turn {
  const [words] = match;
  const isStated =
    /^(?:was|were|remained|stayed|held|is|are|broadly|virtually|largely).*unchanged/i.test(words);
  const isAbout = /broadly|virtually|largely|basically/i.test(words);
  // "the same as a year earlier": the base begins with "as".
  const end = match.index + words.length - (words.endsWith(' as') ? 3 : 0);
  return {
    value: decimal('0'),
    bound: isAbout ? 'about' : 'exact',
    base: isStated ? 'optional' : 'needed',
    start: match.index,
    end,
  };
}

function turned(
  text: string,
  { value, bound, base: need, start, end }: Turn,
  next: number,
): FoundChange<Amount> | null {
  const base = need === 'level' ? levelBehind(text, end) : baseAfter(text, end, next);
  if (!base && need !== 'optional') return null;
  const kind = base?.kind ?? 'unspecified';
  return {
    kind,
    value,
    unit: 'percent',
    bound,
    max: null,
    amount: null,
    start,
    end: base?.end ?? end,
  };
}

function nextStart(amounts: readonly Amount[], at: number, otherwise: number): number {
  return amounts.find(({ start }) => start >= at)?.start ?? otherwise;
}
