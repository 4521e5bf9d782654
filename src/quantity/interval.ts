import type { Decimal, Fraction } from './decimal.ts';
import { compare, fraction, multiplyFractions } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { baseOf, maxOf } from './quantity.ts';

/** What a printed number leaves possible, in base units; null is no end. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/**
 * All values a printed quantity may stand for. An exact figure with a unit of measure was rounded to
 * its last digit; a count was not. 近 and 约 allow five percent, as wide as they are ever meant.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  const base = baseOf(quantity);
  if (!base || !quantity.unit.base) return null;
  const value = toFraction(base.value);
  const max = maxOf(quantity);
  const half = halfLastPlace(quantity);
  const low = plus(value, negative(half));
  const high = plus(max ? toFraction(max) : value, half);
  switch (quantity.bound) {
    case 'exact':
      return { low, high };
    case 'about':
      return {
        low: multiplyFractions(low, fraction(95n, 100n)),
        high: multiplyFractions(high, fraction(105n, 100n)),
      };
    case 'nearly':
      return { low: multiplyFractions(value, fraction(95n, 100n)), high: value };
    case 'over':
    case 'at-least':
      return { low: value, high: null };
    case 'under':
    case 'at-most':
      return { low: null, high: max ? toFraction(max) : value };
  }
}

/** Can both be true at once? */
export function overlaps(a: Interval, b: Interval): boolean {
  return !isBelow(a.high, b.low) && !isBelow(b.high, a.low);
}

export function sumOf(intervals: readonly Interval[]): Interval {
  const ends = (end: 'low' | 'high'): Fraction | null =>
    intervals.reduce<Fraction | null>((sum, interval) => {
      const value = interval[end];
      return sum && value && plus(sum, value);
    }, fraction(0n));
  return { low: ends('low'), high: ends('high') };
}

/** `part` ÷ `whole`, both positive. */
export function quotientOf(part: Interval, whole: Interval): Interval {
  return {
    low: part.low && whole.high && divided(part.low, whole.high),
    high: part.high && whole.low && divided(part.high, whole.low),
  };
}

/** Every value of the interval times an exact factor. */
export function times(interval: Interval, factor: Fraction): Interval {
  return {
    low: interval.low && multiplyFractions(interval.low, factor),
    high: interval.high && multiplyFractions(interval.high, factor),
  };
}

/**
 * Does what is said follow from the exact figure? 80.95 % makes 超80% true and 近80% false; null
 * when they cannot be compared. 近 and 约 must be within five percent.
 */
export function follows(said: Quantity, exact: Quantity): boolean | null {
  const a = baseOf(said);
  const b = baseOf(exact);
  if (!a || !b || a.unit !== b.unit) return null;
  const order = compare(b.value, a.value);
  const upper = maxOf(said);
  if (upper && said.bound === 'exact') return order >= 0 && compare(b.value, upper) <= 0;
  switch (said.bound) {
    case 'exact':
      return order === 0 && exact.bound === 'exact';
    case 'about':
      return isWithin(b.value, said);
    case 'nearly':
      return order < 0 && isWithin(b.value, said);
    case 'over':
      return order > 0 || (order === 0 && exact.bound === 'over');
    case 'at-least':
      return order >= 0;
    case 'under':
      return order < 0 || (order === 0 && exact.bound === 'under');
    case 'at-most':
      return order <= 0;
  }
}

function isWithin(value: Decimal, said: Quantity): boolean {
  const span = intervalOf(said);
  const exact = toFraction(value);
  return span !== null && !isBelow(exact, span.low) && !isBelow(span.high, exact);
}

/** A decimal approximation for messages, e.g. 79.07. */
export function rounded(value: Fraction, places: number): Decimal {
  const scaled = 10n ** BigInt(places);
  const size = value.num < 0n ? -value.num : value.num;
  const units = (2n * size * scaled + value.den) / (2n * value.den);
  return { units: value.num < 0n ? -units : units, places };
}

export function toFraction({ units, places }: Decimal): Fraction {
  return fraction(units, 10n ** BigInt(places));
}

/** Half a unit of the last printed place, in base units; nothing for a count of whole things. */
function halfLastPlace({ value, unit }: Quantity): Fraction {
  const isWhole = unit.base?.unit === 'count' && value.places === 0 && unit.base.factor.num === 1n;
  if (isWhole || !unit.base) return fraction(0n);
  return multiplyFractions(unit.base.factor, fraction(1n, 2n * 10n ** BigInt(value.places)));
}

function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

function negative({ num, den }: Fraction): Fraction {
  return { num: -num, den };
}

function divided(a: Fraction, b: Fraction): Fraction | null {
  if (b.num <= 0n) return null;
  return fraction(a.num * b.den, a.den * b.num);
}

/** Is `a` less than `b`, neither being open? */
function isBelow(a: Fraction | null, b: Fraction | null): boolean {
  return a !== null && b !== null && a.num * b.den < b.num * a.den;
}
