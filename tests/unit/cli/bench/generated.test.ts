import { describe, expect, test } from 'vitest';
import { townName } from '../../../../src/cli/bench/park-names.ts';
import { parkYears } from '../../../../src/cli/bench/park-years.ts';
import { seeded } from '../../../../src/cli/bench/seeded.ts';
import { editionSlots, filled } from '../../../../src/cli/bench/slots.ts';

describe('seeded(seed)', () => {
  test('draws the same numbers on every machine', () => {
    const random = seeded('park 1');
    expect(Array.from({ length: 6 }, () => random.int(1, 6))).toEqual([1, 6, 3, 6, 2, 2]);
  });

  test('draws both ends and everything between', () => {
    const random = seeded('ends');
    const drawn = new Set(Array.from({ length: 200 }, () => random.int(3, 6)));
    expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
  });
});

test('townName(park) is never the same twice', () => {
  const names = Array.from({ length: 10_000 }, (_, park) => townName(park).zh);
  expect(new Set(names).size).toBe(names.length);
});

test('parkYears(park) has levels that grow as printed', () => {
  const years = parkYears(0).map(({ output = '', 'output.change': change = '' }) => ({
    level: Number.parseFloat(output),
    growth: Number.parseFloat(change.replace('同比增长', '')),
  }));
  years.slice(1).forEach(({ level, growth }, index) => {
    const before = years[index]?.level ?? 0;
    expect((100 * level) / before - 100).toBeCloseTo(growth, 1);
  });
});

describe('filled(pattern, slots, lang)', () => {
  const slots = editionSlots(0, 1, false);

  test.each([
    ['<year>年，<park>', 'zh', '2021年，云溪产业园'],
    ['<park> in <year>', 'en', 'Yunxi Industrial Park in 2021'],
    ['{ zh: <park>, en: <park.en> }', 'zh', '{ zh: 云溪产业园, en: Yunxi Industrial Park }'],
    ['exceeding <signed.mark>', 'en', 'exceeding 40'],
    ['<Fact id="far">甲</Fact>', 'zh', '<Fact id="far">甲</Fact>'],
  ] as const)('%s in %s', (pattern, lang, text) => expect(filled(pattern, slots, lang)).toBe(text));

  test('fails on a slot that there is not', () => {
    expect(() => filled('<outptu>', slots, 'zh')).toThrow('<outptu>');
  });
});
