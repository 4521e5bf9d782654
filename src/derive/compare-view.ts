import type { Indicator } from '../model/indicator.ts';
import type { Kind, Reason, TimeKind } from './comparable.ts';
import { disputedIn, kindOf, plainKind, reasonsAgainst } from './comparable.ts';
import { parksOf } from './indicator-view.ts';
import type { Said } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Across, SightingView } from './sighting-view.ts';
import { nameOf, sightingView } from './sighting-view.ts';

/** What a park has to show for a row; null where no report of it prints any. */
export type CompareCell = {
  readonly figure: SightingView;
  /** Why it does not stand beside the others; nothing where it does. */
  readonly reasons: readonly Reason[];
} | null;

/** One indicator, of whole parks, counted and timed alike. */
export interface CompareRow {
  readonly indicator: string;
  readonly name: Said;
  readonly about: readonly Said[];
  readonly time: TimeKind;
  /** Its figures are of several years, which is no reason against them and yet must be seen. */
  readonly hasUnlikeYears: boolean;
  /** In the order of the parks. */
  readonly cells: readonly CompareCell[];
}

export interface CompareView {
  readonly parks: readonly { readonly id: string; readonly name: Said }[];
  readonly rows: readonly CompareRow[];
}

/** The indicators that at least two parks have of the whole park, side by side where they may be. */
export function compareView(across: Across): CompareView {
  const ids = [...new Set(across.sightings.map(({ park }) => park))];
  const names = parksOf(across.sightings, across);
  const found = Map.groupBy(across.sightings, ({ indicator }) => indicator);
  return {
    parks: ids.flatMap((id, place) => {
      const name = names[place];
      return name ? [{ id, name }] : [];
    }),
    rows: [...across.indicators.values()].flatMap((indicator) =>
      rowsOf(indicator, found.get(indicator.id) ?? [], { ids, across }),
    ),
  };
}

interface Columns {
  readonly ids: readonly string[];
  readonly across: Across;
}

function rowsOf(indicator: Indicator, own: readonly Sighting[], columns: Columns): CompareRow[] {
  const { measure } = indicator;
  const whole = own.filter((one) => one.scope === null && one.amount !== null);
  if (new Set(whole.filter(isFact).map(({ park }) => park)).size < 2) return [];
  const kinds = sharedKinds(whole, measure);
  const bases = kinds.length > 0 ? kinds : [plainestKind(whole, measure)];
  return bases.map((basis) => rowOf(indicator, whole, basis, columns));
}

/** What was aimed at or required is no fact, and stands in a cell only where there is none. */
function isFact({ status }: Sighting): boolean {
  return status !== 'target' && status !== 'plan' && status !== 'rule';
}

/** Where no two parks are alike, the figure that needs the fewest words is what others differ from. */
function plainestKind(whole: readonly Sighting[], measure: Indicator['measure']): Kind {
  const plain = plainKind(measure, whole[0]?.amount?.unit ?? null);
  const [first] = whole
    .filter((one) => isFact(one) && isWholeTime(kindOf(one, measure).time))
    .map((one) => ({ one, count: reasonsAgainst(one, plain, measure).length }))
    .toSorted((a, b) => a.count - b.count);
  return first ? kindOf(first.one, measure) : plain;
}

function isWholeTime(time: TimeKind): boolean {
  return time === 'year' || time === 'stock' || time === 'day';
}

/** The kinds that at least two parks have, the commonest first; what is only aimed at is no kind. */
function sharedKinds(whole: readonly Sighting[], measure: Indicator['measure']): Kind[] {
  const disputed = disputedIn(whole);
  const able = whole.filter((one) => {
    const { status, time } = kindOf(one, measure);
    const isSure = status === 'actual' || status === 'contracted';
    return isSure && isWholeTime(time) && !disputed.has(one.id);
  });
  const parks = Map.groupBy(able, (one) => JSON.stringify(kindOf(one, measure)));
  return [...parks]
    .map(([key, figures]) => ({
      kind: JSON.parse(key) as Kind,
      size: new Set(figures.map(({ park }) => park)).size,
    }))
    .filter(({ size }) => size > 1)
    .toSorted((a, b) => b.size - a.size)
    .map(({ kind }) => kind);
}

function rowOf(
  indicator: Indicator,
  whole: readonly Sighting[],
  basis: Kind,
  { ids, across }: Columns,
): CompareRow {
  const { measure } = indicator;
  const disputed = disputedIn(whole);
  const reasonsFor = (one: Sighting): Reason[] => {
    const found = reasonsAgainst(one, basis, measure).filter((reason) => reason !== 'conflict');
    return disputed.has(one.id) ? [...found, 'conflict'] : found;
  };
  const cells = ids.map((park) => {
    const own = whole.filter((one) => one.park === park);
    const [best] = own
      .map((one) => ({ one, reasons: reasonsFor(one) }))
      .toSorted(
        (a, b) =>
          Number(isFact(b.one)) - Number(isFact(a.one)) ||
          a.reasons.length - b.reasons.length ||
          byLateness(a.one, b.one),
      );
    return best ? { best: best.one, reasons: best.reasons } : null;
  });
  const like = whole.find((one) => reasonsFor(one).length === 0);
  return {
    indicator: indicator.id,
    name: nameOf(indicator.name, indicator.id, across.lang),
    about: like ? sightingView(like, across).about : [],
    time: basis.time,
    hasUnlikeYears: new Set(cells.flatMap((cell) => yearsOf(cell?.best) ?? [])).size > 1,
    cells: cells.map(
      (cell) => cell && { figure: sightingView(cell.best, across), reasons: cell.reasons },
    ),
  };
}

/** "2022", "2021–2023"; null of what has no time. */
function yearsOf(one: Sighting | undefined): string | null {
  if (!one?.time) return null;
  const [from, to] = [one.time.from, one.time.to].map((day) => day.slice(0, 4));
  return from === to || to === '' ? `${from}` : `${from}–${to}`;
}

/** The latest first: by the end of its time, then by its document. */
function byLateness(a: Sighting, b: Sighting): number {
  const [x, y] = [a, b].map(({ time, issued }) => `${time?.to ?? ''}\n${issued}`);
  return x === y ? 0 : (x ?? '') < (y ?? '') ? 1 : -1;
}
