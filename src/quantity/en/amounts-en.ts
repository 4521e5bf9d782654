import { negate } from '../decimal.ts';
import type { Bound, Quantity } from '../quantity.ts';
import type { UnitKind } from '../unit.ts';
import { standsAlone } from '../sticky.ts';
import { isFigure } from './figure-en.ts';
import type { Hedge } from './hedges-en.ts';
import { hedgeAfter, hedgeAfterCount, hedgeBefore } from './hedges-en.ts';
import { MASK } from './masks-en.ts';
import type { Measured } from './measured-en.ts';
import { readMeasured } from './measure-en.ts';
import type { Numeral } from './numeral-en.ts';
import { readNumeral } from './numeral-en.ts';
import { rangeFrom } from './range-en.ts';
import { readFraction } from './share-en.ts';

/** An amount in the text, hedges included; places are of the folded text. */
export interface Amount extends Quantity {
  readonly kind: UnitKind;
  readonly hedge: Hedge | null;
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
}

const CANDIDATE =
  /\.?\d|(?<![A-Za-z-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|half|a|an|dozens|scores|hundreds|thousands)(?![A-Za-z])/gi;

const FRACTION_AHEAD =
  /^(?:one|two|three|four|a)[\s-](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)/i;

/** Every amount of the text in order; masked places are passed over. */
export function amountsEn(text: string, mask: Uint8Array): Amount[] {
  const amounts: Amount[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    const isWord = !/\d/.test(match[0]);
    const isShut =
      mask[at] === MASK.closed ||
      (isWord && mask[at] === MASK.soft && !FRACTION_AHEAD.test(text.slice(at, at + 16)));
    const amount = isShut ? null : amountAt(text, at, mask);
    // In "1,234 RMB .5" the currency is the first number's already.
    if (amount && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount);
    const past =
      amount?.end ??
      (isWord ? at + match[0].length : Math.max(at + 1, readNumeral(text, at)?.end ?? 0));
    CANDIDATE.lastIndex = past;
  }
  return amounts;
}

function amountAt(text: string, at: number, mask: Uint8Array): Amount | null {
  const first = readFraction(text, at) ?? readMeasured(text, at);
  if (!first) return null;
  const measured = rangeFrom(text, first, mask);
  const hedge = hedgeBefore(text, measured.start);
  const isCount = measured.unit.printed === 'count' && measured.kind === 'counter';
  const after = (isCount ? hedgeAfterCount : hedgeAfter)(text, measured.end);
  const sign = /(?:^|[\s(])(?:[-−–]|minus\s)$/.exec(
    text.slice(Math.max(0, measured.start - 7), measured.start),
  );
  const start = hedge?.start ?? measured.start - (sign ? sign[0].replace(/^[\s(]/, '').length : 0);
  const end = after?.end ?? measured.end;
  const isHedged = hedge !== null || after !== null;
  if (!isFigure({ text, measured, isHedged, isAlone: standsAlone(text, start, end) })) return null;
  return {
    value: sign ? negate(measured.value) : measured.value,
    unit: measured.unit,
    bound: boundOf(hedge, measured, after?.bound ?? null),
    max: measured.max,
    kind: measured.kind,
    hedge,
    numeral: measured.numeral,
    start,
    end,
  };
}

function boundOf(hedge: Hedge | null, { numeral }: Measured, after: Bound | null): Bound {
  if (after === 'at-least' && hedge?.bound === 'about') return 'at-least';
  return hedge?.bound ?? after ?? (numeral.isVague ? 'about' : 'exact');
}
