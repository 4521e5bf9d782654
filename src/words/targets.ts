import type { Doubt, Outcome } from '../derive/verdict.ts';

/** English words for targets and what became of them. */
export const targetsEn = {
  self: 'Targets',
  headline: ['Promised', 'and delivered'],
  lede: 'Every target and plan that the reports print, beside the result that a report gives of it. A target missed is set in the same type as a target met, and one that was moved keeps its earlier form.',
  judged: 'With a result',
  revised: 'Moved',
  open: 'Still open',
  none: 'The reports print no target so far.',
  noResult: 'No report gives a result of a target so far.',
  /** Round a year. */
  due: ['Due in ', ''],
  undated: 'No year stated',
  columns: {
    target: 'Indicator',
    promised: 'Target',
    printed: 'Printed in',
    result: 'Result',
    outcome: 'Outcome',
  },
  earlier: 'At first',
  later: 'Moved to',
  against: 'against the earlier target',
  outcomes: {
    met: 'Met',
    exceeded: 'Exceeded',
    missed: 'Missed',
    unclear: 'Cannot be told',
    open: 'No result yet',
  } satisfies Record<Outcome, string>,
  /** Where the result is itself only expected. */
  expected: {
    met: 'Expected to be met',
    exceeded: 'Expected to be exceeded',
    missed: 'Expected to be missed',
    unclear: 'Cannot be told',
    open: 'No result yet',
  } satisfies Record<Outcome, string>,
  doubts: {
    'no-number': 'no amount to hold against it',
    'other-unit': 'in other units',
    'other-status': 'what was printed later is no result either',
    'other-counting': 'counted differently',
    'other-indicator': 'measured by another indicator',
    'other-period': 'of another time',
    'part-period': 'the result covers only part of the time',
    bound: 'the source gives no exact figure',
    'no-direction': 'neither more nor less is the aim',
  } satisfies Record<Doubt, string>,
  /** Between remarks. */
  join: '; ',
};

/** The same in Chinese. */
export const targetsZh: typeof targetsEn = {
  self: '目标',
  headline: ['说过的目标，', '后来的结果'],
  lede: '各份报告里的目标和计划逐条列出，有报告给出结果的，放在一起对照。没达到的和达到的同样登出，调整过的目标，原来的数也留着。',
  judged: '已有结果',
  revised: '调整过的目标',
  open: '尚无结果',
  none: '现有报告没有印出目标。',
  noResult: '现有报告还没有给出任何目标的结果。',
  due: ['', '年到期'],
  undated: '没有写明年份',
  columns: {
    target: '指标',
    promised: '目标',
    printed: '载于',
    result: '结果',
    outcome: '对照',
  },
  earlier: '原定',
  later: '调整为',
  against: '对照原定目标',
  outcomes: {
    met: '达到',
    exceeded: '超过',
    missed: '未达到',
    unclear: '无法判断',
    open: '尚无结果',
  },
  expected: {
    met: '预计达到',
    exceeded: '预计超过',
    missed: '预计达不到',
    unclear: '无法判断',
    open: '尚无结果',
  },
  doubts: {
    'no-number': '没有可以对照的数',
    'other-unit': '单位不同',
    'other-status': '后来印的也不是结果',
    'other-counting': '统计口径不同',
    'other-indicator': '结果用的是另一个指标',
    'other-period': '时间不同',
    'part-period': '结果没有算满全期',
    bound: '原文没有给出确数',
    'no-direction': '这个指标不以高低论',
  },
  join: '；',
};
