import { derivation } from './derivation.ts';
import { momentOf } from './iso-date.ts';
import type { Library, LoadedEdition } from './library.ts';

/** Something of an edition that is held back until a moment. */
export interface Embargo {
  /** e.g. "jianghai/2022". */
  readonly edition: string;
  /** As typed, e.g. "2023-01-15T09:00+08:00". */
  readonly until: string;
}

/** Is it still held back? `now` is in milliseconds, as `momentOf` gives them. */
export function isHeld(until: string | undefined, now: number): boolean {
  return until !== undefined && momentOf(until) > now;
}

/** Every embargo of some editions, in force or not. */
export function embargoesIn({ parks }: Pick<Library, 'parks'>): Embargo[] {
  return parks.flatMap(({ editions }) =>
    editions.flatMap(({ id, edition, facts }) => {
      const all = [edition, ...edition.corrections, ...facts.map(({ fact }) => fact)];
      const moments = new Set(all.flatMap(({ embargo }) => embargo ?? []));
      return [...moments].toSorted().map((until) => ({ edition: id, until }));
    }),
  );
}

/**
 * Until when each fact of an edition is held back, beside the edition itself: by its own embargo, by
 * that of a correction, since the figure is the corrected one, or by that of a fact it is worked
 * out from.
 */
export function factEmbargoes({
  edition,
  facts,
}: Pick<LoadedEdition, 'edition' | 'facts'>): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  const hold = (id: string, until: string | undefined): boolean => {
    if (until === undefined || latest(own.get(id), until) === own.get(id)) return false;
    own.set(id, until);
    return true;
  };
  for (const { fact, embargo } of edition.corrections) hold(fact, embargo);
  for (const { fact } of facts) hold(fact.id, fact.embargo);
  // A figure may be worked out from one that is itself worked out, so this goes on until it rests.
  let isMoving = own.size > 0;
  while (isMoving) {
    isMoving = facts.some(({ fact }) =>
      derivation(fact.derive ?? '').ids.some((id) => hold(fact.id, own.get(id))),
    );
  }
  return own;
}

/**
 * Until when each section is held back: one of which every fact is held back waits for the first
 * that is not.
 */
export function sectionEmbargoes(
  { edition }: Pick<LoadedEdition, 'edition'>,
  embargoes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    edition.sections.flatMap(({ id, facts }) => {
      const moments = facts.flatMap((fact) => embargoes.get(fact) ?? []);
      const [first, ...rest] = moments;
      if (first === undefined || moments.length < facts.length) return [];
      return [[id, rest.reduce((a, b) => (momentOf(b) < momentOf(a) ? b : a), first)]];
    }),
  );
}

/** The later of two moments; the first where they are one. */
export function latest(a: string | undefined, b: string): string {
  return a === undefined || momentOf(b) > momentOf(a) ? b : a;
}
