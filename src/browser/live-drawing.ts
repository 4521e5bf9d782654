import type { LiveData } from '../charts/live-data.ts';
import { CanvasChart } from './canvas-chart.ts';
import { extentOf, isUpright } from './mark-at.ts';
import { Sight } from './sight.ts';
import { watchSurroundings } from './surroundings.ts';
import { Tip } from './tip.ts';

/** How far the ring of the focus lies outside. */
const RING = 5;

/** A drawing with Chart.js over its SVG while a reader is at it, and as it was when not. */
export class LiveDrawing {
  readonly #drawing: HTMLElement;
  readonly #data: LiveData;
  readonly #tip: Tip;
  readonly #canvas = document.createElement('canvas');
  #chart: CanvasChart | null = null;
  #watching: AbortController | null = null;
  #at: number | null = null;

  constructor(drawing: HTMLElement, data: LiveData) {
    this.#drawing = drawing;
    this.#data = data;
    this.#tip = new Tip(drawing);
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  get isLive(): boolean {
    return this.#chart !== null;
  }

  /** The mark that is looked at, by its place in the list. */
  get at(): number | null {
    return this.#at;
  }

  /** What of it is seen now; asked for anew, since the window may have changed. */
  get sight(): Sight {
    return new Sight(this.#drawing, this.#data);
  }

  /** Looks at a mark; at none, it says how to go on. */
  look(at: number | null, isSaid: boolean): void {
    this.#at = at;
    if (!this.#watching) this.#begin();
    const mark = at === null ? undefined : this.sight.scene.marks[at]?.mark;
    if (!this.#chart) return;
    this.#chart.light(at);
    if (mark) this.#tip.show(mark, isSaid);
    else this.#tip.hint();
    this.#place();
  }

  /** Gives the static chart back. */
  rest(): void {
    this.#watching?.abort();
    this.#watching = null;
    this.#at = null;
    this.#chart?.end();
    this.#chart = null;
    this.#canvas.remove();
    this.#tip.hide();
    this.#drawing.classList.remove('live');
  }

  #begin(): void {
    this.#watching = new AbortController();
    const changes = { redraw: () => this.#draw(), replace: () => this.#place() };
    watchSurroundings(this.#drawing, changes, this.#watching.signal);
    this.#draw();
  }

  #draw(): void {
    const { scene, box, scale } = this.sight;
    if (scale === 0) return this.rest(); // folded away, say
    const home = this.#drawing.getBoundingClientRect();
    this.#chart?.end();
    this.#drawing.append(this.#canvas);
    try {
      this.#chart = new CanvasChart(this.#canvas, scene, scale * devicePixelRatio);
    } catch {
      this.rest(); // A chart that does not move is better than none.
      return;
    }
    const { style } = this.#canvas;
    style.left = `${box.left - home.left}px`;
    style.top = `${box.top - home.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    this.#drawing.classList.add('live');
    this.#chart.light(this.#at);
    this.#place();
  }

  /** Puts the tooltip beside the mark that is looked at, the hint below the ring of the focus. */
  #place(): void {
    const { sight } = this;
    const placed = this.#at === null ? undefined : sight.scene.marks[this.#at];
    if (!placed) {
      const { left, top, right, bottom } = this.#drawing.getBoundingClientRect();
      const box = { left: left - RING, top: top - RING, right, bottom: bottom + RING };
      this.#tip.place({ box, align: 'start', side: 'below' });
      return;
    }
    const box = sight.outside(extentOf(placed));
    this.#tip.place({ box, align: isUpright(placed) ? 'middle' : 'start', side: 'above' });
  }
}
