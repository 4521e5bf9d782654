import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { read } from '../../../src/quantity/read.ts';

const sentences: Readonly<Record<Lang, string>> = {
  zh: '园区全年引进超亿元项目26个，总投资达118.4亿元，同比增长近1.5倍，首次突破100亿元；其中装备制造类9个、41.2亿元，占比超三成，位居全市第二。',
  en: 'The park signed 26 projects over RMB 100 million with a total investment of RMB 11.84 billion, up 150 percent year on year, passing RMB 10 billion for the first time and ranking second in the city. ',
};

/** Processor time, the least of several runs: what other programs do does not count. */
function microseconds(text: string, lang: Lang): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const began = process.cpuUsage();
    read(text, lang);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  });
  return Math.min(...times);
}

describe.each<Lang>(['zh', 'en'])('read(long text, "%s")', (lang) => {
  test('takes eight times as long for eight times the text, and not sixty-four', () => {
    const text = sentences[lang].repeat(300);
    read(text, lang);
    const ratio = microseconds(text.repeat(8), lang) / microseconds(text, lang);
    expect(ratio).toBeLessThan(32);
  });

  test('takes no longer for digits without end', () => {
    const digits = '9'.repeat(4000);
    read(digits, lang);
    const ratio = microseconds(digits.repeat(8), lang) / microseconds(digits, lang);
    expect(ratio).toBeLessThan(32);
  });

  test('finds in a long text eight times what it finds in an eighth of it', () => {
    const text = sentences[lang].repeat(25);
    const count = (of: string): number => {
      const { quantities, changes, claims } = read(of, lang);
      return quantities.length + changes.length + claims.length;
    };
    expect(count(text.repeat(8))).toBe(8 * count(text));
  });
});
