import type { Mask } from './mask.ts';
import { hide, hideToken } from './mask.ts';
import { sizeWords } from './size-words.ts';

/** Longer than any paragraph people write; Sätteri's time grows with the square of a line. */
const LONGEST_LINE = 10_000;
/** Quotes and lists in one another, and how far a list may be indented. */
const DEEPEST = 12;
const WIDEST = 60;

const MARKER = /[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const SIGNS = /[\\`*_~[\]!|<{}&:@]/g;
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffd-\uffff\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Hides what would lead a parser too deep or too far, before it sees any of it, and says so. */
export function keepBounds(mask: Mask): void {
  hideUnprintable(mask);
  mask.lines.forEach((start, index) => {
    const end = mask.lines[index + 1] ?? mask.raw.length;
    hideDeepMarkers(mask, start, end);
    if (end - start > LONGEST_LINE) hideSigns(mask, start, end);
  });
}

/** Is the file longer than the parser shall see? */
export function isTooLong(raw: string): boolean {
  return raw.length > 1024 * 1024;
}

function hideUnprintable(mask: Mask): void {
  for (const { index: start, 0: char } of mask.raw.matchAll(UNPRINTABLE)) {
    const isMark = char === '\ufeff';
    const said = isMark ? sizeWords.mark : sizeWords.character(char.charCodeAt(0));
    mask.say(said, start, start + 1, isMark && start === 0 ? 'warning' : 'error');
    hideToken(mask, { start, end: start + 1, reads: { text: '' } });
  }
  // A space in its place keeps the first line what it is: a heading, a list, a tag.
  if (mask.raw.startsWith('\ufeff')) mask.codes[0] = 32;
}

function hideDeepMarkers(mask: Mask, start: number, end: number): void {
  let at = start;
  for (let depth = 1; ; depth += 1) {
    MARKER.lastIndex = at;
    const match = MARKER.exec(mask.raw);
    if (!match || at + match[0].length > end) return;
    const after = at + match[0].length;
    if (depth > DEEPEST || match[0].length > WIDEST) {
      mask.say(sizeWords.nesting, at, after);
      hide(mask, after - (match[1]?.length ?? 1), after);
      return;
    }
    at = after;
  }
}

function hideSigns(mask: Mask, start: number, end: number): void {
  mask.say(sizeWords.line, start, end);
  for (const { index } of mask.raw.slice(start, end).matchAll(SIGNS)) {
    hide(mask, start + index, start + index + 1);
  }
}
