import type { Decimal } from '../decimal.ts';
import { decimal } from '../decimal.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { withPatterns } from '../claim-pattern.ts';
import type { FoundClaim } from '../found.ts';
import type { ClaimKind } from '../quantity.ts';
import type { Amount } from './amounts-zh.ts';
import { readNumeral } from './numeral-zh.ts';

const PASSED =
  /^(?:突破|首破|冲破|跨越|跨过|越过|迈过|跃过|破|站上|迈上|跃上|登上|踏上|迈入|迈进|跨入|跨上|跻身|站稳|跃升)$/;
const FIRST_BEFORE =
  /(首次|首度|第一次|历史性地?)(?:实现|年度|单月|成功|全面|正式)?(?:达到?)?(?:过|了)?$/;
const FIRST_REACHED =
  /(首次|首度|第一次)(?:实现)?(?:达到?|实现|完成|超过?|突破|跨越|站上|迈上)(?:了)?$/;
const MARK = /^\s?(?:的)?(?:大关|关口|台阶|新台阶|整数关口|门槛|俱乐部|行列|级)/;
const STREAK = /连续(?:第)?\s?$/;
const STREAK_UNIT = /^(?:年|个月|个季度|次|天|周|个?星期|场|届|月|季)$/;
const PLAN =
  /(?:完成|占|为|达到?|是|实现|兑现)[^，。；,;、]{0,12}?(?:计划|目标|任务|预算|预期|进度)(?:投资|总额|总数|总量|数|值|任务|目标)?(?:\([^()]{1,10}\)|\s?[\d.]+\s?(?:万|亿)?\p{Script=Han}{1,3})?(?:的)?\s?$|完成(?:年度|全年|时序|序时|投资)?(?:计划|目标|任务|预算|进度)?(?:率)(?:为|达到?)?\s?$/u;

const AMONG =
  '(?:全(?:国|省|市|区|县|州|盟|球|行业|系统|镇|园|域)|世界|国内|省内|市内|国际|亚洲|中西部|[东西中]部|同类[^，。；]{0,4}|(?:[\\u4e00-\\u9fff]{1,4}(?:省|市|区|县|州|地区|城市群|高新区|开发区|经开区|园区)))';
const FIXED =
  '(?:全(?:国|省|市|区|县|州|盟|球|行业|系统)|世界|国内|省内|市内|亚洲|中西部|[东西中]部)';
const RANKED =
  '(?:综合)?(?:排名|排位|位居|位列|名列|列居|跃居|稳居|高居|位于|居于|居|列|排|获得|荣获|夺得|取得|获|保持|蝉联|进入|跻身|冲进|升至|上升至|上升到)';
const NUMBER = '[一二三四五六七八九十百\\d]{1,4}';
const NOT_RANKED =
  '(?!产业|季度|批|次|届|期|章|条|款|线|时间|书记|责任|把手|代|人称|医院|中学|小学|人民|生产力|要务|资源|动力|粮仓|步|年|天|阶段|轮|个|家|组|方|块|位的|大)';

const group = (match: RegExpExecArray): Decimal | null =>
  readNumeral(match.groups?.['n'] ?? '', 0)?.value ?? null;
const among = (match: RegExpExecArray): string | null => match.groups?.['among'] ?? null;
const one = (): Decimal => decimal('1');

const patterns: readonly ClaimPattern[] = [
  { kind: 'zero', pattern: /[“"]?(?:零|0)[”"]?的突破|零突破/g },
  {
    kind: 'record',
    needs: /新[高低]|最[高好优大多快低强]|之最|[纪记]录|突破(?:往年|历年|历史|以往)/,
    pattern:
      /(?:再?创|创下|创出|创造|刷新|打破|再创|屡创|均创|续创|改写)(?:了|下|出|造)?[^，。；,;、\n]{0,10}?(?:历史新高|历史最高|历史最好|历史最优|新高|新低|之最|纪录|记录)(?:水平|成绩|记录|纪录)?|(?:为|达到?|是|均为|成为)?(?:历史|历年|有史以来|史上|建[区园市县]以来|近[一二三四五六七八九十\d]+年(?:来|以来)?(?:同期)?)(?:同期)?(?:的)?(?:最(?:高|好|大|多|快|低|优|强)(?:水平|值|成绩|纪录|一年)?|之最|新高)|突破(?:往年|历年|历史|以往)[^，。；,;\n]{0,6}|创(?:近)?[一二三四五六七八九十\d]+年(?:来|以来)?(?:同期)?(?:新高|最高|最好)[^，。；,;\n]{0,2}/g,
  },
  {
    kind: 'rank',
    needs: /前/,
    pattern: new RegExp(
      `(?:${RANKED})?(?:在)?(?<among>${AMONG})?[^，。；,;、\\n第]{0,6}?前\\s?(?<n>${NUMBER})(?:名|位)|(?:${RANKED})(?<among2>${AMONG})?前(?<n2>${NUMBER})(?![\\d个项大年月天届期])强?|(?<among3>${FIXED})(?:排名)?前(?<n3>${NUMBER})(?=[，。；、,;)\\s]|$)`,
      'g',
    ),
    value: (match) =>
      group(match) ??
      readNumeral(match.groups?.['n2'] ?? match.groups?.['n3'] ?? '', 0)?.value ??
      null,
    among: (match) => among(match) ?? match.groups?.['among2'] ?? match.groups?.['among3'] ?? null,
  },
  {
    kind: 'rank',
    needs: /第/,
    pattern: new RegExp(
      `(?:(?:${RANKED})(?:了)?(?:在)?(?<among>${AMONG})?(?:[^，。；,;、\\n第前“”"]{0,8}?)第\\s?(?<n>${NUMBER})(?:名|位)?|(?<among3>${FIXED})(?:排名|排位|总量|综合)?第\\s?(?<n3>${NUMBER})(?:名|位|(?=[，。；、,;)\\s]|$))|第\\s?(?<n2>${NUMBER})(?:名|位))${NOT_RANKED}`,
      'g',
    ),
    value: (match) =>
      group(match) ??
      readNumeral(match.groups?.['n2'] ?? match.groups?.['n3'] ?? '', 0)?.value ??
      null,
    among: (match) => among(match) ?? match.groups?.['among3'] ?? null,
  },
  {
    kind: 'rank',
    needs: /最|首|第一名|冠军|头名/,
    pattern: new RegExp(
      `(?<among>${FIXED}|同类[^，。；]{0,4}?)(?:同类[^，。；]{0,6}?)?(?:规模|数量|总量|增速)?最(?:高|多|大|快|好|低|优|强|少|早|短|长|全|齐)(?![高多大快好]?的?[一二三四五六七八九]大|限|化|要|佳)|(?:(?:位居|位列|名列|居|列|排名|跃居|稳居|高居|荣登|夺得|获得?|荣获)(?:了)?(?<among2>${AMONG})?[^，。；,;、\\n]{0,6}?|(?<among3>${AMONG}))(?:首位|榜首|之首|第一名|冠军|头名)(?!度)|(?<![\\u4e00-\\u9fff])居首`,
      'g',
    ),
    value: one,
    among: (match) => among(match) ?? match.groups?.['among2'] ?? match.groups?.['among3'] ?? null,
  },
  {
    kind: 'first',
    needs: /首|率先/,
    pattern: new RegExp(
      `(?:首次|首度)(?!突破|超过?[\\d一二三四五六七八九十百千万亿]|达到?[\\d一二三四五六七八九十百千万亿]|跨越|站上|迈上|冲破)[\\u4e00-\\u9fff]{2}|(?:(?<among>${AMONG}))?首(?:家|个|例|座|条|款|台|单|艘|笔|位|张|只|所|列|趟|部|枚)(?!批|套房|付)|(?:在)?(?<among2>${AMONG})(?:内)?(?:率先|首创)|率先`,
      'g',
    ),
    among: (match) => among(match) ?? match.groups?.['among2'] ?? null,
  },
];

/** What the text boasts of, in order. Amounts that passed a mark are looked at first. */
export function claimsZh(text: string, amounts: readonly Amount[]): FoundClaim[] {
  const withNumber = amounts.flatMap(
    (amount) => passed(text, amount) ?? streak(text, amount) ?? completion(text, amount) ?? [],
  );
  return withPatterns(text, withNumber, patterns);
}

/** 首次突破40个 is a first, 突破1000万元/亩 and 迈上千亿台阶 a threshold. */
function passed(text: string, amount: Amount): FoundClaim | null {
  const { hedge } = amount;
  const before = text.slice(Math.max(0, amount.start - 10), amount.start);
  const isPassed = hedge !== null && PASSED.test(hedge.word);
  const first = (isPassed || hedge?.bound === 'over' ? FIRST_BEFORE : FIRST_REACHED).exec(before);
  if ((!isPassed && !first) || isIntended(text, amount.start, amount.end)) return null;
  const mark = MARK.exec(text.slice(amount.end, amount.end + 8));
  const isFirst = first !== null || hedge?.word === '首破';
  return numbered(isFirst ? 'first' : 'threshold', amount, {
    start: amount.start - (first ? before.length - first.index : 0),
    end: amount.end + (mark?.[0].length ?? 0),
  });
}

const INTENDED =
  /未|没有|从不|力争|有望|预计|目标|争取|确保|计划|将(?!近)|拟|奋力|冲刺|奋斗|希望|到20\d{2}年|要(?!求)|推动|实施/;

/** 力争突破, 有望突破: a mark to be passed is not a mark passed. */
function isIntended(text: string, at: number, end: number): boolean {
  const clause = text.slice(Math.max(0, at - 30), at).replace(/^.*[。；;！!\n]/s, '');
  return INTENDED.test(clause) || /^.{0,3}的?目标/.test(text.slice(end, end + 8));
}

function streak(text: string, amount: Amount): FoundClaim | null {
  const lead = STREAK.exec(text.slice(Math.max(0, amount.start - 6), amount.start));
  if (!lead || !STREAK_UNIT.test(amount.unit.printed)) return null;
  return numbered('streak', amount, { start: amount.start - lead[0].length, end: amount.end });
}

/** 完成年度计划111.6%, 为预算的103.2%. */
function completion(text: string, amount: Amount): FoundClaim | null {
  if (amount.measured.kind !== 'percent') return null;
  const lead = PLAN.exec(text.slice(Math.max(0, amount.start - 28), amount.start));
  return (
    lead &&
    numbered('completion', amount, { start: amount.start - lead[0].length, end: amount.end })
  );
}

function numbered(kind: ClaimKind, amount: Amount, at: { start: number; end: number }): FoundClaim {
  return { kind, value: amount.value, unit: amount.unit.printed, among: null, ...at };
}
