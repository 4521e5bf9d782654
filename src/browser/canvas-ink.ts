import type { Palette } from '../charts/palette.ts';
import { dashes, hatching, STROKE, styles } from '../charts/palette.ts';
import type { Piece } from '../charts/pieces.ts';
import type { Placed } from '../charts/scene.ts';
import type { Look } from '../charts/spec.ts';

type Colour = (typeof styles)[Look]['colour'];
type Filling = string | CanvasPattern;

const properties: Readonly<Record<keyof Palette, string>> = {
  paper: '--paper',
  ink: '--ink',
  soft: '--soft',
  hairline: '--hairline',
  bar: '--bar',
  broke: '--vermilion',
  planned: '--planned',
  second: '--second',
};

const NONE = 'transparent';

/** Says how things are painted on a canvas, in the colours that the page has at the time. */
export class CanvasInk {
  readonly #canvas: HTMLCanvasElement;
  /** Device pixels of a unit of the drawing; hatchings are made that fine. */
  readonly #ratio: number;
  readonly #known = new Map<Colour, string>();

  constructor(canvas: HTMLCanvasElement, ratio: number) {
    this.#canvas = canvas;
    this.#ratio = ratio;
  }

  /** What a mark is filled with; a point that lies open is drawn hollow. */
  filling(placed: Placed, context: CanvasRenderingContext2D): Filling {
    const { colour, fill } = styles[placed.mark.look];
    const isHollow = placed.shape === 'dot' && typeof placed.open === 'number';
    if (isHollow || fill === 'none') return NONE;
    return fill === 'solid' ? this.#colour(colour) : this.#hatch(colour, fill, context);
  }

  /** Draws the outline of a piece, where it has one. */
  outline(piece: Piece, { mark }: Placed, context: CanvasRenderingContext2D): void {
    const { colour, line } = styles[mark.look];
    const stroke = ({ shape: line, open: 'dashed', arrow: 'solid' } as const)[piece.paint];
    if (stroke === 'none') return;
    context.strokeStyle = this.#colour(colour);
    context.lineWidth = STROKE;
    context.setLineDash(dashes[stroke]?.split(' ').map(Number) ?? []);
    context.stroke(pathOf(piece));
  }

  /** The colour as computed, since a property may name a system colour or mix two. */
  #colour(colour: Colour): string {
    const known = this.#known.get(colour);
    if (known !== undefined) return known;
    this.#canvas.style.color = `var(${properties[colour]})`;
    const { color } = getComputedStyle(this.#canvas);
    this.#known.set(colour, color);
    return color;
  }

  #hatch(
    colour: Colour,
    fill: keyof typeof hatching.turn,
    context: CanvasRenderingContext2D,
  ): Filling {
    const { step, width, turn } = hatching;
    const tile = document.createElement('canvas');
    const side = Math.ceil(step * this.#ratio);
    tile.width = tile.height = side;
    const pen = tile.getContext('2d');
    if (!pen) return NONE;
    pen.scale(side / step, side / step);
    pen.fillStyle = this.#colour(colour);
    pen.fillRect(0, (step - width) / 2, step, width);
    const pattern = context.createPattern(tile, 'repeat');
    pattern?.setTransform(new DOMMatrix().rotate(turn[fill]).scale(step / side));
    return pattern ?? NONE;
  }
}

/** A piece as a canvas takes it. */
function pathOf(piece: Piece): Path2D {
  if ('d' in piece) return new Path2D(piece.d);
  const path = new Path2D();
  path.arc(piece.x, piece.y, piece.radius, 0, 2 * Math.PI);
  return path;
}
