/** An exact decimal: `units` × 10^-`places`. The places printed are kept: 10.0 is { 100n, 1 }. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** An exact fraction; unit factors are fractions because 亩 is 2000/3 m². */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Digits kept of a value that does not end, e.g. 1 亩 = 666.666666667 m². */
const SIGNIFICANT = 12;

/** Reads "-1234.50"; null when the text is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const units = BigInt(whole + decimals);
  return { units: sign === '-' ? -units : units, places: decimals.length };
}

/** A decimal from text known to be one; anything else is a mistake of the programmer. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new TypeError(`Unexpected \`${text}\`, expected a decimal number.`);
  return value;
}

/** "1234.50"; `group` is put between thousands, e.g. "1,234.50". */
export function formatDecimal({ units, places }: Decimal, group = ''): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = places ? `.${digits.slice(-places)}` : '';
  return sign + (group ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole) + decimals;
}

/** Moves the point: `shift(5.66, 1)` is 56.6, places falling but never below zero. */
export function shift(value: Decimal, by: number): Decimal {
  const places = value.places - by;
  if (places >= 0) return { units: value.units, places };
  return { units: value.units * 10n ** BigInt(-places), places: 0 };
}

/** The same number without zeros after its last significant decimal. */
export function trim({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return { units, places };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: at(a, places) + at(b, places), places };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

export function negate(value: Decimal): Decimal {
  return { units: -value.units, places: value.places };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const [x, y] = [at(a, places), at(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function fraction(num: bigint, den = 1n): Fraction {
  const divisor = gcd(num < 0n ? -num : num, den);
  return { num: num / divisor, den: den / divisor };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

export function invert({ num, den }: Fraction): Fraction {
  return { num: den, den: num };
}

/** `value` × `factor`, exact when it ends, else rounded to 12 significant digits; no idle zeros. */
export function scale(value: Decimal, factor: Fraction): Decimal {
  // Most factors are whole numbers, and times one of those any decimal ends.
  if (factor.den === 1n) return trim({ units: value.units * factor.num, places: value.places });
  const { num, den } = fraction(value.units * factor.num, 10n ** BigInt(value.places) * factor.den);
  const ending = placesOf(den);
  if (ending !== null) return trim({ units: (num * 10n ** BigInt(ending)) / den, places: ending });
  return trim(rounded(num, den));
}

/** Rounded to the digits that a value rounded once can still be trusted for: 499.9999999995 is 500. */
export function significant(value: Decimal, digits = SIGNIFICANT - 1): Decimal {
  const size = (value.units < 0n ? -value.units : value.units).toString().length;
  const drop = size - digits;
  if (drop <= 0 || drop > value.places) return trim(value);
  const units = divideHalfUp(value.units < 0n ? -value.units : value.units, 10n ** BigInt(drop), 0);
  return trim({ units: value.units < 0n ? -units : units, places: value.places - drop });
}

/** `value` × `factor`; by a power of ten only the point moves, so that 12.0 stays 12.0. */
export function rescale(value: Decimal, factor: Fraction): Decimal {
  const power =
    factor.den === 1n ? powerOfTen(factor.num) : factor.num === 1n ? -powerOfTen(factor.den) : NaN;
  return Number.isNaN(power) ? scale(value, factor) : shift(value, power);
}

function powerOfTen(number: bigint): number {
  const text = number.toString();
  return /^10*$/.test(text) ? text.length - 1 : NaN;
}

/** Decimal places of 1/den, or null when the division never ends. */
function placesOf(den: bigint): number | null {
  let twos = 0;
  let fives = 0;
  for (; den % 2n === 0n; den /= 2n) twos += 1;
  for (; den % 5n === 0n; den /= 5n) fives += 1;
  return den === 1n ? Math.max(twos, fives) : null;
}

/** Half away from zero, to SIGNIFICANT digits. */
function rounded(num: bigint, den: bigint): Decimal {
  const size = num < 0n ? -num : num;
  const magnitude = size.toString().length - den.toString().length;
  let places = SIGNIFICANT - 1 - magnitude;
  let units = divideHalfUp(size, den, places);
  if (units.toString().length < SIGNIFICANT) units = divideHalfUp(size, den, (places += 1));
  const value =
    places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
  return num < 0n ? negate(value) : value;
}

function divideHalfUp(size: bigint, den: bigint, places: number): bigint {
  const top = places >= 0 ? size * 10n ** BigInt(places) : size;
  const bottom = places >= 0 ? den : den * 10n ** BigInt(-places);
  return (2n * top + bottom) / (2n * bottom);
}

function at(value: Decimal, places: number): bigint {
  return places === value.places ? value.units : value.units * 10n ** BigInt(places - value.places);
}

function gcd(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a || 1n;
}
