import type { Complaint } from './shape.ts';
import { complaint } from './shape.ts';

/** What a fact lacks of the fields that only together make a figure. */
export function lacksOf(fact: Readonly<Record<string, unknown>>): Complaint[] {
  // Lists that were left out have been filled in as empty ones by now.
  const has = (field: string): boolean =>
    field in fact && !(Array.isArray(fact[field]) && fact[field].length === 0);
  const isComputed = has('derive');
  return [
    ...(['value', 'change', 'claims', 'derive'].some(has) ? [] : [noFigure]),
    ...(isComputed && (has('value') || has('change')) ? [twoOrigins] : []),
    ...(isComputed || has('indicator') ? [] : [noIndicator]),
    ...(isComputed || has('period') || fact['status'] === 'rule' ? [] : [noPeriod]),
  ];
}

const noFigure = complaint(
  'missing-field',
  '这一项没有数字',
  '补上 `value`、`change`、`claims` 或 `derive` 之一',
  'Unexpected entry without a figure',
  'Add `value`, `change`, `claims` or `derive`',
);
const twoOrigins = complaint(
  'printed-and-derived',
  '同一项既有印出的数，又有 `derive`',
  '原文印了的，删去 `derive`；本站计算的，删去 `value` 和 `change`',
  'Unexpected `derive` beside a printed figure',
  'Remove `derive` where the source prints it, else remove `value` and `change`',
);
const noIndicator = complaint(
  'missing-field',
  '缺少 `indicator`',
  '写 indicators.yaml 里的一个 id',
  'Unexpected gap, expected `indicator`',
  'Write an id of indicators.yaml',
);
const noPeriod = complaint(
  'missing-field',
  '缺少 `period`',
  '写年份、月份或日期；是要求而不是数据的，写 `status: rule`',
  'Unexpected gap, expected `period`',
  'Write a year, months or a day; for a requirement write `status: rule`',
);
