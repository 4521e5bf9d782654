import { styles } from './palette.ts';
import type { Placed, PlacedBar, PlacedDot } from './scene.ts';
import { round } from './scene.ts';

/** How a piece is painted: as its look says, as a dashed outline, or as a plain stroke. */
type Paint = 'shape' | 'open' | 'arrow';

/** A part of a mark, for whatever draws it: a path as SVG writes one, or a circle. */
export type Piece =
  | { readonly paint: Paint; readonly d: string }
  | { readonly paint: Paint; readonly x: number; readonly y: number; readonly radius: number };

/** The pieces of a mark in the order of drawing: its sure part, and what a hedge leaves open. */
export function piecesOf(placed: Placed): Piece[] {
  return placed.shape === 'bar' ? barPieces(placed) : dotPieces(placed);
}

function barPieces(bar: PlacedBar): Piece[] {
  const sure: Piece[] = bar.width > 0 && bar.height > 0 ? [{ paint: 'shape', d: body(bar) }] : [];
  if (bar.open === null) return sure;
  if (bar.open === 'out') return [...sure, { paint: 'arrow', d: barArrow(bar) }];
  return [...sure, { paint: 'open', d: openBody(bar, bar.open) }];
}

/** Outlines lie inside the bar, so that all bars of one value are of one length. */
function body(bar: PlacedBar): string {
  const inset = styles[bar.mark.look].line === 'none' ? 0 : 0.75;
  return blocksOf(bar)
    .map(({ x, width }) => box(x, bar.y, width, bar.height, inset))
    .join('');
}

interface Block {
  readonly x: number;
  readonly width: number;
}

/** The blocks of a bar where single things are counted or a stroke parts it, else the bar itself. */
export function blocksOf(bar: PlacedBar): Block[] {
  const { crossedAt, mark } = bar;
  // What is not filled hides no stroke.
  if (crossedAt !== null && styles[mark.look].fill !== 'none') return parted(bar, crossedAt);
  if (bar.blocks === null) return [bar];
  const each = bar.width / bar.blocks;
  const width = Math.max(1, each - 2);
  return Array.from({ length: bar.blocks }, (_, index) => ({ x: bar.x + index * each, width }));
}

/** Half a stroke, and as much of the ground beside it as the stroke is wide. */
const CLEAR = 3;

/** Of what goes beyond the stroke at least a sliver is left, or it would seem not to reach it. */
function parted({ x, width }: PlacedBar, at: number): Block[] {
  const far = Math.min(at + CLEAR, width - 1);
  if (far <= at) return [{ x, width }];
  return [...(at > CLEAR ? [{ x, width: at - CLEAR }] : []), { x: x + far, width: width - far }];
}

function openBody(bar: PlacedBar, length: number): string {
  const { x, y, width, height, toward } = bar;
  switch (toward) {
    case 'right':
      return box(x + width, y, length, height, 0.75);
    case 'left':
      return box(x - length, y, length, height, 0.75);
    case 'up':
      return box(x, y - length, width, length, 0.75);
    case 'down':
      return box(x, y + height, width, length, 0.75);
  }
}

function barArrow({ x, y, width, height, toward }: PlacedBar): string {
  const [half, tip] = [round(height / 2), 6];
  switch (toward) {
    case 'right':
      return `M${round(x + width + 2)} ${y}l${tip} ${half}l${-tip} ${half}`;
    case 'left':
      return `M${round(x - 2)} ${y}l${-tip} ${half}l${tip} ${half}`;
    case 'up':
      return `M${x} ${round(y - 2)}l${round(width / 2)} ${-tip}l${round(width / 2)} ${tip}`;
    case 'down':
      return `M${x} ${round(y + height + 2)}l${round(width / 2)} ${tip}l${round(width / 2)} ${-tip}`;
  }
}

/** Solid where the figure is sure of its place; hollow where it lies to one side of it. */
function dotPieces({ x, y, radius, open, toward }: PlacedDot): Piece[] {
  const way = toward === 'right' || toward === 'up' ? 1 : -1;
  const isUpright = toward === 'up' || toward === 'down';
  const sure: Piece = { paint: 'shape', x, y, radius };
  if (open === null) return [sure];
  if (open === 'out') {
    const head = isUpright
      ? `M${x} ${round(y - way * radius)}v${-way * 14}m-4 ${way * 4}l4 ${-way * 4}l4 ${way * 4}`
      : `M${round(x + way * radius)} ${y}h${way * 16}m${-way * 4} -4l${way * 4} 4l${-way * 4} 4`;
    return [sure, { paint: 'arrow', d: head }];
  }
  const far = isUpright ? { x, y: round(y - way * open) } : { x: round(x + way * open), y };
  return [
    { paint: 'open', d: `M${x} ${y}L${far.x} ${far.y}` },
    { paint: 'arrow', ...far, radius: radius - 0.75 },
  ];
}

function box(x: number, y: number, width: number, height: number, inset: number): string {
  const [w, h] = [round(Math.max(0, width - 2 * inset)), round(Math.max(0, height - 2 * inset))];
  return `M${round(x + inset)} ${round(y + inset)}h${w}v${h}h${-w}z`;
}
