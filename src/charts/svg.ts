import type { Palette } from './palette.ts';
import { escapeHtml as escaped } from '../prose/render-inlines.ts';
import { Ink } from './ink.ts';
import { shapeOf } from './shapes.ts';
import type { PlacedLine, PlacedText, Scene } from './scene.ts';
import { round } from './scene.ts';
import type { Phrase } from './spec.ts';

/** What stands around a drawing on a page or in a file. */
export interface Frame {
  /** Begins every id inside, so that no two drawings of a page share one. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** Also the name of its class on a page, e.g. "wide". */
  readonly name?: string;
}

/**
 * A scene as SVG. On a page (`palette` null) colours are classes over CSS variables, so that dark,
 * high contrast and print follow; in a file they are literal.
 */
export function svg(scene: Scene, frame: Frame, palette: Palette | null): string {
  const { prefix, title, description, name } = frame;
  const ink = new Ink(prefix, palette);
  const { width, height } = scene;
  const [titleId, descId] = [`${prefix}-title`, `${prefix}-desc`];
  const marks = scene.marks.map((mark) => shapeOf(mark, ink)).join('');
  const keys = scene.keys.map(({ look, x, y }) => ink.sample(look, x, y)).join('');
  // A file carries its paper along, or dark viewers would show ink on black.
  const paper =
    palette === null
      ? ''
      : `<path fill="${palette.paper}" d="M0 0h${width}v${height}h-${width}z"/>`;
  const body = [
    paper,
    group('lines', scene.lines.map((line) => lineOf(line, ink)).join('')),
    group('marks', marks),
    keys,
    group('texts', textsOf(scene.texts, ink)),
  ].join('');
  // The same words stand below the drawing with their figures marked.
  const none = ink.isOnPage ? ' class="nonfigure"' : '';
  const named = name === undefined ? '' : ` class="${name}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${named} role="img" aria-labelledby="${titleId} ${descId}" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${ink.font}>` +
    `<title id="${titleId}"${none}>${escaped(title)}</title>` +
    `<desc id="${descId}"${none}>${escaped(description)}</desc>` +
    `${ink.definitions()}${body}</svg>`
  );
}

function group(name: string, inner: string): string {
  return inner === '' ? '' : `<g class="${name}">${inner}</g>`;
}

function lineOf({ role, points }: PlacedLine, ink: Ink): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return `<path ${ink.line(role)} d="${d}"/>`;
}

/** Texts of one kind share a group, which carries what they have in common. */
function textsOf(texts: readonly PlacedText[], ink: Ink): string {
  const groups = new Map<string, string>();
  for (const text of texts) {
    const anchor = text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`;
    const bold = text.isBold ? ' font-weight="700"' : '';
    const head = `font-size="${text.size}"${anchor}${bold}${ink.text(text.tone)}`;
    const inner = text.phrases.map((phrase) => phraseOf(phrase, ink.isOnPage)).join('');
    const own = `<text x="${round(text.x)}" y="${round(text.y)}">${inner}</text>`;
    groups.set(head, (groups.get(head) ?? '') + own);
  }
  return [...groups].map(([head, inner]) => `<g ${head}>${inner}</g>`).join('');
}

/** On a page a number says which fact it prints, and other digits that they are none. */
function phraseOf(phrase: Phrase, isOnPage: boolean): string {
  if (typeof phrase === 'string') {
    return isOnPage && /\d/.test(phrase)
      ? `<tspan class="nonfigure">${escaped(phrase)}</tspan>`
      : escaped(phrase);
  }
  if (!isOnPage) return escaped(phrase.text);
  const { fact, part, text } = phrase;
  return `<tspan class="figure" data-fact="${escaped(fact)}" data-part="${part}">${escaped(text)}</tspan>`;
}
