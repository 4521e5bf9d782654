import type { Indicator } from '../model/indicator.ts';
import type { Sighting } from './sighting.ts';
import type { Verdict } from './verdict.ts';
import { verdictOn } from './verdict.ts';

/** A target as it stood for a time, in every document that prints it so; the oldest first. */
export interface Version {
  readonly printings: readonly [Sighting, ...Sighting[]];
  /** Of what came later, held against this version of it. */
  readonly verdict: Verdict;
}

/** One target from its first printing to what became of it. */
export interface Promised {
  /** The oldest first; the last is the one in force. */
  readonly versions: readonly [...Version[], Version];
  readonly result: Sighting | null;
  /** The year by whose end it is due, e.g. "2028"; null where none is stated. */
  readonly year: string | null;
}

type Indicators = ReadonlyMap<string, Pick<Indicator, 'direction' | 'measure'>>;
type Printings = Version['printings'];

/**
 * Every target and plan with its revisions and its result. A result is what an editor named by
 * `target-for`; without that, only an actual figure of the very same series and time.
 */
export function promises(all: readonly Sighting[], indicators: Indicators): Promised[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const bySeries = Map.groupBy(all, seriesOf);
  const targets = all.filter(isTarget);
  const groupOf = merged(targets, byId);
  const groups = [...new Set(groupOf.values())];
  const before = new Map(groups.map((group) => [group, revisedBy(group, groupOf)]));
  const superseded = new Set(before.values());
  return groups
    .filter((group) => !superseded.has(group))
    .map((head) => promisedOf(chainTo(head, before), { bySeries, byId, indicators }));
}

/** The figures of a park that targets are, or may be held against, and those that refer to others. */
export function ofPromises(own: readonly Sighting[]): Sighting[] {
  const targets = new Set(own.filter(isTarget).map(seriesOf));
  const named = new Set(own.flatMap(({ relations }) => Object.values(relations)));
  return own.filter(
    (one) =>
      targets.has(seriesOf(one)) || named.has(one.id) || Object.keys(one.relations).length > 0,
  );
}

/** Those that a document prints, e.g. "jianghai/2022", in whatever version. */
export function promisesIn(found: readonly Promised[], edition: string): Promised[] {
  return found.filter(({ versions }) =>
    versions.some(({ printings }) => printings.some((one) => one.edition === edition)),
  );
}

function isTarget({ status }: Sighting): boolean {
  return status === 'target' || status === 'plan';
}

/** The printings of each target; those that are the same by `same-as` share one list. */
function merged(
  targets: readonly Sighting[],
  byId: ReadonlyMap<string, Sighting>,
): ReadonlyMap<string, Printings> {
  const groups = new Map<string, Sighting[]>(targets.map((one) => [one.id, [one]]));
  for (const target of targets) {
    const other = byId.get(target.relations['same-as'] ?? '');
    const own = groups.get(target.id);
    const theirs = other && groups.get(other.id);
    if (!own || !theirs || own === theirs) continue;
    theirs.push(...own);
    for (const { id } of own) groups.set(id, theirs);
  }
  for (const group of new Set(groups.values())) group.sort(byIssue);
  return groups as ReadonlyMap<string, readonly Sighting[]> as ReadonlyMap<string, Printings>;
}

/** What a version revises, as one of the versions. */
function revisedBy(group: Printings, groupOf: ReadonlyMap<string, Printings>): Printings | null {
  for (const { relations } of group) {
    const earlier = groupOf.get(relations.revises ?? '');
    if (earlier && earlier !== group) return earlier;
  }
  return null;
}

function chainTo(head: Printings, before: ReadonlyMap<Printings, Printings | null>): Printings[] {
  const chain = [head];
  for (let at = before.get(head); at && !chain.includes(at); at = before.get(at)) chain.unshift(at);
  return chain;
}

interface Known {
  readonly bySeries: ReadonlyMap<string, readonly Sighting[]>;
  readonly byId: ReadonlyMap<string, Sighting>;
  readonly indicators: Indicators;
}

function promisedOf(chain: readonly Printings[], { bySeries, byId, indicators }: Known): Promised {
  const printings = chain.flat();
  const named = printings.flatMap(({ relations }) => byId.get(relations['target-for'] ?? '') ?? []);
  const last = chain.at(-1)?.[0] ?? printings[0];
  const result =
    named.toSorted(byIssue).at(-1) ??
    (last ? alike(last, bySeries.get(seriesOf(last)) ?? []) : null);
  const versions = chain.map((own): Version => {
    const indicator = indicators.get(own[0].indicator) ?? { direction: 'none', measure: 'flow' };
    return { printings: own, verdict: verdictOn(own[0], result, indicator) };
  });
  return {
    versions: versions as [...Version[], Version],
    result,
    year: last?.time?.to.slice(0, 4) || null,
  };
}

/** The one actual figure of the same thing at the same time; none where a document prints two. */
function alike(target: Sighting, series: readonly Sighting[]): Sighting | null {
  const found = series
    .filter((one) => one.status === 'actual' && one.amount !== null && isAlike(one, target))
    .toSorted(byIssue);
  const last = found.at(-1);
  const beside = found.filter(({ edition }) => edition === last?.edition);
  const amounts = new Set(beside.map(({ amount }) => JSON.stringify(amount)));
  return last && amounts.size === 1 ? last : null;
}

/** Of one park, since the same series is found in many. */
function seriesOf({ park, series }: Sighting): string {
  return `${park} ${series}`;
}

function isAlike(one: Sighting, target: Sighting): boolean {
  return (
    one.coverage === target.coverage &&
    one.issued >= target.issued &&
    !!one.time?.to &&
    one.time.from === target.time?.from &&
    one.time.to === target.time.to
  );
}

function byIssue(a: Sighting, b: Sighting): number {
  return a.issued === b.issued ? (a.id < b.id ? -1 : 1) : a.issued < b.issued ? -1 : 1;
}
