import type { Hedge } from './hedges-zh.ts';
import { MASK } from './masks-zh.ts';
import type { Measured } from './measured-zh.ts';

/** A candidate with what decides whether it is a figure. */
export interface Candidate {
  readonly text: string;
  /** Where the number begins; the hedge before it is not part. */
  readonly from: number;
  readonly measured: Measured;
  readonly hedge: Hedge | null;
  /** 超, 余, 以上: a hedge anywhere makes a figure of what might be a word. */
  readonly isHedged: boolean;
  /** Nothing else stands in the text. */
  readonly isWhole: boolean;
  readonly level: number;
}

/** Is the candidate an amount, and not a word, a heading or a name with a numeral in it? */
export function isFigure(candidate: Candidate): boolean {
  const { measured, level } = candidate;
  if (measured.kind === 'bare' && measured.scale === '')
    return level === MASK.open && isBareFigure(candidate);
  return measured.numeral.isHan ? isHanFigure(candidate) : isArabicFigure(candidate);
}

/** 容积率达3.4: a bare number is a figure where a word of measuring leads to it. */
const BARE_LEAD =
  /(?:达到?|突破|接近|为|是|至|到|降|升|超过?|近|约|不低于|不高于|高于|低于|提高到|指数|系数|容积率|倍率|比|PMI|值|得分)\s?$/;
const INDEX_LEAD =
  /(?:指数|系数|容积率|PMI|得分|评分|基尼系数|贡献度)[^，。；,;\n]{0,8}(?:达到?|突破|为|是|至|到|超过?|高于|低于)?\s?$/;
const BARE_TAIL = /^(?:[，。；、,;)）\s\n：:”]|以上|以下|左右|的|和|及|与|$|（|\()/;

function isBareFigure({ text, from, measured, isWhole }: Candidate): boolean {
  const { numeral, value, end } = measured;
  if (numeral.isHan || !BARE_TAIL.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, from - 20), from);
  if (isWhole || INDEX_LEAD.test(before)) return true;
  return value.places > 0 && BARE_LEAD.test(before) && !/[A-Za-z]\s?$/.test(before);
}

function isArabicFigure({ text, from, measured, level }: Candidate): boolean {
  const { kind, name, scale, end, value } = measured;
  const before = text.slice(Math.max(0, from - 12), from);
  const isSoft = (kind === 'counter' || kind === 'time') && scale === '';
  // A4台, PM2.5年: letters that touch the number make a code of it; 11440400MB2C is one too.
  if ((isSoft && /[A-Za-z]-?$/.test(before)) || /^\d{8,}[A-Z]/.test(text.slice(from, from + 30)))
    return false;
  // “1小时交通圈” is a name.
  const isNamed = kind === 'bare' || (kind === 'time' && /^\p{Script=Han}/u.test(text.slice(end)));
  if (level === MASK.quoted && isNamed) return false;
  if (name === '大') return /^\p{Script=Han}/u.test(text.slice(end));
  if (name === '方' || name === '度') return scale !== '';
  if (name === '点') return value.places > 0 || /指数|点位|报收?$/.test(before);
  return name !== '年' || text[from] !== '0';
}

/** 占四成: without such a word before it 四成 may be part of a name. */
const TENTHS_LEAD =
  /(?:占|达到?|为|是|有|到|至|降|长|加|减|少|高|升|涨|省|短|缩|了|的|中|比|幅|率|由|从|和|、)\s?$/;

function isHanFigure(candidate: Candidate): boolean {
  const { text, from, measured, hedge, isHedged, level } = candidate;
  const { kind, name, scale, numeral } = measured;
  if (level === MASK.soft || isHeading(candidate)) return false;
  // In quotes Han numerals are slogans, but for 3个百亿级 and 超八成.
  const isSized = isClass(text, measured) && /[个家户大]/.test(text[from - 1] ?? '');
  if (level === MASK.quoted && !isSized && (hedge === null || kind === 'counter')) return false;
  if (kind === 'counter') return isHanCount(candidate);
  if (kind === 'time') return isHanSpan(candidate);
  if (/^[分点方度升]$/.test(name) && scale === '') return false;
  if (isHedged || name === '半') return true;
  if (kind === 'tenths')
    return candidate.isWhole || TENTHS_LEAD.test(text.slice(Math.max(0, from - 3), from));
  return (
    !isBareWord(measured) &&
    !(numeral.isBare && (kind === 'bare' || (scale === '' && name !== '亩')))
  );
}

/** 一亩, 万元: one of something by itself is a word; 百亿元 and 亿元 are amounts. */
function isBareWord({ kind, name, scale, value, numeral }: Measured): boolean {
  const isOne = value.units === 1n && value.places === 0;
  if (kind === 'measure') return isOne && scale === '';
  return numeral.isBare && name === '元' && (scale === '' || (scale === '万' && isOne));
}

function isHanCount({ text, measured, isHedged }: Candidate): boolean {
  const { numeral, name, scale, value, end } = measured;
  const isFew = numeral.isVague && value.units === 2n && scale === '';
  if (isHedged && !isFew) return true;
  if (numeral.isVague)
    return scale !== '' || value.units > 2n || !/[几数]/.test(text[numeral.end - 1] ?? '');
  if (numeral.isBare || (value.units === 1n && scale === '')) return false;
  return name !== '大' || (value.units <= 20n && /^\p{Script=Han}/u.test(text.slice(end)));
}

/** 历时三年, 连续六年: a span in Han numerals needs a word that makes it one. */
const SPAN_LEAD =
  /(?:连续|历时|为期|用时|耗时|长达|提前|延长|缩短|缩至|缩减|仅用|只用|满足|平均|寿命|周期|期限|时间|达|为|至|到|压缩|已有|不到|需|第)\s?了?\s?$/;

function isHanSpan({ text, from, measured, isHedged, isWhole }: Candidate): boolean {
  const { name, value, end, max } = measured;
  if (isHedged || isWhole || max !== null) return true;
  const isLed = SPAN_LEAD.test(text.slice(Math.max(0, from - 6), from));
  if (name === '年' || name === '周') return isLed && value.units > 1n;
  if (name === '天') return value.units > 1n && !/^(?:两头|打鱼)/.test(text.slice(end));
  return value.units > 1n || isLed;
}

/** 单位：亿元, （万元）, a column headed 亿元: a heading, no amount. */
function isHeading({ text, from, measured }: Candidate): boolean {
  const { numeral, end } = measured;
  if (!numeral.isBare) return false;
  const after = text.slice(end, end + 2);
  if (/^\s[-\d]/.test(after)) return true;
  return (
    /[（(：:/]\s?$/.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s?(?:[）)，,。；;、]|$)/.test(after)
  );
}

/** 10亿级, 百亿元级: a size class, about that amount. */
export function isClass(text: string, { name, scale, end }: Measured): boolean {
  return text[end] === '级' && scale !== '' && (name === '' || name === '元');
}
