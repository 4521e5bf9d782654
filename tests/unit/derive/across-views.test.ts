import { describe, expect, test } from 'vitest';
import { indicatorCharts } from '../../../src/charts/sighting-chart.ts';
import { plain } from '../../../src/charts/spec.ts';
import { compareView } from '../../../src/derive/compare-view.ts';
import { indicatorGroups } from '../../../src/derive/indicator-list.ts';
import { indicatorView } from '../../../src/derive/indicator-view.ts';
import type { Across } from '../../../src/derive/sighting-view.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { en } from '../../../src/words/en.ts';
import { zh } from '../../../src/words/zh.ts';
import { sighted, type Told } from './sighted.ts';

const output: Indicator = {
  id: 'output',
  name: { zh: '年产值', en: 'Annual output' },
  definition: { zh: '一年的产值。', en: 'Output of a year.' },
  dimension: 'CNY',
  measure: 'flow',
  direction: 'up',
  words: { zh: [], en: [] },
};

function across(told: readonly Told[], lang: 'zh' | 'en' = 'zh'): Across {
  const indicators = new Map([['output', output]]);
  return { lang, sightings: told.map(sighted), indicators, documents: new Map() };
}

const jianghai = { id: 'jianghai/2022:output', value: '超160亿元', period: '2022' };
const jiangcheng = { id: 'jiangcheng/2021:output', value: '56.6亿元', period: '2021' };
const part = { id: 'mianyang/2023:output', value: '124.2亿元', period: '2023-01/2023-11' };
const goal: Told = { id: 'mianyang/2023:goal', period: '2024', status: 'target' };
const textile = { id: 'mianyang/2023:textile', value: '43.55亿元', scope: 'textile' };

describe('indicatorView(indicator, across)', () => {
  const view = indicatorView(output, across([jianghai, goal, textile, jiangcheng, part]));

  test('has every figure once, like beside like', () => {
    expect(view.groups.map(({ kind, rows }) => [kind, rows.map(({ id }) => id)])).toEqual([
      ['alike', ['jianghai/2022:output', 'jiangcheng/2021:output']],
      ['whole', ['mianyang/2023:output', 'mianyang/2023:goal']],
      ['single', ['mianyang/2023:textile']],
    ]);
  });

  test('says of each that stands apart why, and how many there are for a reason', () => {
    const rows = view.groups.flatMap((group) => group.rows);
    expect(rows.map(({ reasons }) => reasons)).toEqual([
      [],
      [],
      ['part-year'],
      ['status'],
      ['scope'],
    ]);
    expect(view.apart).toEqual([
      { reason: 'scope', count: 1 },
      { reason: 'status', count: 1 },
      { reason: 'part-year', count: 1 },
    ]);
  });

  test('names each park once', () => {
    expect(view.parks.map(({ text }) => text)).toEqual(['jianghai', 'mianyang', 'jiangcheng']);
  });
});

describe('indicatorCharts(indicator, across, words)', () => {
  const charts = (told: readonly Told[], lang: 'zh' | 'en' = 'zh') =>
    indicatorCharts(output, across(told, lang), (lang === 'zh' ? zh : en).chart);

  test('draws what may be compared, each bar with its park and year', () => {
    const [chart, ...rest] = charts([jianghai, jiangcheng, part, goal, textile]);
    expect(rest).toEqual([]);
    expect(chart?.body).toMatchObject({
      type: 'rows',
      rows: [
        { label: 'jianghai（2022）', marks: [{ to: 16e9, open: 'out' }] },
        { label: 'jiangcheng（2021）', marks: [{ to: 5.66e9, open: null }] },
      ],
    });
  });

  test('leads each figure of its words and its table to the report that prints it', () => {
    const [chart] = charts([jianghai, jiangcheng]);
    const facts = chart?.table.rows.map((cells) => cells.at(-1)?.[0]);
    expect(facts).toMatchObject([
      { text: '超160亿元', fact: 'jianghai/2022:output' },
      { text: '56.6亿元', fact: 'jiangcheng/2021:output' },
    ]);
  });

  test('describes itself in both languages', () => {
    expect(plain(charts([jianghai, jiangcheng])[0]?.says ?? [])).toBe(
      'jianghai（2022）超160亿元、jiangcheng（2021）56.6亿元。开口的一端表示原文只说超过、接近、大约或不到，没有给出确数。',
    );
    expect(
      plain(
        charts([part, jiangcheng, { ...part, id: 'b/1:x', period: '2020' }], 'en')[0]?.says ?? [],
      ),
    ).toBe('jiangcheng (2021): 56.6亿元, b (2020): 124.2亿元.');
  });

  test('draws nothing of a single figure', () => {
    expect(charts([jianghai, part, goal])).toEqual([]);
  });
});

describe('compareView(across)', () => {
  const cells = (...told: Told[]) =>
    compareView(across(told)).rows.map((row) =>
      row.cells.map((cell) => cell && [cell.figure.id, ...cell.reasons]),
    );

  test('sets parks side by side where both have a figure of the whole park', () => {
    expect(cells(jianghai, jiangcheng)).toEqual([
      [['jianghai/2022:output'], ['jiangcheng/2021:output']],
    ]);
  });

  test('says in the cell what sets a figure apart', () => {
    expect(cells(jianghai, jiangcheng, part)).toEqual([
      [['jianghai/2022:output'], ['jiangcheng/2021:output'], ['mianyang/2023:output', 'part-year']],
    ]);
  });

  test('prefers a fact that stands apart to a target', () => {
    expect(cells(jianghai, goal, part)[0]?.[1]).toEqual(['mianyang/2023:output', 'part-year']);
  });

  test('takes the latest of several comparable figures', () => {
    const later = { ...jianghai, id: 'jianghai/2023:output', period: '2023' };
    expect(cells(jianghai, later, jiangcheng)[0]?.[0]).toEqual(['jianghai/2023:output']);
  });

  test.each<[string, Told]>([
    ['of a part of the park', textile],
    ['only aimed at', goal],
    ['without an amount', { ...part, value: '' }],
  ])('has no row where the second figure is %s', (_, told) => {
    expect(cells(jianghai, told)).toEqual([]);
  });

  test('has a row for each size class that two parks share', () => {
    const large = (id: string): Told => ({ id, filter: '超亿元以上' });
    expect(cells(large('a/1:x'), large('b/1:x'), { id: 'a/1:y' }, { id: 'b/1:y' })).toEqual([
      [['a/1:x'], ['b/1:x']],
      [['a/1:y'], ['b/1:y']],
    ]);
  });

  test.each<[string, boolean, Told]>([
    ['another year', true, jiangcheng],
    ['part of another year', true, part],
    ['the same year', false, { ...jiangcheng, period: '2022' }],
    ['a day of the same year', false, { ...jiangcheng, period: '2022-12-31' }],
    ['several years', true, { ...jiangcheng, period: '2021/2022' }],
  ])('says of a row whether its figures are of several years: %s', (_, is, told) => {
    const { rows } = compareView(across([jianghai, told]));
    expect(rows.map(({ hasUnlikeYears }) => hasUnlikeYears)).toEqual([is]);
  });

  test('leaves a cell empty where a park prints nothing', () => {
    const only: Told = { id: 'third/1:z', indicator: 'another' };
    expect(cells(jianghai, jiangcheng, only)[0]?.[2]).toBeNull();
  });
});

describe('indicatorGroups(across)', () => {
  test('lists what several parks print apart from what one prints, by its unit', () => {
    const kinds = (...told: Told[]) => indicatorGroups(across(told)).map(({ kind }) => kind);
    expect(kinds(jianghai, jiangcheng)).toEqual(['shared']);
    expect(kinds(jianghai)).toEqual(['money']);
    expect(kinds()).toEqual([]);
  });
});
