import { isCjk } from './emphasis.ts';
import type { Inline, Text } from './tree.ts';

/** Stands for a line break inside a paragraph until its neighbours are known. */
export const SOFT_BREAK = '\n';

/**
 * Line breaks of the file as readers see them: none beside a Chinese character, else a space. The
 * neighbours may stand in other marks (`**甲**` and, in the next line, `**乙**`).
 */
export function settleBreaks(inlines: readonly Inline[]): Inline[] {
  const printed: (Text | null)[] = [];
  collect(inlines, printed);
  const spaces = new Set<Text>();
  printed.forEach((text, index) => {
    if (text?.text !== SOFT_BREAK) return;
    const before = lastChar(printed[index - 1]?.text ?? '');
    const after = firstChar(printed[index + 1]?.text ?? '');
    const isEdge = before === '' || after === '';
    if (!isEdge && !isCjk(before) && !isCjk(after)) spaces.add(text);
  });
  return settled(inlines, spaces);
}

/** The text in the order of reading; null for what ends a line or is no text. */
function collect(inlines: readonly Inline[], into: (Text | null)[]): void {
  for (const inline of inlines) {
    if (inline.type === 'text') into.push(inline);
    else if (inline.type === 'code') into.push({ ...inline, type: 'text' });
    else if ('children' in inline) collect(inline.children, into);
    else into.push(null);
  }
}

function settled(inlines: readonly Inline[], spaces: ReadonlySet<Text>): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if ('children' in inline) return [{ ...inline, children: settled(inline.children, spaces) }];
    if (inline.type !== 'text' || inline.text !== SOFT_BREAK) return [inline];
    return spaces.has(inline) ? [{ ...inline, text: ' ' }] : [];
  });
}

function firstChar(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastChar(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}
