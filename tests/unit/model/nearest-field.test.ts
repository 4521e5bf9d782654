import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/model/lines-of.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { inOrder, vfileMessage } from '../../../src/model/problem.ts';
import type { Problem } from '../../../src/model/problem.ts';

describe('nearest(word, candidates)', () => {
  test.each([
    ['valeu', 'value'],
    ['Value', 'value'],
    ['sttus', 'status'],
    ['zz', null],
    ['x', null],
    ['nothing-like-it', null],
    ['v'.repeat(1_000_000), null],
    ['', null],
  ])('%.20s is %s', (word, meant) => {
    expect(nearest(word, ['id', 'value', 'status', 'period'])).toBe(meant);
  });
});

test('linesOf(text).at(offset) counts lines and columns from 1', () => {
  const lines = linesOf('ab\n\nc');
  expect([0, 2, 3, 4, 5].map((offset) => lines.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});

describe('a problem', () => {
  const problem = (file: string, line: number, column: number, rule: string): Problem => ({
    rule,
    severity: 'error',
    place: { file, line, column },
    message: { zh: '不对', en: 'Unexpected' },
    hint: { zh: '改', en: 'Mend it' },
  });

  test('is ordered by file, line, column and rule', () => {
    const ordered = [
      problem('a', 2, 1, 'x'),
      problem('a', 10, 1, 'x'),
      problem('a', 10, 2, 'w'),
      problem('a', 10, 2, 'x'),
      problem('b', 1, 1, 'x'),
    ];
    expect(ordered.toReversed().toSorted(inOrder)).toEqual(ordered);
  });

  test('is a message that unified knows, in either language', () => {
    const message = vfileMessage(problem('a.yaml', 2, 3, 'id-form'), 'zh');
    expect(message).toMatchObject({
      reason: '不对',
      ruleId: 'id-form',
      source: 'shudu',
      line: 2,
      column: 3,
      fatal: true,
      note: '改',
      file: 'a.yaml',
    });
    expect(vfileMessage(problem('a.yaml', 2, 3, 'id-form'), 'en').reason).toBe('Unexpected');
  });
});
