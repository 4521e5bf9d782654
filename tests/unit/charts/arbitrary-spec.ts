import fc from 'fast-check';
import { rowsBody } from '../../../src/charts/kinds/kind.ts';
import { styles } from '../../../src/charts/palette.ts';
import { farEnd } from '../../../src/charts/reach.ts';
import type {
  ChartSpec,
  ColumnsBody,
  Figure,
  Look,
  Mark,
  Phrase,
  Reach,
  Row,
  RowsBody,
  TrackBody,
} from '../../../src/charts/spec.ts';
import { ruler, ticksOf } from '../../../src/charts/ticks.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';

export const looks = Object.keys(styles) as Look[];

const look = fc.constantFrom(...looks);

/** Names of rows: short, long, longer than any drawing, and with signs that XML minds. */
const label: Readonly<Record<Lang, fc.Arbitrary<string>>> = {
  zh: fc.oneof(
    fc.constantFrom('电池', '鞋服纺织', '引进项目，1亿元以上', 'A＆B<区>“园”'),
    fc
      .array(fc.constantFrom(...'工业总产值投资项目园区新增用地', '，', '（', '）'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((signs) => signs.join('')),
  ),
  en: fc.oneof(
    fc.constantFrom('Batteries', 'Footwear, apparel and textiles', 'R&D <pilot> "zone"', '2021'),
    fc
      .array(fc.constantFrom('industrial', 'of', 'pharmaceuticals', 'investment', 'and', 'park'), {
        minLength: 1,
        maxLength: 20,
      })
      .map((words) => words.join(' ')),
  ),
};

const wording: Readonly<Record<Lang, fc.Arbitrary<string>>> = {
  zh: fc.constantFrom('43个', '0', '超160亿元', '1020万元/亩', '同比增长近2.5倍', '90亿—160亿元'),
  en: fc.constantFrom('43', '0', 'over RMB 16 billion', 'up nearly 250 percent', '1,180 projects'),
};

/** A value that a report could print: exact, nought, tiny, huge, below nought. */
const value = fc.oneof(
  fc.constantFrom(0, 1, 43, 1e-4, 2.2e10),
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);

/** How far a figure reaches, in every way that a hedge may leave open. */
const reachTo = (to: number): fc.Arbitrary<Reach> =>
  fc.constantFrom<Reach>(
    { from: 0, to, open: null },
    { from: 0, to, open: 'out' },
    { from: 0, to: to * 0.95, open: to },
    { from: 0, to, open: to * 1.8 },
    { from: 0, to: 0, open: Math.abs(to) },
  );

const reach = fc
  .tuple(value, fc.boolean())
  .chain(([size, isDown]) => reachTo(isDown ? -size : size));

const figure = (lang: Lang): fc.Arbitrary<Figure> =>
  wording[lang].map((text) => ({ text, fact: 'a', part: 'value', value: '43' }));

const mark = (lang: Lang): fc.Arbitrary<Mark> =>
  fc.tuple(reach, look, label[lang], figure(lang)).map(([own, drawn, name, { text }]) => ({
    ...own,
    key: name,
    look: drawn,
    name,
    figure: text,
    details: [],
  }));

/** One bar, two or three, five, or thirty. */
const lengths = fc.constantFrom(1, 2, 3, 5, 30);

function many<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return lengths.chain((length) => fc.array(item, { minLength: length, maxLength: length }));
}

const row = (lang: Lang, most: number): fc.Arbitrary<Row> =>
  fc
    .record({
      label: label[lang],
      depth: fc.integer({ min: 0, max: 3 }),
      marks: fc.array(mark(lang), { maxLength: most }),
      end: figure(lang),
      aside: fc.option(figure(lang), { nil: null }),
      tick: fc.option(fc.tuple(value, figure(lang)), { nil: null }),
    })
    .map(({ label: name, depth, marks, end, aside, tick }) => ({
      label: name,
      depth,
      marks,
      tick: tick && { at: tick[0], label: [tick[1]] },
      end: marks.length > 1 ? [] : [end],
      ...(marks.length > 1 && { ends: marks.map((): Phrase => end) }),
      aside: marks.length > 1 || !aside ? [] : [aside],
    }));

const form = fc.constantFrom<RowsBody['form']>('bar', 'dot', 'blocks');

const rows = (lang: Lang): fc.Arbitrary<RowsBody> =>
  fc.tuple(form, many(row(lang, 3))).map(([own, all]) => rowsBody(own, all));

/** Rows of one figure or none, and no stroke to be passed. */
const simple = (lang: Lang): fc.Arbitrary<RowsBody> =>
  fc.tuple(form, many(row(lang, 1))).map(([own, all]) =>
    rowsBody(
      own,
      all.map((one) => ({ ...one, tick: null })),
    ),
  );

const columns = (lang: Lang): fc.Arbitrary<ColumnsBody> =>
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), lengths)
    .chain(([each, length]) => {
      const set = fc.array(fc.tuple(mark(lang), figure(lang)), {
        minLength: each,
        maxLength: each,
      });
      const group = fc.tuple(label[lang], set).map(([name, marks]) => ({
        label: name,
        marks: marks.map(([one, end]) => ({ ...one, end })),
      }));
      return fc.array(group, { minLength: length, maxLength: length });
    })
    .map((groups) => {
      const scale = ruler(groups.flatMap(({ marks }) => marks.map(farEnd)));
      return { type: 'columns', min: scale.min, max: scale.max, ticks: ticksOf(scale), groups };
    });

const track = (lang: Lang): fc.Arbitrary<TrackBody> =>
  many(fc.tuple(mark(lang), figure(lang), fc.integer({ min: 2000, max: 2035 }), look)).map(
    (all) => {
      const scale = ruler(all.map(([one]) => farEnd(one)));
      const years = [...new Set(all.map(([, , year]) => year))].toSorted((a, b) => a - b);
      const drawn = [...new Set(all.map(([, , , own]) => own))];
      return {
        type: 'track',
        from: years[0] ?? 0,
        to: (years.at(-1) ?? 0) + 1,
        years: years.map((year) => ({ at: year + 0.5, label: `${year}` })),
        min: scale.min,
        max: scale.max,
        ticks: ticksOf(scale),
        lines: drawn.map((own) => ({
          look: own,
          points: all
            .filter(([, , , one]) => one === own)
            .map(([one, end, year]) => ({ ...one, look: own, end, at: year + 0.5 })),
        })),
      };
    },
  );

type BodyIn = (lang: Lang) => fc.Arbitrary<ChartSpec['body']>;

const specOf = (body: BodyIn): fc.Arbitrary<ChartSpec> =>
  fc.constantFrom<Lang>('zh', 'en').chain((lang) =>
    fc.record({
      id: fc.constant('any'),
      kind: fc.constant('bars' as const),
      lang: fc.constant(lang),
      title: label[lang],
      caption: fc.option(label[lang], { nil: null }),
      unit: fc.option(fc.constantFrom('亿元', 'RMB billion'), { nil: null }),
      key: fc.array(fc.record({ look, name: fc.constantFrom('实际', '2022', 'expected') }), {
        maxLength: 7,
      }),
      body: body(lang),
      table: fc.constant({ head: [], rows: [] }),
      says: fc.constant([]),
      report: fc.constant('any'),
      source: label[lang],
    }),
  );

/** Any specification: far beyond what the kinds make of facts. */
export const anySpec = specOf((lang) => fc.oneof(rows(lang), columns(lang), track(lang)));

/** Rows of one figure each, as most charts have them. */
export const rowsSpec = specOf(simple);

export const columnsSpec = specOf(columns);
