import { describe, expect, test } from 'vitest';
import type { CellView } from '../../../src/derive/panel-view.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { reportView } from '../../../src/derive/report-view.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { type Small, smallLibrary } from './small-library.ts';

const view = (small: Small, lang: Lang = 'en') =>
  reportView(editionAt(smallLibrary(small), 'xinqu/2023'), lang);

/** The only cell of a report with one fact. */
function cell(fact: string, lang: Lang): CellView {
  const report = 'highlights: [{ fact: a, label: { zh: 标签, en: Label } }]';
  const [only] = view({ facts: `- { id: a, period: 2023, at: A, ${fact} }`, report }, lang).cells;
  if (!only) throw new Error('no cell');
  return only;
}

const shown = ({ figure: { hedge, number, unit } }: CellView): string[] => [hedge, number, unit];
const texts = (said: readonly { text: string }[]): string[] => said.map(({ text }) => text);

describe('the figure of a cell', () => {
  test.each([
    ['indicator: output, value: 223.2亿元', ['', '223.2', '亿元'], ['', '22.32', 'billion yuan']],
    ['indicator: output, value: 超160亿元', ['超', '160', '亿元'], ['over', '16', 'billion yuan']],
    [
      'indicator: intensity, value: 1020万元/亩',
      ['', '1020', '万元/亩'],
      ['', '10.2', 'million yuan per mu'],
    ],
    ['indicator: projects, value: 43个', ['', '43', '个'], ['', '43', 'projects']],
    ['indicator: projects, value: 1个', ['', '1', '个'], ['', '1', 'project']],
    ['indicator: rate, value: 80.95%', ['', '80.95', '%'], ['', '80.95', '%']],
    ['indicator: rate, value: 超八成', ['超', '八', '成'], ['over', '80', '%']],
  ])('%s', (fact, zh, en) => {
    expect(shown(cell(fact, 'zh'))).toEqual(zh);
    expect(shown(cell(fact, 'en'))).toEqual(en);
  });

  test('known by its change only, is the change', () => {
    const only = cell('indicator: output, change: 同比增长近2.5倍', 'zh');
    expect(only.part).toBe('change');
    expect(only.change).toBeNull();
    expect(only.figure.number + only.figure.unit).toContain('2.5倍');
  });
});

describe('a cell', () => {
  const fact = `indicator: projects, value: 43个, claims: [首次突破40个], status: contracted,
    where: { size: 超亿元以上 }, scope: { industry: textile }`;

  test('carries claim, period, scope, filter, status and source', () => {
    const en = cell(fact, 'en');
    expect(texts(en.claims)).toEqual(['Past 40 for the first time']);
    expect(en.period).toEqual({ text: '2023', datetime: '2023' });
    expect(texts(en.foot.map(({ said }) => said))).toEqual([
      'textile industry',
      'RMB 100 million or more',
      'contracted',
      'Part A',
    ]);
    const zh = cell(fact, 'zh');
    expect(texts(zh.claims)).toEqual(['首次突破40个']);
    expect(texts(zh.foot.map(({ said }) => said))).toEqual([
      '纺织业',
      '超亿元以上',
      '签约口径',
      '甲部分',
    ]);
  });

  test('draws the mark that was passed, from nought', () => {
    expect(cell(fact, 'en').scale).toEqual({ bar: '86%', tick: '80.00%', label: '40' });
    const money = 'indicator: output, value: 223.2亿元, claims: [突破200亿元]';
    expect(cell(money, 'zh').scale?.label).toBe('200亿');
    expect(cell(money, 'en').scale?.label).toBe('20 billion');
  });

  test('draws no mark that was not passed', () => {
    expect(cell('indicator: projects, value: 39个, claims: [首次突破40个]', 'en').scale).toBeNull();
  });

  test('has the change with its direction and its exact value', () => {
    const { change } = cell('indicator: output, value: 10亿元, change: 同比下降3.5%', 'en');
    expect(change).toMatchObject({
      text: 'Down 3.5 percent year on year',
      direction: 'down',
      base: '-3.5',
    });
  });

  test('says nothing that the source leaves open', () => {
    const report = `highlights: [{ fact: a, label: { zh: 标签, en: Label } }]
claims: [{ claim: 创历史新高, facts: [a], reach: unclear }]`;
    const facts = '- { id: a, indicator: output, value: 10亿元, period: 2023 }';
    expect(view({ facts, report }).cells[0]?.claims).toEqual([]);
  });
});

describe('a report', () => {
  const facts = `- { id: a, indicator: output, value: 10亿元, period: 2023 }
- { id: b, indicator: projects, value: 7个, period: 2023 }`;

  test('has one leading figure: the one named, else the first', () => {
    const highlights = (second: string): string =>
      `highlights: [{ fact: a, label: { zh: 甲, en: A } }, { fact: b, label: { zh: 乙, en: B }${second} }]`;
    const leads = (report: string): unknown[] =>
      view({ facts, report }).cells.map(({ fact, isLead }) => [fact, isLead]);
    expect(leads(highlights(', lead: true'))).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(leads(highlights(''))).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('numbers its notes in the order of reading', () => {
    const sections = `sections:
  - { id: one, heading: { zh: 一, en: One }, facts: [a] }
  - { id: two, heading: { zh: 二, en: Two }, facts: [b] }`;
    const report = `notes:
  - { facts: [], zh: 丙, en: last }
  - { facts: [b], zh: 乙, en: second }
  - { facts: [b], section: one, zh: 甲, en: first }`;
    const { sections: found, otherNotes } = view({ facts, sections, report });
    const notes = [...found.flatMap((section) => section.notes), ...otherNotes];
    expect(
      notes.map(({ number, text, section, field }) => [number, text.text, section, field]),
    ).toEqual([
      [1, 'first', 'one', 'notes.2'],
      [2, 'second', 'two', 'notes.1'],
      [3, 'last', null, 'notes.0'],
    ]);
  });

  test('falls back to the other language and says which', () => {
    const sections = 'sections: [{ id: one, heading: { zh: 只有中文 }, facts: [] }]';
    expect(view({ sections }).sections[0]?.heading).toEqual({ text: '只有中文', lang: 'zh' });
  });

  test('numbers its sources where there are several', () => {
    const two =
      'sources: [{ id: x, title: { zh: 甲, en: X } }, { id: y, title: { zh: 乙, en: Y } }]';
    expect(view({}).sources.map(({ mark }) => mark)).toEqual([null]);
    expect(view({ sources: two }).sources.map(({ mark }) => mark)).toEqual(['①', '②']);
  });
});
