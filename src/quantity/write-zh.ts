import type { Decimal } from './decimal.ts';
import { compare, formatDecimal, scale, shift, trim } from './decimal.ts';
import type { Parts } from './parts.ts';
import { partsOfUnit, takesMagnitude } from './parts.ts';
import type { Period } from './period.ts';
import type { Change, Quantity } from './quantity.ts';
import { report } from './style.ts';

/** Says a quantity in Chinese, digits kept; null when its unit has no Chinese name. */
export function writeQuantityZh({ value, unit, bound, max }: Quantity): string | null {
  const parts = partsOfUnit(unit);
  const step = parts && max && sharedStep(value, max, parts);
  const low = parts && amount(value, parts, unit.printed, step ?? undefined);
  const high = parts && max && amount(max, parts, unit.printed, step ?? undefined);
  if (!low || (max && !high)) return null;
  return hedged(bound, high ? `${low}${report.zhRange}${high}` : low, /[年月天周]$/.test(low));
}

/** 1000～1497万 would read as 1000万: where no unit parts the ends, both take the same magnitude. */
function sharedStep(low: Decimal, high: Decimal, parts: Parts): number | null {
  if (parts.currency || parts.row || stepOf(low, parts) === stepOf(high, parts)) return null;
  return parts.power > 0 ? 4 : 0;
}

/** Says a change in Chinese: 同比增长超15%. */
export function writeChangeZh({ kind, value, unit, bound, max }: Change): string {
  const isFlat = value.units === 0n && value.places === 0 && max === null && unit === 'percent';
  if (isFlat && bound === 'exact') return report.zhFlat[kind];
  if (isFlat && bound === 'about') return report.zhFlat[kind].replace('持平', '基本持平');
  const isDown = value.units < 0n;
  const name = unit === 'percent' ? '%' : '个百分点';
  const number = (of: Decimal): string => formatDecimal(isDown ? positive(of) : of) + name;
  const verbs = report.zhVerbs[unit];
  const range = max ? `${number(value)}${report.zhRange}${number(max)}` : number(value);
  return report.zhBases[kind] + (isDown ? verbs.down : verbs.up) + hedged(bound, range, false);
}

/** Says a period in Chinese: 2023年1—11月, 截至2021年12月31日, 到2028年底. */
export function writePeriodZh(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}年`;
    case 'half':
      return `${period.year}年${period.half === 1 ? '上' : '下'}半年`;
    case 'quarter':
      return `${period.year}年${han[period.quarter]}季度`;
    case 'months':
      return period.from === period.to
        ? `${period.year}年${period.from}月`
        : `${period.year}年${period.from}—${period.to}月`;
    case 'years':
      return `${period.from}—${period.to}年`;
    case 'date':
      return `截至${period.year}年${period.month}月${period.day}日`;
    case 'by':
      return period.month === 12 ? `到${period.year}年底` : `到${period.year}年${period.month}月底`;
    case 'since':
      return period.month === 1 ? `${period.year}年以来` : `${period.year}年${period.month}月以来`;
  }
}

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 近3年 would read as "the last three years", so spans say 接近. */
function hedged(bound: Quantity['bound'], text: string, isSpan: boolean): string {
  const { before = '', after = '' }: { before?: string; after?: string } = report.zhHedges[bound];
  return (isSpan && bound === 'nearly' ? '接近' : before) + text + after;
}

function amount(value: Decimal, parts: Parts, printed: string, step?: number): string | null {
  if (parts.share) return shareOf(value, parts.share);
  if (parts.name === '成') return inTenths(value) ?? `${formatDecimal(scaled(value, parts))}%`;
  if (parts.name === '半')
    return value.units === 1n ? '一半' : `${formatDecimal(scaled(value, parts))}%`;
  if (parts.name === '百分之') return `${formatDecimal(value)}%`;
  if (parts.name === '千分之') return `${formatDecimal(value)}‰`;
  if (parts.name === '大') return `${formatDecimal(value)}个`;
  if (/\p{Script=Han}/u.test(printed))
    return formatDecimal(value) + printed.replaceAll(' ', '') + unsaid(parts);
  return fromEnglish(value, parts, step);
}

/** 112亿 that is money says 元, or it would read as a count. */
function unsaid({ currency, name }: Parts): string {
  return currency && name === '' ? (currency.zh[0] ?? '') : '';
}

function fromEnglish(value: Decimal, parts: Parts, step = stepOf(value, parts)): string | null {
  const name = parts.currency ? parts.currency.zh[0] : parts.row ? parts.row.zh[0] : '';
  const rate = below(parts);
  return name === undefined || rate === null
    ? null
    : sizedZh(value, parts.power, step) + name + rate;
}

/** "/亩", "" when there is nothing below, null when it has no Chinese name. */
function below({ below: bottom }: Parts): string | null {
  if (!bottom) return '';
  const scaleName = powerNames.get(bottom.power) ?? '';
  if (bottom.power > 0)
    return scaleName === ''
      ? null
      : `/${scaleName}${bottom.currency ? (bottom.currency.zh[0] ?? '') : '人'}`;
  const name = report.zhPer.get(bottom.name) ?? bottom.row?.zh[0];
  return name ? `/${name}` : null;
}

const powerNames: ReadonlyMap<number, string> = new Map([
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
  [3, '千'],
  [2, '百'],
]);

/** The magnitude Chinese gives a number: 12 万亿, 8 亿, 4 万, 0 none; a plain 12,345 stays plain. */
function stepOf(value: Decimal, parts: Parts): number {
  const { power } = parts;
  if (!takesMagnitude(parts)) return 0;
  const size = positive(shift(value, power));
  const reached = [12, 8, 4].find((step) => {
    const isTidy = power > 0 || trim(kept(value, power - step)).places <= 2;
    return isTidy && compare(size, { units: 10n ** BigInt(step), places: 0 }) >= 0;
  });
  return reached ?? 0;
}

function sizedZh(value: Decimal, power: number, step: number): string {
  return formatDecimal(kept(value, power - step)) + (powerNames.get(step) ?? '');
}

function kept(value: Decimal, by: number): Decimal {
  const moved = shift(value, by);
  return value.places === 0 ? trim(moved) : moved;
}

function scaled(value: Decimal, { row }: Parts): Decimal {
  return row?.base ? scale(value, row.base.factor) : value;
}

/** 八成, 七成半; null when the value is no such number. */
function inTenths(value: Decimal): string | null {
  const halves = scale(value, { num: 2n, den: 1n });
  if (halves.places > 0 || halves.units < 2n || halves.units > 19n) return null;
  return `${han[Number(halves.units / 2n)]}成${halves.units % 2n ? '半' : ''}`;
}

function shareOf(value: Decimal, denominator: bigint): string | null {
  if (value.places > 0 || value.units < 1n || value.units > 9n || denominator > 10n) return null;
  if (denominator === 2n) return value.units === 1n ? '一半' : null;
  return `${denominator === 10n ? '十' : han[Number(denominator)]}分之${han[Number(value.units)]}`;
}

function positive({ units, places }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, places };
}
