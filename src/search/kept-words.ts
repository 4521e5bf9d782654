import type { EditionAt } from '../derive/edition-at.ts';
import type { Said } from '../derive/said.ts';
import { saidIn } from '../derive/said.ts';
import type { Bilingual } from '../model/shape.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Words } from './document.ts';
import { heldProse, loose } from './held-text.ts';

/** Words as search keeps them, in the language that they are in. */
export function keptWords({ text, lang: own }: Said, lang: Lang): Words {
  return own === lang ? text : [text];
}

/** Words of an editor in a language, else in the other; the id of what has none. */
export function editorWords(words: Bilingual | undefined, lang: Lang, id: string): Words {
  const said = saidIn(words, lang) ?? { text: id, lang: 'en' as const };
  return keptWords({ ...said, text: loose(said.text) }, lang);
}

/** Words of report.yaml with their figures held together; `field` says where they stand in it. */
export function reportWords(at: EditionAt, field: string, said: Said, lang: Lang): Words {
  const { texts } = traceEdition(at.library, at.park, at.edition);
  const inlines = texts.get(`${field}:${said.lang}`);
  return keptWords({ ...said, text: inlines ? heldProse(inlines) : loose(said.text) }, lang);
}

/** What is called so in this language is found by its name in the other as well. */
export function otherName(name: Bilingual | undefined, lang: Lang): string {
  const other = lang === 'zh' ? name?.en : name?.zh;
  return name?.[lang] === undefined ? '' : loose(other ?? '');
}
