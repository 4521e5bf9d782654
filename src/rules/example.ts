import type { Files } from '../model/folder.ts';
import type { Library } from '../model/library.ts';
import { readLibrary } from '../model/library.ts';
import type { Problem, Report } from '../model/problem.ts';
import { siteFiles } from './government-example.ts';
import type { Example } from './rule.ts';

const SITE = `name: { zh: 示例, en: Example }
publisher: { zh: 示例, en: Example }
`;
const PARK = `name: { zh: 新区, en: Xinqu Park }
place: { zh: 广东省江门市新区, en: 'Xinqu, Jiangmen, Guangdong' }
industries:
  - { id: textile, name: { zh: 纺织, en: textiles } }
  - { id: food, name: { zh: 食品, en: food } }
zones:
  - { id: north, name: { zh: 北区, en: North Zone } }
`;

/** The catalogue that examples take for granted: id, Chinese and English name, unit, kind, counter. */
export const exampleIndicators = [
  ['projects', '引进项目', 'Projects signed', 'count', 'flow', '个', 'project'],
  ['started', '动工项目', 'Projects started', 'count', 'stock', '个', 'project'],
  ['enterprises', '企业', 'Enterprises', 'count', 'stock', '家', 'enterprise'],
  ['start-rate', '动工率', 'Construction-start rate', 'percent', 'ratio'],
  ['leading-share', '主导产业占比', 'Share of leading industries', 'percent', 'ratio'],
  ['output', '工业总产值', 'Gross output', 'CNY', 'flow'],
  ['value-added', '工业增加值', 'Value added', 'CNY', 'flow'],
  ['investment', '固定资产投资', 'Fixed-asset investment', 'CNY', 'flow'],
  ['intensity', '投资强度', 'Investment intensity', 'CNY/m2', 'ratio'],
] as const;

/** An example as content: what it leaves out is filled with what no rule objects to. */
export function exampleFiles(example: Example): Files {
  const { indicators = '', park = PARK, facts, report = '', zh, en, later } = example;
  const { site = '', ledger } = example;
  const files = new Map<string, string | Uint8Array>([
    ...siteFiles(SITE, site),
    [
      'indicators.yaml',
      exampleIndicators.map((entry) => indicator(...entry)).join('') + indicators,
    ],
    ['glossary.yaml', 'terms: []\n'],
    ...(ledger === undefined ? [] : [['ledger.yaml', ledger] as const]),
    ['parks/xinqu/park.yaml', park],
    ...editionFiles('2022', facts, report),
    ...(zh === undefined ? [] : [prose('zh', zh)]),
    ...(en === undefined ? [] : [prose('en', en)]),
    ...(later ? editionFiles('2023', later.facts, later.report ?? '') : []),
  ]);
  const encoder = new TextEncoder();
  return new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
}

/** An example as rules see it. Most have no prose, which is nothing to speak of here. */
export function exampleLibrary(example: Example, report: Report): Library {
  const isLeftOut = ({ rule }: Problem): boolean => rule === 'missing-prose';
  return readLibrary(exampleFiles(example), (problem) => {
    if (!isLeftOut(problem)) report(problem);
  });
}

function editionFiles(year: string, facts: string, report: string): [string, string][] {
  const folder = `parks/xinqu/${year}/`;
  return [
    [`${folder}facts.yaml`, facts],
    [`${folder}report.yaml`, reportOf(year, facts, report)],
  ];
}

function prose(lang: 'zh' | 'en', text: string): [string, string] {
  return [`parks/xinqu/2022/report.${lang}.mdx`, text];
}

/** The fields that the example writes itself stand instead of the usual ones. */
function reportOf(year: string, facts: string, written: string): string {
  const next = Number(year) + 1;
  const ids = [...facts.matchAll(/^- (?:\{ )?id: ([a-z0-9-]+)/gm)].map(([, id]) => id);
  const usual = {
    title: '{ zh: 报告, en: Report }',
    kind: 'review',
    issuer: '{ zh: 管委会, en: Administration }',
    covers: year,
    issued: `{ text: { zh: ${next}年1月20日, en: 20 January ${next} }, date: ${next}-01-20 }`,
    sources:
      '[{ id: text, title: { zh: 原文, en: Source }, parts: { A: { zh: A部分, en: Part A } } }]',
    sections: `[{ id: all, heading: { zh: 全部, en: All }, facts: [${ids.join(', ')}] }]`,
  };
  const own = new Set([...written.matchAll(/^([a-z]+):/gm)].map(([, name]) => name));
  const lines = Object.entries(usual).flatMap(([name, value]) =>
    own.has(name) ? [] : [`${name}: ${value}\n`],
  );
  // What is written comes first, so that its lines are counted as the manual shows them.
  return `${written}\n${lines.join('')}`;
}

function indicator(
  ...[id, zh, en, dimension, measure, counter, noun]: (typeof exampleIndicators)[number]
): string {
  const counts = counter ? `\n  counts: { zh: ${counter}, en: [${noun}, ${noun}s] }` : '';
  return `- id: ${id}
  name: { zh: ${zh}, en: ${en} }
  definition: { zh: 示例。, en: An example. }
  dimension: ${dimension}
  measure: ${measure}
  direction: up${counts}
  words: { zh: [${zh}], en: [${en}] }
`;
}
