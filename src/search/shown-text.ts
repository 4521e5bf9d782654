import { folded, foldedText, JOINER } from './folded-text.ts';
import type { Piece } from './query-pieces.ts';
import { placesOf } from './query-pieces.ts';

/** A stretch of a text as a result shows it. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** What must not be torn and what may, each in stretches that were looked for or not. */
export interface Run {
  readonly isHeld: boolean;
  readonly stretches: readonly Stretch[];
}

/** A text with what was looked for set apart. */
export function runsOf(text: string, pieces: readonly Piece[]): Run[] {
  const { isIn } = foundIn(text, pieces);
  let at = 0;
  return text.split(JOINER).flatMap((part, place) => {
    const from = at;
    at += part.length + JOINER.length;
    const run = {
      isHeld: place % 2 === 1,
      stretches: stretches(part, (offset) => isIn(from + offset)),
    };
    return part === '' ? [] : [run];
  });
}

function stretches(part: string, isIn: (offset: number) => boolean): Stretch[] {
  const made: { text: string; isFound: boolean }[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const isFound = isIn(at);
    const last = made.at(-1);
    if (last?.isFound === isFound) last.text += part[at];
    else made.push({ text: part[at] ?? '', isFound });
  }
  return made;
}

/** Which characters of a text were looked for, and where each piece begins first. */
function foundIn(
  text: string,
  pieces: readonly Piece[],
): { isIn: (offset: number) => boolean; firsts: number[] } {
  const { text: plain, at } = folded(text);
  const marked = new Set<number>();
  const firsts: number[] = [];
  for (const piece of pieces) {
    const places = placesOf(piece, plain);
    for (const { from, to } of places)
      for (let offset = at[from] ?? 0; offset < (at[to] ?? 0); offset += 1) marked.add(offset);
    if (places[0]) firsts.push(at[places[0].from] ?? 0);
  }
  return { isIn: (offset) => marked.has(offset), firsts };
}

/** Does anything that was looked for stand in a text? */
export function hasFound(text: string, pieces: readonly Piece[]): boolean {
  return foundIn(text, pieces).firsts.length > 0;
}

/** Characters that a result shows of a passage; Han are twice as wide. */
const ROOM = { zh: 96, en: 220 };
/** Where a sentence ends; a figure is not cut at its point, since a blank must follow. */
const SENTENCE = /[^。！？；\n]*?(?:[.!?;](?=\s)|[。！？；\n]|$)[”』」）)]*\s*/gu;

/** The sentence of a passage that has most of what was looked for, and what follows, with … for the rest. */
export function snippet(text: string, pieces: readonly Piece[], lang: 'zh' | 'en'): string {
  const sentences = [...text.matchAll(SENTENCE)].map(([one]) => one).filter((one) => one !== '');
  const plain = foldedText(text);
  const weights = pieces.map((piece) => 1 / Math.max(1, placesOf(piece, plain).length));
  const scores = sentences.map((one) => score(foldedText(one), pieces, weights));
  const best = Math.max(0, scores.indexOf(Math.max(...scores)));
  const room = ROOM[lang];
  let shown = cut(sentences[best] ?? '', pieces, room);
  let last = best + 1;
  for (; last < sentences.length; last += 1) {
    const next = sentences[last] ?? '';
    if (shown.length + next.length > room) break;
    shown += next;
  }
  const gap = lang === 'en' ? ' ' : '';
  const head = best > 0 && !shown.startsWith(MORE) ? MORE + gap : '';
  const foot = last < sentences.length && !shown.endsWith(MORE) ? gap + MORE : '';
  return head + shown.trim() + foot;
}

/** What the text says once tells more than what it says all through. */
function score(sentence: string, pieces: readonly Piece[], weights: readonly number[]): number {
  return pieces.reduce(
    (sum, piece, at) => sum + (placesOf(piece, sentence).length > 0 ? (weights[at] ?? 0) : 0),
    0,
  );
}

const MORE = '…';

/** A sentence that is too long, from a little before what was looked for; nothing held is torn. */
function cut(sentence: string, pieces: readonly Piece[], room: number): string {
  if (sentence.length <= room * 1.5) return sentence;
  const first = Math.min(...foundIn(sentence, pieces).firsts, sentence.length);
  const from = boundary(sentence, Math.max(0, first - Math.floor(room / 3)));
  const to = boundary(sentence, Math.min(sentence.length, from + room));
  return (from > 0 ? MORE : '') + sentence.slice(from, to) + (to < sentence.length ? MORE : '');
}

/** The nearest place at or before `at` that is within no word, number or held figure. */
function boundary(sentence: string, at: number): number {
  const isInside = (place: number): boolean =>
    sentence.slice(0, place).split(JOINER).length % 2 === 0 ||
    (/^[\p{L}\p{N}.,%](?<!\p{Script=Han})$/u.test(sentence[place - 1] ?? '') &&
      /^[\p{L}\p{N}.,%](?<!\p{Script=Han})$/u.test(sentence[place] ?? ''));
  let place = at;
  while (place > 0 && place < sentence.length && isInside(place)) place -= 1;
  return place;
}
