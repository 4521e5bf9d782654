import { describe, expect, test } from 'vitest';
import { amounts, printed, slices } from './short.ts';

describe('the numerals of read(text, "zh")', () => {
  test.each([
    ['三个项目', '3 个'],
    ['两家企业', '2 家'],
    ['十家企业', '10 家'],
    ['十二条产业链', '12 条'],
    ['二十五家企业', '25 家'],
    ['一百零三家企业', '103 家'],
    ['两千四百亩', '2400 亩'],
    ['百亿元', '100 亿元'],
    ['千亿元', '1000 亿元'],
    ['亿元以上', '1 亿元'],
    ['万亩茶园', '1 万亩'],
    ['1.2万亿元', '1.2 万亿元'],
    ['三大产业', '3 大'],
  ])('%s is printed %s', (text, expected) => expect(printed(text)).toBe(expected));

  test.each([
    ['三个项目', '3 count'],
    ['一百零三家企业', '103 count'],
    ['百亿元', '10000000000 CNY'],
    ['亿元以上', 'at-least 100000000 CNY'],
    ['万亩茶园', '6666666.66667 m2'],
    ['两千四百亩', '1600000 m2'],
    ['两三年', 'about 2..3 years'],
    ['三五家', 'about 3..5 count'],
    ['一二十个', 'about 10..20 count'],
    ['十几个', 'about 11..19 count'],
    ['几十家', 'about 20..99 count'],
  ])('%s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['２０家', '20 count'],
    ['５６．６亿元', '5660000000 CNY'],
    ['１２，３４５家', '12345 count'],
    ['1,234家', '1234 count'],
    ['624,000人', '624000 count'],
    ['1,234.5万元', '12345000 CNY'],
    ['12\u2009345人', '12345 count'],
    ['12\u202f345人', '12345 count'],
    ['0.46亿元', '46000000 CNY'],
    ['超 160 亿元', 'over 16000000000 CNY'],
    ['56.6 亿 元', '5660000000 CNY'],
    ['近**2.5倍**的面积', 'nearly 2.5 ratio'],
    ['共**34**个', '34 count'],
    ['56.\n6亿元', '5660000000 CNY'],
    ['56.6\f亿元', '5660000000 CNY'],
    ['56.6\n亿元', '5660000000 CNY'],
    ['56.6\u200b亿元', '5660000000 CNY'],
  ])('%j is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['产值**超160亿元**。', '超160亿元'],
    ['共**34**个', '34**个'],
    ['超 160 亿元，', '超 160 亿元'],
    ['约５６．６亿元。', '约５６．６亿元'],
    ['56.\n6亿元', '56.\n6亿元'],
  ])('%j is read from the raw text: %j', (text, slice) => expect(slices(text)).toBe(slice));

  test.each([
    ['3家、5家和8家', '3 count | 5 count | 8 count'],
    ['超亿元项目3个', 'over 100000000 CNY | 3 count'],
    ['亩产300万元、税收20万元', '3000000 CNY | 200000 CNY'],
    ['项目12个，总投资56.6亿元', '12 count | 5660000000 CNY'],
    ['3个项目15亿元', '3 count | 1500000000 CNY'],
    ['12家,345人', '12 count | 345 count'],
  ])('%s are several: %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['9—16亿元', '900000000..1600000000 CNY'],
    ['9-16亿元', '900000000..1600000000 CNY'],
    ['9–16亿元', '900000000..1600000000 CNY'],
    ['9～16亿元', '900000000..1600000000 CNY'],
    ['9~16亿元', '900000000..1600000000 CNY'],
    ['9至16亿元', '900000000..1600000000 CNY'],
    ['9到16亿元', '900000000..1600000000 CNY'],
    ['9亿～16亿元', '900000000..1600000000 CNY'],
    ['9亿元至16亿元', '900000000..1600000000 CNY'],
    ['8000万元～1.2亿元', '80000000..120000000 CNY'],
    ['13万元～17万元', '130000..170000 CNY'],
    ['15%～30%', '15..30 percent'],
    ['15～30%', '15..30 percent'],
    ['三成至五成', '30..50 percent'],
    ['七八成', 'about 70..80 percent'],
    ['100～150千克', '0.1..0.15 t'],
    ['20至30家', '20..30 count'],
    ['1.0—1.5万元/亩', '15..22.5 CNY/m2'],
  ])('%s is the range %s', (text, expected) => expect(amounts(text)).toBe(expected));
});

describe('the numerals of read(text, "en")', () => {
  test.each([
    ['three projects', '3 count'],
    ['twelve parks', '12 count'],
    ['twenty-five firms', '25 count'],
    ['one hundred and three firms', '103 count'],
    ['12,345 firms', '12345 count'],
    ['1.2 trillion yuan', '1200000000000 CNY'],
    ['RMB **5.66** billion', '5660000000 CNY'],
    ['RMB 5.66\nbillion', '5660000000 CNY'],
    ['RMB 5.66bn', '5660000000 CNY'],
    ['RMB 5.66 bn', '5660000000 CNY'],
    ['5.66 bn yuan', '5660000000 CNY'],
    ['$30 bn', '30000000000 USD'],
    ['RMB -3.5 million', '-3500000 CNY'],
    ['a hundred firms', '100 count'],
    ['a million people', '1000000 count'],
    ['half a million people', '500000 count'],
    ['one and a half million people', '1500000 count'],
    ['three parks, five lines and eight labs', '3 count | 5 count | 8 count'],
  ])('%j is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['RMB 5 billion to RMB 6 billion', '5000000000..6000000000 CNY'],
    ['RMB 5 billion-6 billion', '5000000000..6000000000 CNY'],
    ['RMB 5bn-6bn', '5000000000..6000000000 CNY'],
    ['RMB 5–6 billion', '5000000000..6000000000 CNY'],
    ['5 billion to 6 billion yuan', '5000000000..6000000000 CNY'],
    ['between RMB 5 billion and RMB 6 billion', '5000000000..6000000000 CNY'],
    ['RMB 800 million to RMB 1.2 billion', '800000000..1200000000 CNY'],
    ['15 to 30 percent', '15..30 percent'],
    ['15–30 percent', '15..30 percent'],
    ['15%–30%', '15..30 percent'],
    ['between 15 and 30 percent', '15..30 percent'],
    ['20 to 30 firms', '20..30 count'],
    ['5 million to 6 million square meters', '5000000..6000000 m2'],
  ])('%s is the range %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each(['one of them', 'the first one', 'a batch of projects'])('%s is none', (text) =>
    expect(amounts(text)).toBe(''),
  );
});
