import { uint16s } from './sfnt.ts';

/** A point of an outline in font units; off the curve it bends the line between its neighbours. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export type Contour = readonly OutlinePoint[];

/** One glyph in the form of the table glyf, its numbers unpacked and without hints. */
export function glyphBytes(contours: readonly Contour[]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  let last = -1;
  const ends = contours.map((contour) => (last += contour.length));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return Buffer.concat([
    uint16s(contours.length, ...box, ...ends, 0),
    Buffer.from(points.map((point) => (point.on ? 1 : 0))),
    uint16s(...steps(xs), ...steps(ys)),
  ]);
}

/** The tables glyf and loca of glyphs in their order. */
export function glyphTables(glyphs: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const parts: Buffer[] = [];
  let at = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const padding = -glyph.length & 3;
    parts.push(glyph, Buffer.alloc(padding));
    at += glyph.length + padding;
    loca.writeUInt32BE(at, 4 * (index + 1));
  }
  return { glyf: Buffer.concat(parts), loca };
}

function steps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
