import type { EditionAt } from '../derive/edition-at.ts';
import { leavesOf } from '../prose/leaves.ts';
import { plainText } from '../prose/plain-text.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Inline } from '../prose/tree.ts';
import type { Lang } from '../quantity/quantity.ts';
import { loose } from './held-text.ts';

/** Longer words tell a story and name nothing. */
const LONGEST = { zh: 30, en: 90 };
/** A figure is named in its clause; a point or comma within a number ends none. */
const CLAUSE_END = /[，。；：！？、（）“”\n]|[,.;:!?()](?=\s|$)/;
/** What leads from the name to the figure. */
const LEADING = /(?:为|是|有|达到?|约|超过?| (?:was|is|were|are|of|at|to))$/;

/**
 * What the text of a report calls its figures where it first tells them: 工业总产值 for what the
 * catalogue has as 工业产值. Who looks for the one should find the other.
 */
export function toldAs(at: EditionAt, lang: Lang): ReadonlyMap<string, string> {
  const tree = traceEdition(at.library, at.park, at.edition).prose[lang];
  const names = new Map<string, string>();
  for (const { inlines, heads } of tree ? leavesOf(tree) : []) {
    const above = heads.map((head) => plainText(head).text).join(' ');
    for (const { fact, before } of figuresIn(inlines)) {
      const clause = before.split(CLAUSE_END).at(-1)?.trim() || above;
      const name = loose(clause).replaceAll(/\s+/g, ' ').replace(LEADING, '');
      if (name.length > 1 && name.length <= LONGEST[lang] && !names.has(fact))
        names.set(fact, name);
    }
  }
  return names;
}

/** Each figure of a text, with what stands before it. */
function figuresIn(inlines: readonly Inline[]): { fact: string; before: string }[] {
  const { text, pieces } = plainText(inlines);
  return pieces.flatMap(({ from, inside }) =>
    inside.flatMap((node) =>
      node.type === 'mark' && node.mark.kind === 'figure'
        ? [{ fact: node.mark.fact, before: text.slice(0, from) }]
        : [],
    ),
  );
}
