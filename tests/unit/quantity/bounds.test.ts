import { describe, expect, test } from 'vitest';
import { amounts, changes, slices } from './short.ts';

describe('the bound of read(text, "zh")', () => {
  test.each([
    ['100家以上', 'at-least 100 count'],
    ['不低于300万元/亩', 'at-least 4500 CNY/m2'],
    ['不少于20个', 'at-least 20 count'],
    ['至少3条', 'at-least 3 count'],
    ['投资10亿元以上的项目', 'at-least 1000000000 CNY'],
    ['10亿元（含）以上', 'at-least 1000000000 CNY'],
    ['站上百亿台阶的产值', 'at-least 10000000000 CNY'],
    ['产值迈上1000亿元台阶', 'at-least 100000000000 CNY'],
    ['跃上千亿元大关', 'at-least 100000000000 CNY'],
  ])('%s includes the number: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['超160亿元', 'over 16000000000 CNY'],
    ['超过160亿元', 'over 16000000000 CNY'],
    ['逾2000家', 'over 2000 count'],
    ['产值突破500亿元', 'over 50000000000 CNY'],
    ['首次突破40个', 'over 40 count'],
    ['跨越500亿元台阶', 'over 50000000000 CNY'],
    ['跨过3000亿元', 'over 300000000000 CNY'],
    ['越过200亿元', 'over 20000000000 CNY'],
    ['税收过百亿元', 'over 10000000000 CNY'],
    ['多于12个', 'over 12 count'],
    ['容积率高于1.5', 'over 1.5 ratio'],
  ])('%s is more than the number: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['产值达56.6亿元', '5660000000 CNY'],
    ['达到12家', '12 count'],
    ['企业为12家', '12 count'],
    ['共有12家', '12 count'],
  ])('%s is the number: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['近70亿元', 'nearly 7000000000 CNY'],
    ['接近70亿元', 'nearly 7000000000 CNY'],
    ['将近400家', 'nearly 400 count'],
  ])('%s falls just short: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['约10平方公里', 'about 10000000 m2'],
    ['大约10平方公里', 'about 10000000 m2'],
    ['大概30天', 'about 30 days'],
    ['约合人民币20亿元', 'about 2000000000 CNY'],
    ['60家左右', 'about 60 count'],
    ['60家上下', 'about 60 count'],
  ])('%s is about the number: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['不到5公顷', 'under 50000 m2'],
    ['不足3天', 'under 3 days'],
    ['能耗低于2吨标准煤', 'under 2 t'],
    ['少于8家', 'under 8 count'],
    ['小于40%', 'under 40 percent'],
  ])('%s is less than the number: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['100亩以下', 'at-most 66666.6666667 m2'],
    ['30天以内', 'at-most 30 days'],
    ['不超过40%', 'at-most 40 percent'],
    ['不高于2.0', 'at-most 2 ratio'],
    ['高达35.7亿元', 'at-most 3570000000 CNY'],
    ['最高50万元', 'at-most 500000 CNY'],
    ['至多5个', 'at-most 5 count'],
  ])('%s includes the number at the top: %s', (text, expected) =>
    expect(amounts(text)).toBe(expected),
  );

  test.each([
    ['50余家', 'over 50 count'],
    ['50多家', 'over 50 count'],
    ['五十多家', 'over 50 count'],
    ['10多亿元', 'over 1000000000 CNY'],
    ['10亿多元', 'over 1000000000 CNY'],
    ['300余亩', 'over 200000 m2'],
  ])('%s has a remainder: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['超八成企业', 'over 80 percent'],
    ['近七成', 'nearly 70 percent'],
    ['六成以上', 'at-least 60 percent'],
    ['占比七成半', '75 percent'],
    ['占比过半', 'over 50 percent'],
    ['超半数企业', 'over 50 percent'],
    ['占三分之一', '33.3333333333 percent'],
    ['不到三分之一', 'under 33.3333333333 percent'],
  ])('%s is a share: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['三五家', 'about 3..5 count'],
    ['十几个', 'about 11..19 count'],
    ['几十家', 'about 20..99 count'],
    ['9亿～16亿', '900000000..1600000000 count'],
    ['9亿元～16亿元', '900000000..1600000000 CNY'],
    ['约9亿～16亿元', 'about 900000000..1600000000 CNY'],
    ['高达20～30米', 'at-most 20..30 m'],
  ])('%s has two ends: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['同比增长超15%', 'yoy +15 percent over'],
    ['增长近2.5倍', 'unspecified +250 percent nearly'],
    ['增长到2.6倍以上', 'unspecified +160 percent at-least'],
    ['同比增长10%左右', 'yoy +10 percent about'],
    ['同比下降不到2%', 'yoy -2 percent under'],
  ])('%s bounds a change: %s', (text, expected) => expect(changes(text)).toBe(expected));

  test.each([
    ['产值超160亿元，创新高', '超160亿元'],
    ['面积约 10 平方公里', '约 10 平方公里'],
    ['带动15个以上项目', '15个以上'],
    ['已有20余个园区', '20余个'],
    ['同比增长超15%。', '同比增长超15%'],
  ])('%s is read with its hedge: %s', (text, slice) => expect(slices(text)).toBe(slice));
});

describe('the bound of read(text, "en")', () => {
  test.each([
    ['more than RMB 16 billion', 'over 16000000000 CNY'],
    ['over RMB 16 billion', 'over 16000000000 CNY'],
    ['output exceeded RMB 50 billion', 'over 50000000000 CNY'],
    ['output passed RMB 50 billion', 'over 50000000000 CNY'],
    ['exceeded 40 projects for the first time', 'over 40 count'],
    ['more than 80 percent', 'over 80 percent'],
    ['more than half of the firms', 'over 50 percent'],
    ['at least 100 enterprises', 'at-least 100 count'],
    ['100 or more enterprises', 'at-least 100 count'],
    ['100 enterprises or more', 'at-least 100 count'],
    ['three new leading firms or fewer', 'at-most 3 count'],
    ['100 enterprises or more than last year', '100 count'],
    ['RMB 1 billion or more', 'at-least 1000000000 CNY'],
    ['no less than RMB 3 million per mu', 'at-least 4500 CNY/m2'],
    ['no fewer than 20 parks', 'at-least 20 count'],
    ['nearly RMB 7 billion', 'nearly 7000000000 CNY'],
    ['almost 400 firms', 'nearly 400 count'],
    ['close to 70 percent', 'nearly 70 percent'],
    ['on the order of RMB 5 million', 'about 5000000 CNY'],
    ['about 10 square kilometers', 'about 10000000 m2'],
    ['around 5 percent', 'about 5 percent'],
    ['approximately 60 firms', 'about 60 count'],
    ['less than 5 hectares', 'under 50000 m2'],
    ['fewer than 8 firms', 'under 8 count'],
    ['under 40 percent', 'under 40 percent'],
    ['no more than 40 percent', 'at-most 40 percent'],
    ['up to RMB 500,000', 'at-most 500000 CNY'],
    ['up to RMB 5 billion to RMB 6 billion', 'at-most 5000000000..6000000000 CNY'],
    ['RMB 500 million (inclusive) or more', 'at-least 500000000 CNY'],
    ['300-plus firms', 'at-least 300 count'],
    ['a total of 42 firms', '42 count'],
    ['cumulative investment of RMB 2 billion', '2000000000 CNY'],
    ['strives for RMB 5 billion', '5000000000 CNY'],
    ['is expected to reach RMB 5 billion', '5000000000 CNY'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['up over 15 percent year on year', 'yoy +15 percent over'],
    ['fell by less than 2 percent', 'unspecified -2 percent under'],
    ['grew by at least 6 percent', 'unspecified +6 percent at-least'],
  ])('%s bounds a change: %s', (text, expected) => expect(changes(text)).toBe(expected));

  test.each([
    ['It has more than 300 tenants.', 'more than 300'],
    ['with 100 or more of them', '100 or more'],
    ['with 100 firms or more.', '100 firms or more'],
  ])('%s is read with its hedge: %s', (text, slice) => expect(slices(text)).toBe(slice));
});
