import type { Lang } from '../quantity/quantity.ts';

/** A value taken apart for display: hedge small before the number, unit small behind it. */
export interface Split {
  readonly hedge: string;
  readonly number: string;
  readonly unit: string;
}

const ZH = /^(\D*?)(\d[\d,.]*|[一二三四五六七八九十百千半]+(?=[成倍个项家件次条周天年]))(\D*)$/u;
const EN = /^([a-z ]+ )?(RMB |US\$|HK\$|EUR )?(\d[\d,.]*)([^\d]*)$/;
const MAGNITUDE = /^ (?:million|billion|trillion)(?![a-z])/;

/** The currency behind a large figure: 22.32 billion yuan. In running text it stands before, as RMB. */
const nouns: Readonly<Record<string, string>> = {
  'RMB ': 'yuan',
  US$: 'US dollars',
  HK$: 'Hong Kong dollars',
  'EUR ': 'euros',
};

/** Takes "超160亿元" or "over RMB 16 billion" apart; what has no one number is all number. */
export function split(text: string, lang: Lang): Split {
  return (lang === 'zh' ? splitZh(text) : splitEn(text)) ?? { hedge: '', number: text, unit: '' };
}

/** Is it wider than a third of a page at the size of the panel's figures? In pixels, roughly. */
export function isLong({ hedge, number, unit }: Split): boolean {
  const small = hedge + unit;
  const han = small.match(/\p{Script=Han}/gu)?.length ?? 0;
  return number.length * 28 + (small.length + han) * 9 > 260;
}

/** The number with its magnitude and no unit, e.g. 200亿, 20 billion: enough beside the figure. */
export function markLabel({ number, unit }: Split, lang: Lang): string {
  if (lang === 'zh') return number + (/^(?:万亿|亿|万)/.exec(unit)?.[0] ?? '');
  return number + (MAGNITUDE.exec(` ${unit}`)?.[0] ?? '');
}

function splitZh(text: string): Split | null {
  const match = ZH.exec(text);
  return match && { hedge: match[1] ?? '', number: match[2] ?? '', unit: match[3] ?? '' };
}

function splitEn(text: string): Split | null {
  const match = EN.exec(text);
  if (!match) return null;
  const [, hedge = '', code = '', number = '', rest = ''] = match;
  const noun = nouns[code];
  const size = MAGNITUDE.exec(rest)?.[0] ?? '';
  const unit = noun ? `${size} ${noun}${rest.slice(size.length)}` : rest;
  return { hedge: hedge.trim(), number, unit: unit.trim() === 'percent' ? '%' : unit.trim() };
}
