import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/charts/spec.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { made, marksOf, reaches, small, tableLines, written } from './made-charts.ts';

/** A chart of the made-up park, and what is written in it row by row. */
type Case = readonly [string, Lang, readonly string[]];

describe('a chart of growth', () => {
  const cases: readonly Case[] = [
    [
      'growth',
      'zh',
      [
        '出口额: 同比增长1180%',
        '新增用地: 同比增长近2.5倍',
        '税收: 同比增长超15%',
        '用电量: 同比下降5.2%',
      ],
    ],
    [
      'growth',
      'en',
      [
        'Exports: up 1,180 percent year on year',
        'New land: up nearly 250 percent year on year',
        'Tax revenue: up over 15 percent year on year',
        'Electricity use: down 5.2 percent year on year',
      ],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('cuts the scale before one far beyond the others, and says so', () => {
    const spec = made('growth', 'zh');
    expect(reaches(spec)).toEqual(['0..312.5', '0..237.5~250', '0..15→', '0..-5.2']);
    expect(spec.body).toMatchObject({ min: -5.2, max: 312.5 });
    expect(plain(spec.says)).toContain(
      '出口额（同比增长1180%）没有按比例画，线在中途截断，否则别的看不清。',
    );
  });

  test('draws to scale what is at most three times the next', () => {
    const spec = small({
      facts: {
        a: 'indicator: output, change: 同比增长30%',
        b: 'indicator: output, change: 同比增长10%',
      },
      chart: 'kind: growth, facts: [a, b]',
    });
    expect(reaches(spec)).toEqual(['0..30', '0..10']);
    expect(plain(spec.says)).not.toContain('截断');
  });

  test('warns that the rates have unlike bases', () => {
    expect(plain(made('growth', 'zh').says)).toContain(
      '增幅最大的是出口额，同比增长1180%；最小的是用电量，同比下降5.2%。各项的基数不同，不能相加减。',
    );
  });

  test('writes a dash where no change is printed', () => {
    const spec = small({
      facts: { a: 'indicator: output, change: 同比增长30%', b: 'indicator: output, value: 9亿元' },
      chart: 'kind: growth, facts: [a, b]',
    });
    expect(written(spec)).toEqual(['a: 同比增长30%', 'b: —']);
    expect(marksOf(spec)).toHaveLength(1);
  });
});

describe('a chart of figures against their marks', () => {
  const bullet: readonly Case[] = [
    [
      'bullet',
      'zh',
      ['工业总产值: 50.4亿元 | 50亿元', '引进项目，1亿元以上: 43个 | 40个', '容积率: 3.4 | 3.0'],
    ],
    [
      'bullet',
      'en',
      [
        'Gross industrial output: RMB 5.04 billion | RMB 5 billion',
        'Projects signed, RMB 100 million or more: 43 projects | 40 projects',
        'Floor area ratio: 3.4 | 3.0',
      ],
    ],
  ];
  test.each(bullet)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  const margin: readonly Case[] = [
    [
      'margin',
      'zh',
      [
        '容积率: +13.3% (3.4，关口3.0)',
        '引进项目，1亿元以上: +7.5% (43个，关口40个)',
        '工业总产值: +0.8% (50.4亿元，关口50亿元)',
      ],
    ],
    [
      'margin',
      'en',
      [
        'Floor area ratio: +13.3% (3.4 against 3.0)',
        'Projects signed, RMB 100 million or more: +7.5% (43 projects against 40 projects)',
        'Gross industrial output: +0.8% (RMB 5.04 billion against RMB 5 billion)',
      ],
    ],
  ];
  test.each(margin)('%s in %s', (id, lang, rows) => expect(written(made(id, lang))).toEqual(rows));

  test('draws unlike units each on a scale of its own, the mark on the same', () => {
    const { body } = made('bullet', 'zh');
    const rows = body.type === 'rows' ? body.rows : [];
    expect(rows.map(({ marks }) => marks[0]?.to)).toEqual([1, 1, 1]);
    expect(rows.map(({ tick }) => tick?.at)).toEqual([50 / 50.4, 40 / 43, 3 / 3.4]);
  });

  test('draws like units on one scale', () => {
    const spec = small({
      facts: {
        a: 'indicator: output, value: 50亿元, claims: [突破40亿元]',
        b: 'indicator: output, value: 10亿元, claims: [突破8亿元]',
      },
      chart: 'kind: bullet, facts: [a, b]',
    });
    expect(reaches(spec)).toEqual(['0..5000000000', '0..1000000000']);
    const rows = spec.body.type === 'rows' ? spec.body.rows : [];
    expect(rows.map(({ tick }) => tick?.at)).toEqual([4e9, 8e8]);
  });

  test('measures the distance exactly and prints it to one place', () => {
    const marks = marksOf(made('margin', 'zh'));
    expect(marks.map(({ to }) => to)).toEqual([40 / 3, 7.5, 0.8]);
    expect(marks.map(({ figure }) => figure)).toEqual(['+13.3%', '+7.5%', '+0.8%']);
  });

  test('marks the distance as worked out here, the mark as claimed', () => {
    const { body } = made('margin', 'en');
    const second = body.type === 'rows' ? body.rows[1] : undefined;
    expect(second?.end).toEqual([{ text: '+7.5%', fact: 'signed', part: 'derived', value: '7.5' }]);
    expect(second?.aside).toEqual([
      { text: '43 projects', fact: 'signed', part: 'value', value: '43' },
      ' against ',
      { text: '40 projects', fact: 'signed', part: 'claim', value: '40' },
    ]);
  });

  test('says to who comes to a distance what it was reckoned from, and where', () => {
    const details = marksOf(made('margin', 'zh')).map((mark) => mark.details.slice(0, 2));
    expect(details[1]).toEqual(['43个，关口40个', '本站计算']);
  });

  test('has value, mark and distance in its table', () => {
    expect(tableLines(made('margin', 'en'))).toEqual([
      'What | Value | Mark | Beyond it | Period',
      'Floor area ratio | 3.4 | 3.0 | +13.3% | 2022',
      'Projects signed, RMB 100 million or more | 43 projects | 40 projects | +7.5% | 2022',
      'Gross industrial output | RMB 5.04 billion | RMB 5 billion | +0.8% | 2021',
    ]);
  });

  test('takes the target of a result for its mark, and says when it was missed', () => {
    const spec = small({
      facts: {
        result: 'indicator: output, value: 90亿元',
        aim: 'indicator: output, value: 100亿元, status: target, target-for: result',
      },
      chart: 'kind: margin, facts: [result]',
    });
    expect(written(spec)).toEqual(['result: −10.0% (90亿元，关口100亿元)']);
    expect(reaches(spec)).toEqual(['0..-10']);
    expect(spec.body).toMatchObject({ min: -10, max: 0 });
  });

  test('puts what went furthest first', () => {
    const spec = small({
      facts: {
        a: 'indicator: projects, value: 41个, claims: [突破40个]',
        b: 'indicator: projects, value: 60个, claims: [突破40个]',
      },
      chart: 'kind: margin, facts: [a, b]',
    });
    expect(written(spec)).toEqual(['b: +50.0% (60个，关口40个)', 'a: +2.5% (41个，关口40个)']);
  });

  test.each([
    ['without a value', 'indicator: projects, change: 同比增长5%, claims: [突破40个]'],
    ['without a mark', 'indicator: projects, value: 43个, claims: [历年之最]'],
    ['whose mark is nought', 'indicator: projects, value: 5个, claims: [突破0个]'],
    ['whose mark is of another unit', 'indicator: projects, value: 43个, claims: [突破40亿元]'],
  ])('leaves out a figure %s', (_, fact) => {
    const facts = { a: 'indicator: projects, value: 41个, claims: [突破40个]', b: fact };
    for (const kind of ['bullet', 'margin'])
      expect(written(small({ facts, chart: `kind: ${kind}, facts: [a, b]` }))).toHaveLength(1);
  });
});
