import type { Decimal } from '../decimal.ts';
import type { Unit } from '../quantity.ts';
import type { UnitKind } from '../unit.ts';
import type { Numeral } from './numeral-en.ts';

/** A number with currency, magnitude and unit; hedges not yet looked at. */
export interface Measured {
  readonly value: Decimal;
  readonly max: Decimal | null;
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly numeral: Numeral;
  readonly magnitude: string;
  readonly start: number;
  readonly end: number;
}
