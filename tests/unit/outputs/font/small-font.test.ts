import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { sfnt } from '../../../../src/outputs/font/sfnt.ts';
import { smallFont } from '../../../../src/outputs/font/small-font.ts';
import { type Face, sliceWith } from '../../../../src/outputs/font/typeface.ts';

describe('smallFont(codes, face, family)', () => {
  test('has the characters asked for, once and in order', () => {
    expect(charactersOf(opened('读数A读1'))).toBe('1A数读');
  });

  test('leaves out what the typeface does not have', () => {
    expect(charactersOf(opened('国😀\ue000'))).toBe('国');
  });

  test('has a box for characters that are missing', () => {
    expect(opened('').getGlyph(0).path.commands).not.toHaveLength(0);
  });

  test.each([400, 700])('has the outlines of the typeface at weight %i', (weight) => {
    const font = opened('国强壹08g%（', weight);
    for (const code of font.characterSet) {
      const [small, whole] = [font, sliceWith(code, sans(weight))].map((from) => {
        const glyph = from?.glyphForCodePoint(code);
        return { box: glyph?.bbox, advance: Math.round(glyph?.advanceWidth ?? -1) };
      });
      expect(small).toEqual(whole);
    }
  });

  test.each(['’', '“', '·'])('has a narrow %s where no character is a Han one', (sign) => {
    const widths = ['国s', 's'].map((rest) => {
      const font = opened(sign + rest);
      return font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth;
    });
    expect(widths[0]).toBe(1000);
    expect(widths[1]).toBeLessThan(500);
  });

  test('is the same bytes whatever the order', () => {
    expect(fontOf('数读', sans(700))).toEqual(fontOf('读数', sans(700)));
  });

  test('says its name and weight', () => {
    const font = opened('国', 700);
    expect([font.familyName, font['OS/2'].usWeightClass]).toEqual(['Noto Sans SC', 700]);
  });
});

function opened(text: string, weight = 400): Font {
  const font = create(fontOf(text, sans(weight)));
  if (font.isCollection) throw new Error('Unexpected collection, expected a font');
  return font;
}

function sans(wght: number): Face {
  return { typeface: 'sans', axes: { wght } };
}

function fontOf(text: string, face: Face): Buffer {
  return sfnt(smallFont(codesOf(text), face, 'Noto Sans SC'));
}

function codesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

function charactersOf(font: Font): string {
  return String.fromCodePoint(...font.characterSet.filter((code) => code !== 0xffff));
}
