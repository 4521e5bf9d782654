import type { Bound, ChangeKind } from './quantity.ts';

/** Where a hedge stands: before the number or behind the unit. */
interface Hedge {
  readonly before?: string;
  readonly after?: string;
}

/** The house style `report`: all wording that `write` may choose, in one table. */
export const report = {
  /** Chinese hedges; `exact` says nothing. */
  zhHedges: {
    exact: {},
    about: { before: '约' },
    over: { before: '超' },
    'at-least': { after: '以上' },
    nearly: { before: '近' },
    under: { before: '不到' },
    'at-most': { before: '不超过' },
  } satisfies Record<Bound, Hedge>,
  enHedges: {
    exact: {},
    about: { before: 'about ' },
    over: { before: 'over ' },
    'at-least': { before: 'at least ' },
    nearly: { before: 'nearly ' },
    under: { before: 'less than ' },
    'at-most': { before: 'no more than ' },
  } satisfies Record<Bound, Hedge>,
  /** Money in English: the code stands before the number. */
  enCurrency: new Map([
    ['RMB', 'RMB '],
    ['USD', 'US$'],
    ['HKD', 'HK$'],
    ['EUR', 'EUR '],
  ]),
  /** What Chinese counters count, where it is always the same thing. */
  enCounted: new Map([['人', ' people']]),
  /** Behind "per" some things have a shorter name. */
  enPer: new Map([
    ['人', 'person'],
    ['户', 'household'],
    ['家', 'enterprise'],
    ['个', 'unit'],
    ['件', 'unit'],
    ['台', 'unit'],
    ['套', 'unit'],
    ['辆', 'vehicle'],
    ['股', 'share'],
    ['桶', 'barrel'],
  ]),
  /** And in Chinese under a stroke. */
  zhPer: new Map([
    ['day', '日'],
    ['month', '月'],
    ['year', '年'],
    ['annum', '年'],
    ['capita', '人'],
    ['person', '人'],
    ['head', '人'],
    ['household', '户'],
    ['employee', '人'],
    ['worker', '人'],
    ['resident', '人'],
    ['inhabitant', '人'],
    ['enterprise', '家'],
    ['project', '个'],
    ['unit', '件'],
    ['vehicle', '辆'],
    ['share', '股'],
    ['barrel', '桶'],
  ]),
  /** What a change is measured against. */
  zhBases: {
    yoy: '同比',
    mom: '环比',
    'vs-previous': '比上年',
    'vs-base': '比基期',
    unspecified: '',
  } satisfies Record<ChangeKind, string>,
  enBases: {
    yoy: ' year on year',
    mom: ' month on month',
    'vs-previous': ' from the previous year',
    'vs-base': ' from the base period',
    unspecified: '',
  } satisfies Record<ChangeKind, string>,
  /** 与上年持平: no change at all. */
  zhFlat: {
    yoy: '同比持平',
    mom: '环比持平',
    'vs-previous': '与上年持平',
    'vs-base': '与基期持平',
    unspecified: '持平',
  } satisfies Record<ChangeKind, string>,
  enFlat: 'was unchanged',
  /** 翻番, 翻两番: the change and its bound, e.g. nearly +100. */
  enMultiplied: new Map([
    ['100 exact', 'doubled'],
    ['100 nearly', 'nearly doubled'],
    ['100 over', 'more than doubled'],
    ['300 exact', 'quadrupled'],
    ['300 nearly', 'nearly quadrupled'],
    ['300 over', 'more than quadrupled'],
  ]),
  zhVerbs: { percent: { up: '增长', down: '下降' }, pp: { up: '提高', down: '下降' } },
  enVerbs: { up: 'up', down: 'down' },
  zhRange: '～',
  enRange: ' to ',
  enPercent: 'percent',
} as const;
