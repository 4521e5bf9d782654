import { negate } from '../decimal.ts';
import type { Bound, Quantity } from '../quantity.ts';
import { standsAlone } from '../sticky.ts';
import { entry, unit } from '../unit.ts';
import { isClass, isFigure } from './figure-zh.ts';
import type { Hedge } from './hedges-zh.ts';
import { combine, currencyStart, hedgeAfter, hedgeBefore } from './hedges-zh.ts';
import type { Mask } from './masks-zh.ts';
import { MASK } from './masks-zh.ts';
import { readMeasured } from './measure-zh.ts';
import type { Measured } from './measured-zh.ts';
import { asMoney } from './money-zh.ts';

/** An amount in the text, hedges included; places are of the folded text. */
export interface Amount extends Quantity {
  readonly measured: Measured;
  readonly hedge: Hedge | null;
  readonly start: number;
  /** Where the number itself begins. */
  readonly from: number;
  readonly end: number;
}

const CANDIDATE = /[0-9零〇一二两三四五六七八九十百千万亿几数半]/g;

/** Every amount of the text in order; masked places and mere words are passed over. */
export function amountsZh(text: string, mask: Mask): Amount[] {
  const amounts: Amount[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const start = match.index;
    const amount = mask[start] === MASK.closed ? null : amountAt(text, start, mask);
    if (amount && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount);
    CANDIDATE.lastIndex = amount ? amount.end : pastNumber(text, start);
  }
  return amounts;
}

const RUN = /[0-9][0-9,.]*|[零〇一二两三四五六七八九]+|./suy;

/** A run of digits is passed over whole: 一二 in 七一二所 begins no amount. */
function pastNumber(text: string, start: number): number {
  RUN.lastIndex = start;
  return start + (RUN.exec(text)?.[0].length ?? 1);
}

function amountAt(text: string, from: number, mask: Mask): Amount | null {
  const read = readMeasured(text, from);
  if (!read || touches(mask, from, read.numeral.end, MASK.closed)) return null;
  const measured = asMoney(text, from, read);
  const { numeral } = measured;
  const hedge = hedgeBefore(
    text,
    currencyStart(text, from),
    numeral.isBare || numeral.isHan || /[万亿]/.test(measured.scale),
  );
  const after = hedgeAfter(text, measured.end);
  const isLevel = isClass(text, measured) && !hedge && !after;
  const start = hedge?.start ?? currencyStart(text, from) - (isSigned(text, from) ? 1 : 0);
  const end = isLevel ? measured.end + 1 : (after?.end ?? measured.end);
  const isWhole = standsAlone(text, start, end);
  const isHedged = hedge !== null || measured.middle !== null || after !== null;
  const candidate = {
    text,
    from,
    measured,
    hedge,
    isHedged,
    isWhole,
    level: mask[from] ?? MASK.open,
  };
  if (!isFigure(candidate)) return null;
  return {
    value: isNegative(text, from) ? negate(measured.value) : measured.value,
    unit: isWhole && isInteger(measured) ? COUNTED : measured.unit,
    bound: isLevel ? 'about' : boundOf(hedge, measured, after?.bound ?? null),
    max: measured.max,
    measured,
    hedge,
    start,
    from,
    end,
  };
}

/** In 近两三年 近 says recent and 两三 how many: about two or three. */
function boundOf(hedge: Hedge | null, { numeral, middle }: Measured, after: Bound | null): Bound {
  if (numeral.isVague && hedge?.bound === 'nearly') return 'about';
  return combine(hedge?.bound ?? null, middle, after);
}

/** A whole number by itself is a count, a decimal one a ratio. */
const COUNTED = unit('', entry('counter', 'count'));

function isInteger({ kind, scale, value, max }: Measured): boolean {
  return (
    kind === 'bare' && scale === '' && value.places === 0 && (max === null || max.places === 0)
  );
}

function isNegative(text: string, from: number): boolean {
  return /(?:^|\n|[^0-9A-Za-z%)）\s])[-−]$|(?<![胜])负$/.test(
    text.slice(Math.max(0, from - 2), from),
  );
}

/** +9.1% behind 同比, and any negative number. */
function isSigned(text: string, from: number): boolean {
  return (
    isNegative(text, from) || (text[from - 1] === '+' && !/[0-9A-Za-z]/.test(text[from - 2] ?? ''))
  );
}

function touches(mask: Mask, from: number, to: number, level: number): boolean {
  for (let i = from; i < to; i += 1) if (mask[i] === level) return true;
  return false;
}
