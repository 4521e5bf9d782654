import { editionsIn } from '../derive/edition-at.ts';
import { frontReports } from '../derive/front-report.ts';
import { parkCard } from '../derive/park-view.ts';
import type { Sighting } from '../derive/sighting.ts';
import { sightings } from '../derive/sighting.ts';
import type { Numbers, PageTrees } from '../derive/site-pages.ts';
import { sitePages } from '../derive/site-pages.ts';
import type { PageName } from '../model/content-layout.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Files } from '../model/folder.ts';
import type { Library, LoadedPark } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { Shelf } from '../model/shelf.ts';
import { traceEdition } from '../prose/trace.ts';
import { checkPark } from '../rules/check-park.ts';
import type { ParkRecord, Records } from './records.ts';

/** Content that pages can be made of, and what speaks against it. */
export interface Settled {
  readonly shelf: Shelf;
  readonly parks: ReadonlyMap<string, ParkRecord>;
  /** Of the code and of what all parks share. */
  readonly sharedDigest: string;
  /** Every figure of a park; of one that has not changed they are on record. */
  readonly sightings: (park: string) => readonly Sighting[];
  /** The pages of the site, their figures filled in. */
  readonly pages: ReadonlyMap<PageName, PageTrees>;
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
    const park = library.parks.find((one) => one.id === id);
    const unreadable = [...shelf.problemsOf(id), ...syntaxOf(library, id)];
    const found = checkPark(library, id);
    broken.push(...unreadable);
    findings.push(...found);
    if (!park || unreadable.some(isError)) continue;
    const cited = shelf.cited(id);
    const figures = figuresIn(library, id);
    const indicators = digestsOf(figures);
    const record = { digest: digest(cited), cited, indicators, ...shownOf(library, park) };
    parks.set(id, record);
    seen.set(id, figures);
    if (found.some(isError)) continue;
    records.writeSightings(id, figures);
    records.write(id, record);
  }
  const onRecord = (id: string): readonly Sighting[] =>
    records.readSightings(id) ?? figuresIn(shelf.library(id), id);
  const figuresAt = (id: string): readonly Sighting[] => {
    const figures = seen.get(id) ?? onRecord(id);
    seen.set(id, figures);
    return figures;
  };
  const figure = (reference: string): Sighting | undefined => {
    const [park = ''] = reference.split('/');
    return parks.has(park) ? figuresAt(park).find((one) => one.id === reference) : undefined;
  };
  const said: Problem[] = [];
  const pages = sitePages(shelf.catalogue.pages, { figure, counts: countsOf(parks) }, (problem) =>
    said.push(problem),
  );
  // A figure of a park that cannot be read is missing for that reason alone.
  if (parks.size === shelf.ids.length) broken.push(...said);
  const sharedDigest = joinedDigest([records.maker, shelf.shared]);
  return { shelf, parks, sharedDigest, broken, findings, sightings: figuresAt, pages };
}

/** What there is of everything, for pages that say how much. */
export function countsOf(parks: Settled['parks']): Numbers['counts'] {
  const reports = [...parks.values()].flatMap(({ fronts }) => fronts.zh);
  const sum = (of: 'figures' | 'notes'): number =>
    reports.reduce((total, report) => total + report[of], 0);
  return {
    parks: parks.size,
    reports: reports.length,
    figures: sum('figures'),
    notes: sum('notes'),
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

type Shown = Pick<ParkRecord, 'editions' | 'cards' | 'fronts'>;

function shownOf(library: Library, { id, park }: LoadedPark): Shown {
  return {
    editions: editionsIn(library, id).map(({ edition }) => ({
      id: edition.id.slice(id.length + 1),
      charts: edition.edition.charts.map((chart) => chart.id),
      images: [...edition.images].flatMap(([path, image]) =>
        image ? [path.slice('images/'.length)] : [],
      ),
    })),
    cards: { zh: parkCard(id, park, 'zh'), en: parkCard(id, park, 'en') },
    fronts: { zh: frontReports(library, id, 'zh'), en: frontReports(library, id, 'en') },
  };
}
