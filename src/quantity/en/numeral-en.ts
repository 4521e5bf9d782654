import type { Decimal } from '../decimal.ts';
import { decimal, parseDecimal } from '../decimal.ts';

/** A number in digits or words before its unit. */
export interface Numeral {
  readonly value: Decimal;
  readonly max: Decimal | null;
  readonly isWord: boolean;
  readonly isVague: boolean;
  /** Decimal or grouped digits, which no year has. */
  readonly isMarked: boolean;
  readonly end: number;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map<string, number>();
ones.forEach((word, index) => values.set(word, index));
tens.forEach((word, index) => values.set(word, (index + 2) * 10));

const DIGITS = /\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
const SMALL = `(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.slice(1).toReversed().join('|')}`;
const WORDS = new RegExp(
  `(?:(?:a|one)(?=\\s(?:million|billion|trillion)(?![A-Za-z]))|(?:${SMALL})\\sand\\sa\\shalf(?=\\s)|(?:${SMALL}|a)\\s(?:hundred|dozen|score)(?:\\sand\\s(?:${SMALL}))?|${SMALL}|dozens|scores|hundreds|thousands)(?![A-Za-z])`,
  'iy',
);

/** Reads "1,234.5", "forty-three", "two hundred", "a dozen", "dozens" at `start`. */
export function readNumeral(text: string, start: number): Numeral | null {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0];
  if (digits) {
    const value = parseDecimal(digits.replaceAll(',', '').replace(/^\./, '0.'));
    const isMarked = /[.,]/.test(digits);
    return (
      value && {
        value,
        max: null,
        isWord: false,
        isVague: false,
        isMarked,
        end: start + digits.length,
      }
    );
  }
  WORDS.lastIndex = start;
  const words = WORDS.exec(text)?.[0];
  return words ? wordNumeral(words, start + words.length) : null;
}

const vague: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['dozens', ['24', '99']],
  ['scores', ['40', '99']],
  ['hundreds', ['200', '999']],
  ['thousands', ['2000', '9999']],
]);

function wordNumeral(words: string, end: number): Numeral {
  const range = vague.get(words.toLowerCase());
  const common = { isWord: true, isMarked: true, end };
  if (range) return { ...common, value: decimal(range[0]), max: decimal(range[1]), isVague: true };
  return {
    ...common,
    value: decimal(`${spelledOut(words.toLowerCase())}`),
    max: null,
    isVague: false,
  };
}

function spelledOut(words: string): number {
  if (words === 'a') return 1;
  if (words.endsWith(' and a half')) return small(words.replace(' and a half', '')) + 0.5;
  const [head = '', tail] = words.split(/\s(?:hundred|dozen|score)(?:\sand\s)?/);
  const times = /hundred/.test(words)
    ? 100
    : /dozen/.test(words)
      ? 12
      : /score/.test(words)
        ? 20
        : 1;
  return (head === 'a' ? 1 : small(head)) * times + (tail ? small(tail) : 0);
}

function small(words: string): number {
  return words.split(/[- ]/).reduce((sum, word) => sum + (values.get(word) ?? 0), 0);
}
