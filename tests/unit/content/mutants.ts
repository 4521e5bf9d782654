import type { Lang } from '../../../src/quantity/quantity.ts';
import { follows } from '../../../src/quantity/interval.ts';
import { isSameQuantity } from '../../../src/quantity/quantity.ts';
import { readOnce } from '../../../src/quantity/read-once.ts';

const HAN = [...'一二三四五六七八九'];
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The same wording with its last digit changed; null for one without a digit, e.g. 亿元以上. */
export function lastDigitChanged(text: string): string | null {
  const digit = /\d(?=\D*$)/.exec(text);
  if (digit) return replaced(text, digit, String((Number(digit[0]) + 1) % 10));
  const han = /[一二三四五六七八九](?=[^一二三四五六七八九]*$)/.exec(text);
  if (han) return replaced(text, han, HAN[(HAN.indexOf(han[0]) + 1) % HAN.length] ?? '');
  const word = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'i').exec(text);
  if (!word) return null;
  return replaced(text, word, WORDS[(WORDS.indexOf(word[0].toLowerCase()) + 1) % 10] ?? '');
}

function replaced(text: string, { 0: old, index }: RegExpExecArray, by: string): string {
  return text.slice(0, index) + by + text.slice(index + old.length);
}

/** What it is measured in, as far as one number could be taken for another. */
export function unitOf(text: string, lang: Lang): string {
  const { quantities, changes } = readOnce(text, lang);
  if (changes[0]) return `change ${changes[0].unit}`;
  const unit = quantities[0]?.unit;
  return unit?.base?.unit === 'count' ? `count ${unit.printed}` : (unit?.base?.unit ?? '');
}

/** How many of the same unit on either side are tried: whoever slips, slips to what stands near. */
const REACH = 3;

const units = new Map<string, string>();

/**
 * Is one of them a hedge that the other makes true? 23 is over 20, and 120亩 is 8公顷: a page that says so
 * says nothing wrong.
 */
export function isTrueOf(a: string, b: string, lang: Lang): boolean {
  const [[x], [y]] = [readOnce(a, lang).quantities, readOnce(b, lang).quantities] as const;
  if (!x || !y) return false;
  return isSameQuantity(x, y) || follows(x, y) === true || follows(y, x) === true;
}

/** Everything a wording is changed into: its last digit, and its neighbours of the same unit. */
export function mutantsOf(all: readonly string[], at: number, lang: Lang): string[] {
  const text = all[at] ?? '';
  const known = (said: string): string => {
    const unit = units.get(said) ?? unitOf(said, lang);
    units.set(said, unit);
    return unit;
  };
  const alike = (some: readonly string[]): string[] =>
    [...new Set(some)].filter((other) => other !== text && known(other) === known(text));
  const before = alike(all.slice(0, at).toReversed()).slice(0, REACH);
  const others = [...before, ...alike(all.slice(at + 1)).slice(0, REACH)];
  const changed = lastDigitChanged(text);
  return [...new Set([...(changed === null ? [] : [changed]), ...others])].filter(
    (other) => other.toLowerCase() !== text.toLowerCase() && !isTrueOf(text, other, lang),
  );
}
