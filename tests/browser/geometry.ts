import type { Chart } from 'chart.js';
import type { Drawing } from './drawing.ts';

/** A box in px of the window. */
type Box = Record<'left' | 'top' | 'right' | 'bottom', number>;

/** A mark as Chart.js has it and as the SVG has it. */
interface Compared {
  readonly key: string;
  /** The largest distance between two edges of one name, in px of the window. */
  readonly apart: number;
}

interface Raw {
  readonly key: string;
  readonly elements: readonly Readonly<Record<string, number>>[];
  readonly still: {
    readonly d: string | null;
    readonly rim: number;
    readonly box: Box;
    readonly matrix: readonly number[];
  };
  readonly canvas: Box;
  readonly size: { readonly width: number; readonly height: number };
}

/** How far each mark of a live drawing is from where the SVG has it. */
export async function distances({ whole }: Drawing): Promise<Compared[]> {
  const found = await whole.evaluate((drawing): Raw[] => {
    const canvas = drawing.querySelector('canvas')!;
    const chart = (canvas as unknown as Record<symbol, Chart>)[Symbol.for('shudu.chart')]!;
    const svg = [...drawing.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    return chart.data.datasets.map(({ label = '' }, index) => {
      const shape = svg?.querySelector<SVGGraphicsElement>(`[data-key="${label}"] > *`);
      const { x, y, width, height } = shape!.getBBox();
      const { a, d, e, f } = shape!.getScreenCTM()!;
      return {
        key: label,
        elements: chart.getDatasetMeta(index).data.map((element) => {
          const all = element as unknown as Record<string, number> & { options: object };
          return {
            ...all.options,
            x: all['x']!,
            y: all['y']!,
            base: all['base'] ?? NaN,
            width: all['width'] ?? NaN,
            height: all['height'] ?? NaN,
            lies: Number(all['horizontal'] ?? 0),
          };
        }),
        still: {
          d: shape!.getAttribute('d'),
          rim: Number(shape!.getAttribute('stroke-width') ?? 0) / 2,
          box: { left: x, top: y, right: x + width, bottom: y + height },
          matrix: [a, d, e, f],
        },
        canvas: { left, top, right, bottom },
        size: { width: chart.width, height: chart.height },
      };
    });
  });
  return found.map((raw) => ({ key: raw.key, apart: apart(liveBox(raw), stillBox(raw)) }));
}

/** What Chart.js draws: a point, or one bar or a bar for each block. */
function liveBox({ elements, still, canvas, size }: Raw): Box {
  const boxes = elements.map((one): Box => {
    const { x = NaN, y = NaN, base = NaN, width = NaN, height = NaN, radius } = one;
    // What lies open is drawn from the middle of the point on.
    const reach = isOpen(still) ? 0 : radius;
    if (reach !== undefined) return sorted([x - reach, x + reach], [y - reach, y + reach]);
    if (one['lies'] === 1) return sorted([x, base], [y - height / 2, y + height / 2]);
    return sorted([x - width / 2, x + width / 2], [y, base]);
  });
  const across = (value: number): number =>
    canvas.left + (value * (canvas.right - canvas.left)) / size.width;
  const down = (value: number): number =>
    canvas.top + (value * (canvas.bottom - canvas.top)) / size.height;
  return {
    left: across(Math.min(...boxes.map(({ left }) => left))),
    top: down(Math.min(...boxes.map(({ top }) => top))),
    right: across(Math.max(...boxes.map(({ right }) => right))),
    bottom: down(Math.max(...boxes.map(({ bottom }) => bottom))),
  };
}

/** What the SVG draws. An outline lies inside its bar, but half of it outside of what is filled. */
function stillBox({ still }: Raw): Box {
  const [a = 1, d = 1, e = 0, f = 0] = still.matrix;
  const [, startX, startY] = isOpen(still) ?? [];
  if (startX !== undefined) {
    const [x, y] = [e + a * Number(startX), f + d * Number(startY)];
    return { left: x, top: y, right: x, bottom: y };
  }
  const rim = still.d === null ? 0 : still.rim;
  const { left, top, right, bottom } = still.box;
  return {
    left: e + a * (left - rim),
    top: f + d * (top - rim),
    right: e + a * (right + rim),
    bottom: f + d * (bottom + rim),
  };
}

/** A line from one place to another, which is drawn where a point lies open. */
function isOpen({ d }: Raw['still']): RegExpExecArray | null {
  return /^M([\d.]+) ([\d.]+)L/.exec(d ?? '');
}

/**
 * Of a bar without length only the open end is drawn, and one thinner than its own outline is drawn
 * as thick as that: of both it is asked that they begin where Chart.js has them.
 */
function apart(live: Box, still: Box): number {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  const away = sides.map((side) => Math.abs(live[side] - still[side]));
  const isThin = live.right - live.left < 2 && still.right > still.left;
  return isThin ? Math.max(away[1]!, away[3]!, Math.min(away[0]!, away[2]!)) : Math.max(...away);
}

function sorted(xs: readonly number[], ys: readonly number[]): Box {
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
