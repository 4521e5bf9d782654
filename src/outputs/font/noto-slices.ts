import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { unpackWoff2 } from './woff2.ts';

const PACKAGE = '@fontsource-variable/noto-sans-sc';
const require = createRequire(import.meta.url);

/** Noto Sans SC comes in slices of some two hundred characters; each is opened when it is needed. */
const opened = new Map<string, Font>();
let ranges: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined;

/** The slice of the typeface that has the character, at a weight; none if no slice has it. */
export function sliceWith(code: number, weight: number): Font | undefined {
  for (const [name, within] of (ranges ??= readRanges())) {
    if (!within.some(([from, to]) => from <= code && code <= to)) continue;
    const font = slice(name, weight);
    if (font.hasGlyphForCodePoint(code)) return font;
  }
  return undefined;
}

/** The slice whose measures and sign for missing characters stand for the whole typeface. */
export function latinSlice(weight: number): Font {
  return slice('latin', weight);
}

function slice(name: string, weight: number): Font {
  const key = `${name} ${weight}`;
  const known = opened.get(key);
  if (known) return known;
  const font = weight === 0 ? openSlice(name) : slice(name, 0).getVariation({ wght: weight });
  opened.set(key, font);
  return font;
}

function openSlice(name: string): Font {
  const file = require.resolve(`${PACKAGE}/files/noto-sans-sc-${name}-wght-normal.woff2`);
  const font = create(unpackWoff2(readFileSync(file)));
  if (font.isCollection) throw new Error(`Unexpected collection of fonts in ${file}`);
  return font;
}

/**
 * unicode.json names the slices `latin` or `[4]`, and what each has as `U+fee3,U+ff03-ff04`. Where
 * two have a character the later one counts, as in a browser.
 */
function readRanges(): Map<string, (readonly [number, number])[]> {
  const text = readFileSync(require.resolve(`${PACKAGE}/unicode.json`), 'utf8');
  const named = Object.entries(JSON.parse(text) as Record<string, string>);
  return new Map(
    named
      .toReversed()
      .map(([name, list]) => [name.replace(/[[\]]/g, ''), list.split(',').map(rangeOf)]),
  );
}

function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
