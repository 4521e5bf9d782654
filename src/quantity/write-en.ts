import type { Decimal } from './decimal.ts';
import { compare, decimal, formatDecimal, scale, shift, trim } from './decimal.ts';
import { monthName } from './en/periods-en.ts';
import { shareNames } from './en/units-en.ts';
import type { Parts } from './parts.ts';
import { partsOfUnit, takesMagnitude } from './parts.ts';
import type { Period } from './period.ts';
import type { Change, Quantity } from './quantity.ts';
import { report } from './style.ts';
import type { CurrencyRow } from './units.ts';

/** Says a quantity in English, digits kept; null when its unit has no English name. */
export function writeQuantityEn({ value, unit, bound, max }: Quantity): string | null {
  const parts = partsOfUnit(unit);
  const said = parts && (max ? bothEnds(value, max, parts) : amount(value, parts));
  return said === null ? null : withHedge(report.enHedges[bound], said);
}

/**
 * "15 to 30 percent" says the unit once, "RMB 5 billion to RMB 6 billion" always twice. Where the
 * ends have different magnitudes, "600 to 7 million" would read as 600 million: digits instead.
 */
function bothEnds(low: Decimal, high: Decimal, parts: Parts): string | null {
  const isSame = stepOf(low, parts) === stepOf(high, parts);
  const isNamed = parts.row !== null && parts.row.en.length > 0;
  const step = isNamed || isSame || stepOf(low, parts) > 0 ? undefined : 0;
  const isOnce = isSame && isNamed && parts.row?.en[0] !== 'per thousand';
  const first =
    isOnce || (parts.row?.kind === 'counter' && !isNamed)
      ? sizedEn(low, parts, step)
      : amount(low, parts, step);
  const second = amount(high, parts, step);
  return first && second && `${first}${report.enRange}${second}`;
}

/** Says a change in English: "up over 15 percent year on year". */
export function writeChangeEn({ kind, value, unit, bound, max }: Change): string {
  const base = report.enBases[kind];
  const isFlat = value.units === 0n && value.places === 0 && max === null && unit === 'percent';
  if (isFlat && (bound === 'exact' || bound === 'about'))
    return `${bound === 'about' ? 'was broadly unchanged' : report.enFlat}${base}`;
  const word =
    max === null && unit === 'percent'
      ? report.enMultiplied.get(`${formatDecimal(value)} ${bound}`)
      : undefined;
  if (word) return word + base;
  const isDown = value.units < 0n;
  const number = (of: Decimal): string => formatDecimal(isDown ? positive(of) : of, ',');
  const name =
    unit === 'percent'
      ? report.enPercent
      : isOne(positive(value)) && !max
        ? 'percentage point'
        : 'percentage points';
  const range = max ? `${number(value)}${report.enRange}${number(max)}` : number(value);
  const verb = isDown ? report.enVerbs.down : report.enVerbs.up;
  return `${verb} ${withHedge(report.enHedges[bound], `${range} ${name}`)}${base}`;
}

/** Says a period in English: "January–November 2023", "by the end of 2028". */
export function writePeriodEn(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'half':
      return `the ${period.half === 1 ? 'first' : 'second'} half of ${period.year}`;
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][period.quarter - 1]} quarter of ${period.year}`;
    case 'months':
      return period.from === period.to
        ? `${monthName(period.from)} ${period.year}`
        : `${monthName(period.from)}–${monthName(period.to)} ${period.year}`;
    case 'years':
      return `${period.from}–${period.to}`;
    case 'date':
      return `${monthName(period.month)} ${period.day}, ${period.year}`;
    case 'by':
      return period.month === 12
        ? `by the end of ${period.year}`
        : `by the end of ${monthName(period.month)} ${period.year}`;
    case 'since':
      return period.month === 1
        ? `since the start of ${period.year}`
        : `since ${monthName(period.month)} ${period.year}`;
  }
}

function withHedge({ before = '' }: { before?: string }, text: string): string {
  return before + text;
}

/** One amount with its unit; `step` forces a magnitude. */
function amount(value: Decimal, parts: Parts, step?: number): string | null {
  if (parts.share) return shareOf(value, parts.share);
  if (parts.row?.kind === 'tenths')
    return `${formatDecimal(tenths(value, parts))} ${report.enPercent}`;
  const sized = sizedEn(value, parts, step);
  const name = nameOf(value, parts, sized);
  const rate = below(parts);
  if (name === null || rate === null) return null;
  const code = parts.currency ? codeOf(parts.currency) : '';
  return code && value.units < 0n ? `-${code}${sized.slice(1)}${rate}` : code + sized + name + rate;
}

/** "RMB ", "US$": letters stand off the number, signs do not. */
function codeOf({ code, before }: CurrencyRow): string {
  const [sign = code] = before;
  return report.enCurrency.get(code) ?? (/[A-Z]$/.test(sign) ? `${sign} ` : sign);
}

function nameOf(
  value: Decimal,
  { row, name, power, currency }: Parts,
  sized: string,
): string | null {
  if (name === '' || name === '大' || currency) return '';
  const [plural, singular] = row?.en ?? [];
  if (!plural) return row?.kind === 'counter' ? (report.enCounted.get(name) ?? '') : null;
  return ` ${isOne(value) && power === 0 && sized === '1' ? singular : plural}`;
}

/** " per mu", "" when there is nothing below, null when it has no English name. */
function below({ below: bottom }: Parts): string | null {
  if (!bottom) return '';
  if (bottom.power > 0) {
    const number = formatDecimal({ units: 10n ** BigInt(bottom.power), places: 0 }, ',');
    return bottom.currency ? ` per ${codeOf(bottom.currency)}${number}` : ` per ${number} people`;
  }
  const name =
    report.enPer.get(bottom.name) ??
    bottom.row?.en[1] ??
    (/^[a-z ]+$/.test(bottom.name) ? bottom.name : undefined);
  return name ? ` per ${name}` : null;
}

const magnitudeNames: ReadonlyMap<number, string> = new Map([
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
]);

/** The magnitude English gives a number: 12, 9, 6, or 0 for plain digits. */
function stepOf(value: Decimal, parts: Parts): number {
  if (!takesMagnitude(parts)) return 0;
  const size = positive(shift(value, parts.power));
  const reached = [...magnitudeNames.keys()].find(
    (step) => compare(size, { units: 10n ** BigInt(step), places: 0 }) >= 0,
  );
  return reached ?? 0;
}

/** The number with its magnitude; every decimal printed is kept. */
function sizedEn(value: Decimal, parts: Parts, step = stepOf(value, parts)): string {
  return formatDecimal(kept(value, parts.power - step), ',') + (magnitudeNames.get(step) ?? '');
}

/** Moves the point; an integer's trailing zeros are no decimals. */
function kept(value: Decimal, by: number): Decimal {
  const moved = shift(value, by);
  return value.places === 0 ? trim(moved) : moved;
}

function tenths(value: Decimal, { row }: Parts): Decimal {
  return row?.base ? scale(value, row.base.factor) : value;
}

function shareOf(value: Decimal, denominator: bigint): string | null {
  const name = [...shareNames].find(([, number]) => number === denominator)?.[0];
  if (!name || value.places > 0 || value.units < 1n || value.units > 9n) return null;
  const count = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][
    Number(value.units) - 1
  ];
  return name === 'half'
    ? value.units === 1n
      ? 'half'
      : null
    : `${count} ${name}${value.units === 1n ? '' : 's'}`;
}

function positive({ units, places }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, places };
}

function isOne(value: Decimal): boolean {
  return compare(value, decimal('1')) === 0 && value.places === 0;
}
