import type { ChartDataset } from 'chart.js';
import { blocksOf } from '../charts/pieces.ts';
import type { Placed, PlacedBar, PlacedDot } from '../charts/scene.ts';
import { isUpright } from './mark-at.ts';

/** The two controllers of Chart.js that draw marks. */
export type Types = 'bar' | 'scatter';

/** Places of Chart.js, in the units of the SVG: from where to where, or simply where. */
export interface Place {
  readonly x: number | [number, number];
  readonly y: number | [number, number];
}

/** Each mark is a set of its own, since thickness and direction belong to a set. */
export function datasetOf(
  placed: Placed,
  filling: string | CanvasPattern,
): ChartDataset<Types, Place[]> {
  const all = {
    label: placed.mark.key,
    backgroundColor: filling,
    borderWidth: 0,
    clip: false,
  } as const;
  return placed.shape === 'bar' ? { ...all, ...barOf(placed) } : { ...all, ...pointOf(placed) };
}

function barOf(bar: PlacedBar) {
  const { x, y, width, height } = bar;
  const upright: Place = { x: x + width / 2, y: [y, y + height] };
  const lying = blocksOf(bar).map((one): Place => ({
    x: [one.x, one.x + one.width],
    y: y + height / 2,
  }));
  return {
    type: 'bar',
    indexAxis: isUpright(bar) ? 'x' : 'y',
    data: isUpright(bar) ? [upright] : lying,
    barThickness: isUpright(bar) ? width : height,
    grouped: false,
    borderSkipped: false,
    inflateAmount: 0,
  } as const;
}

function pointOf({ x, y, radius }: PlacedDot) {
  const data: Place[] = [{ x, y }];
  return { type: 'scatter', data, pointRadius: radius } as const;
}
