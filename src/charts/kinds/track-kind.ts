import { interval, isoOf, isPoint, type Period } from '../../quantity/period.ts';
import { fill } from '../fill.ts';
import type { Item, Material } from '../material.ts';
import { lookOf, markOf, plainLook } from '../material.ts';
import { farEnd, scaled } from '../reach.ts';
import type { Look, Phrase, Tick, TrackBody } from '../spec.ts';
import { ruler } from '../ticks.ts';
import { edgeOf, magnitudeOf, shortOf } from './columns-kind.ts';
import type { MakeKind } from './kind.ts';
import { shownOf, tableOf } from './kind.ts';

/** One figure over the years on a true time axis: actual, expected and target each a line of their own. */
export const track: MakeKind = (items, material) => {
  const dated = items
    .flatMap((item) =>
      item.fact.period && item.reach ? [{ item, at: yearOf(item.fact.period) }] : [],
    )
    .toSorted((a, b) => a.at - b.at);
  const size = magnitudeOf(items, material);
  const scale = ruler(
    dated.flatMap(({ item }) => (item.reach ? farEnd(item.reach) / size.by : [])),
  );
  const looks = [...new Set(dated.map(({ item }) => trackLook(item)))];
  const lines = looks.map((look): TrackBody['lines'][number] => ({
    look,
    points: dated
      .filter(({ item }) => trackLook(item) === look)
      .flatMap(({ item, at }) =>
        item.reach
          ? [{ ...markOf(item, scaled(item.reach, size.by), look), at, end: shortOf(item, size) }]
          : [],
      ),
  }));
  const first = Math.floor(dated[0]?.at ?? 0);
  const last = Math.ceil(dated.at(-1)?.at ?? 1);
  return {
    unit: size.unit === '' ? null : size.unit,
    body: {
      type: 'track',
      from: first,
      to: Math.max(last, first + 1),
      years: yearTicks(dated, material),
      min: scale.min,
      max: scale.max,
      ticks: edgeOf(scale, items, size),
      lines,
    },
    says: saidOfTrack(
      dated.map(({ item }) => item),
      material,
    ),
    table: tableOf(items, material),
  };
};

function trackLook(item: Item): Look {
  return plainLook(lookOf(item));
}

/** Where a period stands on the axis: its middle, or the day itself; 2023 is at 2023.5. */
function yearOf(period: Period): number {
  const [from, to] = interval(period);
  const [begin, end] = [
    fractionOf(from),
    to === null ? fractionOf(from) : fractionOf(to) + 1 / 365,
  ];
  return isPoint(period) ? end : (begin + end) / 2;
}

function fractionOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** A year is named where a figure stands, so that gaps stay empty. */
function yearTicks(dated: readonly { item: Item; at: number }[], { lang }: Material): Tick[] {
  const named = new Map<number, string>();
  for (const { item, at } of dated) {
    const iso = item.fact.period ? isoOf(item.fact.period).slice(0, 4) : '';
    if (!named.has(at)) named.set(at, lang === 'zh' ? `${iso}年` : iso);
  }
  const seen = new Set<string>();
  return [...named].flatMap(([at, label]) => {
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ at, label }];
  });
}

function saidOfTrack(items: readonly Item[], { words }: Material): Phrase[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  const said = fill(words.track, {
    from: first.view.period?.text ?? '',
    first: shownOf(first),
    to: last.view.period?.text ?? '',
    last: shownOf(last),
  });
  return said;
}
