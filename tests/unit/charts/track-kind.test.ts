import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/charts/spec.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { made, small, written } from './made-charts.ts';

/** A chart of the made-up park, and what is written in it row by row. */
type Case = readonly [string, Lang, readonly string[]];

describe('a track over the years', () => {
  const cases: readonly Case[] = [
    [
      'track',
      'zh',
      ['actual: 2020 43.9, 2021 50.4, 2022 56.6', 'expected: 2023 63', 'target: 2025 100'],
    ],
    [
      'track',
      'en',
      ['actual: 2020 4.39, 2021 5.04, 2022 5.66', 'expected: 2023 6.3', 'target: 2025 10'],
    ],
  ];
  test.each(cases)('%s in %s', (id, lang, lines) => expect(written(made(id, lang))).toEqual(lines));

  test.each([
    ['zh', '亿元', ['2020年', '2021年', '2022年', '2023年', '2025年']],
    ['en', 'RMB billion', ['2020', '2021', '2022', '2023', '2025']],
  ] as const)('in %s names the unit and the years that have a figure', (lang, unit, years) => {
    const spec = made('track', lang);
    expect(spec.unit).toBe(unit);
    expect(spec.body.type === 'track' && spec.body.years.map(({ label }) => label)).toEqual(years);
  });

  test('stands on a true axis of time: two years are twice as far apart as one', () => {
    const { body } = made('track', 'zh');
    const at = body.type === 'track' ? body.years.map((year) => year.at) : [];
    const steps = at.slice(1).map((one, index) => one - (at[index] ?? 0));
    expect(steps).toEqual([1, 1, 1, 2].map((step) => expect.closeTo(step, 9)));
  });

  test('puts a year at its middle, a day where it is and half a year between', () => {
    const spec = small({
      facts: {
        year: 'indicator: output, value: 9亿元, period: 2022',
        half: 'indicator: output, value: 5亿元, period: 2023年上半年, status: preliminary',
        day: 'indicator: output, value: 7亿元, period: 2021-12-31, status: expected',
      },
      chart: 'kind: track, facts: [year, half, day]',
    });
    const at = spec.body.type === 'track' ? spec.body.lines.map(({ points }) => points[0]?.at) : [];
    expect(at).toEqual([2022, 2022.5, 2023.25].map((year) => expect.closeTo(year, 1)));
  });

  test('orders by time whatever the editor wrote, and keeps a status on a line of its own', () => {
    const spec = small({
      facts: {
        late: 'indicator: output, value: 9亿元, period: 2023',
        early: 'indicator: output, value: 7亿元, period: 2021',
        aim: 'indicator: output, value: 20亿元, period: 2025, status: target',
      },
      chart: 'kind: track, facts: [late, aim, early]',
    });
    expect(written(spec)).toEqual(['actual: 2021 7, 2023 9', 'target: 2025 20']);
    expect(plain(spec.says)).toContain('从2021年的7亿元到2025年的20亿元。');
  });
});
