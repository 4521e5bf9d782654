import { fraction, invert, multiplyFractions } from './decimal.ts';
import type { Unit } from './quantity.ts';
import { entry, tenTo, unit } from './unit.ts';
import type { CurrencyRow, UnitRow } from './units.ts';
import { currencyRows, unitRows } from './units.ts';
import { magnitudes, shareNames } from './en/units-en.ts';
import { hanInteger } from './zh/numeral-zh.ts';
import { scales } from './zh/units-zh.ts';

/** A printed unit taken apart: 万元/亩 is 10⁴ of a currency, below it 亩. */
export interface Parts {
  readonly power: number;
  readonly currency: CurrencyRow | null;
  readonly row: UnitRow | null;
  /** What stands for the unit in print, e.g. 个; "" for a bare number. */
  readonly name: string;
  /** 三分之, thirds: the denominator of a share. */
  readonly share: bigint | null;
  readonly below: Parts | null;
}

const rowOfZh = new Map(unitRows.flatMap((row) => row.zh.map((name) => [name, row] as const)));
const rowOfEn = new Map(unitRows.flatMap((row) => row.en.map((name) => [name, row] as const)));
const currencyOfZh = new Map(
  currencyRows.flatMap((row) => row.zh.map((name) => [name, row] as const)),
);
const currencyOfEn = new Map(
  currencyRows.flatMap((row) => [row.code, ...row.before].map((name) => [name, row] as const)),
);
const plain = { currency: null, row: null, share: null, below: null, power: 0 };
const perTime = new Map([
  ['日', '天'],
  ['月', '个月'],
  ['季', '个季度'],
]);

/** Percentages and times take no 万 or million. */
export function takesMagnitude({ row }: Parts): boolean {
  return row === null || !['percent', 'pp', 'times', 'tenths'].includes(row.kind);
}

/** The parts of a unit; its base settles what print leaves open: 亿 may be money, quarters a share. */
export function partsOfUnit({ printed, base }: Unit): Parts | null {
  const parts = partsOf(printed);
  if (!parts) return null;
  if (parts.share && parts.row)
    return base?.unit === 'percent' ? { ...parts, row: null } : { ...parts, share: null };
  const currency =
    parts.row || parts.share
      ? undefined
      : currencyRows.find((row) => row.base !== null && row.base === base?.unit);
  return currency && !parts.currency ? { ...parts, currency } : parts;
}

/** Takes a printed unit apart in the language it is printed in; null when it is no known unit. */
export function partsOf(printed: string): Parts | null {
  return /\p{Script=Han}/u.test(printed) || rowOfZh.has(printed)
    ? partsZh(printed)
    : partsEn(printed);
}

/** The unit printed as `printed`, with its base; null when it is no known unit. */
export function unitOf(printed: string, baseUnit?: string): Unit | null {
  if (printed === 'count') return unit(printed, entry('counter', 'count'));
  const hinted = baseUnit === undefined ? null : { unit: baseUnit, factor: fraction(1n) };
  const parts = partsOfUnit({ printed, base: hinted });
  return parts && { printed, base: baseOfParts(parts) };
}

function baseOfParts({ power, currency, row, share, below, name }: Parts): Unit['base'] {
  const size = tenTo(power);
  const bottom = below && baseOfParts(below);
  const top = share
    ? { unit: 'percent', factor: fraction(100n, share) }
    : currency
      ? currency.base && { unit: currency.base, factor: size }
      : row
        ? row.base && { unit: row.base.unit, factor: multiplyFractions(row.base.factor, size) }
        : { unit: name === '' && power === 0 && !below ? 'ratio' : 'count', factor: size };
  if (!top || (below && !bottom)) return null;
  return bottom
    ? {
        unit: `${top.unit}/${bottom.unit}`,
        factor: multiplyFractions(top.factor, invert(bottom.factor)),
      }
    : top;
}

function partsZh(printed: string): Parts | null {
  const [top = '', bottom] = printed.replaceAll(' ', '').split('/');
  const share = /^([二三四五六七八九十]+)分之$/.exec(top);
  if (share?.[1]) return { ...plain, name: top, share: hanInteger(share[1]) };
  const part = simpleZh(top);
  if (!part || bottom === undefined) return part;
  const below = simpleZh(perTime.get(bottom) ?? bottom);
  return below && { ...part, below };
}

function simpleZh(text: string): Parts | null {
  for (let length = Math.min(2, text.length); length >= 0; length -= 1) {
    const scale = text.slice(0, length);
    const name = text.slice(length);
    const power = scale === '' ? 0 : scales.get(scale);
    const currency = currencyOfZh.get(name) ?? null;
    const row = rowOfZh.get(name) ?? null;
    const whole = length === 0 ? null : rowOfZh.get(text);
    if (power === undefined || whole || !(currency || row || name === '')) continue;
    return { ...plain, power, currency, row, name };
  }
  return null;
}

function partsEn(printed: string): Parts | null {
  const [top = '', bottom] = printed.split(/\s(?:per|an?)\s|\//);
  const words = top.split(' ').filter((word) => word !== '' && word !== 'count');
  const currency = currencyOfEn.get(words[0] ?? '') ?? null;
  if (currency) words.shift();
  const magnitude = magnitudes.get(words[0] ?? '');
  if (magnitude) words.shift();
  const name = words.join(' ');
  const row = rowOfEn.get(name) ?? rowOfEn.get(name.replaceAll('-', ' ')) ?? null;
  const share = shareNames.get(name.replace(/s$/, '')) ?? null;
  if (name !== '' && !row && !share && bottom === undefined) return null;
  const part = { ...plain, currency, row, share, power: magnitude?.power ?? 0, name };
  return bottom === undefined ? part : { ...part, below: belowEn(bottom) };
}

/** "mu", "person", "RMB 10,000", "1,000 people". */
function belowEn(text: string): Parts {
  const counted = /^(?:(\D+)\s)?([\d,]+)(?:\s\w+)?$/.exec(text);
  const power = counted?.[2] ? counted[2].replaceAll(',', '').length - 1 : 0;
  const currency = currencyOfEn.get(counted?.[1] ?? '') ?? null;
  return { ...plain, power, currency, row: rowOfEn.get(text) ?? null, name: counted ? '' : text };
}
