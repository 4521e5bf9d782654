import { describe, expect, test } from 'vitest';
import { interval, isoOf, isoPeriod } from '../../../src/quantity/period.ts';
import { periodsIn, readPeriod } from '../../../src/quantity/read.ts';
import { writePeriod } from '../../../src/quantity/write.ts';
import { periods } from './short.ts';

describe('periodsIn(text, "zh", 2023)', () => {
  test.each([
    ['2021年', '2021'],
    ['2021年度', '2021'],
    ['2021年全年', '2021'],
    ['二〇二一年', '2021'],
    ['2021年上半年', '2021-H1'],
    ['2021年下半年', '2021-H2'],
    ['2021年一季度', '2021-Q1'],
    ['2021年第四季度', '2021-Q4'],
    ['2021年前三季度', '2021-01/2021-09'],
    ['2021年1—11月', '2021-01/2021-11'],
    ['2021年1-11月', '2021-01/2021-11'],
    ['2021年1至11月', '2021-01/2021-11'],
    ['2021年前11个月', '2021-01/2021-11'],
    ['2021年1月至2021年11月', '2021-01/2021-11'],
    ['2021年11月', '2021-11'],
    ['2021年11月当月', '2021-11'],
    ['2021—2025年', '2021/2025'],
    ['2021年至2025年', '2021/2025'],
    ['2021年12月31日', '2021-12-31'],
    ['截至2021年12月31日', '2021-12-31'],
    ['截至2021年11月底', '2021-11-30'],
    ['截至2024年2月末', '2024-02-29'],
    ['到2028年底', '2028-12-31'],
    ['2021年以来', '2021-01/..'],
    ['2021年3月以来', '2021-03/..'],
    ['“十四五”期间', '2021/2025'],
    ['“十四五”时期', '2021/2025'],
    ['“十四五”末', '2025-12-31'],
    ['“十四五”以来', '2021-01/..'],
    ['“十三五”期间', '2016/2020'],
    ['“十五五”期间', '2026/2030'],
  ])('%s is %s', (text, expected) => expect(periods(text)).toBe(expected));

  test.each([
    ['全年', '2023'],
    ['今年', '2023'],
    ['去年', '2022'],
    ['上半年', '2023-H1'],
    ['一季度', '2023-Q1'],
    ['前三季度', '2023-01/2023-09'],
    ['1—11月', '2023-01/2023-11'],
    ['1—11月累计', '2023-01/2023-11'],
    ['前11个月', '2023-01/2023-11'],
    ['11月当月', '2023-11'],
    ['截至11月底', '2023-11-30'],
    ['今年以来', '2023-01/..'],
    ['今年上半年', '2023-H1'],
    ['去年全年', '2022'],
    ['上年末', '2022-12-31'],
    ['二季度末', '2023-06-30'],
  ])('%s takes the year of the edition: %s', (text, expected) =>
    expect(periods(text)).toBe(expected),
  );

  test.each([
    ['2022年末比2021年末多3家', '2022-12-31 | 2021-12-31'],
    ['2022年增长8%，2023年增长9%', '2022 | 2023'],
    ['全年产值50亿元，其中一季度12亿元', '2023 | 2023-Q1'],
  ])('%s holds several: %s', (text, expected) => expect(periods(text)).toBe(expected));

  test.each(['12个项目', '产值2021亿元', '第12条', '容积率2.0', '2021年2月30日', '2021年13月'])(
    '%s holds none',
    (text) => expect(periods(text)).toBe(''),
  );
});

describe('readPeriod(text, lang) without a year', () => {
  test.each(['全年', '1—11月', '前11个月', '一季度', '截至11月底', '今年以来'])(
    '%s is no period',
    (text) => expect(readPeriod(text, 'zh')).toBeNull(),
  );

  test.each(['2021年2月30日', '2021年13月', '2021年4月31日', '2025—2021年', '2021年产值'])(
    '%s is not one period',
    (text) => expect(readPeriod(text, 'zh')).toBeNull(),
  );
});

describe('periodsIn(text, "en")', () => {
  test.each([
    ['2021', '2021'],
    ['the first half of 2021', '2021-H1'],
    ['the second half of 2021', '2021-H2'],
    ['the fourth quarter of 2021', '2021-Q4'],
    ['Q3 2021', '2021-Q3'],
    ['Q3 of 2021', '2021-Q3'],
    ['the first three quarters of 2021', '2021-01/2021-09'],
    ['January-November 2021', '2021-01/2021-11'],
    ['January–November 2021', '2021-01/2021-11'],
    ['in the first 11 months of 2021', '2021-01/2021-11'],
    ['November 2021', '2021-11'],
    ['2021–2025', '2021/2025'],
    ['2021-2025', '2021/2025'],
    ['December 31, 2021', '2021-12-31'],
    ['31 December 2021', '2021-12-31'],
    ['on 2021-12-31', '2021-12-31'],
    ['Nov. 2021', '2021-11'],
    ['as of the end of November 2021', '2021-11-30'],
    ['by the end of 2028', '2028-12-31'],
    ['since 2021', '2021-01/..'],
    ['since the start of 2021', '2021-01/..'],
    ['since the beginning of 2021', '2021-01/..'],
    ['since March 2021', '2021-03/..'],
    ['the 14th Five-Year Plan period', '2021/2025'],
    ['In 2022 and in 2023', '2022 | 2023'],
  ])('%s is %s', (text, expected) => expect(periods(text)).toBe(expected));

  test.each([
    '2,021 firms',
    'RMB 2021',
    '2021.5 mu',
    'Five years',
    'November 31, 2021',
    'February 29, 2021',
  ])('%s holds none', (text) => expect(periods(text)).toBe(''));
});

describe('isoPeriod(text)', () => {
  test.each([
    ['2023', ['2023-01-01', '2023-12-31']],
    ['2023-H1', ['2023-01-01', '2023-06-30']],
    ['2023-H2', ['2023-07-01', '2023-12-31']],
    ['2023-Q3', ['2023-07-01', '2023-09-30']],
    ['2023-11', ['2023-11-01', '2023-11-30']],
    ['2023-01/2023-11', ['2023-01-01', '2023-11-30']],
    ['2021/2025', ['2021-01-01', '2025-12-31']],
    ['2021-12-31', ['2021-12-31', '2021-12-31']],
    ['2024-02-29', ['2024-02-29', '2024-02-29']],
    ['2023-01/..', ['2023-01-01', null]],
  ])('%s lasts %j', (text, days) => {
    const period = isoPeriod(text);
    expect(period && interval(period)).toEqual(days);
    expect(period && isoOf(period)).toBe(text);
  });

  test.each(
    [
      '2023-13 2023-00 2023-02-29 2100-02-29 2023-04-31 2023-Q5 2023-H3 2023-11/2023-01 2025/2021',
      '2021/2021 2023-11/2024-02 23 2023-1 now 2023-01-01/2023-02 2023-01/2025 2023-11-08/..',
      '2023-Q1/.. 2023-H1/2023-H2',
    ]
      .flatMap((line) => line.split(' '))
      .concat('', '2023 '),
  )('%j is none', (text) => expect(isoPeriod(text)).toBeNull());
});

describe('writePeriod(period, lang)', () => {
  test.each([
    ['2023-01/2023-11', '2023年1—11月', 'January–November 2023'],
    ['2023-H1', '2023年上半年', 'the first half of 2023'],
    ['2023-Q3', '2023年三季度', 'the third quarter of 2023'],
    ['2021/2025', '2021—2025年', '2021–2025'],
    ['2021-12-31', '截至2021年12月31日', 'December 31, 2021'],
  ])('%s is %s, %s', (iso, zh, en) => {
    const period = isoPeriod(iso);
    expect(period && [writePeriod(period, 'zh'), writePeriod(period, 'en')]).toEqual([zh, en]);
  });
});

describe('the places of periodsIn(text, lang)', () => {
  test('are of the raw text', () => {
    const text = '**2023年**产值；２０２２年产值';
    const found = periodsIn(text, 'zh');
    expect(found.map(({ text: slice }) => slice)).toEqual(['2023年', '２０２２年']);
    for (const { text: slice, start, end } of found) expect(text.slice(start, end)).toBe(slice);
  });
});
