import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../../src/model/chart.ts';
import { chartSvg } from '../../../src/outputs/chart-files.ts';
import { chartIds, fixtures, made } from './made-charts.ts';

const root = new URL('../../../', import.meta.url);
const intents = read('tests/fixtures/charts/content/parks/xinqu/2022/report.yaml');
const sites = { zh: '图表样例', en: 'Chart examples' };
const manuals = [
  ['docs/charts.md', 'en', 'docs/rules.md'],
  ['docs/charts.zh-CN.md', 'zh', 'docs/rules.zh-CN.md'],
] as const;

test.each(fixtures)('the picture of %s in %s is what is drawn', (id, lang) => {
  const file = `docs/images/charts/${id}.${lang}.svg`;
  const drawn = chartSvg(made(id, lang), sites[lang]);
  const todo = `Write this into ${file}, without a line end, and look at it:\n\n${drawn}\n\n`;
  expect(read(file) === drawn, todo).toBe(true);
});

test('there is no picture of anything else', () => {
  const known = fixtures.map(([id, lang]) => `${id}.${lang}.svg`);
  expect(readdirSync(new URL('docs/images/charts', root)).toSorted()).toEqual(known.toSorted());
});

describe.each(manuals)('%s', (name, lang, rules) => {
  const manual = read(name);

  test.each(chartIds)('has %s as the report has it, and its picture below', (id) => {
    const { title } = made(id, lang);
    const picture = `![${title}](images/charts/${id}.${lang}.svg)`;
    const example = `\`\`\`yaml\ncharts:\n${intentOf(id)}\`\`\`\n\n${picture}\n`;
    expect(manual.includes(example), `Put this into ${name}:\n\n${example}\n`).toBe(true);
  });

  test('has a chapter for every kind', () => {
    const headings = [...manual.matchAll(/^## ([a-z]+)/gm)].map(([, kind]) => kind);
    for (const kind of chartKinds) expect(headings).toContain(kind);
  });

  test('leads to rules and chapters that there are', () => {
    const chapters = { [rules]: anchorsOf(read(rules)), [name]: anchorsOf(manual) };
    for (const [, file = '', anchor = ''] of manual.matchAll(/\]\(([\w.-]*)#([^)]+)\)/g))
      expect(chapters[file === '' ? name : `docs/${file}`]).toContain(anchor);
  });
});

test('both manuals have the same chapters, tables and examples', () => {
  const shapes = manuals.map(([name]) =>
    read(name)
      .split('\n')
      .map((line) => /^(?:## |\| |- |```|!\[)/.exec(line)?.[0])
      .filter((start) => start !== undefined),
  );
  expect(shapes[0]).toEqual(shapes[1]);
});

/** A chart as the editor wrote it, from its line to the next chart. */
function intentOf(id: string): string {
  const [, ...charts] = intents.slice(intents.indexOf('\ncharts:\n')).split(/^(?= {2}- id: )/m);
  return charts.find((chart) => chart.startsWith(`  - id: ${id}\n`)) ?? '';
}

/** The addresses of its headings, as GitHub makes them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Nothing where there is no such file, so that the test can say what belongs there. */
function read(file: string): string {
  const at = new URL(file, root);
  return existsSync(at) ? readFileSync(at, 'utf8') : '';
}
