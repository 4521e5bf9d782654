import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang, Place, Reading } from '../../../src/quantity/quantity.ts';
import { periodsIn, read, statusWords } from '../../../src/quantity/read.ts';
import { writeQuantity } from '../../../src/quantity/write.ts';
import { quantityIn } from './arbitrary.ts';

const langs: readonly Lang[] = ['zh', 'en'];
const runs = { numRuns: 2000, seed: 20221 };

/** Pieces of real wording, put together without sense: what a reader meets in bad copy. */
const pieces: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '超',
    '近',
    '约',
    '不低于',
    '首次突破',
    '同比',
    '环比',
    '比上年',
    '增长',
    '下降',
    '增长到',
    '翻',
    '番',
    '百',
    '千',
    '万',
    '亿',
    '两三',
    '十几',
    '三分之',
    '百分之',
    '成',
    '半',
    '倍',
    '余',
    '多',
    '以上',
    '左右',
    '4',
    '43',
    '1,234',
    '56.6',
    '0.',
    '.5',
    '２０',
    '2023年',
    '1—11月',
    '个',
    '家',
    '亿元',
    '万元/亩',
    '%',
    '个百分点',
    '第',
    '一',
    '（含）',
    '“',
    '”',
    '《',
    '》',
    '**',
    '\f',
    '\n',
    '\n\n',
    ' ',
    '—',
    '～',
    '至',
    '，',
    '。',
    '、',
    'A4',
    '5G',
    '连续',
    '全市第一',
    '零的突破',
    '完成年度计划',
    '级',
    '/',
    '-',
    '+',
  ],
  en: [
    'over ',
    'nearly ',
    'up ',
    'down ',
    'rose by ',
    'an increase of ',
    'RMB ',
    '$',
    '43',
    '1,234',
    '56.6',
    '.5',
    ' billion',
    'bn',
    ' yuan',
    ' percent',
    '%',
    ' percentage points',
    ' per mu',
    ' a day',
    ' times',
    ' the level of 2020',
    ' year on year',
    ' from the previous year',
    'two',
    'half',
    ' a third',
    'doubled',
    'between ',
    ' and ',
    ' to ',
    '–',
    'for the first time',
    'ranked first in the city',
    ' or more',
    '\n',
    '. ',
    ', ',
    'Phase ',
    '14th',
    '2023',
    'January 12',
    '(',
    ')',
    '“',
    '”',
    '**',
    ' ',
    '-',
    '+',
    '/',
    'projects ',
  ],
};

function jumble(lang: Lang): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces[lang]), { maxLength: 24 })
    .map((parts) => parts.join(''));
}

function placesOf({ quantities, changes, claims }: Reading): readonly Place[] {
  return [...quantities, ...changes, ...claims];
}

describe.each(langs)('read(text, "%s")', (lang) => {
  const texts = fc.oneof(
    jumble(lang),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('never fails, and every place is the slice it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of [
          ...placesOf(read(text, lang)),
          ...periodsIn(text, lang, 2023),
          ...statusWords(text, lang),
        ]) {
          expect(found.text).toBe(text.slice(found.start, found.end));
          expect(found.end).toBeGreaterThan(found.start);
        }
      }),
      runs,
    );
  });

  test('finds no quantity twice and none inside a change', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quantities, changes } = read(text, lang);
        const placed = [...quantities, ...changes].toSorted((a, b) => a.start - b.start);
        expect(quantities).toEqual(quantities.toSorted((a, b) => a.start - b.start));
        // A change may hold its own words twice (翻番 inside 翻了近一番), a quantity never.
        for (const quantity of quantities) {
          const others = placed.filter((other) => other !== quantity);
          expect(
            others.some(({ start, end }) => start < quantity.end && quantity.start < end),
          ).toBe(false);
        }
      }),
      runs,
    );
  });

  test('reads paragraphs set one after another as it reads each', () => {
    fc.assert(
      fc.property(jumble(lang), jumble(lang), (one, two) => {
        const first = one.replaceAll('\n', '').replaceAll('\f', '');
        const second = two.replaceAll('\n', '').replaceAll('\f', '');
        const between = '。\n\n';
        const both = read(first + between + second, lang);
        const moved = placesOf(read(second, lang)).map(
          ({ start }) => start + first.length + between.length,
        );
        const starts = [...placesOf(read(first, lang)).map(({ start }) => start), ...moved];
        expect(
          placesOf(both)
            .map(({ start }) => start)
            .toSorted((a, b) => a - b),
        ).toEqual(starts.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('reads what is written in a list', () => {
    fc.assert(
      fc.property(fc.array(quantityIn(lang), { minLength: 1, maxLength: 5 }), (list) => {
        const said = list.map((quantity) => writeQuantity(quantity, lang) ?? '');
        const text = said.join('\n\n');
        expect(read(text, lang).quantities.map((found) => found.text)).toEqual(
          said.map((one) => one.replace(/(?<!per [\d,]+) people$/, '')),
        );
      }),
      runs,
    );
  });
});
