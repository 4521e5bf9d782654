import type { Sighting } from '../derive/sighting.ts';
import { comparableSets } from '../derive/comparable.ts';
import { inOrder } from '../derive/indicator-view.ts';
import type { Across, SightingView } from '../derive/sighting-view.ts';
import { nameOf, sightingView } from '../derive/sighting-view.ts';
import type { Indicator } from '../model/indicator.ts';
import { decimal, fraction } from '../quantity/decimal.ts';
import type { Lang, Quantity } from '../quantity/quantity.ts';
import type { Words } from '../words/en.ts';
import { fill, joined } from './fill.ts';
import { rowsBody } from './kinds/kind.ts';
import { reachOf } from './reach.ts';
import type { ChartSpec, Figure, Mark, Phrase, Row } from './spec.ts';
import { plain } from './spec.ts';

/** A figure of some report, as it is and as its language says it. */
interface SightingPair {
  readonly sighting: Sighting;
  readonly view: SightingView;
}

/** A chart of each set of figures of an indicator that may stand side by side. */
export function indicatorCharts(
  indicator: Indicator,
  across: Across,
  words: Words['chart'],
): ChartSpec[] {
  const { lang, sightings } = across;
  const own = sightings.filter((one) => one.indicator === indicator.id);
  const { text: name } = nameOf(indicator.name, indicator.id, lang);
  return comparableSets(own, indicator.measure).map(({ members }, place) => {
    const pairs = inOrder(members, indicator.measure).map((sighting) => ({
      sighting,
      view: sightingView(sighting, across),
    }));
    const about = pairs[0]?.view.about.map(({ text }) => text) ?? [];
    const title = [name, ...about].join(lang === 'zh' ? '，' : ', ');
    const id = `${indicator.id}-${place + 1}`;
    return makeSightingChart(pairs, { id, title, indicator: name }, { lang, words });
  });
}

/** Figures of one indicator as bars, in the order in which they come. */
function makeSightingChart(
  pairs: readonly SightingPair[],
  title: { readonly id: string; readonly title: string; readonly indicator: string },
  { lang, words }: { readonly lang: Lang; readonly words: Words['chart'] },
): ChartSpec {
  const found = pairs.flatMap(({ sighting, view }) => rowOf(sighting, view, lang) ?? []);
  const isOpen = found.some(({ row }) => row.marks.some(({ open }) => open !== null));
  const list = found.map(({ row, figure }) => fill(words.part, { name: row.label, value: figure }));
  const documents = [
    ...new Set(
      pairs.map(({ view: { park, document } }) =>
        lang === 'zh' ? park.text + document.title.text : `${park.text}, ${document.title.text}`,
      ),
    ),
  ];
  return {
    id: title.id,
    kind: 'bars',
    lang,
    title: title.title,
    caption: null,
    unit: null,
    key: [],
    body: rowsBody(
      'bar',
      found.map(({ row }) => row),
    ),
    table: {
      head: [words.columns.name, words.columns.period, words.columns.value],
      rows: found.map(({ view, figure }): Phrase[][] => [
        [view.park.text],
        [view.time?.text ?? ''],
        [figure],
      ]),
    },
    says: [
      ...joined(list, words.list),
      lang === 'zh' ? '。' : '.',
      ...(isOpen ? [words.sentence, ...fill(words.open, {})] : []),
    ],
    source: plain(fill(words.source, { list: documents.join(lang === 'zh' ? '、' : '; ') })),
    report: title.indicator,
  };
}

interface Found {
  readonly row: Row;
  readonly view: SightingView;
  readonly figure: Figure;
}

function rowOf({ id, amount }: Sighting, view: SightingView, lang: Lang): Found | null {
  const reach = amount && reachOf(quantityOf(amount));
  if (!reach || !view.figure) return null;
  const { text, base } = view.figure;
  const figure: Figure = { text, fact: id, part: 'value', value: base };
  const time = view.time?.text ?? '';
  const label = lang === 'zh' ? `${view.park.text}（${time}）` : `${view.park.text} (${time})`;
  const mark: Mark = { ...reach, key: id, look: 'actual', name: label, figure: text, details: [] };
  const row = { label, depth: 0, marks: [mark], tick: null, end: [figure], aside: [] };
  return { row, view, figure };
}

/** In base units already, so the factor is one. */
function quantityOf({ value, max, unit, bound }: NonNullable<Sighting['amount']>): Quantity {
  return {
    value: decimal(value),
    max: max === null ? null : decimal(max),
    bound,
    unit: { printed: unit, base: { unit, factor: fraction(1n) } },
  };
}
