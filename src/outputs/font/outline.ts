import { uint16s } from './sfnt.ts';

/** A point of an outline in font units; off the curve it bends the line between its neighbours. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export type Contour = readonly OutlinePoint[];

const ON = 1;
const REPEATED = 8;
/** Flags of a step along x and along y: it fits one byte; it goes up, or (with two bytes) is none. */
const STEP = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const;

/** One glyph in the form of the table glyf, packed and without hints. */
export function glyphBytes(contours: readonly Contour[]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  let last = -1;
  const ends = contours.map((contour) => (last += contour.length));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const alongX = steps(xs).map((step) => packed(step, STEP.x));
  const alongY = steps(ys).map((step) => packed(step, STEP.y));
  const flags = points.map(
    ({ on }, index) => (on ? ON : 0) | (alongX[index]?.flag ?? 0) | (alongY[index]?.flag ?? 0),
  );
  return Buffer.concat([
    uint16s(contours.length, ...box, ...ends, 0),
    repeated(flags),
    ...[...alongX, ...alongY].map(({ bytes }) => bytes),
  ]);
}

interface Packed {
  readonly flag: number;
  readonly bytes: Buffer;
}

function packed(step: number, { short, same }: { short: number; same: number }): Packed {
  if (step === 0) return { flag: same, bytes: NOTHING };
  if (Math.abs(step) > 255) return { flag: 0, bytes: uint16s(step) };
  return { flag: short | (step > 0 ? same : 0), bytes: Buffer.from([Math.abs(step)]) };
}

const NOTHING = Buffer.alloc(0);

/** Flags that are the same one after another are written once, with how often they come again. */
function repeated(flags: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < flags.length;) {
    const flag = flags[at] ?? 0;
    let next = at + 1;
    while (next < flags.length && flags[next] === flag && next - at < 256) next++;
    if (next - at > 2) bytes.push(flag | REPEATED, next - at - 1);
    else bytes.push(...flags.slice(at, next));
    at = next;
  }
  return Buffer.from(bytes);
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
