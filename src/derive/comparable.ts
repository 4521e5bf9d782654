import type { Indicator } from '../model/indicator.ts';
import type { Sighting, SightingTime } from './sighting.ts';

/** Why a figure may not stand beside others; a hedge is no reason, and another year none either. */
export const reasons = [
  'no-amount',
  'scope',
  'filter',
  'status',
  'coverage',
  'part-year',
  'several-years',
  'other-time',
  'no-time',
  'unit',
  'conflict',
] as const;
export type Reason = (typeof reasons)[number];

type Measure = Indicator['measure'];

/** A full year, a stock on whatever day, a rate read off a day, or what stands beside nothing. */
export type TimeKind = 'year' | 'stock' | 'day' | 'part-year' | 'several-years' | 'no-time';

/** What figures must share to stand side by side. */
export interface Kind {
  readonly scope: string;
  readonly filters: string;
  readonly status: Sighting['status'];
  readonly coverage: string | null;
  readonly time: TimeKind;
  readonly unit: string | null;
}

export function kindOf(one: Sighting, measure: Measure): Kind {
  const kinds = known[measure];
  const kind = kinds.get(one) ?? readKind(one, measure);
  kinds.set(one, kind);
  return kind;
}

/** Sorting and grouping ask for the kind of a figure many times. */
const known: Readonly<Record<Measure, WeakMap<Sighting, Kind>>> = {
  flow: new WeakMap(),
  stock: new WeakMap(),
  ratio: new WeakMap(),
};

function readKind(one: Sighting, measure: Measure): Kind {
  const [, scope, filters] = JSON.parse(one.series) as unknown[];
  return {
    scope: JSON.stringify(scope),
    filters: JSON.stringify(filters),
    status: one.status,
    coverage: one.coverage,
    time: timeKind(one.time, measure),
    unit: one.amount?.unit ?? null,
  };
}

/** A whole park, everything counted, for a full year or as it stood: what readers expect. */
export function plainKind(measure: Measure, unit: string | null): Kind {
  const time = measure === 'stock' ? 'stock' : 'year';
  return { scope: '[]', filters: '[]', status: 'actual', coverage: null, time, unit };
}

/** Why a figure cannot stand beside those of a kind; nothing where it can. */
export function reasonsAgainst(one: Sighting, basis: Kind, measure: Measure): Reason[] {
  const kind = kindOf(one, measure);
  const found: Partial<Record<Reason, boolean>> = {
    'no-amount': one.amount === null,
    scope: kind.scope !== basis.scope,
    filter: kind.filters !== basis.filters,
    status: kind.status !== basis.status,
    coverage: kind.coverage !== basis.coverage,
    unit: kind.unit !== null && basis.unit !== null && kind.unit !== basis.unit,
    conflict: one.relations['conflicts-with'] !== undefined,
    ...(kind.time !== basis.time && { [reasonOf(kind.time)]: true }),
  };
  return reasons.filter((reason) => found[reason]);
}

/** Figures that may stand side by side: at least two, each thing once, the largest set first. */
export function comparableSets(
  all: readonly Sighting[],
  measure: Measure,
): readonly { readonly kind: Kind; readonly members: readonly Sighting[] }[] {
  const disputed = disputedIn(all);
  const able = all.filter((one) => {
    const { scope, time } = kindOf(one, measure);
    const isWhole = scope === '[]' && ['year', 'stock', 'day'].includes(time);
    return isWhole && one.amount !== null && one.status === 'actual' && !disputed.has(one.id);
  });
  const groups = Map.groupBy(able, (one) => JSON.stringify(kindOf(one, measure)));
  return [...groups]
    .map(([key, own]) => ({ kind: JSON.parse(key) as Kind, members: eachOnce(own) }))
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => b.members.length - a.members.length);
}

/** Both sides of every contradiction, since a drawing would have to choose between them. */
export function disputedIn(all: readonly Sighting[]): ReadonlySet<string> {
  const pairs = all.flatMap(({ id, relations }) => {
    const other = relations['conflicts-with'];
    return other === undefined ? [] : [id, other];
  });
  return new Set(pairs);
}

/** The same figure in two documents is one, and its latest printing stands for it. */
export function eachOnce(all: readonly Sighting[]): Sighting[] {
  const latest = all.toSorted((a, b) => (a.issued < b.issued ? 1 : -1));
  const printed = new Set<string>();
  const kept = new Set<Sighting>();
  for (const one of latest) {
    const key = JSON.stringify([one.park, one.time?.from, one.time?.to, one.amount]);
    if (!printed.has(key) && !printed.has(one.id)) kept.add(one);
    printed.add(key);
    printed.add(one.relations['same-as'] ?? key);
  }
  return all.filter((one) => kept.has(one));
}

function timeKind(time: SightingTime | null, measure: Measure): TimeKind {
  if (!time || time.to === '') return 'no-time';
  if (time.isPoint) return measure === 'stock' ? 'stock' : 'day';
  const isWhole = time.from.endsWith('-01-01') && time.to.endsWith('-12-31');
  if (!isWhole) return 'part-year';
  if (time.from.slice(0, 4) !== time.to.slice(0, 4)) return 'several-years';
  return measure === 'stock' ? 'stock' : 'year';
}

/** A full year beside figures of a day is not alike either, and is said to be of another time. */
function reasonOf(time: TimeKind): Reason {
  return time === 'year' || time === 'stock' || time === 'day' ? 'other-time' : time;
}
