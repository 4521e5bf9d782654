import { escapeHtml as escaped } from '../prose/render-inlines.ts';
import type { Ink } from './ink.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import type { Placed } from './scene.ts';
import type { Look } from './spec.ts';

/** A mark as SVG: its sure part, what is open of it, both under its key. */
export function shapeOf(placed: Placed, ink: Ink): string {
  const { key, look } = placed.mark;
  const inner = piecesOf(placed).map((piece) => elementOf(piece, look, ink));
  return `<g data-key="${escaped(key)}">${inner.join('')}</g>`;
}

function elementOf(piece: Piece, look: Look, ink: Ink): string {
  const attributes = ink[piece.paint](look);
  if ('d' in piece) return `<path ${attributes} d="${piece.d}"/>`;
  return `<circle ${attributes} cx="${piece.x}" cy="${piece.y}" r="${piece.radius}"/>`;
}
