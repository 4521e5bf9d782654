import { describe, expect, test } from 'vitest';
import { isCumulative, isPoint } from '../../../src/quantity/period.ts';
import { readPeriod } from '../../../src/quantity/read.ts';
import { claims, statuses } from './short.ts';

describe('statusWords(text, "zh")', () => {
  test.each([
    ['预计完成产值50亿元', 'expected 预计'],
    ['预计全年产值50亿元', 'expected 预计'],
    ['税收有望达到3亿元', 'expected 有望'],
    ['据估算约有40家', 'expected 估算'],
    ['经测算可节约2万吨', 'expected 测算'],
    ['初步测算为2万吨', 'expected 初步测算'],
    ['快报数为50亿元', 'preliminary 快报数'],
    ['初步核算数为50亿元', 'preliminary 初步核算'],
    ['力争达到60亿元', 'target 力争'],
    ['目标是60亿元', 'target 目标'],
    ['以60亿元为奋斗目标', 'target 奋斗目标'],
    ['确保60亿元', 'target 确保'],
    ['计划新建20栋', 'plan 计划'],
    ['拟新建20栋', 'plan 拟'],
    ['安排资金2亿元', 'plan 安排'],
    ['签约项目12个', 'contracted 签约'],
    ['协议引资8亿元', 'contracted 协议'],
    ['计划总投资120亿元', 'contracted 计划总投资'],
    ['容积率要求不低于1.5', 'rule 要求'],
    ['税收不得低于20万元/亩', 'rule 不得低于'],
  ])('%s is not plain fact: %s', (text, expected) => expect(statuses(text)).toBe(expected));

  test.each([
    '2023年实现产值50亿元',
    '完成固定资产投资9亿元',
    '实际到位资金8亿元',
    '最终核实数为50亿元',
    '1—11月累计产值50亿元',
    '截至11月末共有企业40家',
    '产值首次突破1000亿元',
    '模拟仿真企业12家',
    '虚拟现实企业8家',
  ])('%s is plain fact', (text) => expect(statuses(text)).toBe(''));
});

describe('statusWords(text, "en")', () => {
  test.each([
    ['Output is expected to reach RMB 5 billion', 'expected is expected'],
    ['an estimated 40 firms', 'expected estimated'],
    ['preliminary figures', 'preliminary preliminary'],
    ['aims to reach RMB 6 billion', 'target aims to'],
    ['strives for RMB 6 billion', 'target strives for'],
    ['plans to build 20 blocks', 'plan plans to'],
    ['12 projects were signed', 'contracted signed'],
    ['the required plot ratio', 'rule required'],
  ])('%s is not plain fact: %s', (text, expected) => expect(statuses(text)).toBe(expected));

  test.each([
    'Output reached RMB 5 billion',
    'Investment completed was RMB 900 million',
    'The designed plot ratio of the willow court',
  ])('%s is plain fact', (text) => expect(statuses(text)).toBe(''));
});

describe('isCumulative(readPeriod(text))', () => {
  test.each([
    ['2023年1—11月', true],
    ['2023年前11个月', true],
    ['2023年1—11月累计', true],
    ['2023年前三季度', true],
    ['2023年11月', false],
    ['2023年11月当月', false],
    ['2023年第三季度', false],
    ['2023年上半年', false],
    ['2023年1—12月', false],
    ['2023年', false],
  ])('%s: %s', (text, expected) => {
    const period = readPeriod(text, 'zh');
    expect(period && isCumulative(period)).toBe(expected);
  });
});

describe('isPoint(readPeriod(text))', () => {
  test.each([
    ['截至2023年11月底', true],
    ['截至2023年11月末', true],
    ['2023年12月31日', true],
    ['“十四五”末', true],
    ['2023年', false],
    ['“十四五”期间', false],
    ['“十四五”以来', false],
  ])('%s: %s', (text, expected) => {
    const period = readPeriod(text, 'zh');
    expect(period && isPoint(period)).toBe(expected);
  });
});

describe('claims beside a status', () => {
  test.each([
    ['产值首次突破1000亿元', 'first 1000 亿元'],
    ['产值创历史新高', 'record'],
    ['连续五年位居前列', 'streak 5 年'],
    ['产值力争突破1000亿元', ''],
    ['产值有望突破1000亿元', ''],
  ])('%s: %s', (text, expected) => expect(claims(text)).toBe(expected));
});
