import type { Bound } from '../quantity.ts';
import { longestFirst } from '../unit.ts';

/** Words directly before a number and the bound they set. */
const before: Readonly<Record<Exclude<Bound, 'exact'>, string>> = {
  over: '超过 超出 超 逾 突破 首破 冲破 跨越 跨过 越过 迈过 跃过 多于 大于 高于 高过 远超 赶超 反超 >',
  'at-least':
    '不低于 不少于 不小于 不得低于 不得少于 至少 最少 最低 不下 不下于 站上 迈上 跃上 登上 踏上 迈入 迈进 跨入 跨上 跃升 跻身 站稳 ≥ ≧',
  nearly: '近 接近 将近 逼近 临近 几近 几乎 几乎达 接近于',
  about: '约 约合 大约 约为 约达 约有 约占 大概 大致 大体 估计 估计约 平均约',
  under: '不到 不足 低于 少于 小于 未满 不满 未达 未到 不及 <',
  'at-most':
    '不超过 不超 不高于 不多于 不大于 不得超过 不得高于 不突破 至多 最多 最多达 最高 最高可达 最高达 高达 多达 ≤ ≦',
};

const boundOf = new Map<string, Bound>();
for (const [bound, words] of Object.entries(before)) {
  for (const word of words.split(' ')) boundOf.set(word, bound as Bound);
}

const CURRENCY = /(?:人民币|RMB|CNY|¥|￥|折合)\s?$/;
const BEFORE = new RegExp(`(${longestFirst(boundOf.keys())})(?:了|到|至|过)?\\s?$`);
/** 不到全市3%: the whole stands between hedge and number. */
const BEFORE_WHOLE = /(不到|不足|超过|超|约占|近|约)全[国省市区县]的?\s?$/;
/** 过百亿, 过半 and 上千家, 破百亿: hedges only before a bare magnitude. */
const BEFORE_BARE =
  /(?<![通经超越不度渡错])(过)$|(?<![以线网晚岸海身马陆水路天路向])(上)$|(?<![突首冲打])(破)$/;
/** 附近, 邻近, 签约, 合约: 近 and 约 that end another word are no hedges. */
const PART_OF_WORD = /[附邻靠最亲相远毗就]近$|[签合协节契违预条公失毁]约$/;
const WIDTH = 12;

/** A hedge word, its bound and where it begins. */
export interface Hedge {
  readonly word: string;
  readonly bound: Bound;
  readonly start: number;
}

/** The hedge that ends where a number begins; `isBare` when the number is 百, 千万, 半 … */
export function hedgeBefore(text: string, numberStart: number, isBare: boolean): Hedge | null {
  const offset = Math.max(0, numberStart - WIDTH);
  const slice = text.slice(offset, numberStart).replace(CURRENCY, '');
  const match = BEFORE.exec(slice) ?? BEFORE_WHOLE.exec(slice);
  const isPartOfWord = match !== null && PART_OF_WORD.test(slice.slice(0, match.index) + match[1]);
  if (match?.[1] && !isPartOfWord) {
    return { word: match[1], bound: boundOf.get(match[1]) ?? 'exact', start: offset + match.index };
  }
  const bare = isBare ? BEFORE_BARE.exec(slice) : null;
  return bare
    ? { word: bare[0], bound: bare[2] ? 'at-least' : 'over', start: offset + bare.index }
    : null;
}

/** Where a currency word before the number begins: 人民币1.2亿元. */
export function currencyStart(text: string, numberStart: number): number {
  const slice = text.slice(Math.max(0, numberStart - 5), numberStart);
  const match = CURRENCY.exec(slice);
  return match ? numberStart - match[0].length : numberStart;
}

const AFTER =
  /\s?(?:\(含\)(?:以上)?|\(含(?:本数|\d[^()]{0,6}|[百千万亿][^()]{0,4})\)|含以上|及其?以上|或以上|\(及?以上\)|以上(?!述|级)|(?:及|含)?以下|以内|之内|(?<=[%钟时天日月])内(?![部外容在需生销贸陆资涵地蒙参设])|左右|上下(?!游|级|班|联|同)|有余|余(?![人杭姚干额地名粮热])|多(?![元种样层次维方边级少头功数媒项个家处名彩党点双孔式国极种])(?:次|米)?)/y;

const afterBound: readonly (readonly [RegExp, Bound])[] = [
  [/以上|含/, 'at-least'],
  [/以下|内/, 'at-most'],
  [/左右|上下/, 'about'],
  [/余|多/, 'over'],
];

/** The hedge that begins where an amount ends: 以上, 左右, （含）, 余. */
export function hedgeAfter(text: string, at: number): { bound: Bound; end: number } | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  if (!match) return null;
  const word = match[0].replace(/(多)(次|米)$/, '$1');
  const bound = afterBound.find(([pattern]) => pattern.test(word))?.[1] ?? 'exact';
  return { bound, end: at + word.length };
}

/**
 * One bound of the hedges before, inside (20余) and after. 以上 and （含） close an open 超; an
 * explicit word before the number outweighs 余 and 左右.
 */
export function combine(first: Bound | null, middle: Bound | null, last: Bound | null): Bound {
  if (
    last === 'at-least' &&
    (first === null || first === 'over' || first === 'at-least' || first === 'about')
  )
    return 'at-least';
  if (last === 'at-most') return first === 'under' ? 'under' : 'at-most';
  return first ?? middle ?? last ?? 'exact';
}
