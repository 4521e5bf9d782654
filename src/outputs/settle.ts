import { editionsIn } from '../derive/edition-at.ts';
import type { Sighting } from '../derive/sighting.ts';
import { sightings } from '../derive/sighting.ts';
import { frontReports } from '../derive/site-view.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Files } from '../model/folder.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { Shelf } from '../model/shelf.ts';
import { traceEdition } from '../prose/trace.ts';
import { checkPark } from '../rules/check-park.ts';
import type { ParkRecord, Records } from './records.ts';

/** Content that pages can be made of, and what speaks against it. */
export interface Settled {
  readonly shelf: Shelf;
  readonly parks: ReadonlyMap<string, ParkRecord>;
  /** Every figure of a park; of one that has not changed they are on record. */
  readonly sightings: (park: string) => readonly Sighting[];
  /** What cannot be shown at all. */
  readonly broken: readonly Problem[];
  /** What can be shown, and is wrong or doubtful. */
  readonly findings: readonly Problem[];
}

/** Reads and checks what has changed since `records` were written, and writes them anew. */
export function settle(files: Files, records: Records): Settled {
  const shelf = new Shelf(files);
  const parks = new Map<string, ParkRecord>();
  const broken = [...shelf.problems];
  const findings: Problem[] = [];
  const seen = new Map<string, readonly Sighting[]>();
  for (const id of shelf.ids) {
    const digest = (cited: readonly string[]): string =>
      joinedDigest([records.maker, shelf.digest(id, cited)]);
    const old = records.read(id);
    if (old && old.digest === digest(old.cited)) {
      parks.set(id, old);
      continue;
    }
    const library = shelf.library(id);
    const unreadable = [...shelf.problemsOf(id), ...syntaxOf(library, id)];
    const found = checkPark(library, id);
    broken.push(...unreadable);
    findings.push(...found);
    if (unreadable.some(isError)) continue;
    const cited = shelf.cited(id);
    const figures = figuresIn(library, id);
    const indicators = digestsOf(figures);
    const record = { digest: digest(cited), cited, indicators, ...shownOf(library, id) };
    parks.set(id, record);
    seen.set(id, figures);
    if (found.some(isError)) continue;
    records.writeSightings(id, figures);
    records.write(id, record);
  }
  const onRecord = (id: string): readonly Sighting[] =>
    records.readSightings(id) ?? figuresIn(shelf.library(id), id);
  return {
    shelf,
    parks,
    broken,
    findings,
    sightings: (id) => {
      const figures = seen.get(id) ?? onRecord(id);
      seen.set(id, figures);
      return figures;
    },
  };
}

function figuresIn(library: Library, id: string): Sighting[] {
  return editionsIn(library, id).flatMap(sightings);
}

/** A digest of the figures of each indicator. */
function digestsOf(figures: readonly Sighting[]): ParkRecord['indicators'] {
  const groups = Map.groupBy(figures, ({ indicator }) => indicator);
  return Object.fromEntries(
    [...groups].map(([id, own]) => [id, joinedDigest([JSON.stringify(own)])]),
  );
}

/** What stops a build, unlike a warning. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function syntaxOf(library: Library, id: string): Problem[] {
  return editionsIn(library, id).flatMap(({ park, edition }) => [
    ...traceEdition(library, park, edition).syntax,
  ]);
}

function shownOf(library: Library, id: string): Pick<ParkRecord, 'editions' | 'fronts'> {
  return {
    editions: editionsIn(library, id).map(({ edition }) => ({
      id: edition.id.slice(id.length + 1),
      charts: edition.edition.charts.map((chart) => chart.id),
      images: [...edition.images].flatMap(([path, image]) =>
        image ? [path.slice('images/'.length)] : [],
      ),
    })),
    fronts: { zh: frontReports(library, id, 'zh'), en: frontReports(library, id, 'en') },
  };
}
