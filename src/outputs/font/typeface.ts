import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Package, Typeface } from './typeface-packages.ts';
import { packages } from './typeface-packages.ts';
import { unpackWoff2 } from './woff2.ts';

const require = createRequire(import.meta.url);

/** One cut of a typeface: its weight and, where it has one, the size it is drawn for. */
export interface Face {
  readonly typeface: Typeface;
  readonly axes: Readonly<Record<'wght', number> & Partial<Record<'opsz', number>>>;
}

/** Each slice is opened when it is needed. */
const opened = new Map<string, Font>();
const ranges = new Map<Face['typeface'], ReadonlyMap<string, Range[]>>();

type Range = readonly [number, number];

/** The slice of the typeface that has the character, in a cut; none if no slice has it. */
export function sliceWith(code: number, face: Face): Font | undefined {
  for (const [name, within] of rangesOf(face.typeface)) {
    if (!within.some(([from, to]) => from <= code && code <= to)) continue;
    const font = slice(name, face);
    if (font.hasGlyphForCodePoint(code)) return font;
  }
  return undefined;
}

/** The slice whose measures and sign for missing characters stand for the whole typeface. */
export function latinSlice(face: Face): Font {
  return slice('latin', face);
}

/** A cut in letters, e.g. "song wght 700". */
export function faceKey({ typeface, axes }: Face): string {
  return [typeface, ...Object.entries(axes).flat()].join(' ');
}

function slice(name: string, face: Face): Font {
  const key = `${faceKey(face)} ${name}`;
  const known = opened.get(key) ?? wholeSlice(name, face.typeface).getVariation({ ...face.axes });
  opened.set(key, known);
  return known;
}

function wholeSlice(name: string, typeface: Face['typeface']): Font {
  const key = `${typeface} ${name}`;
  const known = opened.get(key) ?? openSlice(name, packages[typeface]);
  opened.set(key, known);
  return known;
}

function openSlice(part: string, { name, file }: Package): Font {
  const path = require.resolve(`${name}/files/${file.replace('*', part)}`);
  const font = create(unpackWoff2(readFileSync(path)));
  if (font.isCollection) throw new Error(`Unexpected collection of fonts in ${path}`);
  return font;
}

/**
 * unicode.json names the slices `latin` or `[4]`, and what each has as `U+fee3,U+ff03-ff04`. Where
 * two have a character the later one counts, as in a browser.
 */
function rangesOf(typeface: Face['typeface']): ReadonlyMap<string, Range[]> {
  const known = ranges.get(typeface);
  if (known) return known;
  const text = readFileSync(require.resolve(`${packages[typeface].name}/unicode.json`), 'utf8');
  const named = Object.entries(JSON.parse(text) as Record<string, string>);
  const read = new Map(
    named
      .toReversed()
      .map(([name, list]) => [name.replace(/[[\]]/g, ''), list.split(',').map(rangeOf)]),
  );
  ranges.set(typeface, read);
  return read;
}

function rangeOf(text: string): Range {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
