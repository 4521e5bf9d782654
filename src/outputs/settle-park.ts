import { editionsIn } from '../derive/edition-at.ts';
import { frontReports } from '../derive/front-report.ts';
import { parkCard } from '../derive/park-view.ts';
import { ofPromises } from '../derive/promise-chains.ts';
import type { Sighting } from '../derive/sighting.ts';
import { sightings } from '../derive/sighting.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Embargo } from '../model/embargo.ts';
import { embargoesIn, isHeld } from '../model/embargo.ts';
import type { Library, LoadedEdition, LoadedPark } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { published } from '../model/published.ts';
import type { Shelf } from '../model/shelf.ts';
import { cutProse } from '../prose/cut-prose.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Lang } from '../quantity/quantity.ts';
import { checkPark } from '../rules/check-park.ts';
import type { ParkParts } from '../search/index-part.ts';
import { parkParts } from '../search/index-part.ts';
import { parkDocuments } from '../search/park-documents.ts';
import type { ParkRecord, Records } from './records.ts';

/** What of the content is to be seen. */
export interface Sight {
  /** In milliseconds; what is under embargo after it is left out. */
  readonly now: number;
  /** Also what is under embargo, for a preview and while content is being written. */
  readonly showsAll: boolean;
}

/** What parks are read from, and where it is kept what was found in them. */
export interface Ground {
  readonly shelf: Shelf;
  /** The shelf without what is under embargo. */
  readonly open: Pick<Shelf, 'catalogue' | 'library'>;
  /** Lets go of a park, whose pages are printed. */
  readonly forget: (id: string) => void;
  readonly records: Records;
  readonly sight: Sight;
}

/** A park as it stands in the content now. */
export interface ReadPark {
  /** Null for one that cannot be shown. */
  readonly record: ParkRecord | null;
  /** Null where they are on record. */
  readonly figures: readonly Sighting[] | null;
  /** What cannot be read in it. */
  readonly unreadable: readonly Problem[];
  /** What can be shown, and is wrong or doubtful. */
  readonly found: readonly Problem[];
}

export function groundOf(shelf: Shelf, records: Records, sight: Sight): Ground {
  const made = new Map<string, Library>();
  const forget = (id: string): void => {
    shelf.forget(id);
    made.delete(id);
  };
  return { shelf, open: openShelf(shelf, sight, made), forget, records, sight };
}

/** A park of which nothing has changed since it was put on record, else null. */
export function recordOf(ground: Ground, id: string): ReadPark | null {
  const record = ground.records.read(id);
  if (!record || record.digest !== digestOfPark(ground, id, record)) return null;
  return { record, figures: null, unreadable: [], found: [] };
}

/** Reads a park, and puts it on record unless something is wrong with it. */
export function readPark(ground: Ground, id: string): ReadPark {
  const { shelf, open, records, sight } = ground;
  const whole = shelf.library(id);
  const park = whole.parks.find((one) => one.id === id);
  const unreadable = [...shelf.problemsOf(id), ...syntaxOf(whole, id)];
  const found = checkPark(whole, id, sight.now);
  if (!park || unreadable.some(isError)) return { record: null, figures: null, unreadable, found };
  const cited = shelf.cited(id);
  const embargoes = embargoesIn(whole);
  const library = open.library(id);
  const figures = figuresIn(library, id);
  const record = {
    digest: digestOfPark(ground, id, { cited, embargoes }),
    cited,
    embargoes,
    isOpen: library.parks.some((one) => one.id === id),
    secrets: usedIn(whole, id).filter((one) => !usedIn(library, id).includes(one)),
    ...byIndicator(figures),
    promises: joinedDigest([JSON.stringify(ofPromises(figures))]),
    ...shownOf(library, library.parks.find((one) => one.id === id) ?? park),
  };
  if (!found.some(isError)) {
    records.writeSightings(id, record.digest, figures);
    const foundBy = (lang: Lang): ParkParts | null => foundIn(library, id, lang);
    records.writeFound(id, record.digest, { zh: foundBy('zh'), en: foundBy('en') });
    records.write(id, record);
  }
  return { record, figures, unreadable, found };
}

/** Which embargoes are in force decides what is seen, as much as the files do. */
function digestOfPark(
  { shelf, records, sight }: Ground,
  id: string,
  { cited, embargoes }: Pick<ParkRecord, 'cited' | 'embargoes'>,
): string {
  const seen = sight.showsAll ? 'everything' : JSON.stringify(inForce(embargoes, sight));
  return joinedDigest([records.maker, shelf.digest(id, cited), seen]);
}

/** The shelf without what is under embargo. */
function openShelf(
  shelf: Shelf,
  { now, showsAll }: Sight,
  made: Map<string, Library>,
): Ground['open'] {
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

export function inForce(embargoes: readonly Embargo[], { now }: Sight): Embargo[] {
  return embargoes.filter(({ until }) => isHeld(until, now));
}

export function figuresIn(library: Library, id: string): Sighting[] {
  return editionsIn(library, id).flatMap(sightings);
}

/** What search may find of a park; null where nothing is to be seen of it. */
export function foundIn(library: Library, id: string, lang: Lang): ParkParts | null {
  const documents = parkDocuments(library, id, lang);
  return documents && parkParts(documents);
}

/** The figures of each indicator as a digest, and how many they are. */
function byIndicator(figures: readonly Sighting[]): Pick<ParkRecord, 'indicators' | 'counts'> {
  const groups = [...Map.groupBy(figures, ({ indicator }) => indicator)];
  return {
    indicators: Object.fromEntries(
      groups.map(([id, own]) => [id, joinedDigest([JSON.stringify(own)])]),
    ),
    counts: Object.fromEntries(groups.map(([id, own]) => [id, own.length])),
  };
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
