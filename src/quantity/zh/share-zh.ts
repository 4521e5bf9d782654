import type { Decimal } from '../decimal.ts';
import { compare, decimal } from '../decimal.ts';
import { unit } from '../unit.ts';
import type { Measured } from './measured-zh.ts';
import { measuredOf } from './measured-zh.ts';
import type { Numeral } from './numeral-zh.ts';
import { readNumeral } from './numeral-zh.ts';
import { fractionUnit } from './units-zh.ts';

const digitsOf = '零一二三四五六七八九十';

/** 百分之十五, 三分之一, 一半, 过半. */
export function readShare(text: string, start: number): Measured | null {
  const half = /^(?:一半|半数|大半)(?!导|年|天)/.exec(text.slice(start, start + 3));
  if (half) return shareOf('半', decimal('1'), start + half[0].length);
  if (
    text[start] === '半' &&
    /[过超近]$/.test(text.slice(0, start).slice(-1)) &&
    !/^半(?:导|年|天|个)/.test(text.slice(start, start + 2))
  ) {
    return shareOf('半', decimal('1'), start + 1);
  }
  const named = /^[百千]分之/.exec(text.slice(start, start + 3));
  if (named) {
    const numeral = text[start + 3] === '百' ? hundred(start + 4) : readNumeral(text, start + 3);
    if (!numeral || numeral.max) return null;
    return { ...measuredOf(numeral, named[0], ''), end: numeral.end };
  }
  return properFraction(text, start);
}

/** 百分之百: the numeral is a bare 百, and no magnitude of what follows. */
function hundred(end: number): Numeral {
  return {
    value: decimal('100'),
    max: null,
    isHan: true,
    isVague: false,
    isBare: false,
    scale: '',
    end,
  };
}

/** 三分之一, 1/3. */
function properFraction(text: string, start: number): Measured | null {
  const near = text.slice(start, start + 6);
  const digits = /^([1-9])\/(10|[2-9])(?![\d/])/.exec(near);
  const match = digits
    ? [digits[0], digitsOf[Number(digits[2])], digits[1]]
    : /^([二三四五六七八九十]{1,2})分之([一二两三四五六七八九]{1,2})/.exec(near);
  const denominator = match?.[1] ? readNumeral(match[1], 0) : null;
  const numerator = match?.[2] ? readNumeral(match[2], 0) : null;
  if (!match?.[0] || !denominator || !numerator || compare(numerator.value, denominator.value) >= 0)
    return null;
  const of = fractionUnit(denominator.value.units);
  const end = start + match[0].length;
  return {
    ...measuredOf({ ...numerator, end }, '', ''),
    unit: unit(`${match[1]}分之`, of),
    kind: 'percent',
    name: `${match[1]}分之`,
    end,
  };
}

function shareOf(name: string, value: Decimal, end: number): Measured {
  const numeral: Numeral = {
    value,
    max: null,
    isHan: true,
    isVague: false,
    isBare: true,
    scale: '',
    end,
  };
  return { ...measuredOf(numeral, name, ''), end };
}
