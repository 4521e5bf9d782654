import type { Fraction } from './decimal.ts';
import { fraction, invert, multiplyFractions } from './decimal.ts';
import type { Unit } from './quantity.ts';

/** What a unit measures, as far as reading and writing need to know. */
export type UnitKind =
  'money' | 'measure' | 'counter' | 'percent' | 'pp' | 'times' | 'tenths' | 'time' | 'bare';

/** One entry of a unit table: its base unit and how many of those it is; null where unknown. */
export interface UnitEntry {
  readonly kind: UnitKind;
  readonly base: { readonly unit: string; readonly factor: Fraction } | null;
}

export function entry(
  kind: UnitKind,
  base: string | null,
  num: bigint | number = 1,
  den: bigint | number = 1,
): UnitEntry {
  const factor = fraction(BigInt(num), BigInt(den));
  return { kind, base: base === null ? null : { unit: base, factor } };
}

/** A unit of the given name, `magnitude` (万, billion) applied. */
export function unit(printed: string, of: UnitEntry, magnitude: Fraction = fraction(1n)): Unit {
  const { base } = of;
  return {
    printed,
    base: base && { unit: base.unit, factor: multiplyFractions(base.factor, magnitude) },
  };
}

/** `top` per `bottom`, e.g. 万元/亩 is 15 CNY/m2; unknown when either is. */
export function per(printed: string, top: Unit, bottom: Unit): Unit {
  if (!top.base || !bottom.base) return { printed, base: null };
  const factor = multiplyFractions(top.base.factor, invert(bottom.base.factor));
  return { printed, base: { unit: `${top.base.unit}/${bottom.base.unit}`, factor } };
}

/** 10^power as a fraction. */
export function tenTo(power: number): Fraction {
  return power >= 0 ? fraction(10n ** BigInt(power)) : fraction(1n, 10n ** BigInt(-power));
}

/** A sticky pattern that finds the longest of `names` first; names may be patterns' sources. */
export function longestFirst(names: Iterable<string>): string {
  return [...names]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
