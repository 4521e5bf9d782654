import type { Period } from './period.ts';
import type { Change, Lang, Quantity } from './quantity.ts';
import { writeChangeEn, writePeriodEn, writeQuantityEn } from './write-en.ts';
import { writeChangeZh, writePeriodZh, writeQuantityZh } from './write-zh.ts';

/** Says a quantity in a language, the published digits kept; null when the unit has no name in it. */
export function writeQuantity(quantity: Quantity, lang: Lang): string | null {
  return lang === 'zh' ? writeQuantityZh(quantity) : writeQuantityEn(quantity);
}

export function writeChange(change: Change, lang: Lang): string {
  return lang === 'zh' ? writeChangeZh(change) : writeChangeEn(change);
}

export function writePeriod(period: Period, lang: Lang): string {
  return lang === 'zh' ? writePeriodZh(period) : writePeriodEn(period);
}
