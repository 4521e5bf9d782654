import { readLibrary, type Library } from '../../../src/model/library.ts';

/** What a test changes of a small library: one park with one document. */
export interface Small {
  facts?: string;
  report?: string;
  sources?: string;
  sections?: string;
}

const both = (zh: string, en: string): string => `{ zh: ${zh}, en: '${en}' }`;

const indicators = [
  [
    'projects',
    '签约项目',
    'Projects signed',
    'count',
    'counts: { zh: 个, en: [project, projects] }',
  ],
  ['output', '年产值', 'Annual output', 'CNY', ''],
  ['intensity', '投资强度', 'Investment intensity', 'CNY/m2', ''],
  ['rate', '动工率', 'Start rate', 'percent', ''],
]
  .map(
    ([id, zh = '', en = '', dimension, counts]) => `- id: ${id}
  name: ${both(zh, en)}
  definition: ${both(zh, en)}
  dimension: ${dimension}
  measure: flow
  direction: up
  ${counts}
  words: { zh: [${zh}], en: [${en}] }
`,
  )
  .join('');

/** A library read from YAML like any other, which must be sound. */
export function smallLibrary({ facts = '', report = '', sources, sections }: Small): Library {
  const files = {
    'site.yaml': `name: ${both('站', 'Site')}\npublisher: ${both('社', 'Press')}\n`,
    'glossary.yaml': 'terms: []\n',
    'indicators.yaml': indicators,
    'parks/xinqu/park.yaml': `name: ${both('新区', 'Xinqu')}
place: ${both('某市', 'A city')}
industries: [{ id: textile, name: ${both('纺织业', 'textile industry')} }]
`,
    'parks/xinqu/2023/facts.yaml': facts || '[]\n',
    'parks/xinqu/2023/report.yaml': `title: ${both('新区年报', 'Report of Xinqu')}
kind: summary
issuer: ${both('管委会', 'Administration')}
covers: 2023
issued: { text: ${both('2023年12月', 'December 2023')} }
${sources ?? `sources: [{ id: summary, title: ${both('总结', 'Summary')}, parts: { A: ${both('甲部分', 'Part A')} } }]`}
${sections ?? `sections: [{ id: all, heading: ${both('全部', 'All')}, facts: [] }]`}
${report}
`,
  };
  const found: string[] = [];
  const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
  const library = readLibrary(new Map(bytes), ({ severity, place, message }) => {
    if (severity === 'error') found.push(`${place.file}:${place.line} ${message.en}`);
  });
  if (found.length > 0) throw new Error(found.join('\n'));
  return library;
}
