import type { Amount } from './en/amounts-en.ts';
import { amountsEn } from './en/amounts-en.ts';
import { changesEn } from './en/changes-en.ts';
import { claimsEn } from './en/claims-en.ts';
import { maskEn } from './en/masks-en.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Figures, Reading } from './quantity.ts';

/** Every quantity, change and claim of an English text, with its place in the raw text. */
export function readEn(raw: string): Reading {
  return readParagraphs(raw, figuresOf, claimsEn);
}

/** The same without the claims. */
export function figuresEn(raw: string): Figures {
  return readParagraphs(raw, figuresOf, () => []);
}

function figuresOf(text: string) {
  const amounts = amountsEn(text, maskEn(text));
  const changes = changesEn(text, amounts);
  const taken = new Set<Amount | null>(changes.map(({ amount }) => amount));
  return { amounts, quantities: amounts.filter((amount) => !taken.has(amount)), changes };
}
