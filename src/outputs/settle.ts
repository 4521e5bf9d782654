import { editionsIn } from '../derive/edition-at.ts';
import { frontReports } from '../derive/front-report.ts';
import { parkCard } from '../derive/park-view.ts';
import type { Sighting } from '../derive/sighting.ts';
import { sightings } from '../derive/sighting.ts';
import type { Numbers, PageTrees } from '../derive/site-pages.ts';
import { sitePages } from '../derive/site-pages.ts';
import type { PageName } from '../model/content-layout.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Embargo } from '../model/embargo.ts';
import { embargoesIn, isHeld } from '../model/embargo.ts';
import type { Files } from '../model/folder.ts';
import type { Catalogue, Library, LoadedEdition, LoadedPark } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { published } from '../model/published.ts';
import { Shelf } from '../model/shelf.ts';
import { cutProse } from '../prose/cut-prose.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Lang } from '../quantity/quantity.ts';
import { checkPark } from '../rules/check-park.ts';
import type { ParkDocuments } from '../search/park-documents.ts';
import { parkDocuments } from '../search/park-documents.ts';
import type { ParkRecord, Records } from './records.ts';

/** What of the content is to be seen. */
export interface Sight {
  /** In milliseconds; what is under embargo after it is left out. */
  readonly now: number;
  /** Also what is under embargo, for a preview and while content is being written. */
  readonly showsAll: boolean;
}

/** Content that pages can be made of, and what speaks against it. */
export interface Settled {
  /** What may be seen of the content, and nothing else: pages and files have no other door to it. */
  readonly shelf: Pick<Shelf, 'catalogue' | 'library'>;
  /** The editions of which something is under embargo now, shown or not. */
  readonly held: ReadonlySet<string>;
  readonly parks: ReadonlyMap<string, ParkRecord>;
  /** Of the code and of what all parks share. */
  readonly sharedDigest: string;
  /** Every figure of a park; of one that has not changed they are on record. */
  readonly sightings: (park: string) => readonly Sighting[];
  /** What search may find of a park, likewise; null where nothing is to be seen of it. */
  readonly documents: (park: string, lang: Lang) => ParkDocuments | null;
  /** The pages of the site, their figures filled in. */
  readonly pages: ReadonlyMap<PageName, PageTrees>;
  /** What cannot be shown at all. */
  readonly broken: readonly Problem[];
  /** What can be shown, and is wrong or doubtful. */
  readonly findings: readonly Problem[];
}

/** Reads and checks what has changed since `records` were written, and writes them anew. */
export function settle(files: Files, records: Records, sight: Sight): Settled {
  const shelf = new Shelf(files);
  const open = openShelf(shelf, sight);
  const held = new Set<string>();
  const secrets = new Set<string>();
  const parks = new Map<string, ParkRecord>();
  const broken = [...shelf.problems];
  const findings: Problem[] = [];
  const seen = new Map<string, readonly Sighting[]>();
  for (const id of shelf.ids) {
    // Which embargoes are in force decides what is seen, as much as the files do.
    const digest = (cited: readonly string[], embargoes: readonly Embargo[]): string =>
      joinedDigest([records.maker, shelf.digest(id, cited), sightDigest(embargoes, sight)]);
    const keep = (record: ParkRecord): void => {
      for (const { edition } of inForce(record.embargoes, sight)) held.add(edition);
      for (const indicator of record.secrets) secrets.add(indicator);
      if (record.isOpen) parks.set(id, record);
    };
    const old = records.read(id);
    if (old && old.digest === digest(old.cited, old.embargoes)) {
      keep(old);
      continue;
    }
    const whole = shelf.library(id);
    const park = whole.parks.find((one) => one.id === id);
    const unreadable = [...shelf.problemsOf(id), ...syntaxOf(whole, id)];
    const found = checkPark(whole, id, sight.now);
    broken.push(...unreadable);
    findings.push(...found);
    if (!park || unreadable.some(isError)) continue;
    const cited = shelf.cited(id);
    const embargoes = embargoesIn(whole);
    const library = open.library(id);
    const figures = figuresIn(library, id);
    const record = {
      digest: digest(cited, embargoes),
      cited,
      embargoes,
      isOpen: open.library(id).parks.some((one) => one.id === id),
      secrets: usedIn(whole, id).filter((one) => !usedIn(library, id).includes(one)),
      indicators: digestsOf(figures),
      ...shownOf(library, library.parks.find((one) => one.id === id) ?? park),
    };
    keep(record);
    seen.set(id, figures);
    if (found.some(isError)) continue;
    records.writeSightings(id, record.digest, figures);
    const documentsIn = (lang: Lang): ParkDocuments | null => parkDocuments(library, id, lang);
    records.writeDocuments(id, record.digest, { zh: documentsIn('zh'), en: documentsIn('en') });
    records.write(id, record);
  }
  const onRecord = (id: string): readonly Sighting[] =>
    records.readSightings(id, parks.get(id)?.digest ?? '') ?? figuresIn(open.library(id), id);
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
  return {
    shelf: { ...open, catalogue: withoutSecrets(shelf.catalogue, secrets, parks) },
    held,
    parks,
    sharedDigest,
    broken,
    findings,
    sightings: figuresAt,
    documents: (id, lang) =>
      records.readDocuments(id, parks.get(id)?.digest ?? '', lang) ??
      parkDocuments(open.library(id), id, lang),
    pages,
  };
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

/** The shelf without what is under embargo. */
function openShelf(shelf: Shelf, { now, showsAll }: Sight): Settled['shelf'] {
  const made = new Map<string, Library>();
  return {
    catalogue: shelf.catalogue,
    library: (id) => {
      const whole = shelf.library(id);
      const library = made.get(id) ?? (showsAll ? whole : published(whole, now, cutProse));
      made.set(id, library);
      return library;
    },
  };
}

/** The indicators of a park's figures. */
function usedIn(library: Library, id: string): string[] {
  const facts = editionsIn(library, id).flatMap(({ edition }) => edition.facts);
  return [...new Set(facts.flatMap(({ fact }) => fact.indicator ?? []))];
}

/** The catalogue without indicators that only figures under embargo use: they tell of something new. */
function withoutSecrets(
  catalogue: Catalogue,
  secrets: ReadonlySet<string>,
  parks: Settled['parks'],
): Catalogue {
  if (secrets.size === 0) return catalogue;
  const known = new Set([...parks.values()].flatMap(({ indicators }) => Object.keys(indicators)));
  const isOpen = (id: string): boolean => known.has(id) || !secrets.has(id);
  return {
    ...catalogue,
    indicators: new Map([...catalogue.indicators].filter(([id]) => isOpen(id))),
    indicatorIds: new Set([...catalogue.indicatorIds].filter(isOpen)),
  };
}

function inForce(embargoes: readonly Embargo[], { now }: Sight): Embargo[] {
  return embargoes.filter(({ until }) => isHeld(until, now));
}

function sightDigest(embargoes: readonly Embargo[], sight: Sight): string {
  return sight.showsAll ? 'everything' : JSON.stringify(inForce(embargoes, sight));
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
        image && isNamed(path, edition) ? [path.slice('images/'.length)] : [],
      ),
    })),
    cards: { zh: parkCard(id, park, 'zh'), en: parkCard(id, park, 'en') },
    fronts: { zh: frontReports(library, id, 'zh'), en: frontReports(library, id, 'en') },
  };
}

/** A picture that no text shows stays where it is: it may be of what is held back. */
function isNamed(path: string, { prose }: LoadedEdition): boolean {
  return Object.values(prose).some((text) => text.text.includes(path));
}
