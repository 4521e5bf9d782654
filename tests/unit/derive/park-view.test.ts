import { describe, expect, test } from 'vitest';
import { editionsIn } from '../../../src/derive/edition-at.ts';
import { frontReports } from '../../../src/derive/front-report.ts';
import { parkConflicts } from '../../../src/derive/park-conflicts.ts';
import { parkSeries } from '../../../src/derive/park-series.ts';
import { parkView } from '../../../src/derive/park-view.ts';
import type { Across } from '../../../src/derive/sighting-view.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { sightings } from '../../../src/derive/sighting.ts';
import type { TwoDocuments } from './two-documents.ts';
import { twoDocuments } from './two-documents.ts';

const figuresOf = (documents: TwoDocuments) =>
  editionsIn(twoDocuments(documents), 'east').flatMap(sightings);

const fact = (rest: string): string => `- { id: signed, indicator: projects, ${rest} }`;

describe('parkSeries(figures)', () => {
  const series = (first: string, second: string) =>
    parkSeries(figuresOf({ first: fact(first), second: fact(second) })).map(({ points }) =>
      points.map(({ edition, value }) => `${edition} ${value?.zh}`),
    );

  test('joins the same figure of two years, the earlier first', () => {
    expect(series('value: 43个, period: 2022', 'value: 50个, period: 2023')).toEqual([
      ['east/2022 43个', 'east/2023 50个'],
    ]);
  });

  test('joins the same months of two years', () => {
    const [one] = series(
      'value: 4个, period: 2022-01/2022-08',
      'value: 5个, period: 2023-01/2023-08',
    );
    expect(one).toHaveLength(2);
  });

  test.each([
    ['years and months', 'value: 43个, period: 2022', 'value: 50个, period: 2023-01/2023-08'],
    [
      'different months',
      'value: 4个, period: 2022-01/2022-08',
      'value: 5个, period: 2023-01/2023-11',
    ],
    [
      'what was and what is expected',
      'value: 43个, period: 2022',
      'value: 50个, period: 2023, status: expected',
    ],
    [
      'aims',
      'value: 43个, period: 2022, status: target',
      'value: 50个, period: 2023, status: target',
    ],
    [
      'unlike size classes',
      'value: 43个, period: 2022, where: { size: 超亿元 }',
      'value: 50个, period: 2023',
    ],
    [
      'unlike coverage',
      'value: 43个, period: 2022, coverage: above-size',
      'value: 50个, period: 2023',
    ],
    ['one year printed twice', 'value: 43个, period: 2022', 'value: 43个, period: 2022'],
    [
      'what the second document disputes',
      'value: 43个, period: 2022',
      "value: 50个, period: 2023, conflicts-with: 'east/2022:signed'",
    ],
    ['changes without a level', 'change: 增长15%, period: 2022', 'change: 增长16%, period: 2023'],
    [
      'what has no stated end',
      'value: 43个, period: 2022',
      'value: 50个, period: { from: 2023-01, to: unstated }',
    ],
  ])('does not join %s', (_, first, second) => expect(series(first, second)).toEqual([]));

  test('prints a figure once that both documents print alike', () => {
    const both = `${fact('value: 43个, period: 2022')}
- { id: later, indicator: projects, value: 50个, period: 2023 }`;
    const [one] = parkSeries(figuresOf({ first: fact('value: 43个, period: 2022'), second: both }));
    expect(one?.points.map(({ id }) => id)).toEqual(['east/2023:signed', 'east/2023:later']);
  });

  test('draws three exact years or more, with a gap where a year is missing', () => {
    const years = (...all: string[]): string =>
      all
        .map((year) => `- { id: y${year}, indicator: projects, value: 4个, period: ${year} }`)
        .join('\n');
    const course = (first: string, second: string) =>
      parkSeries(figuresOf({ first, second }))[0]?.course;
    expect(course(years('2019', '2020'), years('2022'))).toEqual([4, 4, null, 4]);
    expect(course(years('2021'), years('2022'))).toBeNull();
    expect(course(years('2020', '2021').replace('4个', '超4个'), years('2022'))).toBeNull();
  });
});

describe('parkConflicts(library, park, figures)', () => {
  const first = `- { id: a, indicator: projects, value: 90个, period: 2022 }
- { id: other, indicator: projects, value: 7个, period: 2021 }`;
  const second = `- { id: b, indicator: projects, value: 34个, period: 2022, conflicts-with: 'east/2022:a' }
- { id: c, indicator: projects, value: 35个, period: 2023-06, conflicts-with: b }`;
  const conflicts = (documents: Partial<TwoDocuments> = {}) => {
    const library = twoDocuments({ first, second, ...documents });
    return parkConflicts(library, 'east', editionsIn(library, 'east').flatMap(sightings), 'en');
  };

  test('puts all together that one contradiction joins, older documents first', () => {
    expect(conflicts().map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ['east/2022:a', 'east/2023:b', 'east/2023:c'],
    ]);
  });

  test('shows the notes that name most of the figures, and where they stand', () => {
    const note = (facts: string, zh: string, en: string): string =>
      `{ facts: [${facts}], zh: '${zh}', en: '${en}' }`;
    const [conflict] = conflicts({
      firstNotes: `[${note('a', '口径不明', 'Scope unclear')}]`,
      secondNotes: `[${note('b', '这里34个，那里90个', 'Here 34, there 90')}, ${note('c', '35个', '35')}]`,
    });
    expect(conflict?.notes).toEqual([
      {
        report: 'east/2023',
        field: 'notes.0',
        anchor: 'note-1',
        text: { text: 'Here 34, there 90', lang: 'en' },
      },
    ]);
  });

  test('needs no note', () => expect(conflicts()[0]?.notes).toEqual([]));

  test('is nothing where nothing contradicts', () => {
    const documents = {
      first: fact('value: 43个, period: 2022'),
      second: fact('value: 50个, period: 2023'),
    };
    expect(conflicts(documents)).toEqual([]);
  });
});

/** What the one park of a library prints. */
const acrossIn = (library: Library, lang: Lang): Across => ({
  lang,
  sightings: editionsIn(library, 'east').flatMap(sightings),
  indicators: library.indicators,
  documents: new Map(),
});

describe('parkView(library, park, across)', () => {
  const second = `- { id: aim, indicator: projects, value: 60个, period: 2024, status: target }
- { id: mills, indicator: projects, scope: { industry: textile }, change: 同比增长15%, period: 2023 }
- { id: now, indicator: projects, value: 50个, period: 2023, change: 同比增长15% }
- { id: rank, indicator: projects, where: { size: 超亿元 }, claims: [全市第一], period: 2023 }`;
  const view = (lang: 'zh' | 'en') => {
    const library = twoDocuments({ first: fact('value: 43个, period: 2022'), second });
    const [east] = library.parks;
    if (!east) throw new Error('no park');
    const textile = { id: 'textile', name: { zh: '纺织业', en: 'Textiles' } };
    const parks = [{ ...east, park: { ...east.park, industries: [textile] } }];
    const whole = { ...library, parks };
    return parkView(whole, 'east', acrossIn(whole, lang));
  };

  test('has every figure by its indicator, each series in the order of time', () => {
    const [only] = view('zh').indicators;
    expect(only?.name.text).toBe('项目');
    expect(
      only?.lines.map((line) => [
        line.document.id,
        line.figure?.text,
        line.claims[0]?.text,
        line.statusWord,
      ]),
    ).toEqual([
      ['east/2022', '43个', undefined, null],
      ['east/2023', '50个', undefined, null],
      ['east/2023', '60个', undefined, '目标'],
      ['east/2023', '同比增长15%', undefined, null],
      ['east/2023', undefined, '全市第一', null],
    ]);
  });

  test('says of each figure when, in what sense, of what, and its change', () => {
    const lines = view('en').indicators[0]?.lines ?? [];
    expect(lines[1]).toMatchObject({
      time: { text: '2023', datetime: '2023' },
      change: { text: 'up 15 percent year on year' },
      figure: { base: '50' },
    });
    expect(lines[2]?.statusWord).toBe('target');
    expect(lines[3]?.about).toEqual([{ text: 'Textiles', lang: 'en' }]);
  });

  test('is of a park that exists', () => {
    const library = twoDocuments({ first: '[]', second: '[]' });
    expect(() => parkView(library, 'west', acrossIn(library, 'zh'))).toThrow(/`west`/);
  });
});

describe('frontReports(library, park, language)', () => {
  const reports = (notes: string) =>
    frontReports(
      twoDocuments({
        first: fact('value: 43个, period: 2022'),
        second: fact('value: 50个, period: 2023'),
        secondNotes: notes,
      }),
      'east',
      'zh',
    );

  test('has the latest first, with what it counts', () => {
    const shown = reports('[{ facts: [signed], zh: 说明, en: Note }]');
    expect(shown.map(({ id, figures, notes }) => [id, figures, notes])).toEqual([
      ['east/2023', 1, 1],
      ['east/2022', 1, 0],
    ]);
  });

  test('gives as an example a note that anyone can recompute, else one that answers a rule', () => {
    const note = (rule: string): string =>
      `{ ${rule} facts: [signed], zh: '说明${rule}', en: Note }`;
    const plain = note('rule: sum-of-parts,');
    const other = note('rule: hedge-doubled,');
    const text = (notes: string): string | undefined => reports(notes)[0]?.doubt?.text.text;
    expect(text(`[${note('')}, ${other}, ${plain}]`)).toBe('说明rule: sum-of-parts,');
    expect(text(`[${note('')}, ${other}]`)).toBe('说明rule: hedge-doubled,');
    expect(text(`[${note('')}]`)).toBeUndefined();
  });
});
