/** Text made plain for reading, and where each of its characters stood in the raw text. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the raw offset of folded character i; `at[length]` the raw length. */
  readonly at: Int32Array;
}

/**
 * Folds what changes no meaning: full-width digits, letters and signs become half-width, bold
 * marks, zero-width characters and page breaks vanish, a thin space between digits becomes a
 * comma, a line break inside a paragraph becomes a space. One raw character gives at most one.
 */
export function fold(raw: string): Folded {
  const at = new Int32Array(raw.length + 1);
  const chars: string[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const char = folded(raw, i);
    if (char === '' || (char === ' ' && chars.at(-1) === ' ')) continue;
    at[chars.length] = i;
    chars.push(char);
  }
  at[chars.length] = raw.length;
  return { text: chars.join(''), at: at.subarray(0, chars.length + 1) };
}

/** The raw place of folded [start, end): up to the last character read, not into dropped marks. */
export function place(raw: string, { at }: Folded, start: number, end: number) {
  const from = at[start] ?? raw.length;
  const to = end > start ? (at[end - 1] ?? raw.length) + 1 : from;
  return { text: raw.slice(from, to), start: from, end: to };
}

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\f\v*]/;
const THIN = /[\u00a0\u2007\u2009\u202f]/;
const DIGIT = /[0-9０-９]/;

function folded(raw: string, i: number): string {
  const code = raw.charCodeAt(i);
  if (code > 0x2f && code < 0x7b && code !== 0x5f) return raw[i] as string;
  const char = raw[i] as string;
  if (code >= 0xff01 && code <= 0xff5e) return wide(raw, i, code);
  if (DROPPED.test(char)) return '';
  if (char === '_' && (raw[i - 1] === '_' || raw[i + 1] === '_')) return '';
  if (char === '\n' || char === '\r') return lineBreak(raw, i);
  if (THIN.test(char)) return between(raw, i) ? ',' : ' ';
  if (char === '\t' || char === '\u3000') return ' ';
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
