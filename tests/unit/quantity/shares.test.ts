import { describe, expect, test } from 'vitest';
import { amounts, printed, rewritten } from './short.ts';

describe('the shares of read(text, "zh")', () => {
  test.each([
    ['八成', '80 percent', '8 成'],
    ['占三成', '30 percent', '3 成'],
    ['七成半', '75 percent', '7.5 成'],
    ['占比七成半', '75 percent', '7.5 成'],
    ['超八成', 'over 80 percent', '8 成'],
    ['近七成', 'nearly 70 percent', '7 成'],
    ['六成以上', 'at-least 60 percent', '6 成'],
    ['约九成企业', 'about 90 percent', '9 成'],
    ['占一半', '50 percent', '1 半'],
    ['一半以上', 'at-least 50 percent', '1 半'],
    ['过半企业', 'over 50 percent', '1 半'],
    ['超半数', 'over 50 percent', '1 半'],
    ['三分之一', '33.3333333333 percent', '1 三分之'],
    ['三分之二', '66.6666666667 percent', '2 三分之'],
    ['四分之三', '75 percent', '3 四分之'],
    ['十分之一', '10 percent', '1 十分之'],
    ['近三分之一', 'nearly 33.3333333333 percent', '1 三分之'],
    ['百分之十五', '15 percent', '15 百分之'],
    ['百分之八十五以上', 'at-least 85 percent', '85 百分之'],
    ['占千分之三', '0.3 percent', '3 千分之'],
    ['5.2‰', '0.52 percent', '5.2 ‰'],
    ['占比42.1%', '42.1 percent', '42.1 %'],
    ['占比１２．５％', '12.5 percent', '12.5 %'],
    ['良品率99.90%', '99.9 percent', '99.90 %'],
  ])('%s is %s, printed %s', (text, base, unit) => {
    expect(amounts(text)).toBe(base);
    expect(printed(text)).toBe(unit);
  });

  test.each(['约八成', '占八成', '占比七成半', '占一半', '三分之一', '占比42.1%', '占5.2‰'])(
    '%s is read again as it is written',
    (text) => expect(amounts(rewritten(text))).toBe(amounts(text)),
  );

  test.each(['八成新', '建成投产', '成为龙头', '成果丰硕', '半导体', '一半导体'])(
    '%s is none',
    (text) => expect(amounts(text)).toBe(''),
  );
});

describe('the shares of read(text, "en")', () => {
  test.each([
    ['12.3 percent', '12.3 percent'],
    ['12.3 per cent', '12.3 percent'],
    ['12.3%', '12.3 percent'],
    ['80 percent of them', '80 percent'],
    ['more than 80 percent', 'over 80 percent'],
    ['one third', '33.3333333333 percent'],
    ['one-third of the firms', '33.3333333333 percent'],
    ['a third of the firms', '33.3333333333 percent'],
    ['two thirds of the firms', '66.6666666667 percent'],
    ['three quarters of the firms', '75 percent'],
    ['half of the firms', '50 percent'],
    ['more than half of the firms', 'over 50 percent'],
    ['half', '50 percent'],
    ['It is more than half.', 'over 50 percent'],
    ['nearly one tenth', 'nearly 10 percent'],
    ['5.2 per thousand', '0.52 percent'],
    ['5.2‰', '0.52 percent'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each(['half of them', 'one third', 'three quarters of them', '5.2 per thousand'])(
    '%s is read again as it is written',
    (text) => expect(amounts(rewritten(text))).toBe(amounts(text)),
  );

  test.each(['the third project', 'in the first half of 2023', 'a quarter of 2023'])(
    '%s is none',
    (text) => expect(amounts(text)).toBe(''),
  );

  test.each(['half a year', 'half an hour'])('%s is no share', (text) =>
    expect(amounts(text)).not.toContain('percent'),
  );
});
