import type { Change, Quantity } from '../quantity/quantity.ts';
import { baseOf, isSameQuantity, maxOf } from '../quantity/quantity.ts';
import { compare } from '../quantity/decimal.ts';
import { follows } from '../quantity/interval.ts';
import { isNaturalHedge } from '../quantity/round-mark.ts';
import type { Part } from './fact-parts.ts';

/** What prose prints: an amount or a change. */
export type Printed = { readonly quantity: Quantity } | { readonly change: Change };

/** Could it be this part at all: the same dimension, whatever the number? */
export function isComparable(printed: Printed, part: Part): boolean {
  if ('change' in printed)
    return part.kind === 'change' && part.change.unit === printed.change.unit;
  if (part.kind === 'change') return false;
  const a = printed.quantity.unit.base?.unit;
  const b = part.quantity.unit.base?.unit;
  return a !== undefined && a === b;
}

/** How well it fits: said alike 3, the same number 2, made true by the exact value 1, not at all 0. */
export type Fit = 0 | 1 | 2 | 3;

/** Is it this part: equal, or a hedge that the part's exact value makes true? */
export function fitOf(printed: Printed, part: Part): Fit {
  if (!isComparable(printed, part)) return 0;
  if ('change' in printed)
    return part.kind === 'change' && isSameGrowth(printed.change, part.change) ? 3 : 0;
  if (part.kind === 'change') return 0;
  const { quantity } = printed;
  if (isSameQuantity(quantity, part.quantity)) return 3;
  // A mark that was passed and a class of size are said with and without their hedge.
  if (part.kind !== 'value') return hasSameValue(quantity, part.quantity) ? 2 : 0;
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
  const isMax = a.max === null ? b.max === null : b.max !== null && compare(a.max, b.max) === 0;
  return isKind && isMax && a.bound === b.bound && compare(a.value, b.value) === 0;
}

function hasSameValue(a: Quantity, b: Quantity): boolean {
  const one = baseOf(a);
  const other = baseOf(b);
  const isMax = maxOf(a) === null && maxOf(b) === null;
  return (
    isMax &&
    one !== null &&
    other !== null &&
    one.unit === other.unit &&
    compare(one.value, other.value) === 0
  );
}
