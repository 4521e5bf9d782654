import type { Problem, Report } from '../model/problem.ts';
import { lineStarts, placeOf } from './line-starts.ts';
import type { ProseProblem } from './prose-problem.ts';
import type { Tag } from './tag.ts';

/** A stretch of the raw file that reads as something else: an escape as its sign, HTML as nothing. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly reads: { readonly text: string } | { readonly tag: Tag };
}

/**
 * The raw file beside what the Markdown parser gets to see. Both have the same length, so that a
 * parser's offset is an offset of the file, whatever was put in place of what it must not see.
 */
export interface Mask {
  readonly raw: string;
  readonly path: string;
  readonly lines: readonly number[];
  readonly codes: Uint16Array;
  /** Inside lines, by where they start. */
  readonly tokens: Map<number, Token>;
  /** Tags of block components, by where their stand-in starts. */
  readonly blocks: Map<number, Token>;
  readonly say: (
    said: ProseProblem,
    start: number,
    end: number,
    severity?: Problem['severity'],
  ) => void;
}

/** Stands for what the parser shall take for a sign without meaning; read back from the raw file. */
export const STAND_IN = '⁂'.charCodeAt(0);

/** A mask that hides nothing yet. */
export function bareMask(path: string, raw: string, report: Report): Mask {
  const lines = lineStarts(raw);
  const codes = new Uint16Array(raw.length);
  for (let i = 0; i < raw.length; i += 1) codes[i] = raw.charCodeAt(i);
  const say: Mask['say'] = ({ rule, message, hint }, start, end, severity = 'error') =>
    report({ rule, severity, place: placeOf(path, lines, start, end), message, hint });
  return { raw, path, lines, codes, tokens: new Map(), blocks: new Map(), say };
}

/** Hides a stretch from the parser; it still reads as typed. */
export function hide({ codes }: Mask, start: number, end: number): void {
  codes.fill(STAND_IN, start, end);
}

/** Hides a stretch that reads as something else. */
export function hideToken(mask: Mask, token: Token): void {
  hide(mask, token.start, token.end);
  mask.tokens.set(token.start, token);
}

const SPACE = 32;
const LINE_FEED = 10;
const HASH = 35;
const REST = /[ \t]*(?:\r|\n|$)/y;

/**
 * Puts an empty heading in place of a block component's tag: nothing else ends a paragraph, a
 * list and a table alike, needs no blank line and keeps the length.
 */
export function hideBlockTag(mask: Mask, token: Token): void {
  const { raw, codes } = mask;
  let from = token.start;
  while (isSpace(codes[from - 1])) from -= 1;
  const isFirst = from === 0 || isLineEnd(codes[from - 1]);
  if (!isFirst) from = token.start;
  codes.fill(SPACE, from, token.end);
  const at = isFirst ? from : from + 1;
  if (!isFirst) codes[from] = LINE_FEED;
  codes[at] = HASH;
  REST.lastIndex = token.end;
  if (!REST.test(raw)) {
    codes[token.end - 1] = LINE_FEED;
    // What now begins a line may not begin code.
    if (/^(?:im|ex)port\b/.test(raw.slice(token.end, token.end + 7))) codes[token.end] = STAND_IN;
  }
  mask.blocks.set(at, token);
}

/** What the parser sees. */
export function maskedText({ codes }: Mask): string {
  return Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le');
}

function isSpace(code: number | undefined): boolean {
  return code === SPACE || code === 9;
}

function isLineEnd(code: number | undefined): boolean {
  return code === LINE_FEED || code === 13;
}
