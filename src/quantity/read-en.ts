import { amountsEn } from './en/amounts-en.ts';
import { changesEn } from './en/changes-en.ts';
import { claimsEn } from './en/claims-en.ts';
import { maskEn } from './en/masks-en.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Reading } from './quantity.ts';

/** Every quantity, change and claim of an English text, with its place in the raw text. */
export function readEn(raw: string): Reading {
  return readParagraphs(raw, (text) => {
    const amounts = amountsEn(text, maskEn(text));
    const changes = changesEn(text, amounts);
    const taken = new Set(changes.map(({ amount }) => amount));
    const quantities = amounts.filter((amount) => !taken.has(amount));
    return { quantities, changes, claims: claimsEn(text, amounts) };
  });
}
