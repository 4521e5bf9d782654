import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/prose/leaves.ts';
import type { Inline, Mark } from '../../../src/prose/tree.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { editions, problemsWith, textOf } from './content.ts';
import { mutantsOf } from './mutants.ts';

/** A printed number that may be changed so and stays true, and why. */
export type Spared = readonly (readonly [from: string, to: string, why: string])[];

/** Changes every figure of the prose, one at a time, and asks whether check names its line or fact. */
export function proseMutants(lang: Lang, spared: Spared): void {
  describe.each(editions())('$edition.id', ({ edition, traced }) => {
    const path = `parks/${edition.id}/report.${lang}.mdx`;
    const text = textOf(path);
    const figures = leavesOf(traced.prose[lang] ?? { path, lines: [], blocks: [] })
      .flatMap(({ inlines }) => figuresIn(inlines))
      .map((figure, at) => ({ ...figure, at, said: text.slice(figure.start, figure.end) }));
    const wordings = figures.map(({ said }) => said);

    it.each(figures)('$fact: a change of $said is found', ({ fact, said, start, end, at }) => {
      const line = text.slice(0, start).split('\n').length;
      const survivors = mutantsOf(wordings, at, lang).filter((mutant) => {
        if (spared.some(([from, to]) => from === said && to === mutant)) return false;
        const found = problemsWith(path, text.slice(0, start) + mutant + text.slice(end));
        return !found.some(
          ({ place, message }) =>
            (place.file === path && place.line === line) || message.zh.includes(`\`${fact}\``),
        );
      });
      expect(survivors).toEqual([]);
    });
  });
}

interface Figure {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
}

/** Size classes are left out: they say which things are counted, and are no figure of their own. */
function figuresIn(inlines: readonly Inline[]): Figure[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const fact = inline.type === 'mark' ? factOf(inline.mark) : null;
    const ends = inline.children.flatMap((child) => ('start' in child ? [child] : []));
    const [first, last] = [ends[0], ends.at(-1)];
    if (fact === null || !first || !last) return figuresIn(inline.children);
    return [{ fact, start: first.start, end: last.end }];
  });
}

function factOf(mark: Mark): string | null {
  return mark.kind === 'figure' && mark.part !== 'size' ? mark.fact : null;
}
