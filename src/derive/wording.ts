import type { Indicator } from '../model/indicator.ts';
import type { Worded } from '../model/reading.ts';
import { compare, formatDecimal } from '../quantity/decimal.ts';
import type { Change, Lang, Quantity } from '../quantity/quantity.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';
import { report } from '../quantity/style.ts';
import { writeChange, writeQuantity } from '../quantity/write.ts';
import { baseUnitWords } from './domain-words.ts';
import type { Wordings } from './said.ts';

/** A value as printed in Chinese, and in English by hand or as the number language writes it. */
export function valueWordings(
  { read, zh, en }: Worded<Quantity>,
  indicator: Indicator | undefined,
): Wordings {
  return { zh, en: en ?? quantityEn(read, indicator) };
}

/** A quantity that no source words: in both languages as the number language writes it. */
export function quantityWordings(quantity: Quantity, indicator: Indicator | undefined): Wordings {
  return { zh: writeQuantity(quantity, 'zh'), en: quantityEn(quantity, indicator) };
}

/** "43 projects": the number language knows the number, the indicator what is counted. */
export function quantityEn(quantity: Quantity, indicator: Indicator | undefined): string | null {
  const written = writeQuantity(quantity, 'en');
  const base = baseOf(quantity);
  const counts = indicator?.counts?.en;
  if (written === null || !counts || base?.unit !== 'count' || /[a-z]$/.test(written)) {
    return written;
  }
  const isOne = formatDecimal(base.value) === '1' && quantity.max === null;
  return `${written} ${isOne ? counts[0] : counts[1]}`;
}

export function changeWordings({ read, zh, en }: Worded<Change>): Wordings {
  return { zh, en: en ?? writeChange(read, 'en') };
}

/** The amount in base units with its hedge, e.g. "over 16,000,000,000 yuan"; null when it says no more. */
export function exactAmount(quantity: Quantity, lang: Lang): string | null {
  const base = baseOf(quantity);
  if (!base || compare(base.value, quantity.value) === 0) return null;
  const max = maxOf(quantity);
  const hedge = { before: '', after: '', ...report[`${lang}Hedges`][quantity.bound] };
  const ends = [base.value, ...(max ? [max] : [])].map((end) => formatDecimal(end, ','));
  return (
    hedge.before +
    ends.join(lang === 'zh' ? '～' : ' to ') +
    unitName(base.unit, lang) +
    hedge.after
  );
}

/** What amounts are counted in, as rows are grouped by it: "元", "yuan per m²", "个", "projects"; else "". */
export function unitWord(quantity: Quantity, indicator: Indicator | undefined, lang: Lang): string {
  const unit = baseOf(quantity)?.unit ?? '';
  if (unit !== 'count') return unitName(unit, lang).trim();
  const counts = indicator?.counts;
  return (lang === 'zh' ? counts?.zh : counts?.en[1]) ?? '';
}

/** " yuan per m²", "元/平方米", "%". */
function unitName(unit: string, lang: Lang): string {
  const names = unit.split('/').map((part) => baseUnitWords.get(part)?.[lang] ?? part);
  const name = names.join(lang === 'zh' ? '/' : ' per ');
  return lang === 'zh' || name === '' || name === '%' ? name : ` ${name}`;
}
