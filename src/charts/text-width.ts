import type { Phrase } from './spec.ts';
import { plain } from './spec.ts';

/**
 * Widths of the signs from space to ~ in thousandths of the size, as Noto Sans SC has them. Label
 * widths come from here and not from the fonts of a machine, so that every build draws alike.
 */
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const NARROW: ReadonlyMap<string, number> = new Map([
  ['–', 536],
  ['−', 555],
  ['²', 411],
  ['³', 411],
  ['’', 300],
]);

/** Fonts differ: room for one that runs wider, and for bold. */
const SLACK = 1.05;

/** How wide a text is, in the unit of its size; on the safe side. */
export function widthOf(text: string, size: number): number {
  let thousandths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    thousandths += REGULAR[code - 32] ?? NARROW.get(sign) ?? (code < 0x250 ? 600 : 1000);
  }
  return (thousandths * size * SLACK) / 1000;
}

/**
 * Text in lines no wider than `room`, as even as they can be: broken between words and Han signs,
 * never between a number and its unit.
 */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines = filled(text, size, room);
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const evener = filled(text, size, room * share);
    if (evener.length === lines.length) return evener;
  }
  return lines;
}

function filled(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** What stays together: a number with its unit, a word, a Han sign with the marks that belong to it. */
const PIECE =
  /[（《“‘(【「『]*(?:(?:(?:RMB|USD|HKD|EUR)\s)?[≈<>≤≥+−-]?\d[\d.,]*(?:\s?[—–~～至]\s?\d[\d.,]*)?(?:[%％]|(?:\s(?:million|billion|trillion))?(?:\s(?:percentage points|(?!per\b)[a-z²]+))?(?:\sper\s\p{Script=Latin}+)?|\s?\p{Script=Han}{1,4}(?:\/\p{Script=Han})?)?|[\p{Script=Latin}\d'’/&.-]+|[^])[，。；：、）》”’)!?,.;:%！？】…」』]*\s*/gu;

/** Phrases in lines: plain words may be broken as text is, figures never. */
export function phraseLines(phrases: readonly Phrase[], size: number, room: number): Phrase[][] {
  const lines: Phrase[][] = [];
  let used = Infinity;
  for (const phrase of phrases) {
    const pieces = typeof phrase === 'string' ? (phrase.match(PIECE) ?? []) : [phrase];
    for (const piece of pieces) {
      const width = widthOf(plain([piece]), size);
      if (used + width > room) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(piece);
      used += width;
    }
  }
  return lines;
}
