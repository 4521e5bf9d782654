import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import type { Plugin } from 'chart.js';
import type { LiveScene } from '../charts/live-data.ts';
import { piecesOf } from '../charts/pieces.ts';
import type { Placed } from '../charts/scene.ts';
import { CanvasInk } from './canvas-ink.ts';
import type { Place, Types } from './mark-dataset.ts';
import { datasetOf } from './mark-dataset.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController);

/** By this the chart of a canvas is found from outside, e.g. by a test. */
export const CHART = Symbol.for('shudu.chart');

/** How faint the others are while one mark is looked at. */
const FAINT = 0.38;

/** The marks of a scene drawn by Chart.js, which works in the units of the SVG throughout. */
export class CanvasChart {
  readonly #chart: Chart<Types, Place[]>;
  #lit: number | null = null;

  constructor(canvas: HTMLCanvasElement, { width, height, marks }: LiveScene, ratio: number) {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new TypeError('Unexpected canvas without a context');
    const ink = new CanvasInk(canvas, ratio);
    const along = (max: number, reverse: boolean) =>
      ({ type: 'linear', display: false, offset: false, min: 0, max, reverse }) as const;
    this.#chart = new Chart<Types, Place[]>(canvas, {
      data: {
        datasets: marks.map((placed) => datasetOf(placed, ink.filling(placed, context))),
      },
      options: {
        animation: false,
        // No event of Chart.js: which mark is meant is decided by row and column, also for keys.
        events: [],
        responsive: false,
        devicePixelRatio: ratio,
        layout: { padding: 0, autoPadding: false },
        scales: { x: along(width, false), y: along(height, true) },
      },
      plugins: [this.#pieces(marks, ink)],
    });
    Object.assign(canvas, { [CHART]: this.#chart });
  }

  /** Lets one mark stand out, or none. */
  light(index: number | null): void {
    this.#lit = index;
    this.#chart.draw();
  }

  end(): void {
    this.#chart.destroy();
  }

  /** Draws what Chart.js cannot: outlines inside a bar, dashes, arrows; and dims all but one. */
  #pieces(marks: readonly Placed[], ink: CanvasInk): Plugin<Types> {
    return {
      id: 'pieces',
      beforeDatasetDraw: ({ ctx }, { index }) => {
        ctx.globalAlpha = this.#lit === null || this.#lit === index ? 1 : FAINT;
      },
      afterDatasetDraw: ({ ctx }, { index }) => {
        const placed = marks[index];
        ctx.save();
        if (placed) for (const piece of piecesOf(placed)) ink.outline(piece, placed, ctx);
        ctx.restore();
        ctx.globalAlpha = 1;
      },
    };
  }
}
