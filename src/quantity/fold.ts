/** Text made plain for reading, and where it left characters of the raw text out. */
export interface Folded {
  readonly text: string;
  /** For each raw character left out, how many folded ones stand before it. */
  readonly gaps: readonly number[];
}

/**
 * Folds what changes no meaning: full-width digits, letters and signs become half-width, bold
 * marks, zero-width characters and page breaks vanish, a thin space between digits becomes a
 * comma, a line break inside a paragraph becomes a space. One raw character gives at most one.
 */
export function fold(raw: string): Folded {
  const parts: string[] = [];
  const gaps: number[] = [];
  // What stands from here on is as it was typed.
  let from = 0;
  let isBehindSpace = false;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    let isSpace = code === SPACE;
    if (isSpace ? isBehindSpace : !isPlain(code)) {
      const char = folded(raw, i);
      isSpace = char === ' ';
      const said = isSpace && isBehindSpace ? '' : char;
      if (said !== raw[i]) {
        parts.push(raw.slice(from, i), said);
        from = i + 1;
      }
      if (said === '') {
        gaps.push(i - gaps.length);
        continue;
      }
    }
    isBehindSpace = isSpace;
  }
  return { text: from === 0 ? raw : parts.join('') + raw.slice(from), gaps };
}

const SPACE = 0x20;

/** Letters, digits, Chinese characters and most signs, which are nearly all of a text. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code > SPACE && code !== 0x2a && code !== 0x5f;
  return code > 0x3000 && code < 0xfe00;
}

/** The raw place of folded [start, end): up to the last character read, not into dropped marks. */
export function place(raw: string, { gaps }: Folded, start: number, end: number) {
  const from = rawOffset(gaps, start);
  const to = end > start ? rawOffset(gaps, end - 1) + 1 : from;
  return { text: raw.slice(from, to), start: from, end: to };
}

/** Further by all that was left out before it. */
function rawOffset(gaps: readonly number[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\f\v*]/;
const THIN = /[\u00a0\u2007\u2009\u202f]/;
const DIGIT = /[0-9０-９]/;

function folded(raw: string, i: number): string {
  const code = raw.charCodeAt(i);
  const char = raw[i] as string;
  if (code === SPACE || code === 0x09 || code === 0x3000) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return wide(raw, i, code);
  if (char === '\n' || char === '\r') return lineBreak(raw, i);
  if (char === '_') return raw[i - 1] === '_' || raw[i + 1] === '_' ? '' : char;
  if (DROPPED.test(char)) return '';
  if (THIN.test(char)) return between(raw, i) ? ',' : ' ';
  return char;
}

/** Full-width forms; the comma stays, since between figures it separates clauses. */
function wide(raw: string, i: number, code: number): string {
  const isGrouping =
    code === 0xff0c &&
    /[０-９]/.test(raw[i - 1] ?? '') &&
    /[０-９]{3}/.test(raw.slice(i + 1, i + 4));
  return code === 0xff0c && !isGrouping ? '，' : String.fromCharCode(code - 0xfee0);
}

/** A blank line ends a paragraph, and so does a break behind a full stop. Inside one, a break between Han characters or in a decimal is nothing. */
function lineBreak(raw: string, i: number): string {
  const before = raw.slice(Math.max(0, i - 3), i);
  const after = raw.slice(i + 1, i + 4);
  if (/\f/.test(before + after)) return '';
  if (/^[ \t\r]*\n/.test(after) || /(?:\n[ \t]*|[。！？；：!?;:])\r?$/.test(before)) return '\n';
  if (/\p{Script=Han}\r?$/u.test(before) && /^\n?\p{Script=Han}/u.test(after)) return '';
  if (/[0-9]\.\r?$/.test(before) && /^\n?[0-9]/.test(after)) return '';
  return ' ';
}

function between(raw: string, i: number): boolean {
  return DIGIT.test(raw[i - 1] ?? '') && /^[0-9]{3}(?![0-9])/.test(raw.slice(i + 1, i + 5));
}
