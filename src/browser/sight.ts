import type { LiveData, LiveScene } from '../charts/live-data.ts';
import type { Box } from './tip-place.ts';

/** The one of the two drawings that a reader sees, and how its units lie in the window. */
export class Sight {
  readonly scene: LiveScene;
  readonly isNarrow: boolean;
  /** Its box in the window. */
  readonly box: DOMRect;
  /** How many px of the page a unit of it is. */
  readonly scale: number;

  constructor(drawing: HTMLElement, data: LiveData) {
    const narrow = drawing.querySelector('svg.narrow');
    const wide = drawing.querySelector('svg.wide');
    this.isNarrow = wide === null || wide.getClientRects().length === 0;
    this.scene = this.isNarrow ? data.narrow : data.wide;
    this.box = (this.isNarrow ? narrow : wide)?.getBoundingClientRect() ?? new DOMRect();
    this.scale = this.box.width / this.scene.width;
  }

  /** A place of the window in the units of the drawing. */
  inside({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top } = this.box;
    return { x: (clientX - left) / this.scale, y: (clientY - top) / this.scale };
  }

  /** A box of the drawing in the window. */
  outside({ left, top, right, bottom }: Box): Box {
    const { box, scale } = this;
    return {
      left: box.left + left * scale,
      top: box.top + top * scale,
      right: box.left + right * scale,
      bottom: box.top + bottom * scale,
    };
  }
}
