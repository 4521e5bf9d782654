import type { Decimal } from '../decimal.ts';
import { parseDecimal, shift } from '../decimal.ts';

/** A number as written, before its unit; 两三 and 十几 have a `max`. */
export interface Numeral {
  readonly value: Decimal;
  readonly max: Decimal | null;
  /** Written with Han numerals: 三十五, 百. */
  readonly isHan: boolean;
  /** 两三, 十几, 数百: no one exact number is meant. */
  readonly isVague: boolean;
  /** A bare magnitude: 百 in 百亿, nothing in 亿元以上. */
  readonly isBare: boolean;
  /** The magnitude that stands at the end of a Han numeral: 亿 in 百亿. */
  readonly scale: string;
  readonly end: number;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN = /[零〇一二两三四五六七八九十百千万亿几数]+(?:点[零〇一二三四五六七八九]+)?/y;
const digits = new Map([...'零一二三四五六七八九'].map((char, index) => [char, index]));
digits.set('〇', 0).set('两', 2);
const powers = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);

/** Reads the number that begins at `start`: 1,234.5, 三十五, 百亿, 两三, 十几, 九点五. */
export function readNumeral(text: string, start: number): Numeral | null {
  ARABIC.lastIndex = start;
  const arabic = ARABIC.exec(text);
  if (arabic) return arabicNumeral(arabic[0], ARABIC.lastIndex);
  HAN.lastIndex = start;
  const han = HAN.exec(text);
  return han ? hanNumeral(han[0], start) : null;
}

function arabicNumeral(text: string, end: number): Numeral | null {
  const value = parseDecimal(text.replaceAll(',', ''));
  return value && { value, max: null, isHan: false, isVague: false, isBare: false, scale: '', end };
}

/** The longest beginning of `run` that is a number: 五万千 of 五万千瓦 is 五万. */
function hanNumeral(run: string, start: number): Numeral | null {
  for (let length = run.length; length > 0; length -= 1) {
    const numeral = wholeHan(run.slice(0, length), start + length);
    if (numeral) return /^[零〇一二两三四五六七八九]/.test(run.slice(length)) ? null : numeral;
  }
  return null;
}

function wholeHan(run: string, end: number): Numeral | null {
  const isCompound = /[万亿].+[万亿]/.test(run) && !run.endsWith('万亿');
  const [, head = '', scale = ''] = (isCompound ? null : /^(.*?)(万亿|亿|万)?$/.exec(run)) ?? [
    '',
    run,
  ];
  const common = { isHan: true, scale, end };
  if (head === '') {
    return scale ? { ...common, value: whole(1n), max: null, isVague: false, isBare: true } : null;
  }
  const vague = vagueHan(head);
  if (vague) return { ...common, ...vague, isVague: true, isBare: false };
  const decimal = hanDecimal(head);
  if (!decimal || decimal.units === 0n) return null;
  return { ...common, value: decimal, max: null, isVague: false, isBare: /^[百千]$/.test(head) };
}

/** 三十五, 一百二十, 一万二千, 二〇二五, 九十九点五. */
function hanDecimal(text: string): Decimal | null {
  const [integer = '', places = ''] = text.split('点');
  const value = hanInteger(integer);
  if (value === null) return null;
  const decimals = [...places].map((char) => digits.get(char)).join('');
  return parseDecimal(decimals ? `${value}.${decimals}` : `${value}`);
}

/** Exported for ordinals and years: 二十 is 20n, 第三 is read by the caller. */
export function hanInteger(text: string): bigint | null {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return text.length >= 3 && /[零〇]/.test(text)
      ? BigInt([...text].map((c) => digits.get(c)).join(''))
      : null;
  }
  const [, yi, wan, rest = ''] = /^(?:([^亿]+)亿)?(?:([^万]+)万)?([^万亿]*)$/.exec(text) ?? [];
  if (text === '' || (yi === undefined && wan === undefined && rest === '')) return null;
  const parts = [section(yi ?? ''), section(wan ?? ''), section(rest)];
  const [high, middle, low] = parts;
  if (high == null || middle == null || low == null) return null;
  return high * 100_000_000n + middle * 10_000n + low;
}

/** Up to 九千九百九十九; units fall from left to right, 十五 and 百 begin with an unsaid 一. */
function section(text: string): bigint | null {
  if (text === '') return 0n;
  const match =
    /^(?:([一二两三四五六七八九])?(千))?零?(?:([一二两三四五六七八九])?(百))?[零〇]?(?:([一二三四五六七八九])?(十))?[零〇]?([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match) return text === '零' || text === '〇' ? 0n : null;
  const [, thousand, k, hundred, h, ten, t, one] = match;
  const part = (digit: string | undefined, unit: string | undefined): bigint =>
    unit ? BigInt(digit ? (digits.get(digit) ?? 0) : 1) * (powers.get(unit) ?? 0n) : 0n;
  return (
    part(thousand, k) + part(hundred, h) + part(ten, t) + BigInt(one ? (digits.get(one) ?? 0) : 0)
  );
}

/** 几 2–9, 十几 11–19, 几十 20–99, 数百 200–999, 两三 2–3, 二三十 20–30, 十五六 15–16. */
function vagueHan(text: string): { value: Decimal; max: Decimal } | null {
  const few = /^(?:[几数]([十百千])?|([二三四五六七八九])?十几)$/.exec(text);
  if (few) {
    const [, power, tens] = few;
    if (power) return rangeOf(2n * (powers.get(power) ?? 1n), 10n * (powers.get(power) ?? 1n) - 1n);
    if (text === '几' || text === '数') return rangeOf(2n, 9n);
    const base = BigInt(tens ? (digits.get(tens) ?? 1) : 1) * 10n;
    return rangeOf(base + 1n, base + 9n);
  }
  const pair = /^(十)?(一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)([十百千])?$/.exec(
    text,
  );
  if (!pair) return null;
  const [, ten, both = '', power] = pair;
  const times = power ? (powers.get(power) ?? 1n) : 1n;
  const [low = 0n, high = 0n] = [...both].map((char) => BigInt(digits.get(char) ?? 0));
  const base = ten ? 10n : 0n;
  return rangeOf(base + low * times, base + high * times);
}

function rangeOf(low: bigint, high: bigint): { value: Decimal; max: Decimal } {
  return { value: whole(low), max: whole(high) };
}

function whole(units: bigint): Decimal {
  return shift({ units, places: 0 }, 0);
}
