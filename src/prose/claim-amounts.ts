import type { Worded } from '../model/reading.ts';
import type { Claim, Quantity } from '../quantity/quantity.ts';
import { compare } from '../quantity/decimal.ts';
import { baseOf } from '../quantity/quantity.ts';
import { figuresIn } from '../quantity/read.ts';

const known = new WeakMap<Worded<Claim>, readonly Quantity[]>();

/** Does it boast of the very value, as 连续6年 does of 6年? Printed once, that tells both. */
export function isOfValue(claim: Worded<Claim>, value: Quantity | undefined): boolean {
  const [amount, more] = amountsOf(claim);
  return amount !== undefined && !more && value !== undefined && isSameAmount(amount, value);
}

function isSameAmount(a: Quantity, b: Quantity): boolean {
  const [x, y] = [baseOf(a), baseOf(b)];
  return x !== null && y !== null && x.unit === y.unit && compare(x.value, y.value) === 0;
}

/** The amounts in a claim, e.g. 40个 of 首次突破40个; trace asks for them three times. */
export function amountsOf(claim: Worded<Claim>): readonly Quantity[] {
  const amounts = known.get(claim) ?? figuresIn(claim.zh, 'zh').quantities;
  known.set(claim, amounts);
  return amounts;
}
