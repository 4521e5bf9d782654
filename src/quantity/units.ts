import type { Fraction } from './decimal.ts';
import { fraction } from './decimal.ts';
import type { UnitEntry, UnitKind } from './unit.ts';

/** One unit: what it is in base units and every name it is printed with, the house name first. */
export interface UnitRow extends UnitEntry {
  readonly zh: readonly string[];
  /** Plural, singular, then other spellings. */
  readonly en: readonly string[];
}

/** Every unit Shudu knows, by the kind of thing it measures. */
export const unitRows: readonly UnitRow[] = [
  ...rows('measure', 'm2', [
    [
      [1_000_000n],
      '平方公里 平方千米 km² km2 k㎡ ㎢',
      'square kilometers|square kilometer|square kilometres|square kilometre|sq km|sq. km|sqkm|km²|km2',
    ],
    [
      [1n],
      '平方米 平米 平方 ㎡ m² m2',
      'square meters|square meter|square metres|square metre|sq m|sq. m|sqm|m²|m2',
    ],
    [[10_000n], '公顷 hm² ha', 'hectares|hectare|ha'],
    [[2000n, 3n], '亩', 'mu|mu'],
    [[40_468_564_224n, 10_000_000n], '英亩', 'acres|acre'],
  ]),
  ...rows('measure', 'm3', [
    [[1n], '立方米 立方 m³ m3 方', 'cubic meters|cubic meter|cubic metres|cubic metre|cu m|m³|m3'],
    [[1n, 1000n], '升', 'liters|liter|litres|litre'],
    [[1n, 1_000_000n], '毫升', 'milliliters|milliliter|millilitres|millilitre'],
  ]),
  ...rows('measure', 'm', [
    [[1000n], '公里 千米 km', 'kilometers|kilometer|kilometres|kilometre|km'],
    [[1852n], '海里', 'nautical miles|nautical mile'],
    [[1_609_344n, 1000n], '英里', 'miles|mile'],
    [[1n], '米 延米 延长米', 'meters|meter|metres|metre'],
    [[1n, 100n], '厘米', 'centimeters|centimeter|centimetres|centimetre|cm'],
    [[1n, 1000n], '毫米', 'millimeters|millimeter|millimetres|millimetre|mm'],
    [[1n, 1_000_000n], '微米', 'micrometers|micrometer'],
  ]),
  ...rows('measure', 't', [
    [
      [1n],
      '吨 吨二氧化碳 吨二氧化碳当量 吨当量 吨油当量',
      'tonnes|tonne|metric tons|metric ton|metric tonnes|tons|ton',
    ],
    [
      [1n],
      '吨标准煤 吨标煤',
      'tonnes of standard coal|tonne of standard coal|tons of standard coal equivalent|tonnes of standard coal equivalent|tce|tons of standard coal',
    ],
    [[1n, 1000n], '公斤 千克 kg', 'kilograms|kilogram|kg'],
    [
      [1n, 1000n],
      '千克标准煤 公斤标准煤 千克标煤 公斤标煤',
      'kilograms of standard coal|kilogram of standard coal',
    ],
    [[1n, 2000n], '斤', 'jin|jin'],
    [[1n, 1_000_000n], '克', 'grams|gram'],
    [[1n, 1_000_000n], '克标准煤 克标煤', 'grams of standard coal|gram of standard coal'],
    [[1n, 1_000_000_000n], '毫克 mg', 'milligrams|milligram|mg'],
    [[1n, 1_000_000_000_000n], '微克 μg ug', 'micrograms|microgram|µg|μg'],
  ]),
  ...rows('measure', 'W', [
    [[1n], '瓦', 'watts|watt|W'],
    [[1000n], '千瓦 kW KW kw', 'kilowatts|kilowatt|kW|KW'],
    [[1_000_000n], '兆瓦 MW', 'megawatts|megawatt|MW'],
    [[1_000_000_000n], '吉瓦 GW', 'gigawatts|gigawatt|GW'],
  ]),
  ...rows('measure', 'Wh', [
    [
      [1000n],
      '千瓦时 kWh KWh kwh 度 度电',
      'kilowatt-hours|kilowatt-hour|kilowatt hours|kilowatt hour|kWh|KWh|kwh',
    ],
    [[1_000_000n], '兆瓦时 MWh', 'megawatt-hours|megawatt-hour|megawatt hours|MWh'],
    [[1_000_000_000n], '吉瓦时 GWh', 'gigawatt-hours|gigawatt-hour|gigawatt hours|GWh'],
    [[1_000_000_000_000n], '太瓦时 TWh', 'terawatt-hours|terawatt-hour|terawatt hours|TWh'],
  ]),
  ...rows('measure', 'V', [
    [[1n], '伏', 'volts|volt'],
    [[1000n], '千伏 kV KV kv', 'kilovolts|kilovolt|kV'],
  ]),
  ...rows('measure', 'VA', [
    [[1n], '伏安', 'volt-amperes|volt-ampere'],
    [[1000n], '千伏安 kVA KVA', 'kilovolt-amperes|kilovolt-ampere|kVA'],
    [[1_000_000n], '兆伏安 MVA', 'megavolt-amperes|megavolt-ampere|MVA'],
  ]),
  ...rows('percent', 'percent', [
    [[1n], '% 百分之', 'percent|percent|per cent|pct|%'],
    [[1n, 10n], '‰ 千分之', 'per thousand|per thousand|per mille|‰'],
  ]),
  ...rows('pp', 'pp', [
    [
      [1n],
      '个百分点 百分点',
      'percentage points|percentage point|percentage-points|percentage-point|of a percentage point|ppts|ppt|pps|pp',
    ],
    [[1n, 100n], '个基点 基点 bp BP', 'basis points|basis point|basis-point|bps|bp'],
    [[1n, 10n], '个千分点 千分点', ''],
  ]),
  ...rows('tenths', 'percent', [
    [[10n], '成', ''],
    [[50n], '半', ''],
  ]),
  ...rows('times', 'ratio', [[[1n], '倍', 'times|times']]),
  ...rows('time', 'min', [
    [[1n], '分钟', 'minutes|minute|mins|min'],
    [[1n, 60n], '秒 秒钟', 'seconds|second'],
  ]),
  ...rows('time', 'h', [[[1n], '小时 个小时 个钟头', 'hours|hour|hrs']]),
  ...rows('time', 'days', [
    [[1n], '天 个日历天', 'days|day'],
    [[1n], '个工作日 工作日', 'working days|working day|business days|business day'],
    [[7n], '周 个星期 星期', 'weeks|week'],
  ]),
  ...rows('time', 'months', [
    [[1n], '个月', 'months|month'],
    [[3n], '个季度', 'quarters|quarter'],
  ]),
  ...rows('time', 'years', [
    [[1n], '年 个年度 个年头', 'years|year'],
    [[1n], '岁 周岁', 'years old|year old'],
  ]),
  ...rows('counter', 'count', [
    [[1n], '标箱 标准箱 个标准箱 TEU', 'TEUs|TEU'],
    [
      [1n],
      `个 家 户 宗 条 项 件 座 栋 幢 台 套 人 人次 批 批次 起 场 场次 次 名 位 艘 辆 架 部 种 类 所 处 间 张 份 篇 本
       只 头 羽 匹 株 棵 块 面 根 支 枚 颗 组 幅 层 站 列 趟 班 箱 桶 瓶 袋 盒 床 口 眼 孔 盏 例 笔 单 款 轮 片 节 员 股 票
       航次 车次 架次 艘次 班次 辆次 户次 家次 件次 台次 例次 条次 频次 台套 台(套) 件(套) 套(台)
       床位 张床位 学位 个学位 车位 泊位 座位 工位 席位 个点位 道 段 字 册 车 大`,
      '',
    ],
  ]),
  ...rows('measure', null, [
    [[1n], '℃ 摄氏度 °C', 'degrees Celsius|degree Celsius|°C|degrees'],
    [[1n], '分贝', 'decibels|decibel|dB'],
    [[1n], '点', 'points|point'],
    [[1n], '分', 'marks|mark'],
    [
      [1n],
      '像素 GB TB PB MB GHz MHz Mbps EFLOPS PFLOPS 吨公里 人公里 载重吨 总吨',
      'GB|GB|TB|PB|Mbps|Gbps|GHz|MHz',
    ],
  ]),
];

/** A currency: `base` is null where amounts in it are kept as printed. */
export interface CurrencyRow {
  readonly code: string;
  readonly base: string | null;
  readonly zh: readonly string[];
  /** Printed before the number; the house form first. */
  readonly before: readonly string[];
  /** Printed behind it: yuan, US dollars. */
  readonly after: readonly string[];
}

/** Every currency Shudu knows. */
export const currencyRows: readonly CurrencyRow[] = [
  currency(
    'RMB',
    'CNY',
    '元 元人民币 人民币 人民币元',
    'RMB|Rmb|CNY|CN¥',
    'yuan RMB|yuan renminbi|yuan|renminbi|RMB|CNY',
  ),
  currency(
    'USD',
    'USD',
    '美元 美金',
    'US$|USD|U.S.$|$',
    'US dollars|U.S. dollars|US dollar|U.S. dollar|dollars|dollar|USD',
  ),
  currency('HKD', 'HKD', '港元 港币', 'HK$|HKD', 'HK dollars|Hong Kong dollars|HKD'),
  currency('EUR', 'EUR', '欧元', 'EUR|€', 'euros|euro|EUR'),
  currency('GBP', null, '英镑', '£|GBP', 'pounds sterling|pounds'),
  currency('JPY', null, '日元', 'JPY|¥', 'yen'),
  currency('INR', null, '卢比 印度卢比', 'INR|₹|Rs.|Rs', 'rupees'),
  currency('SGD', null, '新加坡元 新元', 'S$|SGD', 'Singapore dollars'),
  currency('AUD', null, '澳元 澳大利亚元', 'A$|AUD', 'Australian dollars'),
  currency('CAD', null, '加元 加拿大元', 'C$|CAD', 'Canadian dollars'),
  currency('TWD', null, '新台币元 新台币', 'NT$|TWD', 'New Taiwan dollars'),
  currency('MOP', null, '澳门元', 'MOP', 'patacas'),
  currency('KRW', null, '韩元', 'KRW', 'won'),
  currency('CHF', null, '瑞士法郎', 'CHF', 'Swiss francs'),
  currency('RUB', null, '卢布', 'RUB', 'roubles|rubles'),
  currency('THB', null, '泰铢', 'THB', 'baht'),
  currency('PHP', null, '菲律宾比索', 'PHP|PhP|Php', 'Philippine pesos|pesos'),
  currency('VND', null, '越南盾', 'VND', 'dong'),
  currency('MYR', null, '林吉特 马来西亚林吉特', 'MYR', 'ringgit'),
  currency('IDR', null, '印尼盾 印尼卢比', 'IDR', 'rupiah'),
  currency('AED', null, '迪拉姆 阿联酋迪拉姆', 'AED', 'dirhams'),
  currency('NZD', null, '新西兰元', 'NZD|NZ$', 'New Zealand dollars'),
  currency('BRL', null, '雷亚尔 巴西雷亚尔', 'BRL|R$', 'reais'),
  currency('ZAR', null, '兰特 南非兰特', 'ZAR', 'rand'),
  currency('SEK', null, '瑞典克朗', 'SEK', 'Swedish kronor'),
];

function currency(
  code: string,
  base: string | null,
  zh: string,
  before: string,
  after: string,
): CurrencyRow {
  return { code, base, zh: zh.split(' '), before: before.split('|'), after: after.split('|') };
}

type Row = readonly [factor: readonly [num: bigint, den?: bigint], zh: string, en: string];

function rows(kind: UnitKind, base: string | null, list: readonly Row[]): UnitRow[] {
  return list.map(([[num, den = 1n], zh, en]) => {
    const factor: Fraction = fraction(num, den);
    const names = { zh: zh.trim().split(/\s+/), en: en === '' ? [] : en.split('|') };
    return { kind, base: base === null ? null : { unit: base, factor }, ...names };
  });
}
