import type { Library } from '../model/library.ts';
import type { Park } from '../model/park.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { ConflictNote } from './park-conflicts.ts';
import { parkConflicts } from './park-conflicts.ts';
import { parkSeries } from './park-series.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Across, SightingView } from './sighting-view.ts';
import { nameOf, sightingView } from './sighting-view.ts';

/** A park as a list of parks names it. */
export interface ParkCard {
  readonly id: string;
  readonly name: Said;
  readonly place: Said | null;
  readonly about: Said | null;
}

/** An indicator with figures of a park. */
export interface IndicatorLines {
  readonly indicator: string;
  readonly name: Said;
  readonly lines: readonly SightingView[];
}

/** All that the page of a park shows beside its reports, in one language. */
export interface ParkView extends ParkCard {
  readonly zones: readonly Said[];
  readonly industries: readonly Said[];
  readonly series: readonly (IndicatorLines & {
    readonly course: readonly (number | null)[] | null;
  })[];
  readonly indicators: readonly IndicatorLines[];
  readonly conflicts: readonly (IndicatorLines & { readonly notes: readonly ConflictNote[] })[];
}

export function parkCard(id: string, park: Park, lang: Lang): ParkCard {
  return {
    id,
    name: saidIn(park.name, lang) ?? { text: id, lang: 'en' },
    place: saidIn(park.place, lang),
    about: saidIn(park.about, lang),
  };
}

/** The page of a park; `across` has all that its documents print. */
export function parkView(library: Library, id: string, across: Across): ParkView {
  const { sightings: figures, indicators, lang } = across;
  const loaded = library.parks.find((one) => one.id === id);
  if (!loaded) throw new TypeError(`Unexpected park \`${id}\`, the library has none of that id.`);
  const { park } = loaded;
  const named = (indicator: string, own: readonly Sighting[]): IndicatorLines => ({
    indicator,
    name: nameOf(indicators.get(indicator)?.name, indicator, lang),
    lines: own.map((figure) => sightingView(figure, across)),
  });
  const groups = Map.groupBy(figures, ({ indicator }) => indicator);
  return {
    ...parkCard(id, park, lang),
    zones: park.zones.flatMap(({ name }) => saidIn(name, lang) ?? []),
    industries: park.industries.flatMap(({ name }) => saidIn(name, lang) ?? []),
    series: parkSeries(figures).map(({ indicator, points, course }) => ({
      ...named(indicator, points),
      course,
    })),
    indicators: [...groups].map(([indicator, own]) => named(indicator, byTime(own))),
    conflicts: parkConflicts(library, id, figures, lang).map(({ figures: own, notes }) => ({
      ...named(own[0]?.indicator ?? '', own),
      notes,
    })),
  };
}

/** Figures of one series together, each series in the order of time. */
function byTime(figures: readonly Sighting[]): Sighting[] {
  const end = ({ time }: Sighting): string => time?.to ?? '';
  const groups = Map.groupBy(figures, ({ series }) => series);
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0)),
  );
}
