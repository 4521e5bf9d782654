import { foldedText } from './folded-text.ts';
import type { Token } from './terms.ts';
import { pairsIn, tokensIn } from './terms.ts';

/** One thing that a result must have. */
export type Piece = Pick<Token, 'kind' | 'text'>;

/** A stretch of the sorted terms, and which of them are meant. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly fits: (term: string) => boolean;
}

/** More than anyone types; each costs a look into the index. */
const MOST_PIECES = 12;
/** Below that, words that merely begin so would be nearly all. */
const SHORTEST_STEM = 3;
const LAST = '\uffff';
/** Words that say nothing of what is looked for. */
const FILLERS = new Set('a an and at by for from in is of on or the to was were with'.split(' '));

/** What a query asks for: 2023年 税收 is the number 2023 and the word 税收. */
export function piecesOf(query: string): Piece[] {
  const tokens = tokensIn(foldedText(query.normalize('NFC')));
  const all = tokens.flatMap((token, place) => {
    const before = tokens[place - 1];
    const isBehindNumber = before?.kind === 'number' && before.to === token.from;
    const text = isBehindNumber ? token.text.replace(/^[年月日]/, '') : token.text;
    return text === ''
      ? []
      : [{ kind: token.kind, text: token.kind === 'word' ? stem(text) : text }];
  });
  const telling = all.filter(({ text }) => !FILLERS.has(text));
  const once = new Map((telling.length > 0 ? telling : all).map((one) => [one.text, one]));
  return [...once.values()].slice(0, MOST_PIECES);
}

/** Projects finds project, as project finds projects. */
function stem(word: string): string {
  return word.length > SHORTEST_STEM && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The terms of which a text with this piece has one each. */
export function wantedFor({ kind, text }: Piece): Wanted[] {
  const exactly = (term: string): Wanted => ({ from: term, to: term, fits: (one) => one === term });
  const beginning = (start: string): Wanted => ({
    from: start,
    to: start + LAST,
    fits: (one) => one.startsWith(start),
  });
  if (kind === 'han') {
    const pairs = pairsIn(text);
    return pairs.length === 0 ? [beginning(text)] : pairs.map(exactly);
  }
  if (kind === 'word') return [isStem(text) ? beginning(text) : exactly(text)];
  const to = text.includes('.') ? text + LAST : `${text}.${LAST}`;
  return [{ from: text, to, fits: (one) => isNumber(one, text) }];
}

/** A word is found by its beginning, a number up to its point: 80 finds 80.95 and not 800. */
export function isFound(token: Token, { kind, text }: Piece): boolean {
  if (token.kind !== kind) return false;
  if (kind === 'number') return isNumber(token.text, text);
  return isStem(text) ? token.text.startsWith(text) : token.text === text;
}

function isNumber(term: string, wanted: string): boolean {
  return wanted.includes('.')
    ? term.startsWith(wanted)
    : term === wanted || term.startsWith(`${wanted}.`);
}

function isStem(word: string): boolean {
  return word.length >= SHORTEST_STEM;
}

/** Where a piece stands in a folded text, in its order. */
export function placesOf(piece: Piece, text: string): { from: number; to: number }[] {
  if (piece.kind !== 'han') return tokensIn(text).filter((token) => isFound(token, piece));
  const places: { from: number; to: number }[] = [];
  for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + 1))
    places.push({ from: at, to: at + piece.text.length });
  return places;
}

/** Do the pairs of a run leave open whether they follow one another? */
export function isUncertain({ kind, text }: Piece): boolean {
  return kind === 'han' && pairsIn(text).length > 1;
}
