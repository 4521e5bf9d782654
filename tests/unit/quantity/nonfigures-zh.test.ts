import { describe, expect, test } from 'vitest';
import { amounts, changes, said } from './short.ts';

describe('read(text, "zh") finds no figure in', () => {
  test.each([
    '2023年',
    '2023年11月8日',
    '2023年11月',
    '2023-11-08',
    '2023.11.08',
    '2021—2025年',
    '二〇二五年',
    '11月8日',
    '1—11月',
    '一季度',
    '前三季度',
    '2023年上半年',
    '前11个月',
    '90年代',
    '90后青年',
    '上午9:30',
    '下午3点半',
    '建园二十周年',
    '第4季度',
  ])('a date, %s', (text) => expect(said(text)).toBe(''));

  test.each(['近三年来', '过去五年', '未来5年', '“十四五”期间', '“十四五”以来', '三年行动计划'])(
    'a span that says when, %s',
    (text) => expect(said(text)).toBe(''),
  );

  test.each([
    '第九届博览会',
    '第3次会议',
    '第十二条',
    '第5页',
    '第一产业',
    '党的二十大',
    '十八届三中全会',
    '第一书记',
    '第三方机构',
  ])('an ordinal, %s', (text) => expect(said(text)).toBe(''));

  test.each(['一、基本情况', '（二）重点工作', '1．总体要求', '3、项目进展', '①统筹推进'])(
    'a section number, %s',
    (text) => expect(said(text)).toBe(''),
  );

  test.each([
    '国办发〔2017〕47号',
    '园发[2023]5号',
    '令第12号',
    '325国道',
    'S316线',
    'G4高速',
    '地铁3号线',
    '2号厂房',
    'A4地块',
    'B-07地块',
    '5G基站',
    'PM2.5',
    'ISO9001认证',
    'GB/T 15835标准',
    'COVID-19疫情',
    '工业4.0',
  ])('a number or a code, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    '联系电话0755-12345678',
    '热线12345',
    '手机13800138000',
    '邮编518000',
    '见https://example.com/2023/45',
    '邮箱park88@example.com',
  ])('an address, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    '“1+1+9”工作部署',
    '“百亿产业、十亿企业”工程',
    '“千企百园”行动',
    '《三年倍增方案》',
    '《2023年园区100问》',
    '“3·15”晚会',
    '“一·二八”',
  ])('a slogan or a title, %s', (text) => expect(said(text)).toBe(''));

  test.each(['一期工程', '二期厂房', '三期用地', '二标段', '一号地'])('a phase, %s', (text) =>
    expect(said(text)).toBe(''),
  );

  test.each([
    '一个好的开端',
    '一批项目',
    '一系列举措',
    '一对一服务',
    '四套班子',
    '三通一平',
    '百年未有之大变局',
    '千家万户',
    '千方百计',
    '一站式服务',
    '双随机、一公开',
    '三位一体',
    '进一步做好',
    '统一标准',
    '万众一心',
    '成千上万',
    '一二三产业融合',
  ])('a set phrase, %s', (text) => expect(said(text)).toBe(''));

  test.each(['三亚市', '九江市', '四川省', '五指山', '三水区', '万州港', '百度公司', '三一重工'])(
    'a name, %s',
    (text) => expect(said(text)).toBe(''),
  );
});

describe('read(text, "zh") still finds', () => {
  test.each([
    ['2023年产值56.6亿元', '5660000000 CNY'],
    ['11月8日新增3家', '3 count'],
    ['第九届博览会签约12个项目', '12 count'],
    ['“十四五”期间新增25家', '25 count'],
    ['5G基站300座', '300 count'],
    ['一期用地120亩', '80000 m2'],
    ['《办法》实施后办理40件', '40 count'],
    ['（三）新建厂房8栋', '8 count'],
    ['六大突破', '6 count'],
    ['三大产业', '3 count'],
    ['2023家企业', '2023 count'],
  ])('the figure beside one: %s is %s', (text, expected) => expect(amounts(text)).toBe(expected));

  test.each([
    ['第一名', '', ''],
    ['2023年同比增长8%', '', 'yoy +8 percent'],
  ])('%s: amounts %j, changes %j', (text, found, changed) => {
    expect(amounts(text)).toBe(found);
    expect(changes(text)).toBe(changed);
  });
});
