import type { Mask } from './mask.ts';
import { STAND_IN } from './mask.ts';

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
/** Signs that mean nothing to Markdown where they stand beside emphasis. */
const IDLE = /[%.,:;?="'+$/^()-]|[^\p{ASCII}\p{L}\p{N}\p{M}]/u;
const ASCII_SIGN = /[!-/:-@[-`{-~]/;
const LONGEST_LINK = 300;
const LETTER = '中'.charCodeAt(0);

/** Is it a Han character, kana or a sign of Chinese typesetting? */
export function isCjk(char: string): boolean {
  return CJK.test(char);
}

/**
 * Mends emphasis beside Chinese. CommonMark lets `**` close behind a sign only where a space or a
 * sign follows, and Chinese has no spaces: `**超10亿元（含）**项目` stays stars. So where one neighbour
 * of a run is Chinese, the parser is shown two letters or two signs, and the run opens and closes:
 * idle signs become letters; a letter beside `[`, a bracket of a link or a tag becomes a sign.
 */
export function mendEmphasis(mask: Mask, start: number, end: number): void {
  const { raw, codes } = mask;
  const before = charBefore(raw, start);
  const after = charAt(raw, end);
  if (isOpen(before) || isOpen(after) || !(isCjk(before) || isCjk(after))) return;
  const from = start - before.length;
  const to = end + after.length;
  const isLinked = /\]\([^\n]*$/.test(raw.slice(Math.max(0, start - LONGEST_LINK), start));
  const wasMended = codes[from] === STAND_IN;
  const kinds = [wasMended ? 'sign' : kindOf(before, isLinked), kindOf(after, isLinked)];
  if (kinds[0] === 'idle') codes.fill(LETTER, from, start);
  if (kinds[1] === 'idle') codes.fill(LETTER, end, to);
  const isSign = [kinds[0] === 'sign', kinds[1] === 'sign'];
  if (isSign[0] && !isSign[1]) codes.fill(STAND_IN, end, to);
  if (isSign[1] && !isSign[0]) {
    codes.fill(STAND_IN, from, start);
    mendBefore(mask, from);
  }
}

/** A lone character between two runs was made a sign for the second; so must its other side be. */
function mendBefore({ raw, codes }: Mask, at: number): void {
  let start = at;
  while (raw[start - 1] === '*' || raw[start - 1] === '~') start -= 1;
  const before = start < at ? charBefore(raw, start) : '';
  const isSign = ASCII_SIGN.test(before) && codes[start - 1] !== LETTER;
  if (isOpen(before) || isSign) return;
  codes.fill(STAND_IN, start - before.length, start);
}

function kindOf(char: string, isLinked: boolean): 'letter' | 'idle' | 'sign' {
  if (IDLE.test(char)) return isLinked && /[()"']/.test(char) ? 'sign' : 'idle';
  return ASCII_SIGN.test(char) ? 'sign' : 'letter';
}

/** The edge of the text or a space: there a run means what CommonMark says. */
function isOpen(char: string): boolean {
  return /^\s?$/.test(char);
}

function charBefore(raw: string, at: number): string {
  return (
    /(?:[\ud800-\udbff][\udc00-\udfff]|[^])$/.exec(raw.slice(Math.max(0, at - 2), at))?.[0] ?? ''
  );
}

function charAt(raw: string, at: number): string {
  const code = raw.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
