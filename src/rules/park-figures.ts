import type { LoadedEdition, LoadedPark, LocatedFact } from '../model/library.ts';
import { interval } from '../quantity/period.ts';
import { seriesKey } from './figure-key.ts';

/** A fact with the document that prints it. */
export interface Figure {
  readonly edition: LoadedEdition;
  readonly located: LocatedFact;
}

type Figures = ReadonlyMap<string, readonly Figure[]>;

const made = new WeakMap<LoadedPark, Figures>();

/** The figures of a park by what they measure, of whom, counted how; older documents first. */
export function figuresOf(park: LoadedPark): Figures {
  const known = made.get(park);
  if (known) return known;
  const found = new Map<string, Figure[]>();
  for (const edition of park.editions.toSorted(byIssue)) {
    for (const located of edition.facts) {
      const key = seriesKey(located.fact);
      if (key === null) continue;
      const figures = found.get(key) ?? [];
      figures.push({ edition, located });
      found.set(key, figures);
    }
  }
  made.set(park, found);
  return found;
}

/** What a message calls a figure of another document, e.g. "jianghai/2022:signed". */
export function referenceTo({ edition, located }: Figure): string {
  return `${edition.id}:${located.fact.id}`;
}

/** Older documents first. */
function byIssue(a: LoadedEdition, b: LoadedEdition): number {
  const [x, y] = [issuedOf(a), issuedOf(b)];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

/** The day on which a document was issued; where that is not known, the end of what it covers. */
export function issuedOf({ edition }: LoadedEdition): string {
  const [from, to] = interval(edition.covers);
  return edition.issued.date ?? to ?? from;
}
