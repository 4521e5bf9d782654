import type { LiveDrawing } from './live-drawing.ts';
import { extentOf, markAt, stepFrom } from './mark-at.ts';

/** How long a drawing stays live behind a reader who has left it, in ms. */
const GRACE = 240;

/** What mouse, finger and keyboard do at a drawing; nothing that would keep a finger from scrolling. */
export class Reader implements EventListenerObject {
  static readonly listensTo: readonly string[] = [
    'pointerenter',
    'pointermove',
    'pointerleave',
    'click',
    'focus',
    'blur',
    'keydown',
  ];

  readonly #drawing: HTMLElement;
  readonly #live: LiveDrawing;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #isByKeys = false;
  /** Of the pointer that came last; not every browser says it of a click. */
  #pointer = 'mouse';
  /** After Escape, until the mouse comes anew. */
  #isDismissed = false;

  constructor(drawing: HTMLElement, live: LiveDrawing) {
    this.#drawing = drawing;
    this.#live = live;
    for (const name of Reader.listensTo) drawing.addEventListener(name, this);
    // What is shown on hover must go away by keyboard wherever the focus is.
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && live.isLive) this.#dismiss();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (live.isLive && !drawing.contains(target as Node)) live.rest();
    });
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'pointerenter':
        this.#isDismissed = false;
        this.#pointer = (event as PointerEvent).pointerType;
        return this.#point(event as PointerEvent);
      case 'pointermove':
        return this.#point(event as PointerEvent);
      case 'pointerleave':
        return this.#part(event as PointerEvent);
      case 'click':
        return this.#tap(event as PointerEvent);
      case 'focus':
        return this.#arrive();
      case 'blur':
        return this.#depart();
      case 'keydown':
        return this.#press(event as KeyboardEvent);
    }
  }

  #point(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.#isDismissed) return;
    // Keys scroll the page below a mouse that lies still; it must not take over.
    if (this.#isByKeys && event.movementX === 0 && event.movementY === 0) return;
    const at = this.#markUnder(event);
    this.#stay(false);
    if (at !== null && (at !== this.#live.at || !this.#live.isLive)) this.#live.look(at, false);
  }

  /** A finger parts whenever it is lifted; only a mouse has gone elsewhere then. */
  #part({ pointerType }: PointerEvent): void {
    if (pointerType !== 'mouse') return;
    this.#isDismissed = false;
    if (!this.#isByKeys) this.#leaveSoon();
  }

  /** A second tap closes. A click without a place comes from a screen reader. */
  #tap(event: PointerEvent): void {
    const isPlaced = event.detail > 0;
    if (isPlaced && (event.pointerType || this.#pointer) === 'mouse') return;
    const at = isPlaced ? this.#markUnder(event) : (this.#live.at ?? 0);
    this.#stay(false);
    if (at === null || (this.#live.isLive && at === this.#live.at)) this.#live.rest();
    else this.#live.look(at, true);
  }

  #arrive(): void {
    if (!this.#drawing.matches(':focus-visible')) return;
    this.#stay(true);
    this.#live.look(null, false);
  }

  #depart(): void {
    if (this.#isByKeys || !this.#drawing.matches(':hover')) this.#leaveSoon();
    this.#isByKeys = false;
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { marks } = this.#live.sight.scene;
    const at = stepFrom(marks, this.#live.at, event.key);
    const placed = at === null ? undefined : marks[at];
    if (!placed) return;
    event.preventDefault();
    this.#stay(true);
    const { top, bottom } = this.#live.sight.outside(extentOf(placed));
    if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2 });
    this.#live.look(at, true);
  }

  #markUnder(event: PointerEvent): number | null {
    const { sight } = this.#live;
    return markAt(sight.scene.marks, sight.inside(event), sight.isNarrow);
  }

  #stay(isByKeys: boolean): void {
    clearTimeout(this.#leaving);
    this.#isByKeys = isByKeys;
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#live.rest(), GRACE);
  }

  #dismiss(): void {
    clearTimeout(this.#leaving);
    this.#isDismissed = true;
    this.#live.rest();
  }
}
