import { joinedDigest } from '../model/digest.ts';
import type { ParkRecord } from './records.ts';
import type { Settled } from './settle.ts';

type Known = Pick<Settled, 'parks' | 'shelf' | 'sharedDigest'>;

/** Of all figures, which may stand side by side. */
export function compareDigest({ parks, sharedDigest }: Known): string {
  const all = [...parks.values()];
  const figures = all.flatMap(({ indicators }) => Object.values(indicators));
  return joinedDigest([sharedDigest, namesIn(all), ...figures]);
}

/** Of the list of indicators, which says of whom and how many figures there are. */
export function listDigest({ parks, sharedDigest }: Known): string {
  const all = [...parks.values()];
  const counts = all.map((park) => [park.cards.zh.name, park.cards.en.name, park.counts]);
  return joinedDigest([sharedDigest, namesIn(all), JSON.stringify(counts)]);
}

/** Of all targets, of what they are held against, and of the figures of parks that others refer to. */
export function promisesDigest({ parks, sharedDigest }: Known): string {
  const all = [...parks.values()];
  const cited = new Set(all.flatMap((park) => park.cited));
  const figures = [...cited].flatMap((id) => Object.values(parks.get(id)?.indicators ?? {}));
  const own = all.map(({ promises }) => promises);
  return joinedDigest([sharedDigest, namesIn(all), ...own, ...figures]);
}

/** Of what the page of each indicator is made of; indicators that no park has are left out. */
export function indicatorDigests({ parks, shelf, sharedDigest }: Known): Map<string, string> {
  const all = [...parks.values()];
  const found = [...shelf.catalogue.indicators.keys()].flatMap((id) => {
    const owners = all.filter(({ indicators }) => id in indicators);
    const figures = owners.map(({ indicators }) => indicators[id] ?? '');
    const digest = joinedDigest([sharedDigest, namesIn(owners), ...figures]);
    return owners.length === 0 ? [] : [[id, digest] as const];
  });
  return new Map(found);
}

/** What such pages call the documents; the names of parks and indicators are told elsewhere. */
function namesIn(parks: readonly ParkRecord[]): string {
  const named = parks.map(({ fronts }) =>
    [fronts.zh, fronts.en].map((own) =>
      own.map(({ id, kind, covers, issued }) => [id, kind, covers, issued]),
    ),
  );
  return JSON.stringify(named);
}
