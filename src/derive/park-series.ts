import type { Sighting, SightingTime } from './sighting.ts';

/** The same figure over time, as documents of a park print it. */
export interface ParkSeries {
  readonly indicator: string;
  /** In the order of their periods. */
  readonly points: readonly Sighting[];
  /** One value a year, null for a year without; null where a line would mislead. */
  readonly course: readonly (number | null)[] | null;
}

/** Fewer points are read faster as numbers. */
const FEWEST_DRAWN = 3;

/** What may stand in one row: alike in scope, unit, coverage, status and kind of period. */
export function parkSeries(figures: readonly Sighting[]): ParkSeries[] {
  const groups = Map.groupBy(figures.filter(isResult), seriesOf);
  return [...groups.values()].flatMap((group) => {
    const points = distinct(group);
    const [first] = points;
    const periods = new Set(points.map(({ time }) => time?.iso));
    if (!first || periods.size < 2 || contradict(points)) return [];
    return [{ indicator: first.indicator, points, course: courseOf(points) }];
  });
}

/** Aims are told as promises, not as a course of events. */
function isResult({ status, amount, value, time }: Sighting): boolean {
  const isAim = status === 'target' || status === 'plan' || status === 'rule';
  return !isAim && amount !== null && value !== null && time !== null && time.to !== '';
}

function seriesOf({ series, status, coverage, amount, time }: Sighting): string {
  return JSON.stringify([series, status, coverage, amount?.unit, time && kindOf(time)]);
}

/** "01-01/12-31" of a year; points in time are of one kind whatever the day. */
function kindOf({ isPoint, from, to }: SightingTime): string {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return isPoint ? 'point' : `${from.slice(5)}/${to.slice(5)}+${years}`;
}

/** One of each period and value, the latest document's. */
function distinct(group: readonly Sighting[]): Sighting[] {
  const latest = group.toSorted((a, b) => compareText(b.issued, a.issued));
  const kept = new Map(latest.toReversed().map((one) => [keyOf(one), one]));
  return [...kept.values()].toSorted((a, b) => compareText(a.time?.to ?? '', b.time?.to ?? ''));
}

/** A change between figures that their documents dispute is no change to be seen. */
function contradict(points: readonly Sighting[]): boolean {
  const ids = points.map(({ id }) => id);
  return points.some(({ relations }) => ids.includes(relations['conflicts-with'] ?? ''));
}

function keyOf({ time, amount }: Sighting): string {
  return JSON.stringify([time?.iso, amount]);
}

/** Drawn when every year has one exact number and points in time fall on the same day of the year. */
function courseOf(points: readonly Sighting[]): ParkSeries['course'] {
  const byYear = new Map(points.map((one) => [Number(one.time?.to.slice(0, 4)), one]));
  const days = new Set(points.map(({ time }) => time?.to.slice(5)));
  const isExact = points.every(({ amount }) => amount?.bound === 'exact' && amount.max === null);
  if (points.length < FEWEST_DRAWN || byYear.size < points.length || days.size > 1 || !isExact)
    return null;
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = byYear.get(first + index)?.amount?.value;
    return value === undefined ? null : Number(value);
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
