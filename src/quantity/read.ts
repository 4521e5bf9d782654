import { fold, place } from './fold.ts';
import type { FoundPeriod, Period } from './period.ts';
import { checked, isoPeriod } from './period.ts';
import { periodsEn } from './en/periods-en.ts';
import { periodsZh } from './zh/periods-zh.ts';
import type { Figures, Lang, Place, Reading } from './quantity.ts';
import { figuresEn, readEn } from './read-en.ts';
import { figuresZh, readZh } from './read-zh.ts';
import type { FoundStatus } from './status.ts';
import { statusesIn } from './status.ts';

/** Every quantity, change and claim of a text, with its place. */
export function read(text: string, lang: Lang): Reading {
  return lang === 'zh' ? readZh(text) : readEn(text);
}

/** Every quantity and change of a text; the claims would take half as long again. */
export function figuresIn(text: string, lang: Lang): Figures {
  return lang === 'zh' ? figuresZh(text) : figuresEn(text);
}

/** Every period of a text. `year` is what 全年 and 1—11月 mean where none is printed. */
export function periodsIn(
  raw: string,
  lang: Lang,
  year: number | null = null,
): (Place & { period: Period })[] {
  const folded = fold(raw);
  const found: FoundPeriod[] =
    lang === 'zh' ? periodsZh(folded.text, year) : periodsEn(folded.text);
  return found.map(({ period, start, end }) => ({ period, ...place(raw, folded, start, end) }));
}

/** One period, written out or in ISO form; null when the text is no one period. */
export function readPeriod(text: string, lang: Lang, year: number | null = null): Period | null {
  const iso = isoPeriod(text.trim());
  if (iso) return checked(iso);
  const found = periodsIn(text.trim(), lang, year);
  const [only] = found;
  return only && only.start === 0 && only.end === text.trim().length ? only.period : null;
}

/** Words that mark figures as expected, aimed at, planned, contracted or required. */
export function statusWords(raw: string, lang: Lang): (Place & Pick<FoundStatus, 'status'>)[] {
  const folded = fold(raw);
  return statusesIn(folded.text, lang).map(({ status, start, end }) => ({
    status,
    ...place(raw, folded, start, end),
  }));
}
