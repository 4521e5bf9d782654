import type { Decimal } from '../decimal.ts';
import { add, decimal, fraction, negate, rescale, trim } from '../decimal.ts';
import type { FoundChange } from '../found.ts';
import type { Change } from '../quantity.ts';
import type { Amount } from './amounts-zh.ts';
import type { Base } from './bases-zh.ts';
import { baseIn, kindOfLevel, lastClause, TIME_BASE } from './bases-zh.ts';
import type { Mask } from './masks-zh.ts';
import { wordChanges } from './turns-zh.ts';

const UP =
  '增长|增加|递增|上升|上涨|上扬|提高|提升|提速|扩大|攀升|跃升|回升|飙升|猛增|激增|净增|多增|增收|加快|加速|走高|增产|增亏|↑|▲|增|涨|升|翻';

const DOWN =
  '下降|减少|降低|下跌|下滑|下行|回落|缩减|收窄|压缩|缩短|节约|节省|节能|缩窄|压减|削减|精简|负增长|放缓|萎缩|缩小|低于|慢于|下调|递减|少增|减产|减收|减亏|↓|▼|跌|降|减|缩';

const COMPARED = '高|快|多|低|慢|少';

const DECLINES = new RegExp(`^(?:${DOWN}|低|慢|少|降幅|跌幅)$`);

const VERB = new RegExp(
  `(?:年均|年平均|两年平均|三年平均|平均)?(${UP}|${DOWN}|${COMPARED})(?:了|出)?(?:幅度|的幅度)?(?:为|达到?|约为|均?在|均?)?\\s?$`,
);

const RATE =
  /(增速|增幅|涨幅|升幅|降幅|跌幅|增长率|增长速度|增减)(?:分别)?(?:为|达到?|约为|均?在)?\s?$/;

const VERB_OBJECT =
  /(减少|降低|提高|提升|压缩|缩短|节约|节省|压减|精简|削减|下降|增加|增长)(?:了)?((?!值|额|率)(?!.*[到至达为占率是速幅])\p{Script=Han}{2,8})\s?$/u;

const GROWN_TO = new RegExp(`(?:${UP})(?:到|至|为|成)(?:了)?(?:(${TIME_BASE})的)?\\s?$`);

/** 高于去年同期9个百分点 compares with another time, 高于全国 with another place. */
const GAP = new RegExp(`(高于|低于|快于|慢于)(${TIME_BASE})(?:水平|增速|增幅)?\\s?$`);

/** 保持20%以上增长, 20.7%的大幅下滑. */
const NOUN_AFTER =
  /^的?(?:大幅|高速|快速|较快|稳定|同比|环比|年均|平均)?(增长|下滑|下降|减少|上涨|降幅|跌幅)(?![到至了率为点])/;

const LEVEL_OF = new RegExp(
  `(?:是|为|达到?|相当于|约为|等于|超|的?)(${TIME_BASE})(?:水平)?的\\s?$`,
);

/** Growth and decline: which amounts are changes, and 翻番, 倍增, 持平, which need no amount. */
export function changesZh(
  text: string,
  amounts: readonly Amount[],
  mask: Mask,
): FoundChange<Amount>[] {
  const changes: FoundChange<Amount>[] = [];
  let last: FoundChange<Amount> | null = null;
  let reached = 0;
  for (const amount of amounts) {
    const change: FoundChange<Amount> | null =
      changeOf(text, amount) ?? continued(text, amount, last);
    if (change) changes.push({ ...change, start: Math.max(change.start, reached) });
    reached = amount.end;
    last = change;
  }
  return [...changes, ...wordChanges(text, mask)].toSorted((a, b) => a.start - b.start);
}

function changeOf(text: string, amount: Amount): FoundChange<Amount> | null {
  const { kind } = amount.measured;
  if (kind !== 'percent' && kind !== 'pp' && kind !== 'times' && kind !== 'tenths') return null;
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  return (kind === 'times' ? multipleOf(before, amount) : null) ?? growth(text, before, amount);
}

function growth(text: string, before: string, amount: Amount): FoundChange<Amount> | null {
  const clause = lastClause(before);
  const verb = VERB.exec(clause);
  const base = baseIn(clause);
  if (verb) {
    const isCompared = new RegExp(`^(?:${COMPARED})$`).test(verb[1] as string);
    if (isCompared && !base) return null;
    return made(amount, verb[1] as string, clause, verb.index, base);
  }
  const gap = GAP.exec(clause);
  if (gap)
    return {
      ...made(amount, gap[1] ?? '', clause, gap.index, base),
      kind: kindOfLevel(gap[2] ?? ''),
    };
  const noun = NOUN_AFTER.exec(text.slice(amount.end, amount.end + 8));
  if (noun)
    return {
      ...made(amount, noun[1] ?? '', clause, clause.length, base),
      end: amount.end + noun[0].length,
    };
  const rate = RATE.exec(clause);
  if (rate && base) return made(amount, rate[1] as string, clause, rate.index, base);
  const object = VERB_OBJECT.exec(clause);
  if (object) return made(amount, object[1] as string, clause, object.index, base);
  if (
    base &&
    base.end === clause.replace(/[:：\s]+$/, '').length &&
    /^(?:同比|环比)$/.test(base.text)
  ) {
    return made(amount, '', clause, base.index, base);
  }
  return null;
}

/** 增长到1.6倍, 为上年的1.6倍: the level is 1.6 times, the change 60 percent. */
function multipleOf(before: string, amount: Amount): FoundChange<Amount> | null {
  const clause = lastClause(before);
  const match = GROWN_TO.exec(clause) ?? LEVEL_OF.exec(clause);
  if (!match) return null;
  const base =
    baseIn(clause) ??
    (match[1]
      ? { kind: kindOfLevel(match[1]), text: '', index: match.index, end: match.index }
      : null);
  const change = made(amount, '', clause, match.index, base);
  return { ...change, ...levelled(change), isLevel: true };
}

function levelled({ value, max }: Pick<Change, 'value' | 'max'>): Pick<Change, 'value' | 'max'> {
  const less = (of: Decimal): Decimal => trim(add(of, decimal('-100')));
  return { value: less(value), max: max && less(max) };
}

/** 分别增长36.6%、23.8%和11.5%: what follows in a list is a change of the same kind. */
function continued(
  text: string,
  amount: Amount,
  last: FoundChange<Amount> | null,
): FoundChange<Amount> | null {
  if (!last?.amount || amount.measured.kind !== last.amount.measured.kind) return null;
  if (!/^\s?(?:、|和|及|以及|与|,|，)\s?$/.test(text.slice(last.end, amount.start))) return null;
  const isList =
    /分别|各/.test(text.slice(Math.max(0, last.start - 8), last.amount.start)) ||
    text[last.end] !== '，';
  if (!isList) return null;
  const isDown = last.value.units < 0n;
  const { value, max } = last.isLevel
    ? levelled(asChange(amount, false))
    : asChange(amount, isDown);
  return { ...last, value, max, bound: amount.bound, amount, start: amount.start, end: amount.end };
}

function made(
  amount: Amount,
  verb: string,
  clause: string,
  at: number,
  base: Base | null,
): FoundChange<Amount> {
  const isDown = DECLINES.test(verb);
  const offset = amount.start - clause.length;
  const from =
    base && at - base.end <= 12 && !/\d/.test(clause.slice(base.end, at))
      ? Math.min(base.index, at)
      : at;
  return {
    kind: base?.kind ?? 'unspecified',
    ...asChange(amount, isDown),
    unit: amount.measured.kind === 'pp' ? 'pp' : 'percent',
    bound: amount.bound,
    amount,
    start: offset + from,
    end: amount.end,
  };
}

/** Percent and points as printed, 成, ‰, fractions and times in percent; signed. */
function asChange(
  { measured, unit, value, max }: Amount,
  isDown: boolean,
): { value: Decimal; max: Decimal | null } {
  const factor = unit.base?.factor ?? fraction(1n);
  const whole = measured.kind === 'times' ? fraction(100n * factor.num, factor.den) : factor;
  const signed = (number: Decimal): Decimal => {
    const converted = rescale(number, whole);
    return isDown && converted.units > 0n ? negate(converted) : converted;
  };
  return { value: signed(value), max: max && signed(max) };
}
