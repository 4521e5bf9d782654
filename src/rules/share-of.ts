import { derivation } from '../model/derivation.ts';
import type { Fact } from '../model/fact.ts';
import type { LocatedFact } from '../model/library.ts';
import type { Fraction } from '../quantity/decimal.ts';
import { fraction, formatDecimal } from '../quantity/decimal.ts';
import type { Interval } from '../quantity/interval.ts';
import { intervalOf, quotientOf, rounded, sumOf, times } from '../quantity/interval.ts';
import { negated } from './growth-interval.ts';

/** Of figures computed from computed figures; a circle is said where they are computed. */
const DEEPEST = 3;

/** Part ÷ whole in the unit of the rate. */
export interface ComputedShare {
  readonly interval: Interval;
  /** e.g. "79.07%". */
  readonly text: string;
}

/** What a rate must be, by the figures it is said to be made of; null when they do not tell. */
export function shareOf(
  { share, value, printed }: Fact,
  facts: ReadonlyMap<string, LocatedFact>,
): ComputedShare | null {
  if (!share) return null;
  const unit = (value ?? printed.find((form) => form.value)?.value)?.read.unit.base?.unit;
  const part = spanOf(share.part, facts);
  const whole = spanOf(share.whole, facts);
  if (!part || !whole || unit === undefined) return null;
  const factor = fraction(unit === 'percent' ? 100n : 1n);
  const interval = times(quotientOf(part, whole), factor);
  const shown = middleOf(interval);
  return (
    shown && { interval, text: formatDecimal(rounded(shown, 2)) + (unit === 'percent' ? '%' : '') }
  );
}

/** What readers reckon themselves from the printed digits lies half way between what rounding allows. */
function middleOf({ low, high }: Interval): Fraction | null {
  if (!low || !high) return low ?? high;
  return fraction(low.num * high.den + high.num * low.den, 2n * low.den * high.den);
}

/** What a figure leaves possible, as printed or computed here: `textile + food`. */
function spanOf(id: string, facts: ReadonlyMap<string, LocatedFact>, depth = 0): Interval | null {
  const fact = facts.get(id)?.fact;
  if (!fact || fact.value || fact.derive === undefined || depth > DEEPEST)
    return fact?.value ? intervalOf(fact.value.read) : null;
  const { ids, signs } = derivation(fact.derive);
  const isSum = signs.length === ids.length - 1 && signs.every((sign) => /^[+-]$/.test(sign));
  if (!isSum) return null;
  const spans = ids.map((term, place) => {
    const span = spanOf(term, facts, depth + 1);
    return span && signs[place - 1] === '-' ? negated(span) : span;
  });
  const known = spans.filter((span) => span !== null);
  return known.length === spans.length ? sumOf(known) : null;
}
