import type { Worded } from '../model/reading.ts';
import type { Claim, Quantity } from '../quantity/quantity.ts';
import { figuresIn } from '../quantity/read.ts';

const known = new WeakMap<Worded<Claim>, readonly Quantity[]>();

/** The amounts in a claim, e.g. 40个 of 首次突破40个; trace asks for them three times. */
export function amountsOf(claim: Worded<Claim>): readonly Quantity[] {
  const amounts = known.get(claim) ?? figuresIn(claim.zh, 'zh').quantities;
  known.set(claim, amounts);
  return amounts;
}
