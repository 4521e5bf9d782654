import type { Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { compare } from '../quantity/decimal.ts';
import { rounded, toFraction } from '../quantity/interval.ts';
import { formatDecimal, fraction } from '../quantity/decimal.ts';

/** How far past a mark a value is, as places on a line in percent of its length. */
export interface ScaleMark {
  readonly bar: string;
  readonly tick: string;
}

/** Where the bar ends: something of the line is left, or the mark would not look passed. */
const BAR = 86n;

/** The line begins at nought; null when value and mark have no unit in common or it is not passed. */
export function scaleMark(value: Quantity, mark: Quantity): ScaleMark | null {
  const reached = baseOf(value);
  const passed = baseOf(mark);
  if (!reached || !passed || reached.unit !== passed.unit || value.max) return null;
  if (passed.value.units <= 0n || compare(reached.value, passed.value) < 0) return null;
  const top = toFraction(passed.value);
  const bottom = toFraction(reached.value);
  const share = fraction(BAR * top.num * bottom.den, top.den * bottom.num);
  return { bar: `${BAR}%`, tick: `${formatDecimal(rounded(share, 2))}%` };
}
