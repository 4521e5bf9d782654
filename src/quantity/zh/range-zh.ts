import type { Decimal } from '../decimal.ts';
import { compare, invert, multiplyFractions, rescale } from '../decimal.ts';
import { matchAt } from '../sticky.ts';
import type { Measured } from './measured-zh.ts';
import { measuredOf } from './measured-zh.ts';
import type { Numeral } from './numeral-zh.ts';
import { readNumeral } from './numeral-zh.ts';

const RANGE = /\s?(?:[-—–―~～〜−]{1,2}|至|到)\s?/y;

/** 50万元—100万元, 9—16亿元, 15%～30%: the first end may leave out what the second says. */
export function rangeFrom(
  text: string,
  first: Measured,
  withUnit: (text: string, numeral: Numeral) => Measured,
): Measured | null {
  const dash = matchAt(RANGE, text, first.end);
  if (!dash) return null;
  const numeral = readNumeral(text, first.end + dash[0].length);
  if (!numeral || numeral.isVague || numeral.isBare) return null;
  const second = withUnit(text, numeral);
  const low = first.name === '' ? lend(first, second) : first;
  if (low.name !== second.name || low.unit.base?.unit !== second.unit.base?.unit) return null;
  const max = inUnit(second, low);
  if (!max || compare(max, low.value) <= 0) return null;
  return { ...low, max, middle: low.middle ?? second.middle, end: second.end };
}

function lend(first: Measured, second: Measured): Measured {
  if (second.unit.printed.includes('/'))
    return first.scale
      ? first
      : { ...first, unit: second.unit, kind: second.kind, name: second.name, scale: second.scale };
  return measuredOf({ ...first.numeral, end: first.end }, second.name, first.scale || second.scale);
}

/** The value of `second` in the printed unit of `low`. */
function inUnit(second: Measured, low: Measured): Decimal | null {
  if (second.unit.printed === low.unit.printed) return second.value;
  const a = second.unit.base;
  const b = low.unit.base;
  if (!a || !b) return null;
  return rescale(second.value, multiplyFractions(a.factor, invert(b.factor)));
}
