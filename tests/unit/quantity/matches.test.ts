import { describe, expect, test } from 'vitest';
import { matchesOf } from '../../../src/quantity/matches.ts';

describe('matchesOf(pattern, text)', () => {
  test.each([
    [/\d+/g, 'a1b22', ['1@1', '22@3']],
    [/x?/g, 'ax', ['@0', 'x@1', '@2']],
    [/z/g, 'ax', []],
    [/^|$/g, '甲', ['@0', '@1']],
  ])('%s in %j is %j', (pattern, text, expected) => {
    const said = matchesOf(pattern, text).map(({ 0: match, index }) => `${match}@${index}`);
    expect(said).toEqual(expected);
    expect(said).toEqual([...text.matchAll(pattern)].map((one) => `${one[0]}@${one.index}`));
  });

  test('begins anew with each text', () => {
    const pattern = /a/g;
    expect([matchesOf(pattern, 'aa'), matchesOf(pattern, 'a')].map(({ length }) => length)).toEqual(
      [2, 1],
    );
  });
});
