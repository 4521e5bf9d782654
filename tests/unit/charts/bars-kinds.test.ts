import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/charts/spec.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { made, marksOf, reaches, small, written } from './made-charts.ts';

/** A chart of the made-up park, and what is written in it row by row. */
type Case = readonly [string, Lang, readonly string[]];

describe('a chart of bars', () => {
  const cases: readonly Case[] = [
    [
      'bars',
      'zh',
      ['电池: 135.8亿元', '鞋服纺织: 45.3亿元', '食品医药: 34.4亿元', '装备制造: 30.3亿元'],
    ],
    [
      'bars',
      'en',
      [
        'Batteries: RMB 13.58 billion',
        'Footwear, apparel and textiles: RMB 4.53 billion',
        'Food and pharmaceuticals: RMB 3.44 billion',
        'Equipment: RMB 3.03 billion',
      ],
    ],
    [
      'grouped',
      'zh',
      ['电池: 2个 / 3个', '鞋服纺织: 5个 / 6个', '食品医药: 4个 / 5个', '装备制造: 8个 / 11个'],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('keeps the order of the editor and says what is largest and smallest', () => {
    const facts = {
      a: 'indicator: output, value: 3亿元',
      b: 'indicator: output, value: 9亿元',
      c: 'indicator: output, value: 6亿元',
    };
    const spec = small({ facts, chart: 'kind: bars, facts: [a, b, c]' });
    expect(written(spec)).toEqual(['a: 3亿元', 'b: 9亿元', 'c: 6亿元']);
    expect(plain(spec.says)).toBe('最大的是b，9亿元；最小的是a，3亿元。');
    expect(plain(small({ facts, chart: 'kind: bars, facts: [a, b, c]' }, 'en').says)).toBe(
      'Largest: b, RMB 900 million; smallest: a, RMB 300 million.',
    );
  });

  test('of one figure says that figure', () => {
    const one = {
      facts: { a: 'indicator: output, value: 3亿元' },
      chart: 'kind: bars, facts: [a]',
    };
    expect(plain(small(one).says)).toBe('a：3亿元。');
    expect(plain(small(one, 'en').says)).toBe('a: RMB 300 million.');
  });

  test('says behind a value which mark it broke, for colour alone tells nobody', () => {
    const spec = small({
      facts: {
        a: 'indicator: projects, value: 43个, claims: [首次突破40个, 突破30个, 历年之最]',
        b: 'indicator: projects, value: 7个, claims: [历年之最]',
      },
      chart: 'kind: bars, facts: [a, b]',
    });
    expect(written(spec)).toEqual(['a: 43个 (首次突破40个)', 'b: 7个']);
    expect(marksOf(spec).map(({ look }) => look)).toEqual(['broke', 'actual']);
  });

  test('in series tells the series by colour, and what broke through no longer', () => {
    const spec = small({
      facts: {
        a: 'indicator: projects, value: 43个, claims: [首次突破40个]',
        b: 'indicator: projects, value: 7个',
        c: 'indicator: projects, value: 50个',
      },
      chart: `kind: bars, series: [
        { label: { zh: 甲, en: A }, facts: [a] },
        { label: { zh: 乙, en: B }, facts: [b] },
        { label: { zh: 丙, en: C }, facts: [c] }]`,
    });
    expect(marksOf(spec).map(({ look }) => look)).toEqual(['actual', 'second', 'third']);
    expect(spec.key).toEqual([
      { look: 'actual', name: '甲' },
      { look: 'second', name: '乙' },
      { look: 'third', name: '丙' },
    ]);
  });
});

test('bars of contracts in series are told apart by series, broken through or not', () => {
  const spec = small({
    facts: {
      a: 'indicator: projects, value: 43个, status: contracted, claims: [首次突破40个]',
      b: 'indicator: projects, value: 7个, status: contracted',
      c: 'indicator: projects, value: 50个',
      d: 'indicator: projects, value: 9个',
    },
    chart: `kind: bars, series: [
      { label: { zh: 甲, en: A }, facts: [a, b] },
      { label: { zh: 乙, en: B }, facts: [c, d] }]`,
  });
  expect(spec.key).toEqual([
    { look: 'contracted', name: '甲 (签约口径)' },
    { look: 'second', name: '乙' },
  ]);
});

describe('a chart of columns', () => {
  const cases: readonly Case[] = [
    ['columns', 'zh', ['2020年: 43.9', '2021年: 50.4', '2022年: 56.6']],
    ['columns', 'en', ['2020: 4.39', '2021: 5.04', '2022: 5.66']],
    [
      'grouped-columns',
      'zh',
      ['电池: 2 / 3', '鞋服纺织: 5 / 6', '食品医药: 4 / 5', '装备制造: 8 / 11'],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test.each([
    ['columns', 'zh', '亿元', ['0', '20', '40', '60']],
    ['columns', 'en', 'RMB billion', ['0', '2', '4', '6']],
    ['grouped-columns', 'en', 'projects', ['0', '2.5', '5.0', '7.5', '10.0', '12.5']],
  ] as const)('%s in %s is counted in %s', (id, lang, unit, ticks) => {
    const { unit: own, body } = made(id, lang);
    expect(own).toBe(unit);
    expect(body.type === 'columns' && body.ticks.map(({ label }) => label)).toEqual(ticks);
  });

  test.each([
    ['超160亿元', '>160', '>16'],
    ['160亿元以上', '≥160', '≥16'],
    ['约160亿元', '≈160', '≈16'],
    ['不超过160亿元', '≤160', '≤16'],
    ['8000万元', '8000万元', 'RMB 80 million'],
    ['90亿—160亿元', '90亿—160亿元', 'RMB 9 billion to RMB 16 billion'],
  ])('writes %s over its column as %s and %s', (value, zh, en) => {
    const facts = {
      a: `indicator: output, value: ${value}`,
      b: 'indicator: output, value: 200亿元',
    };
    const chart = 'kind: columns, facts: [a, b]';
    expect(written(small({ facts, chart }))).toEqual([`a: ${zh}`, 'b: 200']);
    expect(written(small({ facts, chart }, 'en'))).toEqual([`a: ${en}`, 'b: 20']);
  });

  test('has every number on the scale, in the unit of the scale', () => {
    const spec = made('columns', 'zh');
    expect(reaches(spec)).toEqual(['0..43.9', '0..50.4', '0..56.6']);
    expect(spec.body).toMatchObject({ min: 0, max: 60 });
  });
});
