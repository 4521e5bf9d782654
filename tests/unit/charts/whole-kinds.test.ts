import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/charts/spec.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { made, marksOf, reaches, small, tableLines, written } from './made-charts.ts';

/** A chart of the made-up park, and what is written in it row by row. */
type Case = readonly [string, Lang, readonly string[]];

describe('a chart of parts', () => {
  const cases: readonly Case[] = [
    [
      'parts',
      'zh',
      [
        '固定资产投资: 38.5亿元',
        '工业投资: 29.7亿元',
        '基础设施投资: 8.6亿元',
        '未列出: 0.2亿元 (本站计算)',
      ],
    ],
    [
      'parts',
      'en',
      [
        'Fixed-asset investment: RMB 3.85 billion',
        'Industrial investment: RMB 2.97 billion',
        'Infrastructure investment: RMB 860 million',
        'Not itemized: RMB 20 million (computed here)',
      ],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('begins each part where the one before ended, and what is left at the last', () => {
    expect(reaches(made('parts', 'zh'))).toEqual([
      '0..3850000000',
      '0..2970000000',
      '2970000000..3830000000',
      '3830000000..3850000000',
    ]);
  });

  test('shows the sum by which the rest was found', () => {
    expect(plain(made('parts', 'zh').says)).toBe(
      '固定资产投资为38.5亿元，其中工业投资29.7亿元、基础设施投资8.6亿元。' +
        '没有列出的有0.2亿元（本站计算：38.5 − 29.7 − 8.6 = 0.2）。',
    );
  });

  test('says that the rest was worked out here, and from which figure', () => {
    const rest = made('parts', 'zh').body;
    expect(rest.type === 'rows' && rest.rows.at(-1)?.end).toEqual([
      { text: '0.2亿元', fact: 'investment', part: 'derived', value: '20000000' },
    ]);
  });

  const facts = {
    all: 'indicator: projects, value: 10个',
    a: 'indicator: projects, value: 6个',
    b: 'indicator: projects, value: 4个',
    about: 'indicator: projects, value: 约3个',
    more: 'indicator: projects, value: 5个',
    thousands: 'indicator: projects, value: 0.0003万个',
  };
  const whole = (parts: string): string[] =>
    written(small({ facts, chart: `kind: parts, whole: all, facts: [${parts}]` }));

  test.each([
    ['fill the whole', 'a, b', ['all: 10个', 'a: 6个', 'b: 4个']],
    ['are not all exact', 'a, about', ['all: 10个', 'a: 6个', 'about: 约3个']],
    [
      'are printed in another unit',
      'a, thousands',
      ['all: 10个', 'a: 6个', 'thousands: 0.0003万个'],
    ],
    ['exceed the whole', 'a, more', ['all: 10个', 'a: 6个', 'more: 5个']],
    ['leave something', 'a', ['all: 10个', 'a: 6个', '未列出: 4个 (本站计算)']],
  ])('whose parts %s', (_, parts, rows) => expect(whole(parts)).toEqual(rows));

  test('moves what a hedge leaves open along with its part', () => {
    const spec = small({ facts, chart: 'kind: parts, whole: all, facts: [a, about]' });
    expect(reaches(spec)).toEqual(['0..10', '0..6', '6..8.85~9.15']);
  });

  test('names the larger part first, however they are ordered', () => {
    const spec = small({ facts, chart: 'kind: parts, whole: all, facts: [b, a]' });
    expect(plain(spec.says)).toBe('all为10个，其中a6个、b4个。');
    expect(written(spec)).toEqual(['all: 10个', 'b: 4个', 'a: 6个']);
  });

  test('has the whole in its table, before the parts', () => {
    expect(tableLines(made('parts', 'zh'))).toEqual([
      '名称 | 数值 | 时期',
      '固定资产投资 | 38.5亿元 | 2022年',
      '工业投资 | 29.7亿元 | 2022年',
      '基础设施投资 | 8.6亿元 | 2022年',
    ]);
  });
});

describe('a chart of sizes one inside the other', () => {
  const cases: readonly Case[] = [
    ['nested', 'zh', ['1亿元以上: 43个', '10亿元以上: 7个', '超20亿元: 3个']],
    [
      'nested',
      'en',
      [
        'RMB 100 million or more: 43 projects',
        'RMB 1 billion or more: 7 projects',
        'over RMB 2 billion: 3 projects',
      ],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('has each row one step further in, all of them from nought', () => {
    const spec = made('nested', 'zh');
    expect(spec.body.type === 'rows' && spec.body.rows.map(({ depth }) => depth)).toEqual([
      0, 1, 2,
    ]);
    expect(reaches(spec)).toEqual(['0..43', '0..7', '0..3']);
  });

  test('warns against adding up', () => {
    expect(plain(made('nested', 'zh').says)).toBe(
      '每一行都包含在上一行里，不能相加：1亿元以上43个、10亿元以上7个、超20亿元3个。',
    );
  });

  test.each([
    ['zh', '原文没有印个数'],
    ['en', 'no figure printed'],
  ] as const)('in %s says of a size that is not counted: %s', (lang, words) => {
    const facts = {
      a: 'indicator: projects, value: 43个',
      b: 'indicator: projects, change: 同比增长5%, subset-of: a',
    };
    const spec = small({ facts, chart: 'kind: nested, facts: [a, b]' }, lang);
    expect(written(spec)[1]).toBe(`b: ${words}`);
    expect(plain(spec.says)).not.toMatch(/b[\s。.]/);
  });
});

describe('a ladder', () => {
  const cases: readonly Case[] = [
    ['ladder', 'zh', ['投产项目: 9个', '试产项目: 3个', '安装项目: 4个']],
    [
      'ladder',
      'en',
      [
        'Projects in production: 9 projects',
        'Projects in trial production: 3 projects',
        'Projects installing equipment: 4 projects',
      ],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('is drawn ever lighter, and reads from the furthest stage on', () => {
    const spec = made('ladder', 'zh');
    expect(marksOf(spec).map(({ look }) => look)).toEqual(['actual', 'expected', 'contracted']);
    expect(plain(spec.says)).toBe(
      '从走得最远的一步到最早的一步：投产项目9个、试产项目3个、安装项目4个。',
    );
  });

  test('of more than four stages stays at the lightest', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const facts = Object.fromEntries(names.map((id) => [id, 'indicator: projects, value: 2个']));
    const spec = small({ facts, chart: `kind: ladder, facts: [${names.join(', ')}]` });
    expect(marksOf(spec).at(-1)?.look).toBe('rest');
  });
});
