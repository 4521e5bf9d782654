import { makeChart } from '../../../src/charts/make-chart.ts';
import type { ChartSpec, Mark } from '../../../src/charts/spec.ts';
import { marksIn, plain } from '../../../src/charts/spec.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { readFolder } from '../../../src/model/folder.ts';
import type { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/library.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { en } from '../../../src/words/en.ts';
import { zh } from '../../../src/words/zh.ts';
import { smallLibrary } from '../derive/small-library.ts';

export const langs: readonly Lang[] = ['zh', 'en'];

const everyKind = readLibrary(
  readFolder('tests/fixtures/charts/content', () => undefined),
  () => undefined,
);

/** The charts of the made-up park, one of every kind and some in groups. */
export const chartIds: readonly string[] = editionAt(
  everyKind,
  'xinqu/2022',
).edition.edition.charts.map(({ id }) => id);

/** Each of them in each language, to run a test over. */
export const fixtures: readonly (readonly [string, Lang])[] = chartIds.flatMap((id) =>
  langs.map((lang) => [id, lang] as const),
);

/** A chart of the made-up park, e.g. made('parts', 'zh'). */
export function made(id: string, lang: Lang): ChartSpec {
  return chartIn(everyKind, 'xinqu/2022', { id, lang });
}

/** What a small chart is made of, in the YAML of an editor. */
export interface SmallChart {
  /** The facts by id; each is of 2023 unless it says otherwise. */
  readonly facts: Readonly<Record<string, string>>;
  /** Intent without id and title, e.g. "kind: bars, facts: [a, b]". */
  readonly chart: string;
  readonly sources?: string;
  /** More fields of report.yaml. */
  readonly report?: string;
}

/** A chart of a small library; every fact goes by its id, unless the chart has labels of its own. */
export function small(
  { facts, chart, sources, report = '' }: SmallChart,
  lang: Lang = 'zh',
): ChartSpec {
  const lines = Object.entries(facts).map(
    ([id, fact]) =>
      `- { id: ${id}, ${/period:|derive:/.test(fact) ? '' : 'period: 2023, '}${fact} }\n`,
  );
  const names = Object.keys(facts).map((id) => `${id}: { zh: ${id}, en: ${id} }`);
  const labels = chart.includes('labels:') ? '' : `, labels: { ${names.join(', ')} }`;
  const library = smallLibrary({
    facts: lines.join(''),
    report: `charts: [{ id: small, title: { zh: 小图, en: Small }, ${chart}${labels} }]\n${report}`,
    ...(sources !== undefined && { sources }),
  });
  return chartIn(library, 'xinqu/2023', { id: 'small', lang });
}

function chartIn(
  library: Library,
  edition: string,
  { id, lang }: { id: string; lang: Lang },
): ChartSpec {
  const at = editionAt(library, edition);
  const chart = at.edition.edition.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return makeChart(chart, at, { lang, words: (lang === 'zh' ? zh : en).chart });
}

/** What is written in the drawing, a line a row: "label: value (remark) | mark". */
export function written({ body }: ChartSpec): string[] {
  switch (body.type) {
    case 'rows':
      return body.rows.map(({ label, end, ends = [], aside, tick }) => {
        const values = [...(end.length > 0 ? [end] : []), ...ends.map((one) => [one])];
        const remark = aside.length > 0 ? ` (${plain(aside)})` : '';
        const mark = tick ? ` | ${plain(tick.label)}` : '';
        return `${label}: ${values.map(plain).join(' / ')}${remark}${mark}`;
      });
    case 'columns':
      return body.groups.map(
        ({ label, marks }) => `${label}: ${marks.map(({ end }) => plain([end])).join(' / ')}`,
      );
    case 'track':
      return body.lines.map(
        ({ look, points }) =>
          `${look}: ${points.map(({ at, end }) => `${Math.floor(at)} ${plain([end])}`).join(', ')}`,
      );
  }
}

/** Every mark of a chart in the order of its rows. */
export function marksOf({ body }: Pick<ChartSpec, 'body'>): readonly Mark[] {
  return marksIn(body);
}

/** How far each mark reaches: "0..38~40", an arrow where nothing ends it. */
export function reaches(spec: ChartSpec): string[] {
  return marksOf(spec).map(({ from, to, open }) => {
    const end = open === null ? '' : open === 'out' ? '→' : `~${short(open)}`;
    return `${short(from)}..${short(to)}${end}`;
  });
}

/** The table, a line a row, cells by strokes. */
export function tableLines({ table }: ChartSpec): string[] {
  return [table.head.join(' | '), ...table.rows.map((cells) => cells.map(plain).join(' | '))];
}

function short(value: number): number {
  return Number(value.toPrecision(9));
}
