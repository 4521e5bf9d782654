import type { Lang } from '../quantity/quantity.ts';
import { periodsIn, read } from '../quantity/read.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Longer runs of single characters may break again, or a narrow screen could not hold them. */
const LONGEST = 4;

/**
 * A Chinese title in pieces that must not be torn: words, figures with their units, each with the
 * sign behind it. English breaks at its spaces, but for those inside a figure.
 */
export function phrases(title: string, lang: Lang): string[] {
  const found = read(title, lang);
  const figures = [...found.quantities, ...found.changes, ...periodsIn(title, lang)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (lang === 'en') return [withHardSpaces(title, figures)];
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of figures) {
    if (start < from) continue;
    pieces.push(...wordsOf(title.slice(from, start)), title.slice(start, end));
    from = end;
  }
  return joined([...pieces, ...wordsOf(title.slice(from))]);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the amount on: a verb or hedge before it may stand at a line's end. */
const AMOUNT = /(?:RMB |US\$|HK\$|EUR )?\d[^]*$/;

function withHardSpaces(title: string, spans: readonly Span[]): string {
  let text = title;
  for (const { start, end } of spans) {
    const figure = text
      .slice(start, end)
      .replace(AMOUNT, (amount) => amount.replaceAll(' ', '\u00a0'));
    text = text.slice(0, start) + figure + text.slice(end);
  }
  return text;
}

/** Words by the dictionary; single characters that it knows no word for stay together, as in 江海. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let wasSingle = false;
  for (const { segment } of WORDS.segment(text)) {
    const isSingle = /^\p{Script=Han}$/u.test(segment);
    if (isSingle && wasSingle) words[words.length - 1] += segment;
    else words.push(segment);
    wasSingle = isSingle && (words.at(-1)?.length ?? 0) < LONGEST;
  }
  return words;
}

/** Signs stay with the word before them, opening ones with the word behind. */
function joined(pieces: readonly string[]): string[] {
  const made: string[] = [];
  let opening = '';
  for (const piece of pieces) {
    if (/^[（《“‘「【]+$/.test(piece)) opening += piece;
    else if (/^[\p{P}\p{S}\s]+$/u.test(piece) && made.length > 0 && opening === '') {
      made[made.length - 1] += piece;
    } else {
      made.push(opening + piece);
      opening = '';
    }
  }
  return opening === '' ? made : [...made, opening];
}
