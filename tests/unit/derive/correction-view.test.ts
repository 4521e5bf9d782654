import { describe, expect, test } from 'vitest';
import { correctionLine, correctionViews } from '../../../src/derive/correction-view.ts';
import { dataView } from '../../../src/derive/data-view.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { reportView } from '../../../src/derive/report-view.ts';
import { signedViews } from '../../../src/derive/signed-view.ts';
import { editionFiles } from '../../../src/outputs/edition-files.ts';
import { smallLibrary } from './small-library.ts';

const FACTS = `- { id: a, indicator: projects, value: 43个, change: 增长20%, period: 2023 }
- { id: b, indicator: output, value: 55.6亿元, period: 2023 }
`;
const at = editionAt(
  smallLibrary({
    facts: FACTS,
    sections: 'sections: [{ id: all, heading: { zh: 全部, en: All }, facts: [a, b] }]',
    report: `highlights: [{ fact: a, label: { zh: 项目, en: Projects } }]
corrections:
  - { date: 2024-01-05, fact: a, kind: erratum, from: 41个, to: 43个, reason: { zh: 录入有误。, en: Typed wrong. } }
  - { date: 2024-03-01, fact: b, kind: revision, from: 56.6亿元, to: 55.6亿元, reason: { zh: 来源更新。, en: Updated. } }
  - { date: 2024-02-01, fact: a, kind: erratum, from: 增长15%, to: 增长20%, reason: { zh: 录入有误。 } }
signed:
  approver: { name: { zh: 赵刚, en: Zhao Gang } }
  author: { name: { zh: 李明 }, date: 2024-01-04 }`,
  }),
  'xinqu/2023',
);

describe('correctionViews(at, lang)', () => {
  test('has the latest first, each with what was printed and what is', () => {
    expect(
      correctionViews(at, 'en').map((one) => [one.kind, one.name.text, one.from.text, one.to.text]),
    ).toEqual([
      ['Revision', 'Annual output', 'RMB 5.66 billion', 'RMB 5.56 billion'],
      ['Correction', 'Projects signed', 'up 15 percent', 'up 20 percent'],
      ['Correction', 'Projects signed', '41 projects', '43 projects'],
    ]);
    expect(correctionViews(at, 'zh')[2]).toMatchObject({
      anchor: 'correction-2024-01-05-a',
      kind: '更正',
      date: { text: '2024年1月5日' },
      from: { text: '41个' },
      to: { text: '43个' },
    });
  });

  test('each has a place that no later one changes', () => {
    const anchors = correctionViews(at, 'zh').map(({ anchor }) => anchor);
    expect(anchors).toEqual([
      'correction-2024-03-01-b',
      'correction-2024-02-01-a',
      'correction-2024-01-05-a',
    ]);
  });

  test('a reason in one language is shown in it', () => {
    expect(correctionViews(at, 'en')[1]?.reason).toEqual({ text: '录入有误。', lang: 'zh' });
  });

  test.each([
    ['zh', '2024-03-01 修订：56.6亿元 → 55.6亿元。来源更新。'],
    ['en', '2024-03-01 Revision: RMB 5.66 billion → RMB 5.56 billion. Updated.'],
  ] as const)('in the data files, %s: %s', (lang, line) => {
    const [first] = correctionViews(at, lang);
    expect(first && correctionLine(first, lang)).toBe(line);
  });
});

test('a correction stands at the figure: in the panel, on the data page, in the files', () => {
  expect(reportView(at, 'zh').cells.map(({ correction }) => correction)).toEqual(['更正']);
  const rows = dataView(at, [], 'en').groups.flatMap((group) => group.rows);
  expect(rows.map(({ id, corrections }) => [id, corrections.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  const files = editionFiles(at);
  expect(files['facts.csv']).toContain('2024-02-01 更正：增长15% → 增长20%。录入有误。');
  expect(files['datapackage.json']).toContain('"correction_zh"');
  const json = JSON.parse(files['facts.json']) as Record<string, Record<string, unknown>[]>;
  expect(json['facts']?.[0]?.['corrected']).toBe('2024-02-01');
  expect(json['corrections']?.[1]).toEqual({
    date: '2024-03-01',
    kind: 'revision',
    fact: 'b',
    from: '56.6亿元',
    to: '55.6亿元',
    reason_zh: '来源更新。',
    reason_en: 'Updated.',
  });
});

test('signedViews(edition, lang) names who the editors named, in the order of the work', () => {
  const { edition } = at.edition;
  expect(signedViews(edition, 'en').map(({ role, name }) => [role, name])).toEqual([
    ['Written by', { text: '李明', lang: 'zh' }],
    ['Approved by', { text: 'Zhao Gang', lang: 'en' }],
  ]);
  expect(signedViews(edition, 'zh')[0]?.date?.text).toBe('2024年1月4日');
});
