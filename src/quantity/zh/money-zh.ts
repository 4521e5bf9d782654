import { matchesOf } from '../matches.ts';
import { entry, unit } from '../unit.ts';
import type { Measured } from './measured-zh.ts';
import { magnitude } from './units-zh.ts';

const COUNT_WORDS =
  /人口|就业|用户|客流|游客|产量|面积|户数|粉丝|点击|阅读|从业|发电|用电|用水|客运|货运|旅客|人数|学生|劳动力|参保|网民|电话|宽带|下载|播放|销量|周转量|吞吐量|储量|专利|工人|职工|人才|员工|居民|农民|劳动者|群众/g;

const MONEY_WORDS =
  /规模|投资|产值|税收|收入|资金|营收|金额|总额|GDP|总值|增加值|进出口|出口|进口|销售|贷款|存款|余额|利润|支出|预算|债|融资|市值|成交|交易|消费|零售|资产|经济|财政|营业|效益|收益|估值|奖励|补贴|补助|货值|造价|价值|成本|保费|让利|减税|降费/g;

const MONEY_AFTER =
  /^(?:级|以上)?(?:元|税收|产值|产业|企业|集群|园区|投资|项目|营收|GDP|经济|级|市场|大关|台阶|俱乐部|龙头|工业|强县|强镇|方阵)/;

/** 亿 and 万 without 元 beside a word for money (总投资约112亿, 百亿税收, 10亿级企业). */
export function asMoney(text: string, from: number, measured: Measured): Measured {
  if (measured.name !== '' || !/[万亿]/.test(measured.scale)) return measured;
  const after = text.slice(measured.end, measured.end + 4);
  const isMoney = MONEY_AFTER.test(after)
    ? /亿/.test(measured.scale) || moneyBefore(text, from)
    : moneyBefore(text, from);
  if (!isMoney) return measured;
  return {
    ...measured,
    unit: unit(measured.unit.printed, entry('money', 'CNY'), magnitude(measured.scale)),
    kind: 'money',
  };
}

/** Is the last noun before the number, in its clause, one of money? */
function moneyBefore(text: string, from: number): boolean {
  const clause = text.slice(Math.max(0, from - 24), from).replace(/^.*[，。；;\n]/s, '');
  return lastIndex(MONEY_WORDS, clause) > lastIndex(COUNT_WORDS, clause);
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of matchesOf(pattern, text)) last = match.index;
  return last;
}
