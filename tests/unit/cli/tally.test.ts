import { describe, expect, test } from 'vitest';
import { closing } from '../../../src/cli/tally.ts';

describe('closing(tally)', () => {
  test.each([
    ['all well', { passed: 12, failed: 0, skipped: 0, errors: 0 }, '12 passed, 0 failed', 0],
    ['a failure', { passed: 11, failed: 1, skipped: 0, errors: 0 }, '11 passed, 1 failed', 1],
    ['a skipped test', { passed: 11, failed: 0, skipped: 1, errors: 0 }, '11 passed, 1 failed', 1],
    ['an error outside', { passed: 3, failed: 0, skipped: 0, errors: 1 }, '3 passed, 1 failed', 1],
    ['an empty run', { passed: 0, failed: 0, skipped: 0, errors: 0 }, '0 passed, 1 failed', 1],
  ])('%s', (_, tally, line, code) => expect(closing(tally)).toEqual({ line, code }));
});
