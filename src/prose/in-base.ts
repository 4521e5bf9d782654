import type { Decimal } from '../quantity/decimal.ts';
import type { Measure, Quantity } from '../quantity/quantity.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';

/** A quantity and what it is in base units, reckoned once since it is compared many times. */
export interface InBase {
  readonly quantity: Quantity;
  readonly base: Measure | null;
  /** The upper end of a range. */
  readonly max: Decimal | null;
}

/** Reckons a quantity in base units. */
export function inBase(quantity: Quantity): InBase {
  return { quantity, base: baseOf(quantity), max: maxOf(quantity) };
}
