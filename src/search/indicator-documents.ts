import type { Indicator } from '../model/indicator.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { NamedDocument, PassageDocument } from './document.ts';
import { editorWords, otherName } from './kept-words.ts';

/** An indicator as search finds it: by its name, and by what its definition says. */
export interface IndicatorDocuments {
  readonly name: NamedDocument;
  readonly definition: PassageDocument;
}

export function indicatorDocuments(
  { id, name, definition }: Indicator,
  lang: Lang,
): IndicatorDocuments {
  const path = `indicators/${id}/`;
  const title = editorWords(name, lang, id);
  const text = editorWords(definition, lang, '');
  return {
    name: {
      kind: 'indicator',
      path,
      title,
      also: otherName(name, lang),
      beside: [],
      remark: text,
    },
    definition: { kind: 'definition', path, title, text, within: [] },
  };
}
