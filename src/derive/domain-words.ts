import type { Edition } from '../model/edition.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';

/** One word or phrase in each language. */
export type Pair = Readonly<Record<Lang, string>>;

/** How real a figure is, as readers are told. */
export const statusWords: Readonly<Record<Status, Pair>> = {
  actual: { zh: '实际', en: 'actual' },
  preliminary: { zh: '初步数', en: 'preliminary' },
  expected: { zh: '预计', en: 'expected' },
  target: { zh: '目标', en: 'target' },
  plan: { zh: '计划', en: 'planned' },
  contracted: { zh: '签约口径', en: 'contracted' },
  rule: { zh: '要求', en: 'requirement' },
};

export const kindWords: Readonly<Record<Edition['kind'], Pair>> = {
  feature: { zh: '报纸特写', en: 'Newspaper feature' },
  'work-report': { zh: '工作报告', en: 'Work report' },
  review: { zh: '回顾与展望', en: 'Review and outlook' },
  summary: { zh: '工作总结', en: 'Work summary' },
  speech: { zh: '会议发言', en: 'Conference speech' },
};

/** What an editor judged where the source leaves it open. */
export const judgedWords: Readonly<Record<Fact['judged'][number], Pair>> = {
  period: { zh: '时间由本站判断', en: 'period judged here' },
  scope: { zh: '口径由本站判断', en: 'scope judged here' },
  status: { zh: '性质由本站判断', en: 'status judged here' },
};

export const coverageWords: Readonly<Record<NonNullable<Fact['coverage']>, Pair>> = {
  'above-size': { zh: '规模以上', en: 'above designated size' },
  'above-quota': { zh: '限额以上', en: 'above quota' },
  all: { zh: '全口径', en: 'full coverage' },
  'park-only': { zh: '仅园区', en: 'the park only' },
  'managed-area': { zh: '管辖范围', en: 'the area under management' },
};

export const priceWords: Readonly<Record<NonNullable<Fact['price']>, Pair>> = {
  current: { zh: '现价', en: 'current prices' },
  constant: { zh: '不变价', en: 'constant prices' },
  comparable: { zh: '可比价', en: 'comparable prices' },
};

export const basisWords: Readonly<Record<NonNullable<Fact['basis']>, Pair>> = {
  nominal: { zh: '名义增长', en: 'nominal growth' },
  real: { zh: '实际增长', en: 'real growth' },
  'comparable-scope': { zh: '可比口径', en: 'comparable scope' },
};

export const correctionWords: Readonly<Record<'erratum' | 'revision', Pair>> = {
  erratum: { zh: '更正', en: 'Correction' },
  revision: { zh: '修订', en: 'Revision' },
};

/** Shown where a figure was worked out by this site. */
export const computedWord: Pair = { zh: '本站计算', en: 'computed here' };

/** The base units by name; those not here are shown as they are. */
export const baseUnitWords: ReadonlyMap<string, Pair> = new Map([
  ['CNY', { zh: '元', en: 'yuan' }],
  ['USD', { zh: '美元', en: 'US dollars' }],
  ['HKD', { zh: '港元', en: 'Hong Kong dollars' }],
  ['EUR', { zh: '欧元', en: 'euros' }],
  ['m2', { zh: '平方米', en: 'm²' }],
  ['m3', { zh: '立方米', en: 'm³' }],
  ['m', { zh: '米', en: 'm' }],
  ['t', { zh: '吨', en: 't' }],
  ['W', { zh: '瓦', en: 'W' }],
  ['Wh', { zh: '瓦时', en: 'Wh' }],
  ['V', { zh: '伏', en: 'V' }],
  ['VA', { zh: '伏安', en: 'VA' }],
  ['count', { zh: '', en: '' }],
  ['ratio', { zh: '', en: '' }],
  ['percent', { zh: '%', en: '%' }],
  ['pp', { zh: '个百分点', en: 'percentage points' }],
  ['min', { zh: '分钟', en: 'minutes' }],
  ['h', { zh: '小时', en: 'hours' }],
  ['days', { zh: '天', en: 'days' }],
  ['months', { zh: '个月', en: 'months' }],
  ['years', { zh: '年', en: 'years' }],
]);
