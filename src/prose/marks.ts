import type { Inline, Mark, Wrapper } from './tree.ts';

/** What trace found: offsets of the text without marks. */
export interface MarkSpan {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/**
 * Puts marks around stretches of a text, as far in as the whole stretch reaches: one inside `**…**`
 * stays inside, one that crosses its edge takes its share of the bold along. Of stretches that
 * overlap the first one counts.
 */
export function withMarks(inlines: readonly Inline[], spans: readonly MarkSpan[]): Inline[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  let end = 0;
  const apart = sorted.filter(({ from, to }) => {
    if (from < end || to <= from) return false;
    end = to;
    return true;
  });
  // From the last to the first, so that the offsets of those before stay true.
  return apart.reduceRight<Inline[]>((made, span) => marked(made, span), [...inlines]);
}

function marked(inlines: readonly Inline[], { from, to, mark }: MarkSpan): Inline[] {
  let at = 0;
  for (const [index, inline] of inlines.entries()) {
    const length = lengthOf(inline);
    if ('children' in inline && from >= at && to <= at + length) {
      const children = marked(inline.children, { from: from - at, to: to - at, mark });
      return inlines.toSpliced(index, 1, { ...inline, children });
    }
    at += length;
  }
  const children = slice(inlines, from, to);
  return [
    ...slice(inlines, 0, from),
    { type: 'mark', mark, children },
    ...slice(inlines, to, Infinity),
  ];
}

/** The nodes of text [from, to), those on the edge cut in two. */
function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return inlines.flatMap((inline): Inline[] => {
    const [start, end] = [at, at + lengthOf(inline)];
    at = end;
    if (start === end) return start >= from && start < to ? [inline] : [];
    if (end <= from || start >= to) return [];
    if (start >= from && end <= to) return [inline];
    return [cut(inline, Math.max(from, start) - start, Math.min(to, end) - start)];
  });
}

function cut(inline: Inline, from: number, to: number): Inline {
  if ('children' in inline)
    return { ...inline, children: slice(inline.children, from, to) } as Wrapper;
  if (inline.type !== 'text' && inline.type !== 'code') return inline;
  const text = inline.text.slice(from, to);
  const isLiteral = inline.text.length === inline.end - inline.start;
  if (!isLiteral) return { ...inline, text };
  return { ...inline, text, start: inline.start + from, end: inline.start + to };
}

/** How long `plainText` makes it. */
function lengthOf(inline: Inline): number {
  if ('children' in inline)
    return inline.children.reduce((length, child) => length + lengthOf(child), 0);
  if (inline.type === 'image') return 0;
  return inline.type === 'break' ? 1 : inline.text.length;
}
