import type { Change } from '../quantity/quantity.ts';
import { compare } from '../quantity/decimal.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { follows } from '../quantity/interval.ts';
import { isNaturalHedge } from '../quantity/round-mark.ts';
import type { Part } from './fact-parts.ts';
import type { InBase } from './in-base.ts';

/** What prose prints: an amount or a change. */
export type Printed = InBase | { readonly change: Change };

/** What only those share that could be the same: the base unit, or the unit of a change. */
export function dimensionOf(printed: Printed): string | null {
  if ('change' in printed) return `change in ${printed.change.unit}`;
  return printed.base && printed.base.unit;
}

/** How well it fits: said alike 3, the same number 2, made true by the exact value 1, not at all 0. */
export type Fit = 0 | 1 | 2 | 3;

/** Is it this part: equal, or a hedge that the part's exact value makes true? */
export function fitOf(printed: Printed, part: Part): Fit {
  if ('change' in printed)
    return part.kind === 'change' && isSameGrowth(printed.change, part.change) ? 3 : 0;
  if (part.kind === 'change' || !printed.base || printed.base.unit !== part.base?.unit) return 0;
  const { quantity } = printed;
  const isEqual = isSame(printed.base.value, part.base.value);
  if (isEqual && quantity.bound === part.quantity.bound && isSame(printed.max, part.max)) return 3;
  // A mark that was passed and a class of size are said with and without their hedge.
  if (part.kind !== 'value') return isEqual && !printed.max && !part.max ? 2 : 0;
  const isHedged =
    quantity.bound !== 'exact' && part.quantity.bound === 'exact' && part.quantity.max === null;
  return isHedged &&
    follows(quantity, part.quantity) === true &&
    isNaturalHedge(quantity, part.quantity)
    ? 1
    : 0;
}

function isSameGrowth(a: Change, b: Change): boolean {
  const isKind = a.kind === b.kind || a.kind === 'unspecified' || b.kind === 'unspecified';
  const isLike = isKind && a.unit === b.unit && a.bound === b.bound;
  return isLike && isSame(a.max, b.max) && isSame(a.value, b.value);
}

function isSame(a: Decimal | null, b: Decimal | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}
