import type { Mask } from './mask.ts';

const INDENT = /^[ \t]*\u3000[ \t\u3000]*/gm;
/** A line whose next one, when indented, goes on with it. */
const HOLDS_ON = /^[ \t]*(?:$|[-+*>|]|\d{1,9}[.)])/;
const SPACE = 32;
const LINE_FEED = 10;

/**
 * Paragraphs as Chinese typists set them: two ideographic spaces begin one, with or without a blank
 * line before it. The spaces themselves are the style sheet's business and are not printed.
 */
export function readIndents({ raw, codes }: Mask): void {
  for (const { index, 0: indent } of raw.matchAll(INDENT)) {
    const end = index + indent.length;
    codes.fill(SPACE, index, end);
    const before = raw.slice(raw.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1));
    if (/\u3000{2}/.test(indent) && index > 0 && !HOLDS_ON.test(before)) codes[index] = LINE_FEED;
  }
}
