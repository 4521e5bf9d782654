import { describe, expect, test } from 'vitest';
import { makeChart } from '../../../src/charts/make-chart.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { readFolder } from '../../../src/model/folder.ts';
import { readLibrary } from '../../../src/model/library.ts';
import { en } from '../../../src/words/en.ts';
import { marksOf, tableLines, written } from './made-charts.ts';

const facts = `- { id: output, indicator: output, value: 63.5亿元, period: 2023 }
- { id: signed, indicator: projects, value: 50个, period: 2023, where: { investment: 1亿元以上 } }
`;

const report = `title: { zh: 次年, en: The year after }
kind: summary
issuer: { zh: 新区管委会, en: Xinqu Administration }
covers: 2023
issued: { text: { zh: 2023年12月, en: December 2023 }, date: 2023-12 }
sources: [{ id: summary, title: { zh: 次年总结, en: Summary of 2023 } }]
sections: [{ id: all, heading: { zh: 全部, en: All }, facts: [output, signed] }]
charts:
  - id: years
    kind: track
    title: { zh: 历年, en: Years }
    facts: ['xinqu/2022:output-2021', 'xinqu/2022:output-2022', output]
  - id: marks
    kind: margin
    title: { zh: 目标, en: Target }
    facts: [output]
`;

const aim =
  '- { id: aim, indicator: output, value: 60亿元, period: 2023, status: target, target-for: "xinqu/2023:output" }\n';

/** The made-up park a year later, when the target of the year before can be compared. */
function chartOf(id: string) {
  const files = new Map(readFolder('tests/fixtures/charts/content', () => undefined));
  const before = 'parks/xinqu/2022/facts.yaml';
  files.set(before, Buffer.concat([files.get(before) ?? new Uint8Array(), Buffer.from(aim)]));
  files.set('parks/xinqu/2023/facts.yaml', Buffer.from(facts));
  files.set('parks/xinqu/2023/report.yaml', Buffer.from(report));
  const at = editionAt(
    readLibrary(files, () => undefined),
    'xinqu/2023',
  );
  const chart = at.edition.edition.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return makeChart(chart, at, { lang: 'en', words: en.chart });
}

describe('a chart with figures of another report', () => {
  test('takes them as that report printed them', () => {
    const spec = chartOf('years');
    expect(written(spec)).toEqual(['actual: 2021 5.04, 2022 5.66, 2023 6.35']);
    expect(tableLines(spec).slice(1)).toEqual([
      'Gross industrial output | RMB 5.04 billion |  | 2021',
      'Gross industrial output | RMB 5.66 billion | up 12.3 percent year on year | 2022',
      'Gross industrial output | RMB 6.35 billion |  | 2023',
    ]);
  });

  test('keeps which report each is of', () => {
    const keys = marksOf(chartOf('years')).map(({ key }) => key);
    expect(keys).toEqual(['xinqu/2022:output-2021', 'xinqu/2022:output-2022', 'output']);
  });

  test('finds the target that another report set', () => {
    const spec = chartOf('marks');
    expect(written(spec)).toEqual([
      'Gross industrial output: +5.8% (RMB 6.35 billion against RMB 6 billion)',
    ]);
    const figures = spec.table.rows.flat(2).filter((one) => typeof one !== 'string');
    expect(figures.map(({ fact }) => fact)).toContain('xinqu/2022:aim');
  });
});
