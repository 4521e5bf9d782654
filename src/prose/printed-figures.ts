import { plainText } from './plain-text.ts';
import type { Inline } from './tree.ts';

/** A figure in a text that was traced. */
export interface FigureAt {
  readonly fact: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The figures of a text; a size class only says what is counted and gives nothing away. */
export function printedFigures(inlines: readonly Inline[]): FigureAt[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const inner = printedFigures(inline.children);
    if (inline.type === 'component' && inline.name === 'Fact' && inner.length === 0)
      return [{ fact: inline.props.id?.value ?? '', text: `<Fact>`, ...inline.at }];
    if (inline.type !== 'mark' || inline.mark.kind !== 'figure' || inline.mark.part === 'size')
      return inner;
    const { text, at } = spanOf(inline.children);
    return [{ fact: inline.mark.fact, text, ...at }];
  });
}

function spanOf(inlines: readonly Inline[]): { text: string; at: { start: number; end: number } } {
  const { text } = plainText(inlines);
  const [first, last] = [inlines[0], inlines.at(-1)];
  const start = first && 'start' in first ? first.start : 0;
  return { text, at: { start, end: last && 'end' in last ? last.end : start } };
}
