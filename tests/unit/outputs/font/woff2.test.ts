import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { unpackWoff2 } from '../../../../src/outputs/font/woff2.ts';

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

function opened(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('Unexpected collection, expected a font');
  return font;
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, name));
}
