import { ByteReader } from './byte-reader.ts';
import { uint16s } from './sfnt.ts';
import { glyphBytes, glyphTables, type Contour, type OutlinePoint } from './outline.ts';

/** The first of the streams into which WOFF2 sorts a glyf table, in their order. */
interface Streams {
  readonly contours: ByteReader;
  readonly counts: ByteReader;
  readonly flags: ByteReader;
  readonly glyphs: ByteReader;
  readonly composites: ByteReader;
}

/** Where they begin. */
const STREAMS = 36;

/** Puts the glyphs of a WOFF2 file back into the tables glyf and loca, without their hints. */
export function plainGlyphs(table: Buffer): { glyf: Buffer; loca: Buffer } {
  const head = new ByteReader(table);
  head.at = 4;
  const count = head.u16();
  head.at = 8;
  const sizes = Array.from({ length: 5 }, () => head.u32());
  head.at = STREAMS;
  const [contours, counts, flags, glyphs, composites] = sizes.map(
    (size) => new ByteReader(head.take(size)),
  );
  if (!contours || !counts || !flags || !glyphs || !composites)
    throw new RangeError('Unexpected end of a font');
  const streams = { contours, counts, flags, glyphs, composites };
  return glyphTables(Array.from({ length: count }, () => nextGlyph(streams)));
}

function nextGlyph({ contours, counts, flags, glyphs, composites }: Streams): Buffer {
  const count = contours.i16();
  if (count === 0) return Buffer.alloc(0);
  if (count < 0) return nextComposite(composites, glyphs);
  const sizes = Array.from({ length: count }, () => counts.u255());
  let from: OutlinePoint = { x: 0, y: 0, on: true };
  const outline = sizes.map((size) =>
    Array.from({ length: size }, () => (from = nextPoint(flags.u8(), glyphs, from))),
  ) satisfies Contour[];
  glyphs.u255(); // how many bytes of hints
  return glyphBytes(outline);
}

const IS_WIDE = 1;
const HAS_MORE = 32;
const HAS_HINTS = 256;
/** A glyph may be scaled by one number, by two or by a matrix of four. */
const SCALES = [
  [8, 2],
  [64, 4],
  [128, 8],
] as const;

/** A glyph made of others: é is e and an accent. Its box is left at zero; outlines have the truth. */
function nextComposite(bytes: ByteReader, glyphs: ByteReader): Buffer {
  const parts: Buffer[] = [];
  let flags: number;
  do {
    flags = bytes.u16();
    const scale = SCALES.find(([flag]) => flags & flag)?.[1] ?? 0;
    const rest = bytes.take(2 + (flags & IS_WIDE ? 4 : 2) + scale);
    parts.push(uint16s(flags & ~HAS_HINTS), rest);
    if (flags & HAS_HINTS && !(flags & HAS_MORE)) glyphs.u255();
  } while (flags & HAS_MORE);
  return Buffer.concat([uint16s(-1, 0, 0, 0, 0), ...parts]);
}

function nextPoint(flag: number, bytes: ByteReader, from: OutlinePoint): OutlinePoint {
  const step = flag & 127;
  const [dx, dy] = distances(step, bytes);
  const isUp = step < 10 ? step & 1 : step & 2;
  return { x: from.x + (step & 1 ? dx : -dx), y: from.y + (isUp ? dy : -dy), on: flag < 128 };
}

/** How far to the next point, by the table in chapter 5.2 of the specification. */
function distances(step: number, bytes: ByteReader): [number, number] {
  const first = bytes.u8();
  if (step < 10) return [0, ((step >> 1) << 8) + first];
  if (step < 20) return [(((step - 10) >> 1) << 8) + first, 0];
  if (step < 84) {
    const high = step - 20;
    return [1 + (high & 48) + (first >> 4), 1 + ((high & 12) << 2) + (first & 15)];
  }
  const second = bytes.u8();
  if (step < 120) {
    const high = step - 84;
    return [
      1 + Math.floor(high / 12) * 256 + first,
      1 + Math.floor((high % 12) / 4) * 256 + second,
    ];
  }
  const third = bytes.u8();
  if (step < 124) return [(first << 4) + (second >> 4), ((second & 15) << 8) + third];
  return [(first << 8) + second, (third << 8) + bytes.u8()];
}
