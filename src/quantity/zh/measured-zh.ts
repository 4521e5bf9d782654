import type { Decimal } from '../decimal.ts';
import type { Bound, Unit } from '../quantity.ts';
import type { UnitEntry, UnitKind } from '../unit.ts';
import { entry, unit } from '../unit.ts';
import type { Numeral } from './numeral-zh.ts';
import { magnitude, units } from './units-zh.ts';

/** A number with its unit, hedges inside (20余个) but not around it. */
export interface Measured {
  readonly value: Decimal;
  /** The upper end of a range, in the printed unit. */
  readonly max: Decimal | null;
  readonly unit: Unit;
  readonly kind: UnitKind;
  /** The name without magnitude: 元 of 亿元; "" when none is printed. */
  readonly name: string;
  readonly scale: string;
  readonly numeral: Numeral;
  /** The hedge inside or right behind the number: 余, 多. */
  readonly middle: Bound | null;
  readonly end: number;
}

const BARE: UnitEntry = entry('bare', 'ratio');

const COUNT: UnitEntry = entry('counter', 'count');

export function measuredOf(numeral: Numeral, name: string, scale: string): Measured {
  const of = units.get(name) ?? (scale ? COUNT : BARE);
  return {
    value: numeral.value,
    max: numeral.max,
    unit: unit(scale + name, of, magnitude(scale)),
    kind: name === '' ? 'bare' : of.kind,
    name,
    scale,
    numeral,
    middle: numeral.isVague ? 'about' : null,
    end: numeral.end,
  };
}
