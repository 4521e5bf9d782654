import { plainText } from '../prose/plain-text.ts';
import type { Inline } from '../prose/tree.ts';
import { JOINER } from './folded-text.ts';

/** A figure of more characters is wider than a narrow screen: it is held together amount by amount. */
const LONGEST = 26;
const AMOUNT =
  /(?:RMB |US\$|HK\$|EUR )?\d[\d.,]*(?: (?:million|billion|trillion))?(?: ?(?!per )[\p{L}%²³]+)?(?: per \p{L}+)?/gu;

/** Words without the mark that holds others together. */
export function loose(text: string): string {
  return text.normalize('NFC').replaceAll(JOINER, '');
}

/** A figure as text that a page may break only where that tears no number from its unit. */
export function held(figure: string): string {
  const text = loose(figure);
  if (text.length > LONGEST) return text.replaceAll(AMOUNT, `${JOINER}$&${JOINER}`);
  return text === '' ? '' : JOINER + text + JOINER;
}

/** Traced prose as text with its figures and dates held together. */
export function heldProse(inlines: readonly Inline[]): string {
  return inlines.map(heldInline).join('');
}

function heldInline(inline: Inline): string {
  switch (inline.type) {
    case 'image':
      return '';
    case 'break':
      return ' ';
    case 'mark':
      return inline.mark.kind === 'nonfigure'
        ? heldProse(inline.children)
        : held(plainText(inline.children).text);
    case 'text':
    case 'code':
      return loose(inline.text);
    default:
      return heldProse(inline.children);
  }
}
