import { flowAt, restAt, scalarAt } from './yaml-flow.ts';
import type { Placed, Spot, Stretch } from './yaml-spot.ts';
import { spotOf } from './yaml-spot.ts';

/** A line that says something, from its first sign. */
interface Line {
  /** The column of that sign. */
  readonly indent: number;
  readonly from: number;
  /** Behind the line's end. */
  readonly next: number;
}

/**
 * Reads YAML as editors nearly always write it: maps and lists by indentation, each value in one
 * line. Null for whatever else YAML has and for every mistake; then the whole parser is asked, which
 * takes ten times as long.
 */
export function linesYaml(text: string): Placed | null {
  const lines = linesIn(text);
  return lines && new LineReader(text, lines).whole();
}

const LINE = /( *)([^\n]*)(?:\n|$)/y;

/** The lines without blank ones and comments; null where a comment may belong to what is above it. */
function linesIn(text: string): Line[] | null {
  if (/[\t\r\ufeff]/.test(text)) return null;
  const lines: Line[] = [];
  let comment: number | null = null;
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const [, { length: indent } = '', said = ''] = LINE.exec(text) ?? [];
    if (said === '') continue;
    if (comment !== null && comment !== indent) return null;
    if (said.startsWith('#')) {
      comment = indent;
      continue;
    }
    comment = null;
    lines.push({ indent, from: at + indent, next: LINE.lastIndex });
  }
  return comment !== null && comment > 0 ? null : lines;
}

const DASH = /- +(?=[^ #\n])/y;
const KEY = /([A-Za-z][\w-]{0,200}):(?: +|(?=\n|$))/y;

class LineReader {
  readonly #text: string;
  readonly #lines: Line[];
  /** The line that is read. */
  #at = 0;

  constructor(text: string, lines: Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  whole(): Placed | null {
    const [first] = this.#lines;
    const placed = first?.indent === 0 ? this.#block(0) : null;
    return this.#at === this.#lines.length ? placed : null;
  }

  get #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  #matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }

  /** The list or map that begins at a column. */
  #block(indent: number): Placed | null {
    const { from } = this.#line as Line;
    return this.#matchAt(DASH, from) ? this.#list(indent) : this.#map(indent);
  }

  #list(indent: number): Placed | null {
    const { from } = this.#line as Line;
    const value: unknown[] = [];
    const inside = new Map<string, Spot>();
    for (let line = this.#line; line?.indent === indent; line = this.#line) {
      const dash = this.#matchAt(DASH, line.from);
      if (!dash) break;
      const item = this.#item(line, dash[0].length);
      if (!item) return null;
      inside.set(String(value.length), item.spot);
      value.push(item.value);
    }
    return inside.size > 0 ? { value, spot: { ...spotOf(this.#since(from)), inside } } : null;
  }

  /** What stands behind a dash: a block that begins in its line, or a value. */
  #item({ indent, from, next }: Line, width: number): Placed | null {
    const at = from + width;
    if (!this.#matchAt(DASH, at) && !this.#matchAt(KEY, at)) return this.#inline(at, indent);
    this.#lines[this.#at] = { indent: indent + width, from: at, next };
    return this.#block(indent + width);
  }

  #map(indent: number): Placed | null {
    const { from } = this.#line as Line;
    const value = Object.create(null) as Record<string, unknown>;
    const inside = new Map<string, Spot>();
    for (let line = this.#line; line?.indent === indent; line = this.#line) {
      const match = this.#matchAt(KEY, line.from);
      const key = match?.[1];
      if (!match || key === undefined || key in value) break;
      const behind = line.from + match[0].length;
      const read = restAt(this.#text, behind) ? this.#below(indent) : this.#inline(behind, indent);
      if (!read) return null;
      value[key] = read.value;
      inside.set(key, { ...read.spot, key: [line.from, line.from + key.length] });
    }
    return inside.size > 0 ? { value, spot: { ...spotOf(this.#since(from)), inside } } : null;
  }

  /** The block in the lines below a key; a list may begin in the column of the key itself. */
  #below(indent: number): Placed | null {
    this.#at += 1;
    const line = this.#line;
    if (!line || line.indent < indent) return null;
    const isDeeper = line.indent > indent;
    const read = isDeeper ? this.#block(line.indent) : this.#list(indent);
    return this.#isDone(indent) ? read : null;
  }

  /** A value that ends with its line; one that goes on in the next is not for us. */
  #inline(at: number, indent: number): Placed | null {
    const read = flowAt(this.#text, at) ?? scalarAt(this.#text, at);
    if (!read || !restAt(this.#text, read.spot.value[1])) return null;
    this.#at += 1;
    return this.#isDone(indent) ? read : null;
  }

  /** Does the next line belong to a block further out? */
  #isDone(indent: number): boolean {
    return (this.#line?.indent ?? 0) <= indent;
  }

  /** From an offset to the end of the last line read. */
  #since(from: number): Stretch {
    return [from, this.#lines[this.#at - 1]?.next ?? from];
  }
}
