import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/charts/spec.ts';
import { marksOf, small, tableLines, written } from './made-charts.ts';

describe('a claim of the report', () => {
  const facts = { a: 'indicator: projects, value: 43个' };
  const claims = (reach: string): string => `claims: [{ claim: 首次突破40个, facts: [a]${reach} }]`;

  test('counts as one of the figure', () => {
    const spec = small({ facts, chart: 'kind: bars, facts: [a]', report: claims('') });
    expect(marksOf(spec)).toMatchObject([{ look: 'broke', details: ['首次突破40个', '2023年'] }]);
    expect(written(spec)).toEqual(['a: 43个 (首次突破40个)']);
    const margin = small({ facts, chart: 'kind: margin, facts: [a]', report: claims('') });
    expect(written(margin)).toEqual(['a: +7.5% (43个，关口40个)']);
  });

  test('whose reach the source leaves open counts nowhere', () => {
    const report = claims(', reach: unclear');
    const spec = small({ facts, chart: 'kind: bars, facts: [a]', report });
    expect(marksOf(spec)).toMatchObject([{ look: 'actual', details: ['2023年'] }]);
    expect(written(spec)).toEqual(['a: 43个']);
    expect(written(small({ facts, chart: 'kind: margin, facts: [a]', report }))).toEqual([]);
  });
});

describe('figures of several statuses', () => {
  const facts = {
    a: 'indicator: output, value: 9亿元',
    b: 'indicator: output, value: 12亿元, status: preliminary',
    c: 'indicator: output, value: 20亿元, status: target',
  };

  test.each([
    ['zh', ['实际', '初步数', '目标'], '图中的数性质不同（实际、初步数、目标），不能相加。'],
    [
      'en',
      ['actual', 'preliminary', 'target'],
      'The chart shows figures of unlike status (actual, preliminary, target), which must not be added up.',
    ],
  ] as const)('in %s are told apart by a key and a remark', (lang, names, remark) => {
    const spec = small({ facts, chart: 'kind: bars, facts: [a, b, c]' }, lang);
    expect(spec.key.map(({ look, name }) => [look, name])).toEqual(
      ['actual', 'preliminary', 'target'].map((look, index) => [look, names[index]]),
    );
    expect(plain(spec.says)).toContain(remark);
  });

  test.each(['[a]', '[c]'])('need neither where there is one: %s', (list) => {
    const spec = small({ facts, chart: `kind: bars, facts: ${list}` });
    expect(spec.key).toEqual([]);
    expect(plain(spec.says)).not.toContain('性质');
  });

  test.each([
    ['zh', ['实际', '实际（突破）', '目标']],
    ['en', ['actual', 'actual, broke through', 'target']],
  ] as const)('in %s show vermilion in the key where it is drawn', (lang, names) => {
    const broke = { ...facts, d: 'indicator: output, value: 11亿元, claims: [首次突破10亿元]' };
    const spec = small({ facts: broke, chart: 'kind: bars, facts: [d, a, c]' }, lang);
    expect(spec.key).toEqual([
      { look: 'actual', name: names[0] },
      { look: 'broke', name: names[1] },
      { look: 'target', name: names[2] },
    ]);
  });

  test('show no ink in the key where all of a status broke through', () => {
    const d = 'indicator: output, value: 11亿元, claims: [首次突破10亿元]';
    const spec = small({ facts: { ...facts, d }, chart: 'kind: bars, facts: [d, c]' });
    expect(spec.key.map(({ look }) => look)).toEqual(['broke', 'target']);
  });

  test('of which one is not drawn have no key for it', () => {
    const d = 'indicator: output, change: 同比增长5%, status: plan';
    const spec = small({ facts: { ...facts, d }, chart: 'kind: bars, facts: [a, c, d]' });
    expect(spec.key.map(({ look }) => look)).toEqual(['actual', 'target']);
  });

  test.each([
    ['actual', 'actual'],
    ['preliminary', 'preliminary'],
    ['expected', 'expected'],
    ['target', 'target'],
    ['plan', 'plan'],
    ['contracted', 'contracted'],
    ['rule', 'rule'],
  ])('are drawn by what they are: %s', (status, look) => {
    const one = { a: `indicator: output, value: 9亿元, status: ${status}` };
    const [mark] = marksOf(small({ facts: one, chart: 'kind: bars, facts: [a]' }));
    expect(mark?.look).toBe(look);
  });

  test.each([
    ['actual', 'broke'],
    ['contracted', 'contracted-broke'],
    ['target', 'target'],
  ])('that passed a mark: %s is drawn as %s', (status, look) => {
    const one = { a: `indicator: output, value: 9亿元, status: ${status}, claims: [突破8亿元]` };
    const [mark] = marksOf(small({ facts: one, chart: 'kind: bars, facts: [a]' }));
    expect(mark?.look).toBe(look);
  });

  test.each(['margin', 'bullet'])('against their marks need no remark: %s', (kind) => {
    const passed = {
      a: 'indicator: output, value: 9亿元, claims: [突破8亿元]',
      b: 'indicator: projects, value: 43个, status: expected, claims: [突破40个]',
    };
    const spec = small({ facts: passed, chart: `kind: ${kind}, facts: [a, b]` });
    expect(plain(spec.says)).not.toContain('性质');
  });

  test('keep their look in a series of their own', () => {
    const series = `kind: bars, series: [
      { label: { zh: 甲, en: A }, facts: [a] }, { label: { zh: 乙, en: B }, facts: [c] }]`;
    const marks = marksOf(small({ facts, chart: series }));
    expect(marks.map(({ look }) => look)).toEqual(['actual', 'target']);
  });

  test('say what they are in the table, where one of them does', () => {
    const spec = small({ facts, chart: 'kind: bars, facts: [a, c]' });
    expect(tableLines(spec)).toEqual([
      '名称 | 数值 | 时期 | 性质',
      'a | 9亿元 | 2023年 | 实际',
      'c | 20亿元 | 2023年 | 目标',
    ]);
  });
});

describe('an open end', () => {
  test.each(['超9亿元', '近9亿元', '约9亿元', '不到9亿元', '9亿元以上'])(
    'of %s is explained',
    (value) => {
      const chart = {
        facts: { a: `indicator: output, value: ${value}` },
        chart: 'kind: bars, facts: [a]',
      };
      expect(plain(small(chart).says)).toContain(
        '开口的一端表示原文只说超过、接近、大约或不到，没有给出确数。',
      );
      expect(plain(small(chart, 'en').says)).toContain(
        'An open end means that the source says over',
      );
    },
  );

  test('is explained where one of several has it', () => {
    const facts = { a: 'indicator: output, value: 9亿元', b: 'indicator: output, value: 超8亿元' };
    expect(plain(small({ facts, chart: 'kind: bars, facts: [a, b]' }).says)).toContain('开口');
  });

  test('is not spoken of where there is none', () => {
    const chart = {
      facts: { a: 'indicator: output, value: 9亿元' },
      chart: 'kind: bars, facts: [a]',
    };
    expect(plain(small(chart).says)).not.toContain('开口');
  });
});
