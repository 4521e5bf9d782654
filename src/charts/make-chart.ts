import type { ChartIntent, ChartKind } from '../model/chart.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import { kindWords, statusWords } from '../derive/domain-words.ts';
import { saidIn } from '../derive/said.ts';
import { documentName } from '../derive/sighting-view.ts';
import { timeView } from '../derive/time-view.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Words } from '../words/en.ts';
import { fill } from './fill.ts';
import { bars, seriesLook } from './kinds/bars-kind.ts';
import { columns } from './kinds/columns-kind.ts';
import { growth } from './kinds/growth-kind.ts';
import type { MakeKind } from './kinds/kind.ts';
import { bullet, margin } from './kinds/mark-kinds.ts';
import { ladder, nested } from './kinds/nested-kind.ts';
import { partsOfWhole } from './kinds/parts-kind.ts';
import { track } from './kinds/track-kind.ts';
import type { Item, Material } from './material.ts';
import { itemsOf, lookOf, plainLook } from './material.ts';
import type { ChartSpec, KeyEntry, Phrase } from './spec.ts';
import { plain } from './spec.ts';

const makers: Readonly<Record<ChartKind, MakeKind>> = {
  bars,
  columns,
  parts: partsOfWhole,
  bullet,
  margin,
  nested,
  growth,
  ladder,
  track,
};

/** The specification of a chart in a language, from an editor's intent and the facts. */
export function makeChart(
  chart: ChartIntent,
  at: EditionAt,
  { lang, words }: { lang: Lang; words: Words['chart'] },
): ChartSpec {
  const material = { chart, at, lang, words };
  const references = [...chart.facts, ...chart.series.flatMap(({ facts }) => facts)];
  const items = itemsOf(references, material);
  const whole = itemsOf(chart.whole === undefined ? [] : [chart.whole], material);
  const made = makers[chart.kind](items, material);
  const remarks = remarksOn([...whole, ...items], made.body, material);
  return {
    id: chart.id,
    kind: chart.kind,
    lang,
    title: saidIn(chart.title, lang)?.text ?? chart.id,
    caption: saidIn(chart.caption, lang)?.text ?? null,
    unit: null,
    key: keyOf(items, material),
    ...made,
    says: [...made.says, ...remarks.flatMap((remark) => [words.sentence, ...remark])],
    source: sourceOf([...whole, ...items], material),
    report: saidIn(at.edition.edition.title, lang)?.text ?? at.edition.id,
  };
}

/** What the reader must know to read it right: open ends, unlike statuses. */
function remarksOn(
  items: readonly Item[],
  body: ChartSpec['body'],
  { words, lang, chart }: Material,
): Phrase[][] {
  const marks =
    body.type === 'rows'
      ? body.rows.flatMap((row) => row.marks)
      : body.type === 'columns'
        ? body.groups.flatMap((group) => group.marks)
        : body.lines.flatMap((line) => line.points);
  const statuses = [...new Set(items.map(({ fact }) => fact.status))];
  const list = statuses.map((status) => statusWords[status][lang]).join(words.list);
  return [
    ...(marks.some(({ open }) => open !== null) ? [fill(words.open, {})] : []),
    ...(statuses.length > 1 && chart.kind !== 'margin' && chart.kind !== 'bullet'
      ? [fill(words.unalike, { list })]
      : []),
  ];
}

/** The series by name, or the statuses where they differ; nothing where all is of one kind. */
function keyOf(items: readonly Item[], { chart, lang }: Material): KeyEntry[] {
  if (chart.series.length > 1) {
    return chart.series.flatMap(({ label, facts }, index) => {
      const own = items.filter(({ id }) => facts.includes(id));
      return seriesKey(own, index, saidIn(label, lang)?.text ?? '');
    });
  }
  if (chart.kind === 'ladder') return [];
  const looks = new Map(
    items.map((item) => [plainLook(lookOf(item)), statusWords[item.fact.status][lang]] as const),
  );
  return looks.size > 1 ? [...looks].map(([look, name]) => ({ look, name })) : [];
}

/** A series by its look; figures of it that are no plain facts look otherwise, and are named so. */
function seriesKey(items: readonly Item[], index: number, name: string): KeyEntry[] {
  const looks = new Map(items.map((item) => [seriesLook(item, index, 2), item] as const));
  return [...looks].map(([look, { fact, lang }]) => ({
    look,
    name: fact.status === 'actual' ? name : `${name} (${statusWords[fact.status][lang]})`,
  }));
}

/** Where the figures are printed: the parts of the source; of several sources, their titles too. */
function sourceOf(items: readonly Item[], { words, lang, at }: Material): string {
  const named = [...new Set(items.map((item) => printedIn(item, at)))];
  return plain(fill(words.source, { list: named.join(lang === 'zh' ? '、' : ', ') }));
}

function printedIn({ fact, edition, lang }: Item, at: EditionAt): string {
  const { kind, covers, sources } = edition.edition;
  const source = sources.find(({ id }) => id === fact.source) ?? sources[0];
  const own = saidIn(source?.title, lang)?.text ?? '';
  const part = saidIn(source?.parts?.[fact.at ?? ''], lang)?.text ?? null;
  const isPlain = sources.length === 1 && edition === at.edition && part !== null;
  if (isPlain) return part;
  const other = (): string =>
    documentName(kindWords[kind][lang], timeView(covers, lang).text, lang);
  const home = edition === at.edition ? own : other();
  return part === null ? home : `${home}${lang === 'zh' ? '，' : ', '}${part}`;
}
