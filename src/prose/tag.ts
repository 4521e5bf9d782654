/** A tag as typed; offsets are of the raw file. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
  readonly props: readonly TypedProp[];
}

/** A prop as typed, right or wrong. */
export interface TypedProp {
  readonly name: string;
  /** Null where nothing or an expression stands. */
  readonly value: string | null;
  readonly how: 'quoted' | 'bare' | 'curly-quoted' | 'expression' | 'none';
  readonly start: number;
  readonly end: number;
  /** Where the value itself begins. */
  readonly from: number;
}

const NAME = /<(\/?)([A-Za-z][\w.:-]*)/y;
const SPACES = /(?:[ \t]|\r?\n(?![ \t]*\r?\n))*/y;
const PROP = /([A-Za-z_][\w.:-]*)([ \t\r\n]*[=＝][ \t\r\n]*)?/y;
const SPREAD = /\{[^{}\n]{0,500}\}/y;
// Bounded, so that a quote never closed costs its own length and not the file's.
const VALUES = [
  ['quoted', /"((?:[^"\n]|\n(?![ \t\r]*\n)){0,2000})"/y],
  ['quoted', /'((?:[^'\n]|\n(?![ \t\r]*\n)){0,2000})'/y],
  ['curly-quoted', /[“”"]([^“”"\n]{0,500})[“”"]/y],
  ['expression', /\{[^{}]{0,500}\}/y],
  ['bare', /([^\s"'“”{}<>/]{1,200})/y],
] as const;

/** The tag that begins at an offset; null when what stands there is not one from end to end. */
export function tagAt(raw: string, start: number): Tag | null {
  const opening = matchAt(NAME, raw, start);
  if (!opening) return null;
  const props: TypedProp[] = [];
  let at = start + opening[0].length;
  for (;;) {
    at += matchAt(SPACES, raw, at)?.[0].length ?? 0;
    const empty = raw.startsWith('/>', at);
    if (empty || raw[at] === '>') {
      const end = at + (empty ? 2 : 1);
      const kind = opening[1] === '/' ? 'close' : empty ? 'empty' : 'open';
      return { name: opening[2] ?? '', kind, start, end, props };
    }
    const prop = propAt(raw, at);
    if (!prop) return null;
    props.push(prop);
    at = prop.end;
  }
}

function propAt(raw: string, start: number): TypedProp | null {
  const spread = matchAt(SPREAD, raw, start);
  if (spread) {
    const end = start + spread[0].length;
    return { name: '', value: null, how: 'expression', start, end, from: start };
  }
  const named = matchAt(PROP, raw, start);
  if (!named) return null;
  const name = named[1] ?? '';
  const from = start + named[0].length;
  if (named[2] === undefined) {
    return { name, value: null, how: 'none', start, end: start + name.length, from };
  }
  for (const [how, pattern] of VALUES) {
    const match = matchAt(pattern, raw, from);
    if (!match) continue;
    const end = from + match[0].length;
    const inner = how === 'bare' || how === 'expression' ? from : from + 1;
    return { name, value: match[1] ?? null, how, start, end, from: inner };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
