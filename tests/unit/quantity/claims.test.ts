import { describe, expect, test } from 'vitest';
import { amounts, claims, said } from './short.ts';

describe('the claims of read(text, "zh")', () => {
  test.each([
    ['亩均产值突破1000万元/亩', 'threshold 1000 万元/亩'],
    ['产值突破500亿元', 'threshold 500 亿元'],
    ['产值跨越500亿元台阶', 'threshold 500 亿元'],
    ['产值站上1000亿元台阶', 'threshold 1000 亿元'],
    ['产值迈上千亿台阶', 'threshold 1000 亿'],
    ['首次突破40个', 'first 40 个'],
    ['首次引进外资银行', 'first'],
    ['落地首家研究院', 'first'],
    ['建成首个智能车间', 'first'],
    ['全市率先完成改革', 'first in 全市'],
    ['产值创历史新高', 'record'],
    ['为历年之最', 'record'],
    ['达到历史最好水平', 'record'],
    ['突破往年占比', 'record'],
    ['排名全市第一', 'rank 1 in 全市'],
    ['位居全省第3', 'rank 3 in 全省'],
    ['位列全国第5位', 'rank 5 in 全国'],
    ['获评第一名', 'rank 1'],
    ['获得全省第二名', 'rank 2 in 全省'],
    ['进入全省前三名', 'rank 3 in 全省'],
    ['增速全市最高', 'rank 1 in 全市'],
    ['数量全市最多', 'rank 1 in 全市'],
    ['连续6年增长', 'streak 6 年'],
    ['连续五年获评先进', 'streak 5 年'],
    ['连续8个季度正增长', 'streak 8 个季度'],
    ['实现零的突破', 'zero'],
    ['完成年度计划111.6%', 'completion 111.6 %'],
    ['完成年度投资计划的98%', 'completion 98 %'],
  ])('%s boasts: %s', (text, expected) => expect(claims(text)).toBe(expected));

  test.each([
    ['产值突破500亿元', 'over 50000000000 CNY'],
    ['首次突破40个', 'over 40 count'],
    ['连续6年增长', '6 years'],
    ['完成年度计划111.6%', '111.6 percent'],
    ['进入全省前三名', '3 count'],
    ['居全市前3位', ''],
    ['排名全市第一', ''],
  ])('%s also has the amount: %j', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    '产值力争突破500亿元',
    '产值有望突破500亿元',
    '产值预计突破500亿元',
    '到2028年产值突破500亿元',
    '确保产值跨越500亿元台阶',
    '产值未突破500亿元',
    '产值尚未突破500亿元',
    '确定产值突破500亿元的目标',
    '产值超160亿元',
    '产值达到160亿元',
    '第九届博览会',
    '第一产业比重',
    '第一书记驻村',
    '投资10亿元以上的企业',
    '新增25家',
    '占全市65%',
  ])('%s boasts of nothing', (text) => expect(claims(text)).toBe(''));

  test.each([
    ['产值突破500亿元，位居全省第3', 'over 50000000000 CNY | threshold 500 亿元 | rank 3 in 全省'],
    ['连续6年全市第一', '6 years | streak 6 年 | rank 1 in 全市'],
  ])('%s boasts of two things: %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('the claims of read(text, "en")', () => {
  test.each([
    ['Output surpassed RMB 50 billion', 'threshold 50 RMB billion'],
    ['Output exceeded RMB 50 billion', 'threshold 50 RMB billion'],
    ['Output passed RMB 50 billion', 'threshold 50 RMB billion'],
    ['Output crossed RMB 50 billion', 'threshold 50 RMB billion'],
    ['Output broke through RMB 50 billion', 'threshold 50 RMB billion'],
    ['Output per mu surpassed RMB 10 million', 'threshold 10 RMB million'],
    ['Starts exceeded 40 for the first time', 'first 40 count'],
    ['A foreign bank moved in for the first time', 'first'],
    ['Output hit a record high', 'record'],
    ['the most of any year', 'record'],
    ['more than in any earlier year', 'record'],
    ['shares exceeding those of earlier years', 'record'],
    ['It ranked second in the province', 'rank 2 in province'],
    ['It ranked first in the city', 'rank 1 in city'],
    ['the best in the city', 'rank 1 in city'],
    ['Output grew for six consecutive years', 'streak 6 years'],
    ['Output grew for six years in a row', 'streak 6 years'],
    ['the park completed 111.6 percent of the annual plan', 'completion 111.6 percent'],
  ])('%s: %s', (text, expected) => expect(claims(text)).toBe(expected));

  test.each([
    ['Output surpassed RMB 50 billion', 'over 50000000000 CNY'],
    ['completed 111.6 percent of the annual plan', '111.6 percent'],
    ['Output grew for six consecutive years', '6 years'],
  ])('%s has its amount too: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    'Output is expected to surpass RMB 50 billion',
    'It aims to exceed RMB 50 billion',
    'Output will pass RMB 50 billion by 2028',
    'Output had never exceeded RMB 50 billion',
    'Output was over RMB 16 billion',
    'Output reached RMB 16 billion',
    'the 9th Expo',
    '65 percent of the city’s total',
    'the first quarter of 2023',
    'among the best in the city',
    'one of the best in the city',
  ])('%s boasts of nothing', (text) => expect(claims(text)).toBe(''));
});
