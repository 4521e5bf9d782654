import type { Item, Material } from '../material.ts';
import { markOf } from '../material.ts';
import { farEnd, scaled } from '../reach.ts';
import type { ColumnsBody, Figure, Phrase, Tick } from '../spec.ts';
import type { Magnitude } from '../ticks.ts';
import { magnitude, ruler, ticksOf } from '../ticks.ts';
import type { Ruler } from '../ticks.ts';
import { seriesLook } from './bars-kind.ts';
import { compareReach, extremesSaid, itemsIn, namedItems } from './extremes.ts';
import type { MakeKind } from './kind.ts';
import { shownOf, tableOf } from './kind.ts';

/** Upright bars on one scale, one a fact, or a group of one of each series. */
export const columns: MakeKind = (items, material) => {
  const sets = itemsIn(items, material);
  const named = namedItems(items, material);
  const size = magnitudeOf(items, material);
  const groups = (sets[0] ?? []).map((first, index) => ({
    label: first.label,
    marks: sets.flatMap((set, at): ColumnsBody['groups'][number]['marks'] => {
      const item = set[index];
      if (!item?.reach) return [];
      const mark = markOf(item, scaled(item.reach, size.by), seriesLook(item, at, sets.length));
      return [{ ...mark, end: shortOf(item, size) }];
    }),
  }));
  const scale = ruler(groups.flatMap(({ marks }) => marks.map(farEnd)));
  return {
    unit: size.unit === '' ? null : size.unit,
    body: {
      type: 'columns',
      min: scale.min,
      max: scale.max,
      ticks: edgeOf(scale, items, size),
      groups,
    },
    says: extremesSaid(named.toSorted(compareReach), material),
    table: tableOf(named, material),
  };
};

/** Numbers at the edge say nothing without a unit; where it has no short name, values are written. */
export function edgeOf(scale: Ruler, items: readonly Item[], { unit }: Magnitude): Tick[] {
  const base = items[0]?.view.quantity?.unit.base?.unit;
  return unit === '' && base !== 'ratio' ? [] : ticksOf(scale);
}

/** What the numbers of the axis are counted in, by the largest of them. */
export function magnitudeOf(items: readonly Item[], { lang, at }: Material): Magnitude {
  const unit = items[0]?.view.quantity?.unit.base?.unit ?? '';
  if (unit === 'count') {
    const counts = at.library.indicators.get(items[0]?.fact.indicator ?? '')?.counts;
    return { by: 1, unit: (lang === 'zh' ? counts?.zh : counts?.en?.[1]) ?? '' };
  }
  const ends = items.flatMap(({ reach }) => (reach ? [Math.abs(farEnd(reach))] : []));
  return magnitude(Math.max(0, ...ends), unit, lang);
}

/** The number over a bar without its unit, which stands at the axis; else the whole wording. */
export function shortOf(item: Item, { by }: Magnitude): Phrase {
  const { value, view } = item;
  const shown = shownOf(item);
  // There is no sign for 近: it is neither under nor about.
  if (!value || view.quantity?.max !== null || view.quantity.bound === 'nearly') return shown;
  const number = /\d[\d,]*(?:\.\d+)?/.exec(value.text)?.[0];
  const base = view.base === null ? NaN : Number(view.base);
  const isInUnit =
    number !== undefined && Math.abs(Number(number.replaceAll(',', '')) * by - base) < by * 1e-9;
  return isInUnit ? ({ ...value, text: hedged(item, number) } satisfies Figure) : shown;
}

function hedged({ view }: Item, number: string): string {
  const signs = { over: '>', 'at-least': '≥', about: '≈', under: '<', 'at-most': '≤' };
  const bound = view.quantity?.bound ?? 'exact';
  return bound === 'exact' || bound === 'nearly' ? number : `${signs[bound]}${number}`;
}
