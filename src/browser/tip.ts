import type { Mark } from '../charts/spec.ts';
import type { Anchor } from './tip-place.ts';
import { placeTip } from './tip-place.ts';

type Line = readonly [name: string, text: string];

/** The box beside a mark, for eyes alone: a voice of its own says the same to others. */
export class Tip {
  readonly #drawing: HTMLElement;
  readonly #box = document.createElement('div');
  readonly #voice = document.createElement('div');

  constructor(drawing: HTMLElement) {
    this.#drawing = drawing;
    this.#box.className = 'tip';
    this.#box.setAttribute('aria-hidden', 'true');
    this.#voice.className = 'unseen';
    this.#voice.setAttribute('aria-live', 'polite');
    drawing.append(this.#voice);
  }

  /** Shows what is said of a mark; `isSaid` also says it aloud. */
  show(mark: Mark, isSaid: boolean): void {
    const lines = linesOf(mark);
    this.#fill(lines);
    const said = lines.map(([, text]) => text).join(this.#drawing.dataset['join']);
    if (isSaid) this.#voice.textContent = said;
  }

  /** Shows how to go on by keyboard. */
  hint(): void {
    this.#fill([['tip-hint', this.#drawing.dataset['hint'] ?? '']]);
  }

  /** Beside what it belongs to, and out of sight with it. */
  place(anchor: Anchor): void {
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    this.#box.classList.toggle('away', anchor.box.bottom < 0 || anchor.box.top > view.height);
    const { left, top } = placeTip(anchor, this.#box.getBoundingClientRect(), view);
    const home = this.#drawing.getBoundingClientRect();
    this.#box.style.left = `${left - home.left}px`;
    this.#box.style.top = `${top - home.top}px`;
  }

  hide(): void {
    this.#box.remove();
    this.#voice.textContent = '';
  }

  #fill(lines: readonly Line[]): void {
    this.#box.replaceChildren(
      ...lines.map(([name, text]) => {
        const line = document.createElement('span');
        line.className = name;
        line.textContent = text;
        return line;
      }),
    );
    if (!this.#box.isConnected) this.#drawing.append(this.#box);
  }
}

/** The lines of a tooltip: each wording once, and none that is empty. */
function linesOf({ name, figure, details }: Mark): Line[] {
  const rest = details.filter((detail) => detail !== name && detail !== figure);
  const lines: Line[] = [
    ['tip-name', name],
    ['tip-figure', figure],
  ];
  return [...lines, ...rest.map((text): Line => ['tip-detail', text])].filter(([, text]) => text);
}
