import { derivation } from '../model/derivation.ts';
import type { Fact } from '../model/fact.ts';
import type { LoadedEdition } from '../model/library.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { add, formatDecimal, fraction, negate } from '../quantity/decimal.ts';
import { rounded, toFraction } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A figure worked out here, and how. */
export interface Computed {
  readonly quantity: Quantity;
  /** The facts it was made of. */
  readonly of: readonly Fact[];
  /** e.g. "43 − 34 = 9", in the printed unit. */
  readonly arithmetic: string;
}

/** Works out `signed - started` or `started / signed`; null when it cannot be done exactly. */
export function computed(fact: Fact, edition: LoadedEdition): Computed | null {
  if (fact.derive === undefined) return null;
  const { ids: names, signs } = derivation(fact.derive);
  const of = names.flatMap((id) => edition.facts.filter((one) => one.fact.id === id));
  if (names.length < 2 || of.length !== names.length || signs.length !== names.length - 1) {
    return null;
  }
  const facts = of.map((one) => one.fact);
  const values = facts.map(({ value }) => value?.read);
  const exact = values.filter((value): value is Quantity => value !== undefined && isExact(value));
  if (exact.length !== values.length || !isAlike(exact)) return null;
  const made = signs.includes('/') ? quotient(exact, signs) : sum(exact, signs);
  return made && { ...made, of: facts };
}

function isExact({ bound, max, unit }: Quantity): boolean {
  return bound === 'exact' && max === null && unit.base !== null;
}

/** One printed unit all through, so that the arithmetic can be shown as printed. */
function isAlike(values: readonly Quantity[]): boolean {
  const [first] = values;
  const isPlainCount = ({ unit: { base } }: Quantity): boolean =>
    base?.unit === 'count' && base.factor.num === base.factor.den;
  return (
    values.every(isPlainCount) || values.every(({ unit }) => unit.printed === first?.unit.printed)
  );
}

type Made = Omit<Computed, 'of'> | null;

function sum(values: readonly Quantity[], signs: readonly string[]): Made {
  const [first, ...rest] = values;
  if (!first || signs.some((sign) => sign !== '-' && sign !== '+')) return null;
  const value = rest.reduce<Decimal>(
    (total, { value: term }, place) => add(total, signs[place] === '-' ? negate(term) : term),
    first.value,
  );
  const steps = rest.map(
    ({ value: term }, place) => `${signs[place] === '-' ? '−' : '+'} ${formatDecimal(term, ',')}`,
  );
  const shown = [formatDecimal(first.value, ','), ...steps].join(' ');
  return { quantity: { ...first, value }, arithmetic: `${shown} = ${formatDecimal(value, ',')}` };
}

function quotient(values: readonly Quantity[], signs: readonly string[]): Made {
  const [part, whole] = values;
  if (!part || !whole || signs.length !== 1 || whole.value.units === 0n) return null;
  const top = toFraction(part.value);
  const bottom = toFraction(whole.value);
  const share = fraction(100n * top.num * bottom.den, top.den * bottom.num);
  const value = rounded(share, 2);
  const ends = toFraction(value);
  const sign = ends.num === share.num && ends.den === share.den ? '=' : '≈';
  const percent = { printed: '%', base: { unit: 'percent', factor: fraction(1n) } };
  const shown = `${formatDecimal(part.value, ',')} ÷ ${formatDecimal(whole.value, ',')}`;
  return {
    quantity: { value, unit: percent, bound: sign === '=' ? 'exact' : 'about', max: null },
    arithmetic: `${shown} ${sign} ${formatDecimal(value)}%`,
  };
}
