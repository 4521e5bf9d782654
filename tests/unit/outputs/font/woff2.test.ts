import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { sfnt } from '../../../../src/outputs/font/sfnt.ts';
import { packWoff2, unpackWoff2 } from '../../../../src/outputs/font/woff2.ts';

const require = createRequire(import.meta.url);
const folder = join(
  dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json')),
  'files',
);
const slices = readdirSync(folder);

describe('unpackWoff2(file)', () => {
  test('reads every slice of the typeface', () => {
    const counts = slices.map((name) => opened(unpackWoff2(bytesOf(name))).characterSet.length);
    expect(counts).toHaveLength(101);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test.each(['latin', '119', '4'])('finds the outlines in %s that another reader finds', (name) => {
    const packed = bytesOf(`noto-sans-sc-${name}-wght-normal.woff2`);
    const [ours, theirs] = [opened(unpackWoff2(packed)), opened(packed)];
    for (let glyph = 0; glyph < theirs.numGlyphs; glyph++) {
      expect(ours.getGlyph(glyph).path.toSVG()).toBe(theirs.getGlyph(glyph).path.toSVG());
    }
  });

  test.each([
    ['what is no font', Buffer.from('not a font'), 'Unexpected font, expected WOFF2'],
    ['half a font', bytesOf(slices[0] ?? '').subarray(0, 4000), 'Unexpected end of a font'],
  ])('%s is an error', (_, bytes, sentence) => {
    expect(() => unpackWoff2(bytes)).toThrow(sentence);
  });
});

describe('packWoff2(tables)', () => {
  test('is what unpackWoff2 unpacks', () => {
    const tables = {
      glyf: Buffer.from([1, 2, 3, 4]),
      loca: Buffer.alloc(200, 7),
      head: Buffer.alloc(54, 1),
      oddy: Buffer.from('a table of no known name'),
    };
    expect(unpackWoff2(packWoff2(tables))).toEqual(sfnt(tables));
  });

  test('says how long it is, in whole words of four bytes', () => {
    const file = packWoff2({ head: Buffer.alloc(54) });
    expect([file.readUInt32BE(8), file.length % 4]).toEqual([file.length, 0]);
  });
});

describe('glyphs made of others', () => {
  test('é of Newsreader is e and its accent', () => {
    const require = createRequire(import.meta.url);
    const file =
      require.resolve('@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2');
    const font = opened(unpackWoff2(readFileSync(file)));
    const [plain, accented] = ['e', 'é'].map((sign) =>
      font.glyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
    expect(accented?.path.commands.length).toBeGreaterThan(plain?.path.commands.length ?? 0);
    expect(accented?.path.bbox.maxY).toBeGreaterThan(plain?.path.bbox.maxY ?? 0);
  });
});

function opened(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('Unexpected collection, expected a font');
  return font;
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, name));
}
