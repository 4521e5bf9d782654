import { intervalOf, toFraction } from '../quantity/interval.ts';
import type { Fraction } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';

/** Is `a` certainly more than `b`, as printed? 超160亿元 is above 160亿元, 160亿元 is not. */
export function isAbove(a: Quantity, b: Quantity): boolean {
  const { low } = endsOf(a);
  const { high } = endsOf(b);
  if (!low || !high || !isSameUnit(a, b)) return false;
  return isLess(high, low) || (isSame(high, low) && (a.bound === 'over' || isOpenAbove(b)));
}

/** Is `a` at least all that `b` may be, so that `b` does not pass it? */
export function isReached(a: Quantity, b: Quantity): boolean {
  const { low } = endsOf(a);
  const { high } = endsOf(b);
  return low !== null && high !== null && isSameUnit(a, b) && !isLess(low, high);
}

/** Can the two not be one figure? 1.1 may be 1.11 rounded; 15.43 is not 15.44, nor 50 over 50. */
export function isApart(a: Quantity, b: Quantity): boolean {
  if (!isSameUnit(a, b)) return false;
  const isPlain = [a, b].every(({ bound, max }) => bound === 'exact' && max === null);
  return isPlain ? !isRounded(a, b) && !isRounded(b, a) : isAbove(a, b) || isAbove(b, a);
}

/** Is `coarse` what `fine` is rounded to? */
function isRounded(fine: Quantity, coarse: Quantity): boolean {
  const value = endsOf(fine).low;
  const span = intervalOf(coarse);
  if (!value || !span?.low || !span.high) return false;
  return !isLess(value, span.low) && !isLess(span.high, value);
}

/** What a figure leaves possible at least and at most. */
interface Ends {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** A figure is held against those of all other parks and years, but reckoned once. */
const known = new WeakMap<Quantity, Ends>();

function endsOf(quantity: Quantity): Ends {
  const ends = known.get(quantity) ?? makeEnds(quantity);
  known.set(quantity, ends);
  return ends;
}

/** As printed, without the half digit of rounding: 56.6 passed 56.5 and not 56.6. */
function makeEnds(quantity: Quantity): Ends {
  const base = baseOf(quantity);
  if (quantity.bound !== 'exact') return intervalOf(quantity) ?? { low: null, high: null };
  const max = maxOf(quantity);
  return {
    low: base && toFraction(base.value),
    high: base && toFraction(max ?? base.value),
  };
}

/** 近 and 不到 stop short of their number. */
function isOpenAbove({ bound }: Quantity): boolean {
  return bound === 'nearly' || bound === 'under';
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit.base?.unit === b.unit.base?.unit;
}

function isSame(a: Fraction, b: Fraction): boolean {
  return a.num * b.den === b.num * a.den;
}

function isLess(a: Fraction, b: Fraction): boolean {
  return a.num * b.den < b.num * a.den;
}
