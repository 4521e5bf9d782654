import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../src/charts/spec.ts';
import { plain } from '../../../src/charts/spec.ts';
import { linesOf, phraseLines, widthOf } from '../../../src/charts/text-width.ts';

describe('widthOf(text, size)', () => {
  test('grows with the size and adds up sign by sign', () => {
    expect(widthOf('亿元', 20)).toBeCloseTo(2 * widthOf('亿元', 10), 9);
    expect(widthOf('43个', 14)).toBeCloseTo(widthOf('43', 14) + widthOf('个', 14), 9);
    expect(widthOf('', 14)).toBe(0);
  });

  test.each([
    ['a Han sign', '亿', 1],
    ['a full-width mark', '，', 1],
    ['a character beyond the first plane', '𠮷', 1],
    ['a figure', '7', 0.555],
    ['a minus', '−', 0.555],
    ['a space', ' ', 0.224],
  ])('%s is as wide as its typeface has it, and five percent for safety', (_, sign, ems) =>
    expect(widthOf(sign, 10)).toBeCloseTo(ems * 10 * 1.05, 9),
  );

  test('gives all figures one width, so that columns of them stand still', () => {
    expect(new Set([...'0123456789'].map((sign) => widthOf(sign, 14))).size).toBe(1);
  });
});

describe('linesOf(text, size, room)', () => {
  const lines = (text: string, ems: number): string => linesOf(text, 10, ems * 10.5).join('|');

  test.each([
    ['goes on one line where there is room', '工业总产值', 6, '工业总产值'],
    ['breaks into lines as even as they can be', '固定资产投资总额', 5, '固定资产|投资总额'],
    ['breaks English between words', 'Gross industrial output', 6, 'Gross|industrial|output'],
    ['keeps a number and its unit', '总产值50.4亿元', 4, '总产值|50.4亿元'],
    ['keeps a number and a quotient of units', '强度1020万元/亩', 5, '强度|1020万元/亩'],
    ['keeps a percentage', '增长了12.3%', 4, '增长了|12.3%'],
    ['keeps an amount in English', 'over RMB 16 billion', 8, 'over|RMB 16 billion'],
    ['keeps a percentage in English', 'up 12.3 percent', 7, 'up|12.3 percent'],
    ['keeps a year', '在2022年', 3, '在|2022年'],
    ['keeps a comma with the word before it', '引进项目，一亿元以上', 5, '引进项目，|一亿元以上'],
    ['keeps a bracket with what it holds', '新增用地（亩）', 5, '新增用地|（亩）'],
    ['keeps quotation marks with what is in them', '跨过门“槛”', 4, '跨过门|“槛”'],
    ['lets an unbreakable word stick out', 'pharmaceuticals', 3, 'pharmaceuticals'],
    ['has no line for nothing', '', 5, ''],
  ])('%s', (_, text, ems, expected) => expect(lines(text, ems)).toBe(expected));

  test('never tears a number from its unit, however narrow', () => {
    const texts = ['产值50.4亿元', '占比12.3%', '强度1020万元/亩', '项目43个', '于2022年'];
    for (const text of texts) {
      const number = /\d.*$/.exec(text)?.[0] ?? '';
      for (let room = 0; room < 120; room += 3) {
        const holding = linesOf(text, 14, room).filter((line) => line.includes(number));
        expect(holding, `${text} in ${room}`).toHaveLength(1);
      }
    }
  });

  const chinese = fc
    .array(
      fc.constantFrom(
        ...'工业总产值投资项目引进年园区',
        '，',
        '。',
        '：',
        '；',
        '、',
        '（',
        '）',
        '“',
        '”',
        '《',
        '》',
        '43个',
        '50.4亿元',
        '12.3%',
        '2022年',
        '5G',
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));
  const english = fc
    .array(
      fc.constantFrom(
        'gross',
        'output',
        'of',
        'pharmaceuticals',
        'fixed-asset',
        "park's",
        'RMB 16 billion',
        '12.3 percent',
        '(trial)',
        'R&D,',
        'signed:',
        '43',
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((words) => words.join(' '));
  const text = fc.oneof(chinese, english);
  const room = fc.integer({ min: 1, max: 700 });
  const size = fc.constantFrom(12.5, 13, 14, 18);
  const runs = { numRuns: 1000, seed: 20221 };
  const solid = (one: string): string => one.replaceAll(/\s/g, '');

  test('loses nothing: the lines joined are the text, spaces apart', () => {
    fc.assert(
      fc.property(text, size, room, (all, px, width) => {
        expect(solid(linesOf(all, px, width).join(''))).toBe(solid(all));
      }),
      runs,
    );
  });

  test('loses nothing of any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), room, (all, width) => {
        expect(solid(linesOf(all, 14, width).join(''))).toBe(solid(all));
      }),
      runs,
    );
  });

  test('has no line wider than the room that could be broken again', () => {
    fc.assert(
      fc.property(text, size, room, (all, px, width) => {
        const wide = linesOf(all, px, width).filter((line) => widthOf(line, px) > width);
        expect(wide.flatMap((line) => linesOf(line, px, 1))).toEqual(wide);
      }),
      runs,
    );
  });

  test('begins no line with a mark that closes, and ends none with one that opens', () => {
    fc.assert(
      fc.property(chinese, size, room, (all, px, width) => {
        // A mark at the very start of a text has nothing to stay with.
        for (const line of linesOf(all, px, width).slice(1))
          expect(line).not.toMatch(/^[，。；：、）》”]/);
        for (const line of linesOf(all, px, width).slice(0, -1))
          expect(line).not.toMatch(/[（《“]$/);
      }),
      runs,
    );
  });

  test('has no empty line and no space at an end', () => {
    fc.assert(
      fc.property(text, size, room, (all, px, width) => {
        for (const line of linesOf(all, px, width)) expect(line).toBe(line.trim() || '?');
      }),
      runs,
    );
  });

  test('takes as few lines as filling them one by one would', () => {
    expect(linesOf('一二三四五六七八九', 10, 8 * 10.5)).toEqual(['一二三四五', '六七八九']);
    expect(linesOf('一二三四五六七八九', 10, 9 * 10.5)).toHaveLength(1);
  });
});

describe('phraseLines(phrases, size, room)', () => {
  const figure = (text: string): Phrase => ({ text, fact: 'a', part: 'value', value: '1' });
  const phrases: readonly Phrase[] = [
    figure('RMB 22.32 billion'),
    ' against ',
    figure('RMB 20 billion'),
  ];

  test('breaks words and never a figure', () => {
    const lines = phraseLines(phrases, 13, 120).map((line) => plain(line).trim());
    expect(lines).toEqual(['RMB 22.32 billion', 'against', 'RMB 20 billion']);
  });

  test('keeps each figure the fact that it prints', () => {
    const all = phraseLines(phrases, 13, 120).flat();
    expect(all.filter((one) => typeof one !== 'string')).toEqual([phrases[0], phrases[2]]);
  });

  test('goes on one line where there is room', () => {
    expect(phraseLines(phrases, 13, 400).map(plain)).toEqual([
      'RMB 22.32 billion against RMB 20 billion',
    ]);
  });

  test('is nothing for nothing', () => expect(phraseLines([], 13, 100)).toEqual([]));

  test('loses nothing and is wider than the room only for what cannot be broken', () => {
    const piece = fc.oneof(
      fc.constantFrom('against', ', past ', '，关口', '首次突破'),
      fc.constantFrom('RMB 20 billion', '22.32亿元', '43').map(figure),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 1, max: 400 }),
        (all, width) => {
          const lines = phraseLines(all, 13, width);
          expect(lines.map(plain).join('')).toBe(plain(all));
          expect(lines.filter((line) => line.length === 0)).toEqual([]);
          const wide = lines.filter((line) => widthOf(plain(line), 13) > width + 1e-6);
          expect(wide.filter((line) => line.length > 1)).toEqual([]);
        },
      ),
      { numRuns: 1000, seed: 20221 },
    );
  });
});
