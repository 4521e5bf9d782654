import type { Indicator } from '../model/indicator.ts';
import type { Fraction } from '../quantity/decimal.ts';
import { compare, decimal, formatDecimal } from '../quantity/decimal.ts';
import { rounded, toFraction } from '../quantity/interval.ts';
import type { Lang } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { saidOf } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Delivered } from './verdict.ts';
import { quantityWordings } from './wording.ts';

/** The sum behind a verdict, e.g. "140亿元 ÷ 200亿元 = 70.0%". */
export function deliveredWords(
  delivered: Delivered,
  { target, result, indicator }: { target: Sighting; result: Sighting; indicator?: Indicator },
  lang: Lang,
): string {
  const [part, whole] = [result, target].map((one) => bare(one, indicator, lang));
  return delivered.kind === 'share'
    ? `${part} ÷ ${whole} ${percentWords(delivered.percent)}`
    : `${part} − ${whole} = ${pointsWords(formatDecimal(delivered.points), lang)}`;
}

/** To a tenth; further where a tenth would round a miss up to the whole. */
function percentWords(percent: Fraction): string {
  const hundred = decimal('100');
  const isWhole = percent.num === 100n * percent.den;
  for (let places = 1; ; places += 1) {
    const value = rounded(percent, places);
    if (!isWhole && compare(value, hundred) === 0) continue;
    const shown = toFraction(value);
    const sign = shown.num === percent.num && shown.den === percent.den ? '=' : '≈';
    return `${sign} ${formatDecimal(value, ',')}%`;
  }
}

function pointsWords(points: string, lang: Lang): string {
  const shown = points.replace('-', '−');
  return lang === 'zh' ? `${shown}个百分点` : `${shown} percentage points`;
}

/** The amount without its hedge, since both ends of the sum are exact. */
function bare(one: Sighting, indicator: Indicator | undefined, lang: Lang): string {
  const printed = one.value?.zh ?? '';
  const [only] = read(printed, 'zh').quantities;
  const base = only && baseOf(only);
  const isSame = !!base && formatDecimal(base.value) === one.amount?.value;
  const words = only && isSame ? quantityWordings({ ...only, bound: 'exact' }, indicator) : null;
  return (words && saidOf(words, lang)?.text) || one.amount?.value || '';
}
