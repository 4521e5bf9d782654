import type { Part, Traceable } from './fact-parts.ts';
import type { Fit, Printed } from './match-part.ts';
import { dimensionOf, fitOf } from './match-part.ts';

/** A fact with its parts of one dimension. */
export interface Rival {
  readonly one: Traceable;
  readonly parts: readonly Part[];
}

/** The facts that a number may be at all, and the words that name any of them. */
export interface Rivals {
  readonly facts: readonly Rival[];
  readonly words: readonly string[];
}

/** Sorts the facts by dimension, so that a number is compared with those of its own only. */
export function rivalsOf(all: readonly Traceable[]): ReadonlyMap<string, Rivals> {
  const facts = new Map<string, Rival[]>();
  for (const one of all) {
    for (const [dimension, parts] of Map.groupBy(one.parts, dimensionOf)) {
      if (dimension === null) continue;
      const others = facts.get(dimension) ?? [];
      others.push({ one, parts });
      facts.set(dimension, others);
    }
  }
  const withWords = (rivals: readonly Rival[]): Rivals => ({
    facts: rivals,
    words: [...new Set(rivals.flatMap(({ one }) => one.words))],
  });
  return new Map([...facts].map(([dimension, rivals]) => [dimension, withWords(rivals)]));
}

/** The part that fits best and how well; the first of those that fit alike. */
export function bestFit(
  printed: Printed,
  parts: readonly Part[],
): { readonly fit: Fit; readonly part: Part['kind'] } {
  let best: { fit: Fit; part: Part['kind'] } | null = null;
  for (const part of parts) {
    const fit = fitOf(printed, part);
    if (!best || fit > best.fit) best = { fit, part: part.kind };
  }
  return best ?? { fit: 0, part: 'value' };
}
