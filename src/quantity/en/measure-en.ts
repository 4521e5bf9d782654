import { negate } from '../decimal.ts';
import { matchAt } from '../sticky.ts';
import { entry, tenTo, unit } from '../unit.ts';
import type { Measured } from './measured-en.ts';
import { readNumeral } from './numeral-en.ts';
import { withRate } from './rate-en.ts';
import {
  COUNT,
  currency,
  magnitudePattern,
  magnitudes,
  powerOf,
  prefixPattern,
  shortMagnitudePattern,
  suffixPattern,
  unitPattern,
  units,
} from './units-en.ts';

const PREFIX = new RegExp(`(?<![A-Za-z\\d])(${prefixPattern})\\s?([-−])?$`);

const SUFFIX = new RegExp(`[\\s-]?(${suffixPattern})(?!\\s?\\d)`, 'y');

const MAGNITUDE = new RegExp(`[\\s-]?(${magnitudePattern})|(${shortMagnitudePattern})`, 'y');

const UNIT = new RegExp(
  `(?:\\s(?:consecutive|straight|successive)\\s|[\\s-])?(${unitPattern})`,
  'y',
);

const RATIO = entry('bare', 'ratio');

export function readMeasured(text: string, at: number): Measured | null {
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  const before = PREFIX.exec(text.slice(Math.max(0, at - 9), at));
  const start = before ? at - before[0].length : at;
  const size = matchAt(MAGNITUDE, text, numeral.end);
  const isShort = size?.[2] !== undefined;
  const afterSize = numeral.end + (size?.[0].length ?? 0);
  const behind = matchAt(SUFFIX, text, afterSize);
  const isMoney = before !== null || behind !== null;
  // "50 m" and "5m" are metres unless a currency stands by; "5bn" is a magnitude always.
  const isMagnitude =
    size !== null && (!isShort || isMoney || /^(?:bn|mn|tn|trn|mln|bln|k)$/.test(size[2] ?? ''));
  const magnitude = isMagnitude ? (magnitudes.get(size[1] ?? size[2] ?? '')?.name ?? '') : '';
  const end = isMagnitude ? afterSize : numeral.end;
  const value = before?.[2] ? negate(numeral.value) : numeral.value;
  const common = { value, max: numeral.max, numeral, magnitude, start };
  if (isMoney)
    return priced(text, common, before?.[1] ?? '', isMagnitude || !size ? behind : null, end);
  return withUnit(text, common, end);
}

type Common = Pick<Measured, 'value' | 'max' | 'numeral' | 'magnitude' | 'start'>;

function priced(
  text: string,
  common: Common,
  prefix: string,
  behind: RegExpExecArray | null,
  end: number,
): Measured | null {
  const suffix = behind?.[1] ?? '';
  const money = currency(prefix) ?? currency(suffix);
  if (!money) return null;
  const printed = [money.code, common.magnitude].filter(Boolean).join(' ');
  const plain = unit(printed, money.of, tenTo(powerOf(common.magnitude)));
  return withRate(text, {
    ...common,
    unit: plain,
    kind: 'money',
    end: end + (behind?.[0].length ?? 0),
  });
}

function withUnit(text: string, common: Common, end: number): Measured {
  const named =
    matchAt(UNIT, text, end) ??
    (common.magnitude === '' ? matchAt(/\s?(m)(?![A-Za-z²³])/y, text, end) : null);
  const name = named?.[1] ?? '';
  const of =
    name === 'm'
      ? entry('measure', 'm')
      : (units.get(name.replaceAll('-', ' ')) ?? units.get(name));
  const { magnitude } = common;
  if (!named || !of) {
    const isRatio = magnitude === '' && common.value.places > 0;
    const bare = isRatio
      ? unit('', RATIO)
      : unit(magnitude || 'count', COUNT, tenTo(powerOf(magnitude)));
    return withRate(text, { ...common, unit: bare, kind: isRatio ? 'bare' : 'counter', end });
  }
  const printed = [magnitude, name].filter(Boolean).join(' ');
  return withRate(text, {
    ...common,
    unit: unit(printed, of, tenTo(powerOf(magnitude))),
    kind: of.kind,
    end: end + named[0].length,
  });
}
