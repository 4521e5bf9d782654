import type { ChartIntent, ChartKind } from '../model/chart.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import { kindWords, statusWords } from '../derive/domain-words.ts';
import { saidIn } from '../derive/said.ts';
import { documentName } from '../derive/sighting-view.ts';
import { timeView } from '../derive/time-view.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Words } from '../words/en.ts';
import { keyOf } from './chart-key.ts';
import { fill } from './fill.ts';
import { bars } from './kinds/bars-kind.ts';
import { columns } from './kinds/columns-kind.ts';
import { growth } from './kinds/growth-kind.ts';
import type { MakeKind } from './kinds/kind.ts';
import { bullet, margin } from './kinds/mark-kinds.ts';
import { ladder, nested } from './kinds/nested-kind.ts';
import { partsOfWhole } from './kinds/parts-kind.ts';
import { track } from './kinds/track-kind.ts';
import type { Item, Material } from './material.ts';
import { itemsOf } from './material.ts';
import type { ChartSpec, Phrase } from './spec.ts';
import { marksIn, plain } from './spec.ts';

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
    key: keyOf(items, made.body, material),
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
  const statuses = [...new Set(items.map(({ fact }) => fact.status))];
  const list = statuses.map((status) => statusWords[status][lang]).join(words.list);
  return [
    ...(marksIn(body).some(({ open }) => open !== null) ? [fill(words.open, {})] : []),
    ...(statuses.length > 1 && chart.kind !== 'margin' && chart.kind !== 'bullet'
      ? [fill(words.unalike, { list })]
      : []),
  ];
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
