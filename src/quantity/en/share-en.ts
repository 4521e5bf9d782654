import { decimal, fraction } from '../decimal.ts';
import type { UnitEntry } from '../unit.ts';
import { tenTo, unit } from '../unit.ts';
import type { Measured } from './measured-en.ts';
import type { Numeral } from './numeral-en.ts';
import { readNumeral } from './numeral-en.ts';
import { COUNT, magnitudes, shareNames } from './units-en.ts';

const FRACTION =
  /(?:(one|two|three|four|five|six|seven|eight|nine|a)[\s-])?(half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![a-z-])/iy;

/** half, a third, two thirds, three quarters, half a million. */
export function readFraction(text: string, at: number): Measured | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [all, top, part = ''] = match;
  const end = at + all.length;
  const name = part.toLowerCase();
  if (!top && name !== 'half') return null;
  // "eight quarters" are two years.
  if (
    (readNumeral(top ?? '', 0)?.value.units ?? 1n) >= (shareNames.get(name.replace(/s$/, '')) ?? 1n)
  )
    return null;
  if (
    /^\s(?:an?\s)?(?:year|hour|day|century|time|price|marathon|board|brother|sister)|^-/.test(
      text.slice(end, end + 10),
    )
  )
    return null;
  if (
    /(?:first|second|latter|other|better|last|one and a|fourth|third)\s$/i.test(
      text.slice(Math.max(0, at - 10), at),
    )
  )
    return null;
  if (
    name === 'quarter' &&
    (/^\s(?:of\s)?(?:19|20)\d\d|^\s(?:year|to|ended|ending|earlier|ago|on)/.test(
      text.slice(end, end + 9),
    ) ||
      !/^(?:\sof\s|[,.;]|$)/.test(text.slice(end, end + 4)))
  )
    return null;
  // "once a quarter" is how often.
  if (
    name === 'quarter' &&
    /\b(?:once|twice|times|every|each|per)\s$/i.test(text.slice(Math.max(0, at - 8), at))
  )
    return null;
  const denominator = shareNames.get(name.replace(/s$/, '')) ?? 1n;
  const numeral: Numeral = {
    value: decimal(`${top && top !== 'a' ? (readNumeral(top, 0)?.value.units ?? 1n) : 1n}`),
    max: null,
    isWord: true,
    isVague: false,
    isMarked: true,
    end,
  };
  const million = /^\sa\s(million|billion|trillion)(?![a-z])/.exec(text.slice(end, end + 12));
  if (million && name === 'half') {
    const half = { ...numeral, value: decimal('0.5') };
    return {
      value: half.value,
      max: null,
      unit: unit(million[1] ?? '', COUNT, tenTo(magnitudes.get(million[1] ?? '')?.power ?? 0)),
      kind: 'counter',
      numeral: half,
      magnitude: million[1] ?? '',
      start: at,
      end: end + million[0].length,
    };
  }
  const of: UnitEntry = {
    kind: 'percent',
    base: { unit: 'percent', factor: fraction(100n, denominator) },
  };
  return {
    value: numeral.value,
    max: null,
    unit: unit(name, of),
    kind: 'percent',
    numeral,
    magnitude: '',
    start: at,
    end,
  };
}
