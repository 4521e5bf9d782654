import type { Problem } from '../model/problem.ts';
import { inOrder } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';

/** Problems as lines for a terminal, e.g. "content/site.yaml:3:1  Unexpected … (link-form)". */
export function problemText(problems: readonly Problem[], folder: string, lang: Lang): string {
  return problems
    .toSorted(inOrder)
    .map(({ place, message, hint, rule }) => {
      const at = `${folder}/${place.file}:${place.line}:${place.column}`;
      return `${at}\n  ${message[lang]}${lang === 'zh' ? '；' : ': '}${hint[lang]}  (${rule})`;
    })
    .join('\n');
}
