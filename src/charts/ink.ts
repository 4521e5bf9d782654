import type { Palette, Style } from './palette.ts';
import { dashes, hatching, STROKE, styles } from './palette.ts';
import type { PlacedLine, PlacedText } from './scene.ts';
import type { Look } from './spec.ts';

/** Says how things are coloured: by classes on a page, by literal colours in a file. */
export class Ink {
  readonly isOnPage: boolean;
  readonly #prefix: string;
  readonly #palette: Palette | null;
  readonly #hatches = new Map<string, string>();

  constructor(prefix: string, palette: Palette | null) {
    this.#prefix = prefix;
    this.#palette = palette;
    this.isOnPage = palette === null;
  }

  /** Font and colour of all text; on a page the style sheet has them. */
  get font(): string {
    return this.#palette
      ? ` font-family="Noto Sans SC, Noto Sans CJK SC, sans-serif" fill="${this.#palette.ink}"`
      : '';
  }

  /** The attributes of a filled shape. */
  shape(look: Look): string {
    const { colour, fill, line } = styles[look];
    const filling = fill === 'solid' ? this.#paint('fill', colour) : this.#filling(colour, fill);
    if (line === 'none') return filling;
    return `${filling} ${this.#paint('stroke', colour)}${strokes(line)}`;
  }

  /** The attributes of what a hedge leaves open: an outline, never filled. */
  open(look: Look): string {
    return `fill="none" ${this.#paint('stroke', styles[look].colour)}${strokes('dashed')}`;
  }

  /** The attributes of an arrow. */
  arrow(look: Look): string {
    return `fill="none" ${this.#paint('stroke', styles[look].colour)} stroke-width="${STROKE}"`;
  }

  /** The attributes of a line; of one that joins points, those of its look. */
  line(role: PlacedLine['role']): string {
    switch (role) {
      case 'axis':
        return this.#paint('stroke', 'ink');
      case 'grid':
      case 'stem':
        return this.#paint('stroke', 'hairline');
      case 'tick':
        return `${this.#paint('stroke', 'ink')} stroke-width="2"`;
      default: {
        const { colour, line } = styles[role];
        const dash = dashes[line === 'none' ? 'solid' : line];
        const dashed = dash === null ? '' : ` stroke-dasharray="${dash}"`;
        return `fill="none" ${this.#paint('stroke', colour)} stroke-width="2"${dashed}`;
      }
    }
  }

  text(tone: PlacedText['tone']): string {
    if (tone === 'ink') return '';
    return this.#palette ? ` fill="${this.#palette.soft}"` : ' class="soft"';
  }

  /** A small piece of a look, for the key. */
  sample(look: Look, x: number, y: number): string {
    return `<path ${this.shape(look)} d="M${x + 0.75} ${y + 0.75}h20.5v10.5h-20.5z"/>`;
  }

  /** The patterns that were used, to stand before all else. */
  definitions(): string {
    if (this.#hatches.size === 0) return '';
    const patterns = [...this.#hatches].map(([name, colour]) => {
      const { step, width, turn } = hatching;
      const lean = turn[name.startsWith('back') ? 'back-hatch' : 'hatch'];
      return (
        `<pattern id="${this.#prefix}-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${lean})">` +
        `<path ${this.#paint('stroke', colour as keyof Palette)} stroke-width="${width}" d="M0 ${step / 2}h${step}"/></pattern>`
      );
    });
    return `<defs>${patterns.join('')}</defs>`;
  }

  #filling(colour: keyof Palette, fill: Style['fill']): string {
    if (fill === 'none') return 'fill="none"';
    const name = `${fill}-${colour}`;
    this.#hatches.set(name, colour);
    return `fill="url(#${this.#prefix}-${name})"`;
  }

  #paint(what: 'fill' | 'stroke', colour: keyof Palette): string {
    if (this.#palette) return `${what}="${this.#palette[colour]}"`;
    return `class="${what === 'fill' ? 'f' : 's'}-${colour}"`;
  }
}

function strokes(line: Style['line']): string {
  const dash = dashes[line];
  return ` stroke-width="${STROKE}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`;
}
