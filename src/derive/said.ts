import type { Bilingual } from '../model/shape.ts';
import type { Lang } from '../quantity/quantity.ts';

/** Words for readers and the language they are in: the other one where a translation is missing. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** The same words in both languages; null where a language has none. */
export type Wordings = Readonly<Record<Lang, string | null>>;

/** An editor's words in a language, else in the other; null when there are none at all. */
export function saidIn(words: Bilingual | undefined, lang: Lang): Said | null {
  const other = lang === 'zh' ? 'en' : 'zh';
  const own = words?.[lang];
  if (own !== undefined) return { text: own, lang };
  const foreign = words?.[other];
  return foreign === undefined ? null : { text: foreign, lang: other };
}

/** The same for words that were made and not written. */
export function saidOf(wordings: Wordings, lang: Lang): Said | null {
  const { zh, en } = wordings;
  return saidIn({ ...(zh !== null && { zh }), ...(en !== null && { en }) }, lang);
}
