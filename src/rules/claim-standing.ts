import type { Indicator } from '../model/indicator.ts';
import type { Both } from '../model/problem.ts';
import { unitOf } from '../quantity/parts.ts';
import type { Claim, Quantity } from '../quantity/quantity.ts';
import { isAbove, isReached } from './printed-order.ts';
import type { Figure } from './park-figures.ts';
import type { Praised } from './claim-evidence.ts';
import { earlierFigures, peerFigures, regionOf } from './claim-evidence.ts';
import { referenceTo } from './park-figures.ts';

/** Does a claim hold, as far as the data of this site can tell, and why. */
export interface ClaimStanding {
  readonly standing: 'holds' | 'contradicted' | 'unknown';
  readonly reason: Both;
}

/** Whether the data here bear a claim out. A rank is never proven: not every rival publishes here. */
export function claimStanding(praised: Praised, claim: Claim): ClaimStanding {
  const { fact, library } = praised;
  const indicator = library.indicators.get(fact.indicator ?? '');
  const limit = limitOf(claim, indicator);
  if (limit) {
    if (!fact.value) return unknown('来源没有印这个数', 'the source does not print the figure');
    const value = fact.value.zh;
    if (isReached(limit, fact.value.read)) {
      return contradicted(`\`${value}\` 没有超过它`, `\`${value}\` is not above it`);
    }
    if (!isAbove(fact.value.read, limit))
      return unknown(`\`${value}\` 不足以判断`, `\`${value}\` does not tell`);
  }
  switch (claim.kind) {
    case 'threshold':
      return limit ? holds('数值超过了它', 'the figure is above it') : nothingToTell;
    case 'first':
      return claim.among === null ? firstStanding(praised, limit) : nothingToTell;
    case 'zero':
      return firstStanding(praised, null);
    case 'record':
      return recordStanding(praised, indicator);
    case 'rank':
      return rankStanding(praised, claim, indicator);
    case 'streak':
    case 'completion':
      return nothingToTell;
  }
}

const nothingToTell = unknown('这里没有可比的数据', 'there is nothing here to compare it with');

/** The threshold of a claim as a quantity, e.g. over 40个. */
function limitOf({ kind, value, unit }: Claim, indicator?: Indicator): Quantity | null {
  if ((kind !== 'threshold' && kind !== 'first') || !value || unit === null) return null;
  const known = unitOf(unit, indicator?.dimension);
  return known?.base ? { value, unit: known, bound: 'exact', max: null } : null;
}

/** No earlier year may have passed the limit; without one, no earlier year may have had any. */
function firstStanding(praised: Praised, limit: Quantity | null): ClaimStanding {
  const earlier = earlierFigures(praised);
  const sooner = earlier.find(({ value }) =>
    limit ? isAbove(value, limit) : value.value.units > 0n,
  );
  if (sooner) return contradictedBy(sooner.figure);
  return earlier.length > 0 ? asFar(earlier.length) : nothingToTell;
}

/** Highest and lowest are not told apart in a claim, so that what should be low is not judged. */
function recordStanding(praised: Praised, indicator?: Indicator): ClaimStanding {
  const { value } = praised.fact;
  const earlier = earlierFigures(praised);
  if (!value || earlier.length === 0 || indicator?.direction === 'down') return nothingToTell;
  const higher = earlier.find((other) => isAbove(other.value, value.read));
  if (higher) return contradictedBy(higher.figure);
  return earlier.every((other) => isReached(value.read, other.value))
    ? asFar(earlier.length)
    : nothingToTell;
}

function rankStanding(praised: Praised, claim: Claim, indicator?: Indicator): ClaimStanding {
  const { value } = praised.fact;
  const region = regionOf(praised, claim.among);
  if (!value || region === null || !indicator) return nothingToTell;
  const peers = peerFigures(praised, region);
  const ahead = peers.filter((peer) =>
    indicator.direction === 'down'
      ? isAbove(value.read, peer.value)
      : isAbove(peer.value, value.read),
  );
  const place = claim.value && claim.value.places === 0 ? Number(claim.value.units) : 1;
  const [first] = ahead;
  if (first && ahead.length >= place) return contradictedBy(first.figure);
  return peers.length === 0
    ? nothingToTell
    : unknown(
        `与本站另外${peers.length}个园区相合，其余没有数据`,
        `it agrees with ${peers.length} other ${peers.length === 1 ? 'park' : 'parks'} here; of the rest there are no data`,
      );
}

function asFar(count: number): ClaimStanding {
  return holds(
    `与本站此前${count}个年份的数据相合`,
    `it agrees with ${count} earlier ${count === 1 ? 'year' : 'years'} published here`,
  );
}

function contradictedBy(figure: Figure): ClaimStanding {
  const value = figure.located.fact.value?.zh ?? '';
  const reference = referenceTo(figure);
  return contradicted(`\`${reference}\` 是 \`${value}\``, `\`${reference}\` is \`${value}\``);
}

function holds(zh: string, en: string): ClaimStanding {
  return { standing: 'holds', reason: { zh, en } };
}

function contradicted(zh: string, en: string): ClaimStanding {
  return { standing: 'contradicted', reason: { zh, en } };
}

function unknown(zh: string, en: string): ClaimStanding {
  return { standing: 'unknown', reason: { zh, en } };
}
