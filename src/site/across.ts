import { type AcrossName, acrossNames } from '../addresses.ts';
import { indicatorCharts } from '../charts/sighting-chart.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { CompareView } from '../derive/compare-view.ts';
import { compareView } from '../derive/compare-view.ts';
import type { IndicatorGroup } from '../derive/indicator-list.ts';
import { indicatorGroups } from '../derive/indicator-list.ts';
import type { IndicatorView } from '../derive/indicator-view.ts';
import { indicatorView } from '../derive/indicator-view.ts';
import type { PromiseGroup, TargetsView } from '../derive/promise-view.ts';
import { promisesByYear, promisesOfEdition, targetsView } from '../derive/promise-view.ts';
import { type Across, documentView } from '../derive/sighting-view.ts';
import {
  compareDigest,
  indicatorDigests,
  listDigest,
  promisesDigest,
} from '../outputs/across-digests.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, frontOf, once, type Route, wordsOf } from '../site.ts';

/** What `getStaticPaths` wants for the pages across all reports. */
export function acrossRoutes(): (Route<'across'> & { readonly params: { across: AcrossName } })[] {
  const digests = {
    indicators: listDigest(content()),
    targets: promisesDigest(content()),
    compare: compareDigest(content()),
  };
  return acrossNames.map((across) => ({ params: { across }, digest: digests[across] }));
}

/** The same for the page of every indicator that some park has, whatever else its parks have. */
export function indicatorRoutes(): Route<'indicator'>[] {
  return [...indicatorDigests(content())].map(([indicator, digest]) => ({
    params: { indicator },
    digest,
  }));
}

export function targetsOf(language: Lang): TargetsView {
  return targetsView(acrossIn(language));
}

export function compareOf(language: Lang): CompareView {
  return compareView(acrossIn(language));
}

export function indicatorsOf(language: Lang): IndicatorGroup[] {
  return indicatorGroups(acrossIn(language));
}

/** An indicator of the catalogue, with a chart of each set of figures that may be compared. */
export function indicatorOf(id: string, language: Lang): IndicatorView & { charts: ChartSpec[] } {
  const indicator = content().shelf.catalogue.indicators.get(id);
  if (!indicator) throw new TypeError(`Unexpected indicator \`${id}\`, the catalogue has none.`);
  const across = acrossIn(language);
  const charts = indicatorCharts(indicator, across, wordsOf(language).chart);
  return { ...indicatorView(indicator, across), charts };
}

/** The targets that a report prints, and what became of them. */
export function promisesOf(id: string, language: Lang): PromiseGroup[] {
  const [park = ''] = id.split('/');
  return promisesOfEdition(id, acrossIn(language, [park]));
}

/** The targets of all reports of a park. */
export function promisesOfPark(park: string, language: Lang): PromiseGroup[] {
  return promisesByYear(acrossIn(language, [park]));
}

/** The figures of some parks, or of all, with what names them. */
export function acrossIn(lang: Lang, parks?: readonly string[]): Across {
  const { sightings } = content();
  return parks
    ? { ...named(lang), sightings: parks.flatMap((park) => sightings(park)) }
    : everything(lang);
}

const named = once((lang): Omit<Across, 'sightings'> => ({
  lang,
  indicators: content().shelf.catalogue.indicators,
  documents: new Map(frontOf(lang).map((one) => [one.id, documentView(one, lang)])),
}));

const everything = once((lang): Across => {
  const { parks, sightings } = content();
  return { ...named(lang), sightings: [...parks.keys()].flatMap((park) => sightings(park)) };
});
