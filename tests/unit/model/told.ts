import { editionSchema } from '../../../src/model/edition.ts';
import { factSchema } from '../../../src/model/fact.ts';
import type { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { inOrder } from '../../../src/model/problem.ts';
import { shaped, shapedItems } from '../../../src/model/shape-problems.ts';
import { textFile } from '../../../src/model/text-file.ts';
import type { YamlFile } from '../../../src/model/yaml-file.ts';
import { yamlFile } from '../../../src/model/yaml-file.ts';

/** A file that was read, and what was said of it. */
export interface Told<Read> {
  readonly read: Read;
  readonly problems: readonly Problem[];
  /** Each problem as "line:column rule", in order. */
  readonly said: readonly string[];
}

export function toldOf<Read>(reading: (report: (problem: Problem) => void) => Read): Told<Read> {
  const problems: Problem[] = [];
  const read = reading((problem) => problems.push(problem));
  problems.sort(inOrder);
  const said = problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
  return { read, problems, said };
}

export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

export function yamlOf(text: string | Uint8Array): Told<YamlFile | null> {
  return toldOf((report) => {
    const file = textFile('facts.yaml', bytesOf(text), report);
    return file && yamlFile(file, report);
  });
}

export function factsOf(text: string) {
  return toldOf((report) => {
    const file = textFile('facts.yaml', bytesOf(text), report);
    const yaml = file && yamlFile(file, report);
    return yaml ? shapedItems(yaml, factSchema, report).map(({ data }) => data) : [];
  });
}

/** One fact with what every fact needs, and more lines. */
export function factOf(lines: string) {
  return factsOf(`- id: a\n  indicator: b\n  period: 2022\n  ${lines.replaceAll('\n', '\n  ')}\n`);
}

export function editionOf(text: string) {
  return toldOf((report) => {
    const file = textFile('report.yaml', bytesOf(text), report);
    const yaml = file && yamlFile(file, report);
    return yaml && shaped(yaml, editionSchema, report);
  });
}

export const wholeReport = `title: { zh: 题, en: Title }
kind: feature
issuer: { zh: 报, en: Paper }
covers: 2022
issued: { text: { zh: 1月, en: January } }
sources: [{ id: feature, title: { zh: 文, en: Text } }]
sections: [{ id: all, heading: { zh: 节, en: Section }, facts: [signed] }]
`;

/** The smallest whole content. */
export const wholeContent: Readonly<Record<string, string>> = {
  'site.yaml': 'name: { zh: 站, en: Site }\npublisher: { zh: 社, en: Press }\n',
  'indicators.yaml': `- id: projects
  name: { zh: 项目, en: Projects }
  definition: { zh: 数, en: Count }
  dimension: count
  measure: flow
  direction: up
  words: { zh: [项目], en: [project] }
`,
  'glossary.yaml': 'terms: []\n',
  'parks/east/park.yaml': 'name: { zh: 东, en: East }\nplace: { zh: 东市, en: East City }\n',
  'parks/east/2022/report.yaml': wholeReport,
  'parks/east/2022/facts.yaml':
    '- id: signed\n  indicator: projects\n  value: 43个\n  period: 2022\n',
  'parks/east/2022/report.zh.mdx': '引进43个。\n',
  'parks/east/2022/report.en.mdx': '43 signed.\n',
};

/** The whole content with some files changed; null takes a file away. */
export function libraryOf(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Told<Library> {
  const files = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries({ ...wholeContent, ...changes }))
    if (text !== null) files.set(path, bytesOf(text));
  const told = toldOf((report) => readLibrary(files, report));
  const said = told.problems.map(
    ({ place, rule }) => `${place.file}:${place.line}:${place.column} ${rule}`,
  );
  return { ...told, said };
}
