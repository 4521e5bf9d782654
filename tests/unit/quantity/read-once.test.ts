import { describe, expect, test } from 'vitest';
import { periodsOnce, readOnce } from '../../../src/quantity/read-once.ts';
import { periodsIn, read } from '../../../src/quantity/read.ts';

describe('readOnce(text, lang)', () => {
  const text = '引进项目43个, 34 projects';

  test('is what read says, each language its own', () => {
    for (const lang of ['zh', 'en', 'zh'] as const)
      expect(readOnce(text, lang)).toEqual(read(text, lang));
  });

  test('reads a text once', () => {
    expect(readOnce(text, 'zh')).toBe(readOnce(text, 'zh'));
    expect(readOnce(text, 'zh')).not.toBe(readOnce(`${text} `, 'zh'));
  });

  test('forgets in time', () => {
    const first = readOnce(text, 'zh');
    for (let at = 0; at < 5000; at += 1) readOnce(`${at}个`, 'zh');
    expect(readOnce(text, 'zh')).not.toBe(first);
    expect(readOnce(text, 'zh')).toEqual(first);
  });
});

describe('periodsOnce(text, lang, year)', () => {
  test('knows of which year it is asked', () => {
    for (const year of [2022, 2023, null])
      expect(periodsOnce('全年', 'zh', year)).toEqual(periodsIn('全年', 'zh', year));
  });
});
