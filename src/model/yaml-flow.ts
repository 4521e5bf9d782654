import { matchAt } from '../quantity/sticky.ts';
import type { Placed, Spot } from './yaml-spot.ts';
import { spotOf } from './yaml-spot.ts';

/** What may stand behind a value in its line: nothing, or a comment. */
const REST = / *(?:(?<= )#[^\n]*)?(?=\n|$)/y;

/** Does the line end here? */
export function restAt(text: string, at: number): boolean {
  return matchAt(REST, text, at) !== null;
}

const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'(?!')/y;
/** Words without quotes; the signs that mean something else to YAML do not begin them. */
const PLAIN = /[^ \n\-?:,[\]{}#&*!|>'"%@`](?:[^\n]*?[^ \n])??(?= *(?:\n|$| #))/y;
const PLAIN_INSIDE = /[^ \n\-?:,[\]{}#&*!|>'"%@`](?:[^\n,[\]{}]*[^\n ,[\]{}])?/y;
/** What would make a key of words, or a comment. */
const ENDS_WORDS = /:(?: |$)| #/;

/** A value by itself in its line: words, quoted or not. */
export function scalarAt(text: string, at: number): Placed | null {
  return wordsAt(text, at, PLAIN);
}

function wordsAt(text: string, at: number, plain: RegExp): Placed | null {
  const quoted = matchAt(QUOTED, text, at);
  const words = quoted ?? matchAt(plain, text, at);
  if (!words || (!quoted && ENDS_WORDS.test(words[0]))) return null;
  const value = quoted ? (quoted[1] ?? quoted[2] ?? '') : words[0];
  return { value, spot: spotOf([at, at + words[0].length]) };
}

const KEY = /([A-Za-z][\w-]{0,200}): +/y;
const SPACES = / */y;

/** A list in brackets or a map in braces, all in one line; null when it is neither or not sound. */
export function flowAt(text: string, at: number): Placed | null {
  if (text[at] === '[') return listAt(text, at);
  return text[at] === '{' ? mapAt(text, at) : null;
}

function listAt(text: string, start: number): Placed | null {
  const value: unknown[] = [];
  const inside = new Map<string, Spot>();
  const end = membersAt(text, start, ']', (at) => {
    const item = valueAt(text, at);
    if (!item) return null;
    inside.set(String(value.length), item.spot);
    value.push(item.value);
    return item.spot.value[1];
  });
  return end === null ? null : { value, spot: { ...spotOf([start, end]), inside } };
}

function mapAt(text: string, start: number): Placed | null {
  const value = Object.create(null) as Record<string, unknown>;
  const inside = new Map<string, Spot>();
  const end = membersAt(text, start, '}', (at) => {
    const match = matchAt(KEY, text, at);
    const key = match?.[1];
    const read = match && valueAt(text, at + match[0].length);
    if (!read || key === undefined || key in value) return null;
    value[key] = read.value;
    inside.set(key, { ...read.spot, key: [at, at + key.length] });
    return read.spot.value[1];
  });
  return end === null ? null : { value, spot: { ...spotOf([start, end]), inside } };
}

function valueAt(text: string, at: number): Placed | null {
  return text[at] === '[' || text[at] === '{' ? flowAt(text, at) : wordsAt(text, at, PLAIN_INSIDE);
}

/** Where the bracket ends; `read` takes what stands between two commas and says where that ends. */
function membersAt(
  text: string,
  start: number,
  closing: string,
  read: (at: number) => number | null,
): number | null {
  const skip = (at: number): number => at + (matchAt(SPACES, text, at)?.[0].length ?? 0);
  let at = skip(start + 1);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const end = read(at);
    if (end === null) return null;
    at = skip(end);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return null;
    at = skip(at + 1);
  }
}
