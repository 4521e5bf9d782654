/** From one offset of the text to another. */
export type Stretch = readonly [from: number, to: number];

/** Where a value stands, its key, and what is in it. */
export interface Spot {
  readonly value: Stretch;
  readonly key: Stretch;
  readonly inside: Map<string, Spot>;
}

/** A value read from a text, and where it and all that is in it stands. */
export interface Placed {
  readonly value: unknown;
  readonly spot: Spot;
}

/** A spot with nothing in it yet; in a list the value is its own key. */
export function spotOf(value: Stretch, key: Stretch = value): Spot {
  return { value, key, inside: new Map() };
}

/** The spot at a path, or the nearest above it; null when that is the whole file. */
export function nearestSpot(root: Spot, path: readonly PropertyKey[]): Spot | null {
  let nearest: Spot | null = null;
  let inside: ReadonlyMap<string, Spot> = root.inside;
  for (const part of path) {
    const found = inside.get(String(part));
    if (!found) break;
    nearest = found;
    inside = found.inside;
  }
  return nearest;
}
