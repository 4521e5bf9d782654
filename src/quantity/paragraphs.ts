import type { Folded } from './fold.ts';
import { fold, place } from './fold.ts';
import type { FoundClaim, Span } from './found.ts';
import type { Change, Claim, Place, Quantity, Reading } from './quantity.ts';

/** The numbers a language finds in one paragraph; places are of its folded text. */
export interface Found<Amount> {
  /** All of them, also those that are changes. */
  readonly amounts: readonly Amount[];
  readonly quantities: readonly (Quantity & Span)[];
  readonly changes: readonly (Change & Span)[];
}

/**
 * Reads a text paragraph by paragraph, so that nothing in one can change what is found in another
 * and time grows with length alone.
 */
export function readParagraphs<Amount>(
  raw: string,
  figuresOf: (text: string) => Found<Amount>,
  claimsOf: (text: string, amounts: readonly Amount[]) => readonly FoundClaim[],
): Reading {
  const folded = fold(raw);
  const reading = { quantities: [], changes: [], claims: [] } as Mutable;
  for (const { text, offset } of paragraphs(folded.text)) {
    const { amounts, quantities, changes } = figuresOf(text);
    const placed = (found: Span): Place => placeOf(raw, folded, offset, found);
    for (const found of quantities) {
      const { value, unit, bound, max } = found;
      reading.quantities.push({ value, unit, bound, max, ...placed(found) });
    }
    for (const found of changes) {
      const { kind, value, unit, bound, max } = found;
      reading.changes.push({ kind, value, unit, bound, max, ...placed(found) });
    }
    for (const found of claimsOf(text, amounts)) {
      const { kind, value, unit, among } = found;
      reading.claims.push({ kind, value, unit, among, ...placed(found) });
    }
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
