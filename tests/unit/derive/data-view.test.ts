import { describe, expect, test } from 'vitest';
import type { RowView, UsedAt } from '../../../src/derive/data-view.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { dataView } from '../../../src/derive/data-view.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { smallLibrary } from './small-library.ts';

const sections = `sections:
  - { id: one, heading: { zh: 一, en: One }, facts: [a] }
  - { id: two, heading: { zh: 二, en: Two }, facts: [a, b] }`;

function rows(facts: string, lang: Lang = 'en', uses: UsedAt[] = []): RowView[] {
  const library = smallLibrary({ facts, ...(facts.includes('id: b') && { sections }) });
  return dataView(editionAt(library, 'xinqu/2023'), uses, lang).groups.flatMap(
    (group) => group.rows,
  );
}

function row(fact: string, lang: Lang = 'en'): RowView {
  const [only] = rows(`- { id: a, period: 2023, ${fact} }`, lang);
  if (!only) throw new Error('no row');
  return only;
}

describe('a row', () => {
  test.each([
    ['indicator: output, value: 超160亿元', '超16,000,000,000元', 'over 16,000,000,000 yuan'],
    ['indicator: intensity, value: 1020万元/亩', '15,300元/平方米', '15,300 yuan per m²'],
    ['indicator: rate, value: 超八成', '超80%', 'over 80%'],
    [
      'indicator: output, value: 50万元—100万元',
      '500,000～1,000,000元',
      '500,000 to 1,000,000 yuan',
    ],
    ['indicator: projects, value: 43个', null, null],
    ['indicator: rate, value: 80.95%', null, null],
  ])('%s in base units', (fact, zh, en) => {
    expect(row(fact, 'zh').exact).toBe(zh);
    expect(row(fact, 'en').exact).toBe(en);
  });

  test('has the words of both languages, those written by hand where there are such', () => {
    expect(row('indicator: projects, value: 43个').value).toEqual({
      zh: '43个',
      en: '43 projects',
    });
    expect(
      row("indicator: output, value: { zh: 超160亿元, en: 'more than RMB 16 billion' }").value?.en,
    ).toBe('more than RMB 16 billion');
  });

  test('says what was printed elsewhere, what was judged and what is open', () => {
    const made = row(
      'indicator: rate, value: 80.95%, printed: [{ value: 超80%, at: A }], judged: [period]',
    );
    expect(made.printed).toEqual([
      { wordings: { zh: '超80%', en: 'over 80 percent' }, part: { text: 'Part A', lang: 'en' } },
    ]);
    expect(made.judged).toEqual(['period judged here']);
    expect(made.statusWord).toBeNull();
  });

  test('has its definition, its source and what it is sorted and found by', () => {
    const made = row('indicator: output, value: 12亿元, scope: { industry: textile }, at: A', 'zh');
    expect(made.indicator).toEqual({ id: 'output', definition: { text: '年产值', lang: 'zh' } });
    expect(made.source).toBe('source-summary');
    expect(made.keys).toEqual({
      when: '2023-12-31 2023-01-01',
      unit: '元',
      words: 'Annual output textile industry',
    });
  });

  test.each([
    ['indicator: projects, value: 43个', '个', 'projects'],
    ['indicator: intensity, value: 1020万元/亩', '元/平方米', 'yuan per m²'],
    ['indicator: rate, value: 80.95%', '%', '%'],
    ['indicator: output, change: 增长5%', '', ''],
  ])('%s is counted in %s', (fact, zh, en) => {
    expect(row(fact, 'zh').keys.unit).toBe(zh);
    expect(row(fact, 'en').keys.unit).toBe(en);
  });

  test('names the charts that show it', () => {
    const report = `charts:
  - { id: c, kind: bars, title: { zh: 图, en: Chart }, facts: [a] }`;
    const facts = '- { id: a, indicator: projects, value: 43个, period: 2023 }';
    const at = editionAt(smallLibrary({ facts, report }), 'xinqu/2023');
    const [only] = dataView(at, [], 'en').groups.flatMap((group) => group.rows);
    expect(only?.charts).toEqual([{ id: 'c', title: { text: 'Chart', lang: 'en' } }]);
  });

  test('worked out here shows its arithmetic and counts what its parts count', () => {
    const facts = `- { id: a, indicator: projects, value: 43个, period: 2023 }
- { id: b, indicator: projects, value: 34个, period: 2023 }
- { id: c, derive: a - b }`;
    const last = rows(facts).at(-1);
    expect(last?.value).toEqual({ zh: '9个', en: '9 projects' });
    expect(last?.arithmetic).toBe('computed here: 43 − 34 = 9');
  });
});

describe('dataView(at, uses, lang)', () => {
  const facts = `- { id: a, indicator: projects, value: 43个, period: 2023 }
- { id: b, indicator: projects, value: 34个, period: 2023 }
- { id: c, indicator: projects, value: 7个, period: 2023 }`;

  test('has each fact once, in the order of the report, and what no section tells at the end', () => {
    const library = smallLibrary({ facts, sections });
    const { groups } = dataView(editionAt(library, 'xinqu/2023'), [], 'zh');
    expect(groups.map(({ anchor, rows: own }) => [anchor, own.map(({ id }) => id)])).toEqual([
      ['section-one', ['a']],
      ['section-two', ['b']],
      [null, ['c']],
    ]);
  });

  test('says which sections print a figure, language by language', () => {
    const uses: UsedAt[] = [
      { fact: 'a', lang: 'en', section: 'two' },
      { fact: 'a', lang: 'en', section: 'two' },
      { fact: 'a', lang: 'zh', section: 'one' },
      { fact: 'a', lang: 'en', section: null },
    ];
    const used = (lang: Lang): string[] | undefined =>
      rows(facts, lang, uses)[0]?.uses.map(({ anchor }) => anchor);
    expect(used('en')).toEqual(['section-two']);
    expect(used('zh')).toEqual(['section-one']);
  });
});
