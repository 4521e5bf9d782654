import type { Decimal } from './decimal.ts';
import { negate } from './decimal.ts';
import type { Bound, Quantity } from './quantity.ts';
import { baseOf, maxOf } from './quantity.ts';

const STEPS = [1n, 5n];

/** A range is as it is; a hedge stands at a round number near the value. */
export function isNaturalHedge(said: Quantity, exact: Quantity): boolean {
  const [mark, value] = [baseOf(said), baseOf(exact)];
  if (said.bound === 'exact' || maxOf(said) !== null || !mark || !value) return true;
  return isRoundMark(mark.value, value.value, said.bound);
}

/**
 * Is it the round number that a writer would hedge this value with? 223.2 is over 200 and over 220,
 * but nobody means it who writes over 160.
 */
export function isRoundMark(mark: Decimal, exact: Decimal, bound: Bound): boolean {
  if (mark.units < 0n && exact.units < 0n)
    return isRoundMark(negate(mark), negate(exact), MIRRORED[bound] ?? bound);
  const places = Math.max(mark.places, exact.places);
  const at = ({ units, places: own }: Decimal): bigint => units * 10n ** BigInt(places - own);
  const [goal, value] = [at(mark), at(exact)];
  const isAbove = bound === 'nearly' || bound === 'under' || bound === 'at-most';
  for (let unit = 1n; unit <= value; unit *= 10n) {
    for (const step of STEPS) {
      const below = (value / (unit * step)) * unit * step;
      const above = below === value ? value : below + unit * step;
      if (isAbove ? goal === above : goal === below) return true;
      if (bound === 'about' && goal === above) return true;
    }
  }
  return false;
}

const MIRRORED: Readonly<Partial<Record<Bound, Bound>>> = {
  over: 'under',
  'at-least': 'at-most',
  under: 'over',
  'at-most': 'at-least',
};
