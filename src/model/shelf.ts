import { filesOfParks } from './content-layout.ts';
import { digestOf, joinedDigest } from './digest.ts';
import type { Files } from './folder.ts';
import type { Catalogue, Library, LoadedEdition, LoadedPark } from './library.ts';
import { readCatalogue, readPark } from './library.ts';
import type { Problem } from './problem.ts';

/** A park as it was read, and what is wrong with its files. */
interface ReadPark {
  readonly park: LoadedPark | null;
  readonly problems: readonly Problem[];
}

/** Content of which a park is read only when someone asks for it, and then once. */
export class Shelf {
  readonly catalogue: Catalogue;
  /** What is wrong with the files that all parks share. */
  readonly problems: readonly Problem[];
  /** The digest of what all parks share: indicators, glossary, the site's own words. */
  readonly shared: string;
  readonly #files: ReadonlyMap<string, Files>;
  readonly #read = new Map<string, ReadPark>();
  readonly #libraries = new Map<string, Library>();

  constructor(files: Files) {
    const problems: Problem[] = [];
    this.catalogue = readCatalogue(files, (problem) => problems.push(problem));
    this.problems = problems;
    this.#files = filesOfParks(files);
    const shared = [...files].filter(([path]) => !path.startsWith('parks/'));
    // What a page of the site says is on no other page; that it exists, every page's navigation tells.
    this.shared = joinedDigest([
      digestOf(shared.filter(([path]) => !path.startsWith('pages/'))),
      ...this.catalogue.pages.keys(),
    ]);
  }

  get ids(): string[] {
    return [...this.#files.keys()];
  }

  /** The digest of all that a park's pages may say, given the parks it cites. */
  digest(id: string, cited: readonly string[]): string {
    const parks = [id, ...cited].map((one) => digestOf(this.#files.get(one) ?? []));
    return joinedDigest([this.shared, ...parks]);
  }

  /** The park and those it cites, with what all parks share. */
  library(id: string): Library {
    const known = this.#libraries.get(id);
    if (known) return known;
    const parks = [id, ...this.cited(id)].flatMap((one) => this.#park(one).park ?? []);
    // Whether the corrections of other parks are still there is looked at with those parks.
    const ledger = this.catalogue.ledger.filter(({ entry }) => entry.fact.startsWith(`${id}/`));
    const library = { ...this.catalogue, ledger, parks };
    this.#libraries.set(id, library);
    return library;
  }

  /** Lets go of a park for which nobody will ask soon; whoever does has it read again. */
  forget(id: string): void {
    this.#read.delete(id);
    this.#libraries.delete(id);
  }

  /** The other parks whose figures a park's facts refer to, e.g. by `revises: jianghai/2021:output`. */
  cited(id: string): string[] {
    const editions = this.#park(id).park?.editions ?? [];
    const cited = new Set(editions.flatMap(referencesIn).flatMap(parkOf));
    return [...cited].filter((park) => park !== id).toSorted();
  }

  /** What is wrong with the files of a park. */
  problemsOf(id: string): readonly Problem[] {
    return this.#park(id).problems;
  }

  #park(id: string): ReadPark {
    const known = this.#read.get(id);
    if (known) return known;
    const problems: Problem[] = [];
    const files = this.#files.get(id);
    const park = files ? readPark(files, id, (problem) => problems.push(problem)) : null;
    const read = { park, problems };
    this.#read.set(id, read);
    return read;
  }
}

const REFERENCES = ['target-for', 'revises', 'conflicts-with', 'same-as'] as const;

function referencesIn({ facts, edition }: LoadedEdition): string[] {
  return [
    ...facts.flatMap(({ fact }) => REFERENCES.flatMap((field) => fact[field] ?? [])),
    ...edition.charts.flatMap((chart) => [
      ...chart.facts,
      ...chart.series.flatMap((series) => series.facts),
    ]),
  ];
}

function parkOf(reference: string): string[] {
  return /^([^/:]+)\//.exec(reference)?.slice(1) ?? [];
}
