import type { Decimal, Fraction } from './decimal.ts';
import { compare, formatDecimal, scale } from './decimal.ts';

/** The two languages of every page. */
export type Lang = 'zh' | 'en';

/** How the printed number bounds the true one: 超 over, 以上 at-least, 近 nearly, 不到 under … */
export const bounds = ['exact', 'about', 'over', 'at-least', 'nearly', 'under', 'at-most'] as const;
export type Bound = (typeof bounds)[number];

/** What a change is measured against: 同比, 环比, 比上年, 比2020年, or nothing said. */
export const changeKinds = ['yoy', 'mom', 'vs-previous', 'vs-base', 'unspecified'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const claimKinds = [
  'threshold',
  'first',
  'record',
  'rank',
  'streak',
  'zero',
  'completion',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** An amount in base units, e.g. { 5660000000, "CNY" }. */
export interface Measure {
  readonly value: Decimal;
  readonly unit: string;
}

/** A unit as printed and what one of it is in base units; `base` is null where it is not known. */
export interface Unit {
  /** e.g. "万元/亩", "RMB billion", "count"; "" for a bare ratio. */
  readonly printed: string;
  /** e.g. { unit: "CNY/m2", factor: 15 }. */
  readonly base: { readonly unit: string; readonly factor: Fraction } | null;
}

/** One printed number with its unit. `max` is the printed upper end of a range. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly max: Decimal | null;
}

/** Growth or decline: signed, in percent or percentage points. */
export interface Change {
  readonly kind: ChangeKind;
  readonly value: Decimal;
  readonly unit: 'percent' | 'pp';
  readonly bound: Bound;
  readonly max: Decimal | null;
}

/** What the text boasts of: 首次突破40个, 全市第一, 连续6年 … */
export interface Claim {
  readonly kind: ClaimKind;
  readonly value: Decimal | null;
  /** The unit as printed, where the claim has a number. */
  readonly unit: string | null;
  /** Among whom, e.g. 全市. */
  readonly among: string | null;
}

/** A place in the raw text: UTF-16 units, and the slice. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text, in order of appearance. */
export interface Figures {
  readonly quantities: readonly (Quantity & Place)[];
  readonly changes: readonly (Change & Place)[];
}

/** All that is found in a text. */
export interface Reading extends Figures {
  readonly claims: readonly (Claim & Place)[];
}

/** The amount in base units; null when the unit is not known. */
export function baseOf({ value, unit }: Pick<Quantity, 'value' | 'unit'>): Measure | null {
  return unit.base && { value: scale(value, unit.base.factor), unit: unit.base.unit };
}

/** The upper end of a range in base units (as printed where the unit is not known). */
export function maxOf({ max, unit }: Pick<Quantity, 'max' | 'unit'>): Decimal | null {
  return max && unit.base ? scale(max, unit.base.factor) : max;
}

/** Do two quantities say the same, in whatever unit and language? */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.bound === b.bound && isSameMeasure(baseOf(a), baseOf(b)) && isSame(maxOf(a), maxOf(b));
}

/** Do two changes say the same? */
export function isSameChange(a: Change, b: Change): boolean {
  const { kind, unit, bound } = a;
  if (kind !== b.kind || unit !== b.unit || bound !== b.bound) return false;
  return isSame(a.value, b.value) && isSame(a.max, b.max);
}

/** The form of the contract: what `shudu read` prints for a quantity. */
export function quantityJson(quantity: Quantity): Record<string, unknown> {
  const base = baseOf(quantity);
  const max = maxOf(quantity);
  return {
    value: formatDecimal(quantity.value),
    unit: quantity.unit.printed,
    base: base && { value: formatDecimal(base.value), unit: base.unit },
    bound: quantity.bound,
    max: max && formatDecimal(max),
  };
}

/** The form of the contract: what `shudu read` prints for a change. */
export function changeJson({ kind, value, unit, bound, max }: Change): Record<string, unknown> {
  return { kind, value: formatDecimal(value), unit, bound, max: max && formatDecimal(max) };
}

/** The form of the contract: what `shudu read` prints for a claim; what it lacks is left out. */
export function claimJson({ kind, value, unit, among }: Claim): Record<string, unknown> {
  return {
    kind,
    ...(value && { value: formatDecimal(value) }),
    ...(unit !== null && { unit }),
    ...(among !== null && { among }),
  };
}

function isSameMeasure(a: Measure | null, b: Measure | null): boolean {
  if (!a || !b) return a === b;
  return a.unit === b.unit && compare(a.value, b.value) === 0;
}

function isSame(a: Decimal | null, b: Decimal | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}
