import type { Indicator } from '../model/indicator.ts';
import { parksOf } from './indicator-view.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { Across } from './sighting-view.ts';
import { nameOf } from './sighting-view.ts';

/** Shared by several parks, or of one park alone and then by what is measured. */
export const indicatorKinds = ['shared', 'money', 'count', 'area', 'rate', 'other'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export interface ListedIndicator {
  readonly id: string;
  readonly name: Said;
  readonly definition: Said | null;
  readonly observations: number;
  readonly parks: readonly Said[];
}

export interface IndicatorGroup {
  readonly kind: IndicatorKind;
  readonly indicators: readonly ListedIndicator[];
}

const dimensions: Readonly<Record<string, IndicatorKind>> = {
  CNY: 'money',
  USD: 'money',
  HKD: 'money',
  EUR: 'money',
  count: 'count',
  m2: 'area',
  percent: 'rate',
  pp: 'rate',
  ratio: 'rate',
};

/** Every indicator that some report has a figure of, those of most parks first. */
export function indicatorGroups(across: Across): IndicatorGroup[] {
  const found = Map.groupBy(across.sightings, ({ indicator }) => indicator);
  const listed = [...across.indicators.values()].flatMap((indicator) => {
    const own = found.get(indicator.id);
    if (!own) return [];
    const parks = parksOf(own, across);
    return [
      {
        kind: kindOfIndicator(indicator, parks.length),
        id: indicator.id,
        name: nameOf(indicator.name, indicator.id, across.lang),
        definition: saidIn(indicator.definition, across.lang),
        observations: own.length,
        parks,
      },
    ];
  });
  return indicatorKinds.flatMap((kind) => {
    const indicators = listed
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => b.parks.length - a.parks.length);
    return indicators.length === 0 ? [] : [{ kind, indicators }];
  });
}

function kindOfIndicator({ dimension }: Indicator, parks: number): IndicatorKind {
  return parks > 1 ? 'shared' : (dimensions[dimension] ?? 'other');
}
