import type { Fact } from '../model/fact.ts';
import type { Library, LoadedEdition, LoadedPark } from '../model/library.ts';
import { interval } from '../quantity/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasSameBasis, periodKey, seriesKey } from './figure-key.ts';
import type { Figure } from './park-figures.ts';
import { figuresOf } from './park-figures.ts';

/** What a claim is about: the fact it praises, in its edition. */
export interface Praised {
  readonly library: Library;
  readonly edition: LoadedEdition;
  readonly fact: Fact;
}

/** A figure that a claim can be held against. */
export interface Evidence {
  readonly figure: Figure;
  readonly value: Quantity;
}

/** The same figure of the park in earlier years, for the same months. */
export function earlierFigures({ library, edition, fact }: Praised): Evidence[] {
  const park = parksById(library).get(edition.park);
  return park
    ? evidence(park, fact).filter(({ figure }) => isEarlier(figure.located.fact, fact))
    : [];
}

/** The same figure of other parks of the region, for the same period; one a park. */
export function peerFigures({ library, edition, fact }: Praised, region: string): Evidence[] {
  const key = seriesKey(fact);
  if (key === null || !fact.period) return [];
  const seen = new Set([edition.park]);
  return (everyFigure(library).get(yearKey(key, fact)) ?? []).flatMap(({ park, figure }) => {
    const { value } = figure.located.fact;
    if (seen.has(park.id) || !park.park.place.zh?.startsWith(region)) return [];
    if (!value || !isAlike(figure.located.fact, fact)) return [];
    seen.add(park.id);
    return [{ figure, value: value.read }];
  });
}

/** A figure and the park it is of. */
interface Owned {
  readonly park: LoadedPark;
  readonly figure: Figure;
}

const everywhere = new WeakMap<Library, ReadonlyMap<string, readonly Owned[]>>();

/** The figures of all parks by what they measure and when: each claim of a rank is held against them. */
function everyFigure(library: Library): ReadonlyMap<string, readonly Owned[]> {
  const known = everywhere.get(library);
  if (known) return known;
  const found = new Map<string, Owned[]>();
  for (const park of library.parks) {
    for (const [series, figures] of figuresOf(park)) {
      for (const figure of figures) {
        const key = yearKey(series, figure.located.fact);
        const owned = found.get(key) ?? [];
        owned.push({ park, figure });
        found.set(key, owned);
      }
    }
  }
  everywhere.set(library, found);
  return found;
}

function yearKey(series: string, { period }: Fact): string {
  return `${series} ${periodKey(period)}`;
}

const byId = new WeakMap<Library, ReadonlyMap<string, LoadedPark>>();

function parksById(library: Library): ReadonlyMap<string, LoadedPark> {
  const known = byId.get(library) ?? new Map(library.parks.map((park) => [park.id, park]));
  byId.set(library, known);
  return known;
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['全国', /^/],
  ['全省', /^.*?(?:省|自治区)/],
  ['全市', /^.*?市/],
  ['全区', /^.*[区县]/],
  ['全县', /^.*县/],
];

/** What the places of all rivals begin with: 全市 of 广东省江门市江海区 is 广东省江门市; null where unclear. */
export function regionOf({ library, edition }: Praised, among: string | null): string | null {
  const pattern = levels.find(([name]) => name === among)?.[1];
  const place = parksById(library).get(edition.park)?.park.place.zh;
  return pattern && place !== undefined ? (pattern.exec(place)?.[0] ?? null) : null;
}

function evidence(park: LoadedPark, fact: Fact): Evidence[] {
  const key = seriesKey(fact);
  if (key === null || !fact.period) return [];
  return (figuresOf(park).get(key) ?? []).flatMap((figure) => {
    const other = figure.located.fact;
    return other !== fact && isAlike(other, fact) && other.value
      ? [{ figure, value: other.value.read }]
      : [];
  });
}

function isAlike(a: Fact, b: Fact): boolean {
  return isSameStatus(a, b) && hasSameBasis(a, b);
}

function isSameStatus(a: Fact, b: Fact): boolean {
  const plain = ({ status }: Fact): string => (status === 'preliminary' ? 'actual' : status);
  return plain(a) === plain(b);
}

/** Of an earlier year and the same months: eleven months do not tell against a full year. */
function isEarlier(earlier: Fact, fact: Fact): boolean {
  if (!earlier.period || !fact.period) return false;
  const [from, to] = interval(earlier.period);
  const [nowFrom, nowTo] = interval(fact.period);
  return (
    from.slice(0, 4) < nowFrom.slice(0, 4) &&
    from.slice(4) === nowFrom.slice(4) &&
    to?.slice(5, 7) === nowTo?.slice(5, 7)
  );
}
