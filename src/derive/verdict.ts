import type { Indicator } from '../model/indicator.ts';
import type { Decimal, Fraction } from '../quantity/decimal.ts';
import { add, compare, decimal, fraction, multiply, negate } from '../quantity/decimal.ts';
import { toFraction } from '../quantity/interval.ts';
import type { Sighting, SightingTime } from './sighting.ts';

/** What became of a target; `open` while nothing later is printed. */
export type Outcome = 'met' | 'exceeded' | 'missed' | 'unclear' | 'open';

/** What keeps a result from being held against its target outright. */
export const doubts = [
  'no-number',
  'other-unit',
  'other-status',
  'other-counting',
  'other-indicator',
  'other-period',
  'part-period',
  'bound',
  'no-direction',
] as const;
export type Doubt = (typeof doubts)[number];

export interface Verdict {
  readonly outcome: Outcome;
  /** The result is itself only expected. */
  readonly isExpected: boolean;
  /** Why it is unclear, or what to know of it where it is not. */
  readonly doubts: readonly Doubt[];
  /** How much of the target was delivered, where both are exact and count the same. */
  readonly delivered: Delivered | null;
}

/** A share of the target; of a rate, how many points it lies above or below. */
export type Delivered =
  | { readonly kind: 'share'; readonly percent: Fraction }
  | { readonly kind: 'points'; readonly points: Decimal };

/** All that a printed amount leaves possible; an end that is itself excluded is open. */
interface Span {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

type Amount = NonNullable<Sighting['amount']>;
type Way = Indicator['direction'];
type Known = Pick<Indicator, 'direction' | 'measure'>;

const SLACK = { below: decimal('0.95'), above: decimal('1.05') };

/** What a later figure says of a target, by what is printed of both and nothing more. */
export function verdictOn(target: Sighting, result: Sighting | null, indicator: Known): Verdict {
  if (!result) return { outcome: 'open', isExpected: false, doubts: [], delivered: null };
  const isExpected = result.status === 'expected';
  const fit = timeFit(target.time, result.time, indicator.measure);
  const known = remarks(target, result, fit);
  const unclear = (doubt?: Doubt): Verdict => ({
    outcome: 'unclear',
    isExpected,
    doubts: doubt && !known.includes(doubt) ? [...known, doubt] : known,
    delivered: null,
  });
  const { amount: promised } = target;
  const { amount: came } = result;
  if (known.some((doubt) => doubt !== 'other-indicator' && doubt !== 'part-period')) {
    return unclear();
  }
  if (!promised || !came) return unclear('no-number');
  const isGrowing = fit === 'part' && indicator.measure === 'flow';
  if (fit === 'part' && !isGrowing) return unclear();
  const whole = spanOf(came);
  // What was counted for a part of the time only grows.
  const span = isGrowing ? { ...whole, high: null } : whole;
  const outcome = judged(promised, span, wayOf(promised, indicator.direction));
  if (outcome === 'unclear') return unclear(isGrowing ? undefined : doubtOf(promised, indicator));
  return { outcome, isExpected, doubts: known, delivered: deliveredOf(promised, came) };
}

function remarks(target: Sighting, result: Sighting, fit: 'same' | 'part' | 'other'): Doubt[] {
  const [indicator, ...counting] = JSON.parse(target.series) as unknown[];
  const [other, ...otherwise] = JSON.parse(result.series) as unknown[];
  const isPromise = ['target', 'plan', 'rule'].includes(result.status);
  const isCounted =
    JSON.stringify(counting) === JSON.stringify(otherwise) && target.coverage === result.coverage;
  const found: Partial<Record<Doubt, boolean>> = {
    'no-number': !target.amount || !result.amount,
    'other-unit': target.amount?.unit !== result.amount?.unit && !!target.amount && !!result.amount,
    'other-status': isPromise,
    'other-counting': !isCounted,
    'other-indicator': indicator !== other,
    'other-period': fit === 'other',
    'part-period': fit === 'part',
  };
  return doubts.filter((doubt) => found[doubt]);
}

/** Whether a result is of the time promised for, of the part of it that had passed, or of neither. */
function timeFit(
  target: SightingTime | null,
  result: SightingTime | null,
  measure: Known['measure'],
): 'same' | 'part' | 'other' {
  if (!target || !result || target.to === '') return 'other';
  const isFlow = measure === 'flow';
  if (result.to === target.to && (!isFlow || result.from === target.from)) return 'same';
  const begins = isFlow ? target.from : `${target.to.slice(0, 4)}-01-01`;
  const isWithin = result.from >= begins && result.from <= target.to;
  return isWithin && result.to < target.to ? 'part' : 'other';
}

/** A limit is kept by staying below it, whichever way the indicator is read otherwise. */
function wayOf({ bound }: Amount, direction: Way): Way {
  if (bound === 'at-most' || bound === 'under') return 'down';
  return bound === 'at-least' || bound === 'over' ? 'up' : direction;
}

function doubtOf({ bound }: Amount, { direction }: Known): Doubt {
  return bound === 'exact' && direction === 'none' ? 'no-direction' : 'bound';
}

/** @internal Exported for its properties: what is printed of both decides, and no float comes near. */
export function judged(promised: Amount, span: Span, way: Way): Exclude<Outcome, 'open'> {
  const goal = spanOf(promised);
  if (way === 'none') {
    const isPoint = goal.low !== null && goal.high !== null && compare(goal.low, goal.high) === 0;
    return isPoint && isOnly(span, goal.low) ? 'met' : 'unclear';
  }
  const [need, came] = way === 'up' ? [goal, span] : [mirrored(goal), mirrored(span)];
  const isLoose = promised.bound === 'about' || promised.bound === 'nearly';
  const mark = isLoose && way === 'up' ? decimal(promised.value) : need.low;
  const floor = need.low;
  if (mark === null || floor === null) return 'unclear';
  if (came.low !== null && isReached(came, mark, need.isLowOpen)) {
    const isBeyond = promised.bound === 'exact' && need.high !== null && isAbove(came, need.high);
    return isBeyond ? 'exceeded' : 'met';
  }
  return came.high !== null && isBelow(came, floor) ? 'missed' : 'unclear';
}

function isReached({ low, isLowOpen }: Span, mark: Decimal, isStrict: boolean): boolean {
  const order = low === null ? -1 : compare(low, mark);
  return order > 0 || (order === 0 && (!isStrict || isLowOpen));
}

function isAbove({ low, isLowOpen }: Span, mark: Decimal): boolean {
  const order = low === null ? -1 : compare(low, mark);
  return order > 0 || (order === 0 && isLowOpen);
}

function isBelow({ high, isHighOpen }: Span, mark: Decimal): boolean {
  const order = high === null ? 1 : compare(high, mark);
  return order < 0 || (order === 0 && isHighOpen);
}

function isOnly({ low, high }: Span, value: Decimal | null): boolean {
  if (low === null || high === null || value === null) return false;
  return compare(low, value) === 0 && compare(high, value) === 0;
}

/** @internal 10个以上 is from 10 on, 近10 is from 9.5 to below 10, about as wide as it is ever meant. */
export function spanOf({ value, max, bound }: Pick<Amount, 'value' | 'max' | 'bound'>): Span {
  const low = decimal(value);
  const high = max === null ? low : decimal(max);
  const closed = { low, high, isLowOpen: false, isHighOpen: false };
  if (bound === 'exact') return closed;
  if (bound === 'over' || bound === 'at-least') {
    return { ...closed, high: max === null ? null : high, isLowOpen: bound === 'over' };
  }
  if (bound === 'under' || bound === 'at-most') {
    return { ...closed, low: max === null ? null : low, isHighOpen: bound === 'under' };
  }
  const far = bound === 'nearly' ? high : multiply(high, SLACK.above);
  return { ...closed, low: multiply(low, SLACK.below), high: far, isHighOpen: bound === 'nearly' };
}

function mirrored({ low, high, isLowOpen, isHighOpen }: Span): Span {
  return {
    low: high && negate(high),
    high: low && negate(low),
    isLowOpen: isHighOpen,
    isHighOpen: isLowOpen,
  };
}

/** Shown only where nothing about either number is left open. */
function deliveredOf(promised: Amount, came: Amount): Delivered | null {
  const isFirm = [promised, came].every(({ max, bound }) => max === null && bound === 'exact');
  if (!isFirm) return null;
  const [whole, part] = [decimal(promised.value), decimal(came.value)];
  if (promised.unit === 'percent' || promised.unit === 'pp') {
    return { kind: 'points', points: add(part, negate(whole)) };
  }
  if (whole.units <= 0n || part.units < 0n) return null;
  const [top, bottom] = [toFraction(part), toFraction(whole)];
  return { kind: 'share', percent: fraction(100n * top.num * bottom.den, top.den * bottom.num) };
}
