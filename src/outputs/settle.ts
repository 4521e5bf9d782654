import type { Sighting } from '../derive/sighting.ts';
import type { Numbers, PageTrees } from '../derive/site-pages.ts';
import { sitePages } from '../derive/site-pages.ts';
import type { PageName } from '../model/content-layout.ts';
import { joinedDigest } from '../model/digest.ts';
import { momentOf } from '../model/iso-date.ts';
import type { Catalogue } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { ParkParts } from '../search/index-part.ts';
import type { ParkRecord } from './records.ts';
import type { Ground } from './settle-park.ts';
import { figuresIn, foundIn, inForce, readPark, recordOf } from './settle-park.ts';

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
  readonly found: (park: string, lang: Lang) => ParkParts | null;
  /** The moments at which an embargo ends, past or not, in milliseconds. */
  readonly turns: readonly number[];
  /** The pages of the site, their figures filled in. */
  readonly pages: ReadonlyMap<PageName, PageTrees>;
  /** What cannot be shown at all. */
  readonly broken: readonly Problem[];
  /** What can be shown, and is wrong or doubtful. */
  readonly findings: readonly Problem[];
}

/** Reads and checks what has changed since its records were written, and writes them anew. */
export function settle(ground: Ground): Settled {
  const { shelf, open, records, sight } = ground;
  const held = new Set<string>();
  const secrets = new Set<string>();
  const parks = new Map<string, ParkRecord>();
  const broken = [...shelf.problems];
  const findings: Problem[] = [];
  const seen = new Map<string, readonly Sighting[]>();
  const turns = new Set<number>();
  for (const id of shelf.ids) {
    const { record, figures, unreadable, found } = recordOf(ground, id) ?? readPark(ground, id);
    broken.push(...unreadable);
    findings.push(...found);
    if (!record) continue;
    for (const { until } of record.embargoes) turns.add(momentOf(until));
    for (const { edition } of inForce(record.embargoes, sight)) held.add(edition);
    for (const indicator of record.secrets) secrets.add(indicator);
    if (record.isOpen) parks.set(id, record);
    if (figures) seen.set(id, figures);
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
    found: (id, lang) =>
      records.readFound(id, parks.get(id)?.digest ?? '', lang) ??
      foundIn(open.library(id), id, lang),
    turns: [...turns],
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
