import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../../src/quantity/decimal.ts';
import { isoOf, isoPeriod } from '../../../src/quantity/period.ts';
import type { Lang, Quantity } from '../../../src/quantity/quantity.ts';
import {
  changeJson,
  isSameChange,
  isSameQuantity,
  quantityJson,
} from '../../../src/quantity/quantity.ts';
import { read, readPeriod } from '../../../src/quantity/read.ts';
import { writeChange, writePeriod, writeQuantity } from '../../../src/quantity/write.ts';
import { change, hasSameLastPlace, period, quantityIn } from './arbitrary.ts';

const langs: readonly Lang[] = ['zh', 'en'];
const runs = { numRuns: 2000, seed: 20221 };

/** The only quantity of what was said. It covers all of it, but for people, who are a noun and no unit. */
function readBack(said: string, lang: Lang): Quantity {
  const { quantities, changes } = read(said, lang);
  expect(changes, said).toEqual([]);
  expect(
    quantities.map(({ text }) => text),
    said,
  ).toEqual([said.replace(/(?<!per [\d,]+) people$/, '')]);
  return quantities[0] as Quantity;
}

describe.each(langs)('read(write(quantity, "%s"))', (lang) => {
  test.each(langs)('is the quantity again, printed in %s at first', (from) => {
    fc.assert(
      fc.property(quantityIn(from), (quantity) => {
        const said = writeQuantity(quantity, lang) ?? '';
        const back = readBack(said, lang);
        expect(
          isSameQuantity(quantity, back),
          `${said}: ${JSON.stringify([quantityJson(quantity), quantityJson(back)])}`,
        ).toBe(true);
        expect(hasSameLastPlace(quantity, back), said).toBe(true);
      }),
      runs,
    );
  });

  test('keeps the digits when it is said once more', () => {
    fc.assert(
      fc.property(quantityIn(lang), (quantity) => {
        const said = writeQuantity({ ...quantity, max: null }, lang) ?? '';
        const again = writeQuantity(readBack(said, lang), lang);
        expect(again).toBe(said.replace(/(?<!per [\d,]+) people$/, ''));
      }),
      runs,
    );
  });
});

describe.each(langs)('read(write(change, "%s"))', (lang) => {
  test('is the change again', () => {
    fc.assert(
      fc.property(change, (said) => {
        const text = writeChange(said, lang);
        const { quantities, changes } = read(text, lang);
        expect(quantities, text).toEqual([]);
        expect(
          changes.map((found) => found.text),
          text,
        ).toEqual([text]);
        const [back] = changes;
        expect(
          back && isSameChange(said, back),
          `${text}: ${JSON.stringify([changeJson(said), back && changeJson(back)])}`,
        ).toBe(true);
        expect(back && formatDecimal(back.value)).toBe(formatDecimal(said.value));
      }),
      runs,
    );
  });
});

describe.each(langs)('readPeriod(writePeriod(period, "%s"))', (lang) => {
  test('is the period again', () => {
    fc.assert(
      fc.property(period, (when) => {
        const text = writePeriod(when, lang);
        expect(readPeriod(text, lang), text).toEqual(when);
      }),
      runs,
    );
  });
});

describe('isoPeriod(isoOf(period))', () => {
  test('is the same span of days', () => {
    fc.assert(
      fc.property(period, (when) => {
        const text = isoOf(when);
        const back = isoPeriod(text);
        expect(back && isoOf(back)).toBe(text);
      }),
      runs,
    );
  });
});
