import type { Folded } from './fold.ts';
import { fold, place } from './fold.ts';
import type { Span } from './found.ts';
import type { Change, Claim, Place, Quantity, Reading } from './quantity.ts';

/** What a language finds in one paragraph; places are of its folded text. */
export interface Found {
  readonly quantities: readonly (Quantity & Span)[];
  readonly changes: readonly (Change & Span)[];
  readonly claims: readonly (Claim & Span)[];
}

/**
 * Reads a text paragraph by paragraph, so that nothing in one can change what is found in another
 * and time grows with length alone.
 */
export function readParagraphs(raw: string, find: (text: string) => Found): Reading {
  const folded = fold(raw);
  const reading = { quantities: [], changes: [], claims: [] } as Mutable;
  for (const { text, offset } of paragraphs(folded.text)) {
    const { quantities, changes, claims } = find(text);
    const placed = <T extends Span>({ start, end, ...found }: T) => ({
      ...found,
      ...placeOf(raw, folded, offset, { start, end }),
    });
    for (const { value, unit, bound, max, start, end } of quantities)
      reading.quantities.push(placed({ value, unit, bound, max, start, end }));
    for (const { kind, value, unit, bound, max, start, end } of changes)
      reading.changes.push(placed({ kind, value, unit, bound, max, start, end }));
    for (const { kind, value, unit, among, start, end } of claims)
      reading.claims.push(placed({ kind, value, unit, among, start, end }));
  }
  return reading;
}

interface Mutable {
  quantities: (Quantity & Place)[];
  changes: (Change & Place)[];
  claims: (Claim & Place)[];
}

function placeOf(raw: string, folded: Folded, offset: number, { start, end }: Span): Place {
  return place(raw, folded, offset + start, offset + end);
}

function paragraphs(text: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    if (end > start) found.push({ text: text.slice(start, end), offset: start });
    start = end + 1;
  }
  return found;
}
