import { matchesOf } from '../matches.ts';
import type { ChangeKind } from '../quantity.ts';

export const TIME_BASE =
  '(?:(?:去年|上年|前一?年|上一年)?同期|上年度?(?:全年)?|去年(?:全年)?|前一?年|上一年度?|上个?月|上季度?|(?:19|20)\\d{2}\\s?年?(?:同期|末|底|初)?|“?十[一二三四]五”?(?:期?末|末期|初期?|期间)?|改革开放初期?|年初|上年[末底]|期初|建[区园成]之?初)';

const bases: readonly (readonly [ChangeKind, RegExp])[] = [
  [
    'yoy',
    /同比(?:去年|上年)?|(?:[比较与和同])?(?:去年|上年|上一年|前一?年)?(?:同期|同月|同季度?)/g,
  ],
  ['mom', /环比|[比较与和同](?:上个?月|上季度?|上一季度|上一?个?月|前一?个?月|上半年)/g],
  ['vs-base', /[比较与和同](?:上年|去年|上一年|前年)(?:年?[末底初])|[比较与和同]?(?:年初|期初)/g],
  ['vs-previous', /[比较与和同](?:上年度?|去年|上一年度?|前一年|前年)(?!年?[末底初同])/g],
  [
    'vs-base',
    /[比较与和同]\s?(?:[^，。；,;]{0,10}?(?:19|20)\d{2}\s?年?(?:\s?同期|[末底初])?|\d{1,2}[-—–至]\d{1,2}月(?:份)?|前?[一二三四]季度|基期|“?十[一二三四]五”?(?:期?末|末期|初期?|时?期间?|规划)?|[^，。；,;]{1,8}(?:之初|初期|之前|前|期间|以来))/g,
  ],
];

export interface Base {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

/** The last words of comparison in the clause; among equals at one end the longest. */
export function baseIn(clause: string): Base | null {
  let best: Base | null = null;
  for (const [kind, pattern] of bases) {
    for (const match of matchesOf(pattern, clause)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end) best = { kind, text: match[0], index: match.index, end };
    }
  }
  return best;
}

export function kindOfLevel(base: string): ChangeKind {
  if (/同期/.test(base)) return 'yoy';
  if (/月|季/.test(base)) return 'mom';
  return /^(?:上年度?|去年|前一?年|上一年度?)(?:全年)?$/.test(base) ? 'vs-previous' : 'vs-base';
}

/** The clause at the end of `before`; 与上年同期相比，… keeps the base of the clause before. */
export function lastClause(before: string): string {
  const cut = /^.*[。；;！!？?\n]/s.exec(before)?.[0].length ?? 0;
  const sentence = before.slice(cut);
  const comma = Math.max(
    sentence.lastIndexOf('，'),
    sentence.lastIndexOf(', '),
    lastPlainComma(sentence),
  );
  if (comma < 0) return sentence;
  const carried = /(?:相比较?|同期|同比|比上年|较上年)$/.test(sentence.slice(0, comma));
  const earlier = Math.max(sentence.lastIndexOf('，', comma - 1), -1);
  return carried ? sentence.slice(earlier + 1) : sentence.slice(comma + 1);
}

function lastPlainComma(sentence: string): number {
  const match = /^.*,(?!\d{3})/s.exec(sentence);
  return match ? match[0].length - 1 : -1;
}
