import { joinedDigest } from '../model/digest.ts';
import type { ParkRecord } from './records.ts';
import type { Settled } from './settle.ts';

type Known = Pick<Settled, 'parks' | 'shelf' | 'sharedDigest'>;

/** Of all that pages across every report are made of. */
export function acrossDigest({ parks, sharedDigest }: Known): string {
  const all = [...parks.values()];
  const figures = all.flatMap(({ indicators }) => Object.values(indicators));
  return joinedDigest([sharedDigest, namesIn(all), ...figures]);
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
