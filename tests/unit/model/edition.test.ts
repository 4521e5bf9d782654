import { describe, expect, test } from 'vitest';
import { editionOf, wholeReport } from './told.ts';

function rulesOf(lines: string): string[] {
  return editionOf(`${wholeReport}${lines}`).problems.map(({ rule }) => rule);
}

describe('report.yaml', () => {
  test('is read, lists that are left out as empty ones', () => {
    const { read, said } = editionOf(wholeReport);
    expect(said).toEqual([]);
    expect(read).toMatchObject({ kind: 'feature', highlights: [], notes: [], corrections: [] });
  });

  test.each([
    [
      'a correction',
      'corrections: [{ date: 2023-02-01, fact: a, kind: erratum, from: 42个, to: 43个, reason: { zh: 误, en: Typo } }]',
    ],
    [
      'a lead',
      'highlights: [{ fact: a, label: { zh: 甲, en: A }, lead: true }, { fact: b, label: { zh: 乙, en: B }, lead: false }]',
    ],
    ['an embargo', 'embargo: 2023-01-05T09:00:00Z'],
    ['a claim', 'claims: [{ claim: 全市最高, facts: [a, b], reach: unclear }]'],
  ])('may have %s', (_, lines) => expect(rulesOf(lines)).toEqual([]));

  const correction = (change: Record<string, string>): string => {
    const fields = { date: '2023-02-01', fact: 'a', kind: 'erratum', from: '42个', to: '43个' };
    const typed = Object.entries({ ...fields, ...change }).map(([key, is]) => `${key}: ${is}`);
    return `corrections: [{ ${typed.join(', ')}, reason: { zh: 误, en: Typo } }]`;
  };

  test.each([
    [
      'two leads',
      'highlights: [{ fact: a, label: { zh: 甲, en: A }, lead: true }, { fact: b, label: { zh: 乙, en: B }, lead: true }]',
      'second-lead',
    ],
    ['a claim of no fact', 'claims: [{ claim: 全市最高, facts: [] }]', 'empty-list'],
    ['a correction of a month', correction({ date: '2023-02' }), 'date-form'],
    ['a correction on no day', correction({ date: '2023-02-30' }), 'date-form'],
    ['a correction of no figure', correction({ from: '有误' }), 'unread-value'],
    ['a correction of no fact', correction({ fact: '引进' }), 'id-form'],
    ['a correction of no kind', correction({ kind: 'typo' }), 'unknown-value'],
    ['an embargo without a zone', 'embargo: 2023-01-05T09:00', 'date-form'],
    ['a note in one language', 'notes: [{ zh: 说明 }]', 'missing-field'],
    [
      'an unclear reach',
      'claims: [{ claim: 全市最高, facts: [a], reach: unclar }]',
      'unknown-value',
    ],
  ])('%s is a problem', (_, lines, rule) => expect(rulesOf(lines)).toEqual([rule]));

  test.each([
    [
      'sections',
      'sections: [{ id: a, heading: { zh: 甲, en: A } }, { id: a, heading: { zh: 乙, en: B } }]',
      'duplicate-id',
    ],
    [
      'sources',
      'sources: [{ id: a, title: { zh: 甲, en: A } }, { id: a, title: { zh: 乙, en: B } }]',
      'duplicate-id',
    ],
    ['sources', 'sources: []', 'empty-list'],
    ['sources', 'sources: [{ id: a, title: { zh: 甲, en: A }, date: 去年 }]', 'date-form'],
    ['sources', 'sources: [{ id: a, title: { zh: 甲, en: A }, url: example.org }]', 'link-form'],
    ['sources', 'sources: [{ id: a, title: { zh: 甲 } }]', 'missing-translation'],
    ['issued', 'issued: { text: { zh: 1月, en: January }, date: 2023-1 }', 'date-form'],
    ['covers', 'covers: 去年', 'unread-period'],
    ['kind', 'kind: featrue', 'unknown-value'],
    ['title', 'title: 题', 'wrong-type'],
    ['title', '', 'missing-field'],
  ])('%s: %j', (field, line, rule) => {
    const rest = wholeReport.replace(new RegExp(`^${field}: .*\n`, 'm'), '');
    expect(editionOf(`${rest}${line}\n`).problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test('a gap between the languages is a warning, and the report is read', () => {
    const told = editionOf(wholeReport.replace(', en: Title', ''));
    expect(told.said).toEqual(['1:8 missing-translation']);
    expect(told.problems[0]).toMatchObject({
      severity: 'warning',
      message: { zh: '缺少英文' },
      hint: { en: 'Add `en:`' },
    });
    expect(told.read?.title).toEqual({ zh: '题' });
  });
});
