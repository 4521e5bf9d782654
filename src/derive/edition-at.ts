import type { Library, LoadedEdition, LoadedPark } from '../model/library.ts';

/** An edition with what it stands in. */
export interface EditionAt {
  readonly library: Library;
  readonly park: LoadedPark;
  readonly edition: LoadedEdition;
}

/** The editions of a park, the latest first. */
export function editionsIn(library: Library, id: string): EditionAt[] {
  const park = library.parks.find((one) => one.id === id);
  if (!park) return [];
  return park.editions.toReversed().map((edition) => ({ library, park, edition }));
}

/** The edition of an id known to be one, e.g. "jianghai/2022". */
export function editionAt(library: Library, id: string): EditionAt {
  const [park = ''] = id.split('/');
  const found = editionsIn(library, park).find(({ edition }) => edition.id === id);
  if (!found) throw new TypeError(`Unexpected edition \`${id}\`, the library has none of that id.`);
  return found;
}
