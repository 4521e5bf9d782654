import { add, decimal, shift, trim } from '../decimal.ts';
import type { Bound, Unit } from '../quantity.ts';
import { matchAt } from '../sticky.ts';
import type { UnitEntry } from '../unit.ts';
import { entry, per, unit } from '../unit.ts';
import type { Measured } from './measured-zh.ts';
import { measuredOf } from './measured-zh.ts';
import type { Numeral } from './numeral-zh.ts';
import { readNumeral } from './numeral-zh.ts';
import { rangeFrom } from './range-zh.ts';
import { readShare } from './share-zh.ts';
import { magnitude, scalePattern, unitPattern, unitPatternAfterHan, units } from './units-zh.ts';

const UNIT = new RegExp(`\\s?(${unitPattern})`, 'y');

const UNIT_AFTER_HAN = new RegExp(`\\s?(${unitPatternAfterHan})`, 'y');

const SCALE = new RegExp(`\\s?(${scalePattern})`, 'y');

const MIDDLE = /\s?[余多几来](?![人]口)/y;

const DENOMINATOR = new RegExp(
  `\\s?[/每]\\s?一?(?:(${unitPattern}|日|月|季)|(${scalePattern})(${unitPattern}))([·/](?:天|日|月|年))?`,
  'y',
);

const HALF = /半(?!导|年|数|程|径|岛|封|月|个|天|径|夜|路|价)/y;

/** Reads number and unit at `start`, with a range if one follows; null when no number stands there. */
export function readMeasured(text: string, start: number): Measured | null {
  const share = readShare(text, start);
  if (share) return share;
  const numeral = readNumeral(text, start);
  if (!numeral) return null;
  const first = withHalf(text, withUnit(text, numeral));
  return numeral.isVague ? first : (rangeFrom(text, first, withUnit) ?? first);
}

/** The unit that follows a number: directly, or behind a magnitude, hedges between allowed. */
function withUnit(text: string, numeral: Numeral): Measured {
  const inner = matchAt(MIDDLE, text, numeral.end);
  const afterMiddle = inner ? numeral.end + inner[0].length : numeral.end;
  if (!numeral.scale) {
    const direct = matchAt(numeral.isHan ? UNIT_AFTER_HAN : UNIT, text, afterMiddle);
    if (direct) return finish(text, numeral, '', direct, afterMiddle, middleOf(inner));
  }
  const scale =
    numeral.scale || (numeral.isHan && !inner && numeral.value.places === 0)
      ? null
      : matchAt(SCALE, text, afterMiddle);
  const joined =
    scale?.[1] === '亿' ? joinedSmaller(text, numeral, afterMiddle + scale[0].length) : null;
  if (joined) return joined;
  const afterScale = scale ? afterMiddle + scale[0].length : afterMiddle;
  const outer = inner ? null : matchAt(MIDDLE, text, afterScale);
  const afterOuter = outer ? afterScale + outer[0].length : afterScale;
  const magnitudeName = numeral.scale || (scale?.[1] ?? '');
  const named = matchAt(numeral.isHan || magnitudeName ? UNIT_AFTER_HAN : UNIT, text, afterOuter);
  const middle = middleOf(inner ?? outer);
  if (named) return finish(text, numeral, magnitudeName, named, afterOuter, middle);
  const end = magnitudeName || inner ? afterOuter : numeral.end;
  const bare = measuredOf(numeral, '', magnitudeName);
  return { ...bare, middle: middle ?? bare.middle, end };
}

/** 3亿5000万元 is 3.5亿元. */
function joinedSmaller(text: string, numeral: Numeral, from: number): Measured | null {
  const smaller = readNumeral(text, from);
  if (
    !smaller ||
    smaller.isVague ||
    numeral.isHan ||
    smaller.value.units >= 10n ** BigInt(4 + smaller.value.places)
  )
    return null;
  const wan = matchAt(/万\s?/y, text, smaller.end);
  if (!wan) return null;
  const named = matchAt(UNIT, text, smaller.end + wan[0].length);
  if (!named) return null;
  const value = trim(add(numeral.value, shift(smaller.value, -4)));
  return finish(
    text,
    { ...numeral, value, end: smaller.end },
    '亿',
    named,
    smaller.end + wan[0].length,
    null,
  );
}

function finish(
  text: string,
  numeral: Numeral,
  scale: string,
  match: RegExpExecArray,
  from: number,
  middle: Bound | null,
): Measured {
  const name = match[1] as string;
  const plain = measuredOf(numeral, name, scale);
  const end = from + match[0].length;
  const below = matchAt(DENOMINATOR, text, end);
  const hedged = { ...plain, middle: middle ?? plain.middle };
  if (!below) return { ...hedged, end };
  return {
    ...hedged,
    unit: quotient(plain.unit, below),
    kind: 'measure',
    end: end + below[0].length,
  };
}

function quotient(top: Unit, [, plain, scale = '', scaledName = '', again]: RegExpExecArray): Unit {
  const name = plain ?? scaledName;
  if (again) return { printed: `${top.printed}/${scale}${name}${again}`, base: null };
  const below = unit(
    scale + name,
    denominators.get(name) ?? units.get(name) ?? entry('measure', null),
    magnitude(scale),
  );
  return per(`${top.printed}/${scale}${name}`, top, below);
}

/** Under a stroke 日, 月, 年 are spans of time and 季 three months. */
const denominators: ReadonlyMap<string, UnitEntry> = new Map([
  ['日', entry('time', 'days')],
  ['月', entry('time', 'months')],
  ['季', entry('time', 'months', 3)],
]);

/** 七成半, 一倍半, 两年半; 三个半月 counts months. */
function withHalf(text: string, measured: Measured): Measured {
  if (measured.max) return measured;
  const between = /^半(小时|月|钟头)/.exec(
    measured.name === '个' ? text.slice(measured.end, measured.end + 3) : '',
  );
  if (between) {
    const name = between[1] === '月' ? '个月' : '小时';
    const value = add(measured.value, decimal('0.5'));
    return {
      ...measuredOf({ ...measured.numeral, value }, name, ''),
      end: measured.end + between[0].length,
    };
  }
  const more = /^[多余](月|小时|钟头|星期|季度|百分点)/.exec(
    measured.name === '个' ? text.slice(measured.end, measured.end + 4) : '',
  );
  if (more) {
    const name = more[1] === '小时' ? '小时' : `个${more[1]}`;
    return {
      ...measuredOf(measured.numeral, name, ''),
      middle: 'over',
      end: measured.end + more[0].length,
    };
  }
  const isHalved = ['成', '倍', '年'].includes(measured.name) && matchAt(HALF, text, measured.end);
  if (!isHalved) return measured;
  return { ...measured, value: add(measured.value, decimal('0.5')), end: measured.end + 1 };
}

function middleOf(match: RegExpExecArray | null): Bound | null {
  if (!match) return null;
  return match[0].trim() === '来' ? 'about' : 'over';
}
