import { describe, expect, test } from 'vitest';
import { report } from '../../../src/quantity/style.ts';
import { amounts, changes, translated } from './short.ts';

const table = [
  ['56.6亿元', 'RMB 5.66 billion'],
  ['5.66亿元', 'RMB 566 million'],
  ['0.98亿元', 'RMB 98 million'],
  ['10.0亿元', 'RMB 1.00 billion'],
  ['100亿元', 'RMB 10 billion'],
  ['1001亿元', 'RMB 100.1 billion'],
  ['830亿元', 'RMB 83 billion'],
  ['1.2万亿元', 'RMB 1.2 trillion'],
  ['39038.1亿元', 'RMB 3.90381 trillion'],
  ['8500万元', 'RMB 85 million'],
  ['1256万人', '12.56 million people'],
  ['35.6万户', '356,000'],
] as const;

describe('writeQuantity(read(zh), "en")', () => {
  test.each(table)('%s is %s', (zh, en) => expect(translated(zh)).toBe(en));
  test.each(table)('%s and %s are one amount', (zh, en) => expect(amounts(en)).toBe(amounts(zh)));

  test.each([
    ['9亿～16亿元', 'RMB 900 million to RMB 1.6 billion'],
    ['50亿元～60亿元', 'RMB 5 billion to RMB 6 billion'],
    ['占比15%～30%', '15 to 30 percent'],
    ['1200亩', '1,200 mu'],
    ['80公顷', '80 hectares'],
    ['10平方公里', '10 square kilometers'],
    ['300万元/亩', 'RMB 3 million per mu'],
    ['1020万元/亩', 'RMB 10.2 million per mu'],
    ['4500万元/公顷', 'RMB 45 million per hectare'],
    ['2.5亿美元', 'US$250 million'],
    ['贷款20亿日元', 'JPY 2 billion'],
    ['利润-3.5亿元', '-RMB 350 million'],
    ['43个', '43'],
    ['占5.2‰', '5.2 per thousand'],
    ['4.2个百分点', '4.2 percentage points'],
    ['三分之一', 'one third'],
    ['占一半', '50 percent'],
    ['占比七成半', '75 percent'],
    ['容积率3.4', '3.4'],
  ])('%s is %s', (zh, en) => expect(translated(zh)).toBe(en));

  test.each([
    ['超160亿元', 'over RMB 16 billion'],
    ['逾160亿元', 'over RMB 16 billion'],
    ['突破160亿元', 'over RMB 16 billion'],
    ['50余家', 'over 50'],
    ['50多家', 'over 50'],
    ['100家以上', 'at least 100'],
    ['不低于300万元/亩', 'at least RMB 3 million per mu'],
    ['近70亿元', 'nearly RMB 7 billion'],
    ['约10平方公里', 'about 10 square kilometers'],
    ['60家左右', 'about 60'],
    ['不到5公顷', 'less than 5 hectares'],
    ['不超过40%', 'no more than 40 percent'],
    ['超八成', 'over 80 percent'],
    ['高达20～30米', 'no more than 20 to 30 meters'],
  ])('%s keeps its hedge: %s', (zh, en) => expect(translated(zh)).toBe(en));

  test.each(['56.6亿元', '8500万元', '300万元/亩', '超160亿元'])(
    '%s never says RMB and yuan at once, nor the sign that is also yen',
    (zh) => expect(translated(zh)).not.toMatch(/yuan|¥/),
  );
});

describe('writeQuantity(read(en), "zh")', () => {
  test.each([
    ['RMB 5.66 billion', '56.6亿元'],
    ['RMB 566 million', '5.66亿元'],
    ['RMB 98 million', '9800万元'],
    ['RMB 1.00 billion', '10.0亿元'],
    ['RMB 10 billion', '100亿元'],
    ['RMB 100.1 billion', '1001亿元'],
    ['RMB 83 billion', '830亿元'],
    ['RMB 1.2 trillion', '1.2万亿元'],
    ['RMB 3.90381 trillion', '3.90381万亿元'],
    ['RMB 85 million', '8500万元'],
    ['12.56 million', '1256万'],
    ['356,000', '35.6万'],
    ['over RMB 16 billion', '超160亿元'],
    ['at least RMB 3 million per mu', '300万元/亩以上'],
    ['nearly RMB 7 billion', '近70亿元'],
    ['about 10 square kilometers', '约10平方公里'],
    ['less than 5 hectares', '不到5公顷'],
    ['no more than 40 percent', '不超过40%'],
    ['RMB 5 billion to RMB 6 billion', '50亿元～60亿元'],
    ['15 to 30 percent', '15%～30%'],
    ['US$250 million', '2.5亿美元'],
    ['4.2 percentage points', '4.2个百分点'],
    ['one third', '三分之一'],
    ['1,200 mu', '1200亩'],
  ])('%s is %s', (en, zh) => expect(translated(en)).toBe(zh));
});

describe('writeChange(read(zh), "en")', () => {
  test.each([
    ['同比增长12.3%', 'up 12.3 percent year on year'],
    ['环比下降0.3%', 'down 0.3 percent month on month'],
    ['比上年增长7.2%', 'up 7.2 percent from the previous year'],
    ['提高1.2个百分点', 'up 1.2 percentage points'],
    ['下降1个百分点', 'down 1 percentage point'],
    ['增长1.6倍', 'up 160 percent'],
    ['增长到1.6倍', 'up 60 percent'],
    ['翻番', 'doubled'],
    ['翻两番', 'quadrupled'],
    ['同比增长超15%', 'up over 15 percent year on year'],
    ['同比增长6%～7%', 'up 6 to 7 percent year on year'],
    ['与上年持平', 'was unchanged from the previous year'],
  ])('%s is %s', (zh, en) => {
    expect(translated(zh)).toBe(en);
    expect(changes(en)).toBe(changes(zh));
  });
});

describe('writeChange(read(en), "zh")', () => {
  test.each([
    ['up 12.3 percent year on year', '同比增长12.3%'],
    ['a 12.3 percent year-on-year increase', '同比增长12.3%'],
    ['down 0.3 percent month on month', '环比下降0.3%'],
    ['up 7.2 percent from the previous year', '比上年增长7.2%'],
    ['up 1.2 percentage points', '提高1.2个百分点'],
    ['rose 160 percent', '增长160%'],
    ['up over 15 percent year on year', '同比增长超15%'],
    ['up at least 6 percent', '增长6%以上'],
    ['was unchanged from the previous year', '与上年持平'],
  ])('%s is %s', (en, zh) => expect(translated(en)).toBe(zh));
});

describe('report', () => {
  test.each([
    ['56.6亿元', 'RMB 5.66 billion'],
    ['占比12.3%', '12.3 percent'],
  ])('prints %s as %s', (zh, en) => expect(translated(zh)).toBe(en));

  test('puts the currency before the number and a space behind its letters', () => {
    expect(report.enCurrency.get('RMB')).toBe('RMB ');
  });
});
