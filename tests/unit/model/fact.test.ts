import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/quantity/period.ts';
import { factOf, factsOf } from './told.ts';

describe('a fact', () => {
  test.each([
    'value: 43个',
    'value: 10.0亿元',
    'change: 同比增长超15%',
    'claims: [首次突破40个, 历年之最]',
    'value: 43个\nwhere: { investment: 超亿元以上 }',
    'value: 43个\nwhere: { investor: { zh: 上市企业, en: listed companies } }',
    'value: { zh: 43个, en: 43 projects }',
    'value: { zh: 223.2亿元, en: RMB 22.32 billion }',
    'claims: [{ zh: 首次突破200亿元, en: exceeded RMB 20 billion for the first time }]',
    'value: 43个\nembargo: 2023-01-05T09:00+08:00',
    'value: 43个\nrevises: east/2021:signed',
    'value: 43个\npart-of: { whole: all, by: industry, complete: true }',
  ])('may be %j', (lines) => {
    const told = factOf(lines);
    expect(told.said).toEqual([]);
    expect(told.read).toHaveLength(1);
  });

  test.each([
    ['2022', '2022'],
    ['2023年1—11月', '2023-01/2023-11'],
    ['2023-01/2023-11', '2023-01/2023-11'],
    ['2021-12-31', '2021-12-31'],
    ['{ from: 2023-01, to: unstated }', '2023-01/..'],
  ])('of the period %s is of %s', (typed, iso) => {
    const [fact] = factsOf(`- { id: a, indicator: b, value: 1个, period: ${quoted(typed)} }`).read;
    expect(fact?.period && isoOf(fact.period)).toBe(iso);
  });

  test.each([
    ['no figure', '- { id: a, indicator: b, period: 2022 }', '1:3 missing-field'],
    ['an empty list', '- { id: a, indicator: b, period: 2022, claims: [] }', '1:3 missing-field'],
    ['no indicator', '- { id: a, value: 1个, period: 2022 }', '1:3 missing-field'],
    ['no period', '- { id: a, indicator: b, value: 1个 }', '1:3 missing-field'],
    ['no id', '- { indicator: b, value: 1个, period: 2022 }', '1:3 missing-field'],
    ['two origins', '- { id: a, derive: b - c, value: 1个 }', '1:3 printed-and-derived'],
    ['nothing', '-', '1:2 empty-text'],
    ['a word', '- a', '1:3 wrong-type'],
  ])('with %s is a problem', (_, text, said) => expect(factsOf(text).said).toEqual([said]));

  test.each(['status: rule', 'derive: x - y'])('needs no period with %s', (line) => {
    const value = line.startsWith('derive') ? '' : 'indicator: b\n  value: 3.0以上\n  ';
    expect(factsOf(`- id: a\n  ${value}${line}\n`).said).toEqual([]);
  });

  test.each([
    ['value: 四十', 'unread-value'],
    ['value: 43个和7个', 'unread-value'],
    ['value: 很多', 'unread-value'],
    ['value: 同比增长15%', 'unread-value'],
    ['change: 43个', 'unread-change'],
    ['claims: [很好]', 'unread-claim'],
    ['value: { zh: 43个, en: 44 projects }', 'languages-disagree'],
    ['value: { zh: 超43个, en: 43 projects }', 'languages-disagree'],
    ['change: { zh: 同比增长15%, en: down 15 percent year on year }', 'languages-disagree'],
    ['claims: [{ zh: 首次突破40个, en: exceeded 50 for the first time }]', 'languages-disagree'],
    ['value: 1个\nwhere: { a: { zh: 超亿元, en: over RMB 10 million } }', 'languages-disagree'],
    ['value: 1个\nwhere: { a: 江门 }', 'unread-filter'],
    ['value: 1个\nembargo: 2023-01-05T09:00', 'date-form'],
    ['value: 1个\nembargo: 2023-02-30T09:00+08:00', 'date-form'],
    ['value: 1个\nrevises: 2021', 'ok'],
    ['value: 1个\nrevises: east/2021', 'id-form'],
    ['value: 1个\nstatus: expectd', 'unknown-value'],
    ['value: 1个\nshare: { part: a }', 'missing-field'],
    ['value: 1个\nprinted: [{ at: A }]', 'missing-field'],
    ['value: 1个\nnote: {}', 'empty-text'],
    ['value: 1个\nat: ""', 'empty-text'],
    ['value: 1个\nat:', 'empty-text'],
    ['value: [1个]', 'wrong-type'],
    ['value: 1个\nclaims: 全市第一', 'wrong-type'],
    ['value: 1个\npart-of: all', 'wrong-type'],
    ['value: 1个\nnote: { zh: 说明 }', 'missing-translation'],
  ])('%j: %s', (lines, rule) => {
    const told = factOf(lines);
    expect(told.problems.map((problem) => problem.rule)).toEqual(rule === 'ok' ? [] : [rule]);
  });

  test('of a period that is none', () => {
    for (const period of ['2023-13', '今年', 'soon', '2023-02-30', '{ from: x, to: unstated }'])
      expect(
        factsOf(`- { id: a, indicator: b, value: 1个, period: ${period} }`).problems.map(
          ({ rule }) => rule,
        ),
      ).toEqual(['unread-period']);
  });

  test.each([
    ['valeu: 43个', 'valeu', 'value'],
    ['cliams: [全市第一]', 'cliams', 'claims'],
    ['part_of: { whole: a, by: b }', 'part_of', 'part-of'],
    ['Status: rule', 'Status', 'status'],
  ])('%j is told the nearest field', (line, typed, meant) => {
    const [problem] = factOf(`at: A\nchange: 增长5%\n${line}`).problems;
    expect(problem).toMatchObject({
      rule: 'unknown-field',
      place: { line: 6, column: 3 },
      message: { zh: `没有 \`${typed}\` 这个字段`, en: `Unexpected field \`${typed}\`` },
      hint: { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` },
    });
  });

  test('an unknown field near none is told all', () => {
    expect(factOf('value: 1个\nzzzz: 1').problems[0]?.hint.en).toMatch(
      /^Here are: `id` `indicator`/,
    );
  });
});

describe('shapedItems(file)', () => {
  test('one bad item does not hide the others, and all is said in one run', () => {
    const told = factsOf(`- { id: a, indicator: b, value: 1个, period: 2022 }
- { id: A, indicator: b, value: 很多, periood: 2022 }
- { id: c, indicator: b, value: 3个, period: 2022 }
- { id: a, indicator: b, value: 4个, period: 2022 }
`);
    expect(told.read.map(({ id }) => id)).toEqual(['a', 'c', 'a']);
    expect(told.said).toEqual([
      '2:3 missing-field',
      '2:9 id-form',
      '2:33 unread-value',
      '2:37 unknown-field',
      '4:9 duplicate-id',
    ]);
  });

  test('what is no list is said', () => {
    expect(factsOf('a: b').said).toEqual(['1:1 wrong-type']);
    expect(factsOf('[]').said).toEqual([]);
  });

  test('what was typed is quoted in short', () => {
    const { problems } = factOf(`value: 1个\nstatus: ${'x'.repeat(10_000)}`);
    expect(problems[0]?.message.en.length).toBeLessThan(120);
  });
});

function quoted(typed: string): string {
  return typed.startsWith('{') ? typed : `"${typed}"`;
}
