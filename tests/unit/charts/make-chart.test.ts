import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../../src/model/chart.ts';
import type { ChartSpec, Phrase } from '../../../src/charts/spec.ts';
import { plain } from '../../../src/charts/spec.ts';
import { fixtures, langs, made, marksOf, small, tableLines, written } from './made-charts.ts';

describe('makeChart(chart, edition, language)', () => {
  test('carries the title and the caption of the editor', () => {
    expect(made('track', 'zh')).toMatchObject({
      id: 'track',
      kind: 'track',
      lang: 'zh',
      title: '工业总产值：实际、预计和目标',
      caption: '没有数字的年份留空。',
    });
    expect(made('track', 'en')).toMatchObject({
      title: 'Output: actual, expected and target',
      caption: 'Years without a figure stay empty.',
    });
    expect(made('bars', 'en').caption).toBeNull();
  });

  test.each(fixtures)('%s in %s has rows, a table, a description and a source', (id, lang) => {
    const spec = made(id, lang);
    expect(written(spec).length).toBeGreaterThan(0);
    expect(spec.table.rows.length).toBeGreaterThan(0);
    expect(plain(spec.says)).toMatch(lang === 'zh' ? /。$/ : /\.$/);
    expect(spec.source).toBe(lang === 'zh' ? '来源：样例' : 'Source: Example');
  });

  test.each(fixtures)('%s in %s gives every mark a key of its own and words', (id, lang) => {
    const marks = marksOf(made(id, lang));
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    for (const { name, figure, details } of marks) {
      expect(name).not.toBe('');
      expect(figure).toMatch(/\d/);
      expect(details.length).toBeGreaterThan(0);
    }
  });

  test.each(fixtures)('%s in %s is left open nowhere between braces', (id, lang) => {
    expect(JSON.stringify(made(id, lang).says)).not.toMatch(/\{[a-z]+\}|undefined|null|NaN/);
  });

  test.each(fixtures)('%s in %s says every figure in its own language', (id, lang) => {
    const other = lang === 'zh' ? /[a-z]{2}/i : /\p{Script=Han}/u;
    const { table, says, title } = made(id, lang);
    for (const text of [title, plain(says), ...table.head, ...table.rows.flat().map(plain)])
      expect(text).not.toMatch(other);
  });

  test.each(fixtures)('%s in %s keeps the fact behind every number of its values', (id, lang) => {
    const spec = made(id, lang);
    const values = phrasesDrawn(spec).filter((one) => /\d/.test(plain([one])));
    expect(values.length).toBeGreaterThan(0);
    for (const value of values)
      expect(value).toMatchObject({
        fact: expect.any(String),
        value: expect.stringMatching(/^-?\d/),
      });
  });

  test('says the same facts in both languages', () => {
    for (const [id] of fixtures) {
      const [zh, en] = langs.map((lang) => factsSaid(made(id, lang)));
      expect(zh).toEqual(en);
    }
  });
});

/** What is written behind, over and beside the marks. */
function phrasesDrawn({ body }: ChartSpec): Phrase[] {
  if (body.type === 'rows')
    return body.rows.flatMap(({ end, ends, aside, tick }) => [
      ...end,
      ...(ends ?? []),
      ...aside.filter((one) => typeof one !== 'string'),
      ...(tick ? tick.label.filter((one) => typeof one !== 'string') : []),
    ]);
  if (body.type === 'columns')
    return body.groups.flatMap(({ marks }) => marks.map(({ end }) => end));
  return body.lines.flatMap(({ points }) => points.map(({ end }) => end));
}

function factsSaid({ says, table }: ChartSpec): string[] {
  return [...says, ...table.rows.flat(2)].flatMap((one) =>
    typeof one === 'string' ? [] : [`${one.fact} ${one.part} ${one.value}`],
  );
}

describe('values of a chart', () => {
  test.each([
    ['56.6亿元', 'RMB 5.66 billion'],
    ['10.0亿元', 'RMB 1.00 billion'],
    ['超160亿元', 'over RMB 16 billion'],
    ['近160亿元', 'nearly RMB 16 billion'],
    ['约160亿元', 'about RMB 16 billion'],
    ['160亿元以上', 'at least RMB 16 billion'],
    ['不到160亿元', 'less than RMB 16 billion'],
    ['不超过160亿元', 'no more than RMB 16 billion'],
    ['50万元—100万元', 'RMB 500,000 to RMB 1,000,000'],
  ])('%s is published as %s', (zh, en) => {
    const facts = { a: `indicator: output, value: ${zh}` };
    const chart = 'kind: bars, facts: [a]';
    expect(written(small({ facts, chart }))).toEqual([`a: ${zh}`]);
    expect(written(small({ facts, chart }, 'en'))).toEqual([`a: ${en}`]);
  });

  test('written by hand in a language are said so', () => {
    const facts = {
      a: "indicator: output, value: { zh: 超160亿元, en: 'more than RMB 16 billion' }",
    };
    const spec = small({ facts, chart: 'kind: bars, facts: [a]' }, 'en');
    expect(written(spec)).toEqual(['a: more than RMB 16 billion']);
  });

  test('worked out here show the sum to who comes to them', () => {
    const facts = {
      a: 'indicator: projects, value: 43个',
      b: 'indicator: projects, value: 34个',
      made: 'derive: a - b',
    };
    const spec = small({ facts, chart: 'kind: bars, facts: [a, b, made]' }, 'en');
    expect(written(spec).at(-1)).toBe('made: 9 projects');
    expect(marksOf(spec).at(-1)?.details).toContain('computed here: 43 − 34 = 9');
  });
});

describe('what is said of a mark when a reader comes to it', () => {
  test('is its change, its claims, its period and its status', () => {
    const facts = {
      a: 'indicator: output, value: 超160亿元, change: 同比增长超15%, claims: [首次突破150亿元], status: expected',
    };
    const [mark] = marksOf(small({ facts, chart: 'kind: bars, facts: [a]' }, 'en'));
    expect(mark).toMatchObject({
      name: 'a',
      figure: 'over RMB 16 billion',
      details: [
        'up over 15 percent year on year',
        'past RMB 15 billion for the first time',
        '2023',
        'expected',
      ],
    });
  });
});

describe('labels of a chart', () => {
  const facts = {
    all: 'indicator: output, value: 9亿元',
    textile: 'indicator: output, value: 3亿元, scope: { industry: textile }',
    large: 'indicator: projects, value: 4个, where: { investment: 超10亿元（含） }',
  };
  const labelled = (chart: string, lang: 'zh' | 'en'): (string | undefined)[] =>
    marksOf(small({ facts, chart }, lang)).map(({ name }) => name);

  test.each([
    ['of one indicator name what sets its figures apart', '[all, textile]', ['年产值', '纺织业']],
    [
      'of several name the indicator as well',
      '[textile, large]',
      ['年产值，纺织业', '签约项目，超10亿元（含）'],
    ],
  ])('%s', (_, list, names) =>
    expect(labelled(`kind: bars, facts: ${list}, labels: {}`, 'zh')).toEqual(names),
  );

  test('in English are joined by a comma and a space', () => {
    expect(labelled('kind: bars, facts: [textile, large], labels: {}', 'en')).toEqual([
      'Annual output, textile industry',
      'Projects signed, RMB 1 billion or more',
    ]);
  });

  test('written by the editor go before all', () => {
    const chart =
      'kind: bars, facts: [all, textile], labels: { textile: { zh: 纺织, en: Textiles } }';
    expect(labelled(chart, 'zh')).toEqual(['年产值', '纺织']);
    expect(labelled(chart, 'en')).toEqual(['Annual output', 'Textiles']);
  });
});

describe('the source line', () => {
  const facts = {
    a: 'indicator: output, value: 9亿元, at: A',
    b: 'indicator: output, value: 8亿元, at: B',
    c: 'indicator: output, value: 7亿元, at: A',
  };
  const sources = `sources: [{ id: summary, title: { zh: 总结, en: Summary }, parts: {
    A: { zh: 甲部分, en: Part A }, B: { zh: 乙部分, en: Part B } } }]`;

  test('names each part once, in the order of the figures', () => {
    const chart = 'kind: bars, facts: [a, b, c]';
    expect(small({ facts, sources, chart }).source).toBe('来源：甲部分、乙部分');
    expect(small({ facts, sources, chart }, 'en').source).toBe('Source: Part A, Part B');
  });

  test('names the source where no part is given', () => {
    const one = { a: 'indicator: output, value: 9亿元' };
    expect(small({ facts: one, sources, chart: 'kind: bars, facts: [a]' }).source).toBe(
      '来源：总结',
    );
  });
});

describe('a table', () => {
  test('has changes where there are such, and an empty cell where there is none', () => {
    const facts = {
      a: 'indicator: output, value: 9亿元, change: 同比增长5%',
      b: 'indicator: output, change: 同比下降2%',
      c: 'indicator: output, value: 7亿元',
    };
    expect(tableLines(small({ facts, chart: 'kind: bars, facts: [a, b, c]' }))).toEqual([
      '名称 | 数值 | 增减 | 时期',
      'a | 9亿元 | 同比增长5% | 2023年',
      'b |  | 同比下降2% | 2023年',
      'c | 7亿元 |  | 2023年',
    ]);
  });

  test('of the made-up park has a row for every figure, in the order of the editor', () => {
    expect(tableLines(made('growth', 'en'))).toEqual([
      'What | Value | Change | Period | Status',
      'Exports |  | up 1,180 percent year on year | 2022 | actual',
      'New land |  | up nearly 250 percent year on year | 2022 | actual',
      'Tax revenue | RMB 190 million | up over 15 percent year on year | 2022 | expected',
      'Electricity use |  | down 5.2 percent year on year | 2022 | actual',
    ]);
  });
});

describe.each(chartKinds)('a chart of kind %s', (kind) => {
  const whole = kind === 'parts' ? ', whole: nowhere' : '';

  test.each([
    ['whose facts are not there', '[nowhere, neither]'],
    ['of a fact without value and change', '[bare]'],
    ['of a fact with a change only', '[changed]'],
    ['of nothing but nought', '[none]'],
  ])('%s is made without complaint', (_, list) => {
    const facts = {
      bare: 'indicator: output, claims: [历年之最]',
      changed: 'indicator: output, change: 同比增长5%',
      none: 'indicator: output, value: 0亿元',
    };
    for (const lang of langs) {
      const spec = small({ facts, chart: `kind: ${kind}, facts: ${list}${whole}` }, lang);
      expect(spec.title).not.toBe('');
      for (const row of spec.table.rows) expect(row).toHaveLength(spec.table.head.length);
    }
  });
});
