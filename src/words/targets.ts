import type { Doubt, Outcome } from '../derive/verdict.ts';

/** English words for targets and what became of them. */
export const targetsEn = {
  self: 'Targets',
  headline: ['Targets', 'and results'],
  lede: 'Every target and plan printed in the reports, with its result where a report gives one. Targets missed are shown like targets met, and a target that was changed keeps its earlier figure.',
  judged: 'With a result',
  revised: 'Changed',
  open: 'No result on this site yet',
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
  earlier: 'First set at',
  later: 'Changed to',
  against: 'against the earlier target',
  outcomes: {
    met: 'Met',
    exceeded: 'Exceeded',
    missed: 'Missed',
    unclear: 'Cannot be judged',
    open: 'No result here yet',
  } satisfies Record<Outcome, string>,
  /** Where the result is itself only expected. */
  expected: {
    met: 'Expected to be met',
    exceeded: 'Expected to be exceeded',
    missed: 'Expected to be missed',
    unclear: 'Cannot be judged',
    open: 'No result here yet',
  } satisfies Record<Outcome, string>,
  doubts: {
    'no-number': 'no amount to compare',
    'other-unit': 'in another unit',
    'other-status': 'the later figure is not a result either',
    'other-counting': 'counted differently',
    'other-indicator': 'measured by another indicator',
    'other-period': 'of another period',
    'part-period': 'the result covers only part of the period',
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
  lede: '各份报告里的目标和计划逐条列出；报告给出结果的，放在一起对照。达到的和没有达到的一样登；目标前后不同的，原来的数也留着。',
  judged: '已有结果',
  revised: '调整过的目标',
  open: '尚未收录结果',
  none: '现有报告没有印出目标。',
  noResult: '现有报告还没有给出任何目标的结果。',
  due: ['', '年到期'],
  undated: '没有写明年份',
  columns: {
    target: '指标',
    promised: '目标',
    printed: '载于',
    result: '结果',
    outcome: '判断',
  },
  earlier: '原定',
  later: '调整为',
  against: '对照原定目标',
  outcomes: {
    met: '达到',
    exceeded: '超过',
    missed: '未达到',
    unclear: '无法判断',
    open: '尚未收录结果',
  },
  expected: {
    met: '预计达到',
    exceeded: '预计超过',
    missed: '预计达不到',
    unclear: '无法判断',
    open: '尚未收录结果',
  },
  doubts: {
    'no-number': '没有可比的数',
    'other-unit': '单位不同',
    'other-status': '后来印的数也不是结果',
    'other-counting': '统计口径不同',
    'other-indicator': '结果用的是另一个指标',
    'other-period': '时间不同',
    'part-period': '结果没有算到期末',
    bound: '原文没有给出确数',
    'no-direction': '这个指标不以高低论',
  },
  join: '；',
};
