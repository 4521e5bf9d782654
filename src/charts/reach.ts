import type { Fraction } from '../quantity/decimal.ts';
import { negate } from '../quantity/decimal.ts';
import { intervalOf, toFraction } from '../quantity/interval.ts';
import type { Change, Quantity } from '../quantity/quantity.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';
import type { Reach } from './spec.ts';

/** How far a value reaches from nought, in base units; null where its unit is not known. */
export function reachOf(quantity: Quantity): Reach | null {
  const base = baseOf(quantity);
  if (!base) return null;
  const value = numberOf(toFraction(base.value));
  const max = maxOf(quantity);
  const span = intervalOf(quantity);
  const [low, high] = [span?.low, span?.high].map((end) => (end ? numberOf(end) : null));
  switch (quantity.bound) {
    case 'exact':
      return { from: 0, to: value, open: max ? numberOf(toFraction(max)) : null };
    case 'over':
    case 'at-least':
      return { from: 0, to: value, open: 'out' };
    case 'nearly':
      return { from: 0, to: low ?? value, open: value };
    case 'about':
      return { from: 0, to: low ?? value, open: high ?? value };
    case 'under':
    case 'at-most':
      return { from: 0, to: 0, open: max ? numberOf(toFraction(max)) : value };
  }
}

/** The same of a change, in percent or percentage points. */
export function reachOfChange({ value, unit, bound, max }: Change): Reach | null {
  const known = { printed: unit, base: { unit, factor: { num: 1n, den: 1n } } };
  if (value.units >= 0n) return reachOf({ value, unit: known, bound, max });
  // A decline by over 5% lies beyond −5, on the other side.
  const size = { units: -value.units, places: value.places };
  const up = reachOf({ value: size, unit: known, bound, max: max && negate(max) });
  return up && { from: 0, to: -up.to, open: typeof up.open === 'number' ? -up.open : up.open };
}

/** The far end of what is drawn. */
export function farEnd({ to, open }: Reach): number {
  return typeof open === 'number' && Math.abs(open) > Math.abs(to) ? open : to;
}

/** On another scale, e.g. in 亿元. */
export function scaled(reach: Reach, by: number): Reach {
  const { from, to, open } = reach;
  return { from: from / by, to: to / by, open: typeof open === 'number' ? open / by : open };
}

/** For places on a page, where the last digits of a float cannot be seen. */
export function numberOf({ num, den }: Fraction): number {
  // Divided as whole numbers first, since the terms of a fraction may be larger than a float.
  const whole = num / den;
  return Number(whole) + Number(num - whole * den) / Number(den);
}
