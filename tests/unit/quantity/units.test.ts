import { describe, expect, test } from 'vitest';
import { amounts, printed } from './short.ts';

describe('the units of read(text, "zh")', () => {
  test.each([
    ['1亩', '666.666666667 m2'],
    ['15亩', '10000 m2'],
    ['1万亩', '6666666.66667 m2'],
    ['1公顷', '10000 m2'],
    ['1平方公里', '1000000 m2'],
    ['1万平方米', '10000 m2'],
    ['300万元/亩', '4500 CNY/m2'],
    ['4500万元/公顷', '4500 CNY/m2'],
    ['45亿元/平方公里', '4500 CNY/m2'],
    ['亩均税收25.5万元', '255000 CNY'],
    ['容积率1.5', '1.5 ratio'],
    ['建筑密度40%', '40 percent'],
    ['发电2万千瓦时', '20000000 Wh'],
    ['发电2亿千瓦时', '200000000000 Wh'],
    ['用电3万度', '30000000 Wh'],
    ['5000吨标准煤', '5000 t'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each(
    '户 家 个 宗 条 项 件 座 栋 幢 台 套 人 人次 批 起 场'
      .split(' ')
      .map((word) => [`34${word}`, '34 count', `34 ${word}`]),
  )('%s is %s, printed %s', (text, base, unit) => {
    expect(amounts(`共${text}。`)).toBe(base);
    expect(printed(`共${text}。`)).toBe(unit);
  });

  test.each([
    ['长12公里', '12000 m'],
    ['容量6万立方米', '60000 m3'],
    ['装机30兆瓦', '30000000 W'],
    ['装机5万千瓦', '50000000 W'],
    ['电压110千伏', '110000 V'],
    ['主变10万千伏安', '100000000 VA'],
    ['货物3.5万吨', '35000 t'],
    ['耗时45分钟', '45 min'],
    ['耗时24小时', '24 h'],
    ['用时20天', '20 days'],
    ['用时3周', '21 days'],
    ['工期18个月', '18 months'],
    ['租期20年', '20 years'],
    ['平均35岁', '35 years'],
    ['处理2万吨/日', '20000 t/days'],
    ['产能2万吨/年', '20000 t/years'],
    ['3000人/平方公里', '0.003 count/m2'],
    ['租金20元/平方米', '20 CNY/m2'],
    ['产值120万元/人', '1200000 CNY/count'],
    ['0.5吨标准煤/万元', '0.00005 t/CNY'],
    ['吞吐量6万标箱', '60000 count'],
    ['1256万人', '12560000 count'],
    ['接待35.6万人次', '356000 count'],
    ['效率达3倍', '3 ratio'],
    ['4.2个百分点', '4.2 pp'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['56.6亿元', '5660000000 CNY'],
    ['8500万元', '85000000 CNY'],
    ['1.2万亿元', '1200000000000 CNY'],
    ['人民币12亿元', '1200000000 CNY'],
    ['2.5亿美元', '250000000 USD'],
    ['800万港元', '8000000 HKD'],
    ['3000万欧元', '30000000 EUR'],
    ['总投资约112亿', 'about 11200000000 CNY'],
    ['百亿税收', '10000000000 CNY'],
    ['10亿级企业', 'about 1000000000 CNY'],
    ['下载3亿次', '300000000 count'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['产值56.6亿元', '56.6 亿元'],
    ['1.2万亿元', '1.2 万亿元'],
    ['1020万元/亩', '1020 万元/亩'],
    ['接待35.6万人次', '35.6 万人次'],
    ['容积率3.4', '3.4'],
    ['六大突破', '6 大'],
  ])('%s is printed %s', (text, expected) => expect(printed(text)).toBe(expected));

  test.each([
    ['水温36.5℃', 'unknown 36.5 ℃'],
    ['租金25元/平方米·月', 'unknown 25 元/平方米·月'],
    ['噪声55分贝', 'unknown 55 分贝'],
    ['贷款20亿日元', 'unknown 20 亿日元'],
    ['得分96.5分', 'unknown 96.5 分'],
  ])('%s has no base: %s', (text, expected) => expect(amounts(text)).toBe(expected));
});

describe('the units of read(text, "en")', () => {
  test.each([
    ['1 mu', '666.666666667 m2'],
    ['15 mu', '10000 m2'],
    ['80 hectares', '800000 m2'],
    ['10 square kilometers', '10000000 m2'],
    ['200,000 square meters', '200000 m2'],
    ['RMB 3 million per mu', '4500 CNY/m2'],
    ['RMB 45 million per hectare', '4500 CNY/m2'],
    ['255,000 yuan per mu', '382.5 CNY/m2'],
    ['a plot ratio of 1.5', '1.5 ratio'],
    ['30 megawatts', '30000000 W'],
    ['20 million kilowatt-hours', '20000000000 Wh'],
    ['5,000 tonnes of standard coal', '5000 t'],
    ['12 kilometers', '12000 m'],
    ['45 minutes', '45 min'],
    ['24 hours', '24 h'],
    ['20 days', '20 days'],
    ['18 months', '18 months'],
    ['20,000 tonnes per day', '20000 t/days'],
    ['12.3 percent', '12.3 percent'],
    ['4.2 percentage points', '4.2 pp'],
    ['43 projects', '43 count'],
    ['12.56 million people', '12560000 count'],
    ['RMB 5.66 billion', '5660000000 CNY'],
    ['4.4 trillion yuan', '4400000000000 CNY'],
    ['CNY 5.66 billion', '5660000000 CNY'],
    ['USD 250 million', '250000000 USD'],
    ['US$250 million', '250000000 USD'],
    ['HK$8 million', '8000000 HKD'],
    ['EUR 30 million', '30000000 EUR'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['RMB 5.66 billion', '5.66 RMB billion'],
    ['RMB 85 million', '85 RMB million'],
    ['RMB 500,000', '500000 RMB'],
    ['5.66 billion yuan', '5.66 RMB billion'],
    ['RMB 10.2 million per mu', '10.2 RMB million per mu'],
    ['US$250 million', '250 USD million'],
    ['12.56 million people', '12.56 million'],
    ['43 projects', '43 count'],
    ['10 square kilometers', '10 square kilometers'],
    ['12.3 percent', '12.3 percent'],
    ['a plot ratio of 3.4', '3.4'],
  ])('%s is printed %s', (text, expected) => expect(printed(text)).toBe(expected));

  test.each([
    ['36.5 degrees Celsius', 'unknown 36.5 degrees Celsius'],
    ['55 dB', 'unknown 55 dB'],
    ['JPY 2 billion', 'unknown 2 JPY billion'],
    ['RMB 25 per square meter per month', 'unknown 25 RMB per square meter per month'],
  ])('%s has no base: %s', (text, expected) => expect(amounts(text)).toBe(expected));
});
