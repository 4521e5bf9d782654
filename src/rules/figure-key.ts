import type { Fact } from '../model/fact.ts';
import type { Period } from '../quantity/period.ts';
import { interval } from '../quantity/period.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import { read } from '../quantity/read.ts';

const keys = new WeakMap<Fact, string | null>();

/** What is measured, of whom, counted how: equal for the same figure of two years. Null for computed figures. */
export function seriesKey(fact: Fact): string | null {
  const known = keys.get(fact);
  if (known !== undefined) return known;
  const key = makeKey(fact);
  keys.set(fact, key);
  return key;
}

/** First and last day, so that 2022 and 2022年1—12月 are one; "" for a figure of no period. */
export function periodKey(period: Period | undefined): string {
  return period ? interval(period).join('/') : '';
}

/** Unlike coverage or prices, both stated, make two figures of one indicator. */
export function hasSameBasis(a: Fact, b: Fact): boolean {
  return (['coverage', 'price'] as const).every(
    (field) => a[field] === undefined || b[field] === undefined || a[field] === b[field],
  );
}

function makeKey({ indicator, scope, where }: Fact): string | null {
  if (indicator === undefined) return null;
  const filters = Object.entries(where ?? {}).map(([name, filter]) => {
    const words = typeof filter === 'string' ? filter : (filter.zh ?? filter.en ?? '');
    return [name, sizeOf(words)];
  });
  return JSON.stringify([indicator, sorted(Object.entries(scope ?? {})), sorted(filters)]);
}

/** 超亿元以上 and 1亿元及以上 are one size class, in whatever words. */
function sizeOf(words: string): string {
  const [size] = read(words, 'zh').quantities;
  const base = size && size.text === words ? baseOf(size) : null;
  if (!size || !base) return words;
  const max = maxOf(size);
  return `${size.bound} ${formatDecimal(base.value)}${max ? `–${formatDecimal(max)}` : ''} ${base.unit}`;
}

function sorted(entries: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
