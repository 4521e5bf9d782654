import { drawnGlyph, missingGlyph, type DrawnGlyph } from './drawn-glyph.ts';
import { latinSlice, type Face } from './typeface.ts';
import { glyphTables } from './outline.ts';
import { uint16s, type Tables } from './sfnt.ts';

/**
 * The tables of a TrueType font of a few characters in one cut of a typeface. What the typeface does
 * not have is left out, and a reader of the font shows the box for missing characters. Where no
 * character is a Han one, quotation marks of the sans are as narrow as English has them.
 */
export function smallFont(codes: Iterable<number>, face: Face, family: string): Tables {
  const sorted = [...new Set(codes)].toSorted((a, b) => a - b);
  const isLatin = !sorted.some(isHan);
  const named = sorted
    .map((code) => [code, drawnGlyph(code, face, isLatin)] as const)
    .filter((pair): pair is [number, DrawnGlyph] => pair[1] !== undefined);
  const glyphs = [missingGlyph(face), ...named.map(([, glyph]) => glyph)];
  return {
    ...glyphTables(glyphs.map((glyph) => glyph.bytes)),
    ...measures(glyphs.length, face),
    cmap: characterMap(named.map(([code]) => code)),
    hmtx: uint16s(...glyphs.flatMap(({ advance, bytes }) => [advance, leftOf(bytes)])),
    name: names(family, face.axes.wght),
    post: uint16s(3, ...zeros(15)),
  };
}

/** The tables head, hhea, maxp and OS/2: sizes of the typeface, and how many glyphs there are. */
function measures(count: number, face: Face): Tables {
  const { unitsPerEm, ascent, descent, capHeight, xHeight, bbox } = latinSlice(face);
  const weight = face.axes.wght;
  const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY];
  const isBold = weight >= 600;
  const style = [...box, isBold ? 1 : 0, 8, 2];
  const os2 = [4, unitsPerEm, weight, 5, ...zeros(27), isBold ? 0x20 : 0x40, 0x20, 0xffff];
  const lines = [ascent, descent, 0, ascent, -descent, ...zeros(4), xHeight, capHeight];
  return {
    head: uint16s(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, unitsPerEm, ...zeros(8), ...style, 1, 0),
    hhea: uint16s(1, 0, ascent, descent, 0, unitsPerEm, 0, 0, 0, 1, ...zeros(7), count),
    maxp: uint16s(1, 0, count, ...zeros(13)),
    'OS/2': uint16s(...os2, ...lines, 0, 0x20, 0),
  };
}

/** Character to glyph in format 12; the first character has glyph 1. */
function characterMap(codes: readonly number[]): Buffer {
  const groups = Buffer.alloc(12 * codes.length);
  for (const [index, code] of codes.entries()) {
    groups.writeUInt32BE(code, 12 * index);
    groups.writeUInt32BE(code, 12 * index + 4);
    groups.writeUInt32BE(index + 1, 12 * index + 8);
  }
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32BE(16 + groups.length, 0);
  sizes.writeUInt32BE(codes.length, 8);
  return Buffer.concat([uint16s(0, 1, 3, 10, 0, 12, 12, 0), sizes, groups]);
}

/** Family and PostScript name, without which a font is not listed. */
function names(family: string, weight: number): Buffer {
  const texts = [family, `${family.replaceAll(' ', '')}-${weight}`].map((text) =>
    uint16s(...Array.from(text, (letter) => letter.charCodeAt(0))),
  );
  const [shown = Buffer.alloc(0), postScript = Buffer.alloc(0)] = texts;
  const records = [
    [3, 1, 0x409, 1, shown.length, 0],
    [3, 1, 0x409, 6, postScript.length, shown.length],
  ];
  return Buffer.concat([uint16s(0, 2, 30, ...records.flat()), shown, postScript]);
}

function isHan(code: number): boolean {
  return code <= 0x10ffff && /\p{Script=Han}/u.test(String.fromCodePoint(code));
}

function leftOf(bytes: Buffer): number {
  return bytes.length === 0 ? 0 : bytes.readInt16BE(2);
}

function zeros(count: number): number[] {
  return Array<number>(count).fill(0);
}
