import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pngOf } from '../../../src/outputs/png.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import { plain } from '../../../src/charts/spec.ts';
import { chartCsv, chartEndings, chartFile, chartSvg } from '../../../src/outputs/chart-files.ts';
import { fixtures, made, small } from './made-charts.ts';
import { elements } from './strict-xml.ts';

const rowsOf = (spec: ChartSpec): string[][] => parse(chartCsv(spec)) as string[][];

describe('chartCsv(chart)', () => {
  test.each(fixtures)('of %s in %s reads back as the table', (id, lang) => {
    const { table } = made(id, lang);
    const cells = table.rows.map((row) => row.map(plain));
    // A distance such as +7.5% would be taken for a formula, and is kept as text.
    const kept = cells.map((row) => [...row]);
    expect(rowsOf(made(id, lang))).toEqual([table.head, ...kept]);
  });

  test('ends its lines as RFC 4180 has it', () => {
    const csv = chartCsv(made('parts', 'en'));
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', '-2'],
    ['A, "B"', 'A, "B"'],
  ])('a name %s is %s in a spreadsheet', (name, cell) => {
    const spec = small({
      facts: { a: 'indicator: output, value: 9亿元' },
      chart: `kind: bars, facts: [a], labels: { a: { zh: '${name}', en: a } }`,
    });
    expect(rowsOf(spec)[1]?.[0]).toBe(cell);
  });
});

describe('chartSvg(chart, site)', () => {
  const solid = (text: string): string => text.replaceAll(/\s/g, '');
  const wordsIn = (xml: string): string =>
    solid(
      elements(xml)
        .filter(({ name }) => name === 'text')
        .map(({ text }) => text)
        .join(''),
    );

  test.each(fixtures)('of %s in %s says its title, source and site', (id, lang) => {
    const spec = made(id, lang);
    const said = wordsIn(chartSvg(spec, '图表样例'));
    for (const text of [spec.title, spec.source, '图表样例']) expect(said).toContain(solid(text));
  });

  test('says its caption where it has one', () => {
    expect(wordsIn(chartSvg(made('track', 'zh'), '站'))).toContain('没有数字的年份留空。');
    expect(wordsIn(chartSvg(made('track', 'en'), 'Site'))).toContain(
      solid('Years without a figure stay empty.'),
    );
  });

  test.each([
    ['zh', '来源：样例　每一种图的样例　站'],
    ['en', 'Source: Example · An example of every chart · 站'],
  ] as const)('in %s parts source and site so: %s', (lang, line) => {
    const texts = elements(chartSvg(made('bars', lang), '站')).filter(
      ({ name }) => name === 'text',
    );
    expect(texts.map(({ text }) => text)).toContain(line);
  });
});

describe('chartFile(chart, ending, site, paint)', () => {
  test('is of the kind that its name says', async () => {
    const spec = made('nested', 'zh');
    const files = await Promise.all(
      chartEndings.map((ending) => chartFile(spec, ending, '站', pngOf)),
    );
    const [svg, png, csv, json] = files;
    expect(svg).toBe(chartSvg(spec, '站'));
    expect(
      Buffer.from(png as Uint8Array)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(csv).toBe(chartCsv(spec));
    expect(Object.keys(JSON.parse(json as string) as object)).toEqual(['wide', 'narrow']);
  });
});
