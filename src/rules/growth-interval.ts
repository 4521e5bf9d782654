import type { Worded } from '../model/reading.ts';
import { fraction, shift, trim } from '../quantity/decimal.ts';
import type { Interval } from '../quantity/interval.ts';
import { intervalOf, quotientOf, sumOf, times } from '../quantity/interval.ts';
import type { Change, Quantity } from '../quantity/quantity.ts';

const MINUS = fraction(-1n);

/**
 * The size of a change without its sign, rounded where it was printed: 增长1.6倍 is 160 percent known
 * to ten percent, not to one.
 */
export function sizeOfChange({ read, zh }: Worded<Change>): Quantity {
  const places = zh.includes('倍') ? 2 : /[\d一二三四五六七八九半]成|番/.test(zh) ? 1 : 0;
  const unit = { printed: '%', base: { unit: 'percent', factor: fraction(10n ** BigInt(places)) } };
  const printed = (value: Change['value']): Change['value'] => {
    const size = { ...value, units: value.units < 0n ? -value.units : value.units };
    return places ? trim(shift(size, -places)) : size;
  };
  return {
    value: printed(read.value),
    unit,
    bound: read.bound,
    max: read.max && printed(read.max),
  };
}

/** Does it fall? */
export function isFall({ read }: Worded<Change>): boolean {
  return read.value.units < 0n;
}

/** What the figure was before, when it is now within `now` and changed by `change`. */
export function baseBefore(now: Interval, change: Worded<Change>): Interval | null {
  const size = intervalOf(sizeOfChange(change));
  if (!size) return null;
  const signed = isFall(change) ? negated(size) : size;
  if (change.read.unit === 'pp') return sumOf([now, negated(signed)]);
  const one = { low: fraction(1n), high: fraction(1n) };
  return quotientOf(now, sumOf([one, times(signed, fraction(1n, 100n))]));
}

/** The interval of the opposite sign. */
export function negated({ low, high }: Interval): Interval {
  return times({ low: high, high: low }, MINUS);
}
