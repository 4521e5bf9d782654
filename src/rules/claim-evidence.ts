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
  const park = library.parks.find(({ id }) => id === edition.park);
  return park
    ? evidence(park, fact).filter(({ figure }) => isEarlier(figure.located.fact, fact))
    : [];
}

/** The same figure of other parks of the region, for the same period; one a park. */
export function peerFigures({ library, edition, fact }: Praised, region: string): Evidence[] {
  const peers = library.parks.filter(
    ({ id, park }) => id !== edition.park && park.place.zh?.startsWith(region),
  );
  return peers.flatMap((peer) =>
    evidence(peer, fact)
      .filter(({ figure }) => periodKey(figure.located.fact.period) === periodKey(fact.period))
      .slice(0, 1),
  );
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
  const place = library.parks.find(({ id }) => id === edition.park)?.park.place.zh;
  return pattern && place !== undefined ? (pattern.exec(place)?.[0] ?? null) : null;
}

function evidence(park: LoadedPark, fact: Fact): Evidence[] {
  const key = seriesKey(fact);
  if (key === null || !fact.period) return [];
  return (figuresOf(park).get(key) ?? []).flatMap((figure) => {
    const other = figure.located.fact;
    const isAlike = other !== fact && isSameStatus(other, fact) && hasSameBasis(other, fact);
    return isAlike && other.value ? [{ figure, value: other.value.read }] : [];
  });
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
