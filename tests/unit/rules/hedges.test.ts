import { describe, expect, test } from 'vitest';
import { doubledHedge } from '../../../src/rules/hedge-doubled.ts';

describe('doubledHedge(words)', () => {
  test.each([
    ['约50亿元左右', '约', '左右'],
    ['大约50家上下', '大约', '上下'],
    ['超50多家', '超', '多'],
    ['不低于25%以上', '不低于', '以上'],
    ['不少于15个以上', '不少于', '以上'],
    ['不超过5天以内', '不超过', '以内'],
    ['增长约15%左右', '约', '左右'],
    ['about RMB 5 billion or so', 'about', 'or so'],
    ['at least 15 or more', 'at least', 'or more'],
  ])('%s repeats itself', (words, first, second) =>
    expect(doubledHedge(words)).toEqual({ first, second, isContradiction: false }),
  );

  test.each([
    ['超亿元以上', '超', '以上'],
    ['超10亿元（含）', '超', '（含）'],
    ['超过10亿元(含)', '超过', '(含)'],
    ['近600余家', '近', '余'],
    ['近八成左右', '近', '左右'],
    ['大约50亿元以上', '大约', '以上'],
    ['约50余家', '约', '余'],
    ['不到一周左右', '不到', '左右'],
    ['over RMB 1 billion or more', 'over', 'or more'],
  ])('%s contradicts itself', (words, first, second) =>
    expect(doubledHedge(words)).toEqual({ first, second, isContradiction: true }),
  );

  test.each([
    '43个',
    '超160亿元',
    '亿元以上',
    '10亿元（含）以上',
    '600多家',
    '50余家',
    '接近4.0',
    '不低于3.0',
    '15%左右',
    '高达50万元—100万元',
    '超规模以上企业',
    '近三年规模以上工业企业',
    '突破1000万元/亩',
    '同比增长近2.5倍',
    'over RMB 1 billion',
    'enterprises above the designated size',
    'listed companies and companies preparing to list',
    'in the past 3 years, 50 or more',
  ])('%s has one hedge or none', (words) => expect(doubledHedge(words)).toBeNull());
});
