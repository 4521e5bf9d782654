import { describe, expect, test } from 'vitest';
import { checked, rulesFor } from './checked.ts';

const facts = `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: started, indicator: started, value: 34个, period: 2022 }
- { id: rate, indicator: start-rate, value: 80.95%, period: 2022, share: { part: started, whole: signed } }`;
const words = 'zh: 照印。, en: Published as printed.';

describe('a note of report.yaml', () => {
  test.each([
    ['answers a finding of its rule about its facts', '[rate, started, signed]', []],
    ['may be about more facts', '[signed, started, rate]', []],
    ['does not answer what is about more facts', '[rate]', ['share-recomputes', 'unused-answer']],
  ])('%s: %s', (_, ids, expected) => {
    const report = `notes: [{ rule: share-recomputes, facts: ${ids}, ${words} }]`;
    expect(rulesFor({ facts, report })).toEqual(expected);
  });

  test('of another rule answers nothing', () => {
    const report = `notes: [{ rule: sum-of-parts, facts: [rate, started, signed], ${words} }]`;
    expect(rulesFor({ facts, report })).toEqual(['share-recomputes', 'unused-answer']);
  });

  test('without a rule is a note like any other', () => {
    const fine = facts.replace('80.95%', '79.07%');
    expect(rulesFor({ facts: fine, report: `notes: [{ facts: [rate], ${words} }]` })).toEqual([]);
  });

  test('of another document answers nothing', () => {
    const report = `notes: [{ rule: share-recomputes, facts: [rate, started, signed], ${words} }]`;
    const later = { facts: facts.replaceAll('2022', '2023'), report };
    expect(rulesFor({ facts, report, later })).toEqual([]);
    expect(rulesFor({ facts, later })).toEqual(['share-recomputes']);
  });

  test('that answers nothing any more is said, where it stands', () => {
    const fine = facts.replace('80.95%', '79.07%');
    const report = `notes:
  - { rule: share-recomputes, facts: [rate, started, signed], ${words} }`;
    const [only, more] = checked({ facts: fine, report });
    expect(more).toBeUndefined();
    expect(only).toMatchObject({ rule: 'unused-answer', severity: 'error' });
    expect(only?.place.file).toBe('parks/xinqu/2022/report.yaml');
    expect(only?.message.zh).toContain('`share-recomputes`');
    expect(only?.message.en).toContain('`share-recomputes`');
  });

  test('answers for one fact and not for its neighbour', () => {
    const doubled = `- { id: a, indicator: projects, where: { size: 超亿元以上 }, value: 43个, period: 2022 }
- { id: b, indicator: projects, where: { size: 超10亿元以上 }, value: 7个, period: 2022 }`;
    const report = `notes: [{ rule: hedge-doubled, facts: [a], ${words} }]`;
    expect(checked({ facts: doubled, report }).map(({ message }) => message.zh)).toEqual([
      '`超10亿元以上` 里“超”和“以上”互相矛盾',
    ]);
  });
});
