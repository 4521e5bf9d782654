import type { Library, LoadedEdition, LocatedFact } from '../model/library.ts';

/** The facts of an edition by their ids. */
export function factsById(edition: LoadedEdition): ReadonlyMap<string, LocatedFact> {
  return new Map(edition.facts.map((located) => [located.fact.id, located]));
}

/** What `same-as: signed` or `revises: jianghai/2022:signed` names; null when there is none. */
export function factOf(
  reference: string,
  edition: LoadedEdition,
  library: Library,
): { edition: LoadedEdition; located: LocatedFact } | null {
  const [first = '', second] = reference.split(':');
  const home =
    second === undefined
      ? edition
      : library.parks.flatMap(({ editions }) => editions).find(({ id }) => id === first);
  const located = home?.facts.find(({ fact }) => fact.id === (second ?? first));
  return home && located ? { edition: home, located } : null;
}

/** Does either fact say, in one of the fields, that it knows of the other? */
export function isRelated(
  a: { edition: LoadedEdition; located: LocatedFact },
  b: { edition: LoadedEdition; located: LocatedFact },
  fields: readonly ('same-as' | 'revises' | 'conflicts-with')[],
): boolean {
  const names = (from: typeof a, to: typeof a): boolean =>
    fields.some((field) => {
      const reference = from.located.fact[field];
      return (
        reference === `${to.edition.id}:${to.located.fact.id}` ||
        (from.edition === to.edition && reference === to.located.fact.id)
      );
    });
  return names(a, b) || names(b, a);
}
