import { describe, expect, test } from 'vitest';
import { changes, said, slices } from './short.ts';

describe('the changes of read(text, "zh")', () => {
  test.each([
    ['同比增长12.3%', 'yoy +12.3 percent'],
    ['全年产值同比增长8.0%', 'yoy +8.0 percent'],
    ['比上年同期增长9%', 'yoy +9 percent'],
    ['较去年同期提高2个百分点', 'yoy +2 pp'],
    ['环比增长0.3%', 'mom +0.3 percent'],
    ['比上月下降1.1%', 'mom -1.1 percent'],
    ['较上季度提高0.5个百分点', 'mom +0.5 pp'],
    ['比上年增长7.2%', 'vs-previous +7.2 percent'],
    ['较上年提高1.2个百分点', 'vs-previous +1.2 pp'],
    ['较去年减少4%', 'vs-previous -4 percent'],
    ['比2020年增长45%', 'vs-base +45 percent'],
    ['较年初增长6%', 'vs-base +6 percent'],
    ['较上年末增长3.5%', 'vs-base +3.5 percent'],
    ['比“十三五”末提高5个百分点', 'vs-base +5 pp'],
    ['产值增长18.64%', 'unspecified +18.64 percent'],
    ['年均增长6.5%', 'unspecified +6.5 percent'],
    ['两年平均增长5.1%', 'unspecified +5.1 percent'],
    ['拉动工业增长1.2个百分点', 'unspecified +1.2 pp'],
    ['增速回落0.1个百分点', 'unspecified -0.1 pp'],
    ['能耗降低了80%', 'unspecified -80 percent'],
  ])('%s is against a base: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['增长1.6倍', 'unspecified +160 percent'],
    ['增长到1.6倍', 'unspecified +60 percent'],
    ['增加到上年的1.6倍', 'vs-previous +60 percent'],
    ['产值为上年的1.6倍', 'vs-previous +60 percent'],
    ['增长至2020年的3倍', 'vs-base +200 percent'],
    ['增长到2.6倍以上', 'unspecified +160 percent at-least'],
    ['翻番', 'unspecified +100 percent'],
    ['产值翻一番', 'unspecified +100 percent'],
    ['产值翻两番', 'unspecified +300 percent'],
    ['产值翻三番', 'unspecified +700 percent'],
    ['产值比2020年翻一番', 'vs-base +100 percent'],
    ['产值近翻番', 'unspecified +100 percent nearly'],
    ['产值翻了近一番', 'unspecified +100 percent nearly'],
    ['产值实现倍增', 'unspecified +100 percent'],
    ['增长两成', 'unspecified +20 percent'],
    ['同比减少三成半', 'yoy -35 percent'],
    ['增长三分之一', 'unspecified +33.3333333333 percent'],
  ])('%s is turned into percent: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['与上年持平', 'vs-previous 0 percent'],
    ['同比持平', 'yoy 0 percent'],
    ['与上年基本持平', 'vs-previous 0 percent about'],
  ])('%s is no change at all: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['同比增长6%～7%', 'yoy +6..7 percent'],
    ['同比增长6～7%', 'yoy +6..7 percent'],
    ['提高1至2个百分点', 'unspecified +1..2 pp'],
  ])('%s is a range in one unit: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    [
      '工业、税收分别增长12%、8.5%和3%',
      'unspecified +12 percent | unspecified +8.5 percent | unspecified +3 percent',
    ],
    ['同比增长5%，环比下降1%', 'yoy +5 percent | mom -1 percent'],
    [
      '产值50亿元，同比增长9%，比上年提高1个百分点',
      '5000000000 CNY | yoy +9 percent | vs-previous +1 pp',
    ],
    ['占比42.1%，提高2.3个百分点', '42.1 percent | unspecified +2.3 pp'],
  ])('%s holds several: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['增加277万元', '2770000 CNY'],
    ['新增25家', '25 count'],
    ['减少120亩', '80000 m2'],
    ['增速8.5%', '8.5 percent'],
    ['增长率为6%', '6 percent'],
    ['占比65%', '65 percent'],
    ['占比提高到65%', '65 percent'],
    ['占比从65%提高到82%', '65 percent | 82 percent'],
    ['能耗降低到80%', '80 percent'],
    ['不良率降至3%', '3 percent'],
    ['高于全国4.2个百分点', '4.2 pp'],
    ['低于全省平均水平1.5个百分点', '1.5 pp'],
    ['效率是传统产线的3倍', '3 ratio'],
    ['利润由降转升', ''],
    ['增速由负转正', ''],
  ])('%s is none: %s', (text, expected) => {
    expect(changes(text)).toBe('');
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['全年产值同比增长超15%，好于预期', '同比增长超15%'],
    ['总量增长近2.5倍。', '增长近2.5倍'],
    ['比上年增长**7.2%**', '比上年增长**7.2%'],
    ['增长10%左右，', '增长10%左右'],
  ])('%s is read from the base words to the hedge: %s', (text, slice) =>
    expect(slices(text)).toBe(slice),
  );
});

describe('the changes of read(text, "en")', () => {
  test.each([
    ['rose 12.3 percent year on year', 'yoy +12.3 percent'],
    ['a 12.3 percent year-on-year increase', 'yoy +12.3 percent'],
    ['up 9% y-o-y', 'yoy +9 percent'],
    ['up 9 percent compared with the same period last year', 'yoy +9 percent'],
    ['up 9 percent from a year earlier', 'yoy +9 percent'],
    ['grew 0.3 percent month on month', 'mom +0.3 percent'],
    ['fell 1.1 percent quarter on quarter', 'mom -1.1 percent'],
    ['up 7.2 percent from the previous year', 'vs-previous +7.2 percent'],
    ['up 7.2 percent over the previous year', 'vs-previous +7.2 percent'],
    ['up 45 percent from 2020', 'vs-base +45 percent'],
    ['up 6 percent compared with the end of 2020', 'vs-base +6 percent'],
    ['rose by 1.2 percentage points', 'unspecified +1.2 pp'],
    ['up 1.2 percentage points from the previous year', 'vs-previous +1.2 pp'],
    ['an average annual increase of 6.5 percent', 'unspecified +6.5 percent'],
    ['declined by 3.5 percent', 'unspecified -3.5 percent'],
    ['a decline of 3.5 percent', 'unspecified -3.5 percent'],
    ['up 6 to 7 percent year on year', 'yoy +6..7 percent'],
  ])('%s is against a base: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['rose 160 percent', 'unspecified +160 percent'],
    ['2.6 times the level of 2020', 'vs-base +160 percent'],
    ['Output doubled', 'unspecified +100 percent'],
    ['Output nearly doubled', 'unspecified +100 percent nearly'],
    ['Output tripled from 2020', 'vs-base +200 percent'],
    ['Output quadrupled', 'unspecified +300 percent'],
    ['Waiting times halved', 'unspecified -50 percent'],
    ['Waiting times fell by half', 'unspecified -50 percent'],
    ['was unchanged from the previous year', 'vs-previous 0 percent'],
  ])('%s is turned into percent: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['increased by RMB 2.77 million', '2770000 CNY'],
    ['25 new enterprises', '25 count'],
    ['a growth rate of 8.5 percent', '8.5 percent'],
    ['accounted for 65 percent', '65 percent'],
    ['the share rose to 65 percent', '65 percent'],
    ['energy use was cut to 80 percent', '80 percent'],
    ['the share rose from 65 percent to 82 percent', '65 percent | 82 percent'],
    ['4.2 percentage points above the national average', '4.2 pp'],
    ['4.2 percentage points higher than the national average', '4.2 pp'],
  ])('%s is none: %s', (text, expected) => {
    expect(changes(text)).toBe('');
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['Output rose 12.3 percent year on year, again.', 'rose 12.3 percent year on year'],
    ['That was a 12.3 percent year-on-year increase.', '12.3 percent year-on-year increase'],
  ])('%s is read from the verb to the base words: %s', (text, slice) =>
    expect(slices(text)).toBe(slice),
  );
});
