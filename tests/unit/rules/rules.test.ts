import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/rules/rules.ts';
import { checked } from './checked.ts';

test('no two rules have one id', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(rules)('$id', ({ id, ok, notOk, severity, why }) => {
  const problems = checked(notOk);

  test('says nothing of its right example', () => expect(checked(ok)).toEqual([]));

  test('alone speaks of its wrong example', () =>
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([id]));

  test('says there something of its own severity', () =>
    expect(problems.map((problem) => problem.severity)).toContain(severity));

  test('has a place inside a file for each finding', () => {
    for (const { place } of problems) {
      expect(place.file).toMatch(
        /^(?:parks\/xinqu\/20\d\d\/(?:facts\.yaml|report\.(?:yaml|(?:zh|en)\.mdx))|ledger\.yaml)$/,
      );
      expect(place.line).toBeGreaterThan(0);
    }
  });

  test.each(
    problems.map(({ message, hint }) => ({ en: message.en, zh: message.zh, message, hint })),
  )('names what was typed, in both languages: $en', ({ en, zh }) => {
    expect(en).toMatch(/^Unexpected .*expected /);
    expect(zh).toMatch(/\p{Script=Han}/u);
    // What stands in backticks is what the editor typed, the same in both.
    expect(quoted(en).size).toBeGreaterThan(0);
    expect(quoted(en).difference(quoted(zh))).toEqual(new Set());
  });

  test('says what to do, and why, in both languages', () => {
    for (const { zh, en } of [why, ...problems.map(({ hint }) => hint)]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{3}/);
      expect(en).not.toMatch(/please|oops/i);
    }
  });
});

function quoted(text: string): Set<string> {
  return new Set([...text.matchAll(/`([^`]+)`/g)].map(([, typed = '']) => typed));
}
