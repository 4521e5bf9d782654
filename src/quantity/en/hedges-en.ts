import type { Bound } from '../quantity.ts';
import { longestFirst } from '../unit.ts';

const before: Readonly<Record<Exclude<Bound, 'exact'>, string>> = {
  over: 'more than|over|above|in excess of|exceeding|exceeded|exceeds|exceed|surpassed|surpassing|surpass|topped|topping|passed|passing|crossed|crossing|broke|broke through|breaking through|past|upwards of|north of|beyond|greater than|higher than|larger than|upward of|>',
  'at-least':
    'at least|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not below|a minimum of|minimum of|≥',
  nearly:
    'nearly|almost|close to|approaching|approached|nearing|just under|just below|just short of|close on|not quite|virtually',
  about:
    'about|around|approximately|roughly|some|circa|approx.|approx|an estimated|estimated|in the region of|in the order of|on the order of|~|≈',
  under: 'less than|fewer than|under|below|lower than|short of|<',
  'at-most':
    'up to|as much as|as many as|as high as|no more than|not more than|no higher than|at most|a maximum of|maximum of|not exceeding|not to exceed|within|capped at|≤',
};

const boundOf = new Map<string, Bound>();
for (const [bound, words] of Object.entries(before)) {
  for (const word of words.split('|')) boundOf.set(word, bound as Bound);
}

const BEFORE = new RegExp(
  `(?<![A-Za-z])((?:well|just(?=\\s(?:over|above|past))|slightly|far|significantly|only|a little|a total of)\\s)?(${longestFirst(boundOf.keys())})(?:\\s(?:a|an|the))?\\s?(?:a total of\\s)?$`,
  'i',
);
const AFTER =
  /[\s-]?(?:\+(?!\d)|plus(?![a-z]))|(?:\s\(inclusive\))?\s(?:or|and)\s(?:more|above|over|higher|upwards?|beyond)(?!\sthan|[a-z])|\s(?:or|and)\s(?:less|below|under|fewer|lower)(?!\sthan|[a-z])|\sor\sso(?![a-z])|\sat\s(?:least|most)(?![a-z])/iy;
/** Of a count it may stand behind what is counted: 25 enterprises or more. */
const BEHIND_COUNTED =
  /(?:\s[a-z][a-z-]*){0,2}\s[a-z-]*(?:[a-z]s|people)\sor\s(?:more|fewer|less)(?!\sthan|[a-z-]|\s\d)/y;
const WIDTH = 34;

export interface Hedge {
  readonly word: string;
  readonly bound: Bound;
  readonly start: number;
}

/** The hedge that ends where a number begins: more than, nearly, up to, exceeded. */
export function hedgeBefore(text: string, numberStart: number): Hedge | null {
  const offset = Math.max(0, numberStart - WIDTH);
  const match = BEFORE.exec(text.slice(offset, numberStart));
  if (!match?.[2]) return null;
  const word = match[2].toLowerCase();
  return { word, bound: boundOf.get(word) ?? 'exact', start: offset + match.index };
}

/** The hedge that begins where an amount ends: or more, or less, or so. */
export function hedgeAfter(text: string, at: number): After | null {
  return after(AFTER, text, at);
}

/** The same of a bare count, whose unit is the noun behind it. */
export function hedgeAfterCount(text: string, at: number): After | null {
  return hedgeAfter(text, at) ?? after(BEHIND_COUNTED, text, at);
}

interface After {
  readonly bound: Bound;
  readonly end: number;
}

function after(pattern: RegExp, text: string, at: number): After | null {
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  if (!word) return null;
  const bound: Bound = /so$/i.test(word)
    ? 'about'
    : /(?:less|below|under|fewer|lower|most)$/i.test(word)
      ? 'at-most'
      : 'at-least';
  return { bound, end: at + word.length };
}
