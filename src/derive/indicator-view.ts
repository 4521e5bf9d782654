import type { Indicator } from '../model/indicator.ts';
import { baseUnitWords } from './domain-words.ts';
import type { Kind, Reason } from './comparable.ts';
import {
  comparableSets,
  disputedIn,
  kindOf,
  plainKind,
  reasons,
  reasonsAgainst,
} from './comparable.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Across, SightingView } from './sighting-view.ts';
import { nameOf, sightingView } from './sighting-view.ts';

/** A figure of the indicator, and why it stands beside no other. */
export interface ObservationView extends SightingView {
  readonly reasons: readonly Reason[];
}

/** Figures of one thing: those that may be compared, of one scope and filter, or single ones. */
export interface ObservationGroup {
  readonly kind: 'alike' | 'whole' | 'counted' | 'single';
  /** Whom it is about and what is counted; of single figures each says so itself. */
  readonly about: readonly Said[];
  readonly rows: readonly ObservationView[];
}

/** All that the page of an indicator shows but its charts. */
export interface IndicatorView {
  readonly id: string;
  readonly name: Said;
  readonly definition: Said | null;
  readonly measure: Indicator['measure'];
  readonly direction: Indicator['direction'];
  /** What is counted, or the unit that values are converted to. */
  readonly unit: string;
  readonly parks: readonly Said[];
  readonly observations: number;
  readonly groups: readonly ObservationGroup[];
  /** How many figures stand beside no other, by the first reason of each. */
  readonly apart: readonly { readonly reason: Reason; readonly count: number }[];
}

export function indicatorView(indicator: Indicator, across: Across): IndicatorView {
  const own = across.sightings.filter((one) => one.indicator === indicator.id);
  const { measure, direction } = indicator;
  const sets = comparableSets(own, measure);
  const basis = sets[0]?.kind ?? plainKind(measure, null);
  const alike = new Set(sets.flatMap(({ members }) => members));
  const disputed = disputedIn(own);
  const row = (one: Sighting): ObservationView => ({
    ...sightingView(one, across),
    reasons: alike.has(one) ? [] : reasonsFor(one, basis, { measure, disputed }),
  });
  const sorted = inOrder(own, measure);
  const groups = [
    ...sets.map(({ members }) => groupOf('alike', inOrder(members, measure), row)),
    ...restGroups(
      sorted.filter((one) => !alike.has(one)),
      row,
    ),
  ];
  const rows = groups.flatMap((group) => group.rows);
  return {
    id: indicator.id,
    name: nameOf(indicator.name, indicator.id, across.lang),
    definition: saidIn(indicator.definition, across.lang),
    measure,
    direction,
    unit: unitWords(indicator, across),
    parks: parksOf(own, across),
    observations: own.length,
    groups,
    apart: reasons.flatMap((reason) => {
      const count = rows.filter((one) => one.reasons[0] === reason).length;
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}

function reasonsFor(
  one: Sighting,
  basis: Kind,
  { measure, disputed }: { measure: Indicator['measure']; disputed: ReadonlySet<string> },
): Reason[] {
  const found = reasonsAgainst(one, basis, measure);
  return disputed.has(one.id) && !found.includes('conflict') ? [...found, 'conflict'] : found;
}

/** What no chart compares: by scope and filter where there are several, else together at the end. */
function restGroups(
  rest: readonly Sighting[],
  row: (one: Sighting) => ObservationView,
): ObservationGroup[] {
  const series = [...Map.groupBy(rest, (one) => one.series).values()];
  const isWhole = ([first]: readonly Sighting[]): boolean => first?.about.length === 0;
  const own = series.filter((group) => group.length > 1 || isWhole(group));
  const single = series.filter((group) => group.length === 1 && !isWhole(group)).flat();
  return [
    ...own
      .toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
      .map((group) => groupOf(isWhole(group) ? 'whole' : 'counted', group, row)),
    ...(single.length > 0 ? [groupOf('single', single, row)] : []),
  ];
}

function groupOf(
  kind: ObservationGroup['kind'],
  own: readonly Sighting[],
  row: (one: Sighting) => ObservationView,
): ObservationGroup {
  const rows = own.map(row);
  return { kind, about: kind === 'single' ? [] : (rows[0]?.about ?? []), rows };
}

/** @internal Like beside like: one kind of time and status after another, parks in their order, then years. */
export function inOrder(all: readonly Sighting[], measure: Indicator['measure']): Sighting[] {
  const parks = new Map([...new Set(all.map(({ park }) => park))].map((park, at) => [park, at]));
  const keyed = all.map((one) => {
    const { time, status } = kindOf(one, measure);
    const place = String(parks.get(one.park)).padStart(6, '0');
    const key = [status === 'actual' ? '' : status, time, place, one.time?.to ?? '~'].join('\n');
    return { one, key };
  });
  return keyed
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function unitWords({ counts, dimension }: Indicator, { lang }: Across): string {
  if (counts) return lang === 'zh' ? counts.zh : counts.en[1];
  const names = dimension.split('/').map((part) => baseUnitWords.get(part)?.[lang] ?? part);
  return names.filter(Boolean).join(lang === 'zh' ? '/' : ' per ');
}

/** @internal The parks of some figures, each once, in their order. */
export function parksOf(all: readonly Sighting[], across: Across): Said[] {
  const first = new Map(all.toReversed().map((one) => [one.park, one]));
  const order = [...new Set(all.map(({ park }) => park))];
  return order.flatMap((park) => {
    const one = first.get(park);
    return one ? [sightingView(one, across).park] : [];
  });
}
