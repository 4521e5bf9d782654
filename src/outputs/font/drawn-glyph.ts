import type { Glyph, PathCommand } from 'fontkitten';
import { faceKey, latinSlice, sliceWith, type Face } from './typeface.ts';
import { glyphBytes, type OutlinePoint, withoutImplied } from './outline.ts';

/** A character's outline in one cut, and how far the next character stands from it. */
export interface DrawnGlyph {
  readonly advance: number;
  readonly bytes: Buffer;
}

/** Signs that fill a square among Han characters and would tear an English word apart. */
const SQUARE = new Set(Array.from('‘’“”·', (sign) => sign.charCodeAt(0)));
/** The room that such a sign then has on each side. */
const SIDE = 66;

/** What was drawn in this process; the typefaces bound it. */
const drawn = new Map<string, DrawnGlyph | undefined>();

/** Draws a character in a cut; nothing if the typeface does not have it. */
export function drawnGlyph(code: number, face: Face, isLatin: boolean): DrawnGlyph | undefined {
  const isTrimmed = isLatin && face.typeface === 'sans' && SQUARE.has(code);
  const key = `${faceKey(face)} ${code} ${isTrimmed}`;
  if (!drawn.has(key)) {
    const glyph = sliceWith(code, face)?.glyphForCodePoint(code);
    drawn.set(key, glyph && (isTrimmed ? drawTrimmed(glyph) : drawGlyph(glyph, face)));
  }
  return drawn.get(key);
}

/** The box that stands for a character which the typeface does not have. */
export function missingGlyph(face: Face): DrawnGlyph {
  return drawGlyph(latinSlice(face).getGlyph(0), face);
}

/** Display type travels to readers, and so is as small as it can be; the sans stays to the unit. */
function drawGlyph({ advanceWidth, path }: Glyph, { typeface }: Face): DrawnGlyph {
  const contours = contoursOf(path.commands, 0);
  const outline = typeface === 'sans' ? contours : contours.map(withoutImplied);
  return { advance: Math.round(advanceWidth), bytes: glyphBytes(outline) };
}

function drawTrimmed({ path }: Glyph): DrawnGlyph {
  const { minX, maxX } = path.bbox;
  const contours = contoursOf(path.commands, SIDE - minX);
  return { advance: Math.round(maxX - minX) + 2 * SIDE, bytes: glyphBytes(contours) };
}

function contoursOf(commands: readonly PathCommand[], shift: number): OutlinePoint[][] {
  const contours: OutlinePoint[][] = [];
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([]);
    if (command !== 'closePath') contours.at(-1)?.push(...pointsOf(args, shift));
  }
  return contours.map(withoutReturn);
}

/** A line has its end, a curve first the point that bends it. */
function pointsOf(args: readonly number[], shift: number): OutlinePoint[] {
  const points: OutlinePoint[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const [x = 0, y = 0] = args.slice(i);
    points.push({ x: Math.round(x + shift), y: Math.round(y), on: i === args.length - 2 });
  }
  return points;
}

/** An outline closes by itself: a last point that is the first again would be one too many. */
function withoutReturn(contour: OutlinePoint[]): OutlinePoint[] {
  const [first] = contour;
  const last = contour.at(-1);
  const isReturn = contour.length > 1 && first?.x === last?.x && first?.y === last?.y;
  return isReturn ? contour.slice(0, -1) : contour;
}
