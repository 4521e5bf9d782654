import { readParagraphs } from './paragraphs.ts';
import type { Figures, Reading } from './quantity.ts';
import type { Amount } from './zh/amounts-zh.ts';
import { amountsZh } from './zh/amounts-zh.ts';
import { changesZh } from './zh/changes-zh.ts';
import { claimsZh } from './zh/claims-zh.ts';
import { maskZh } from './zh/masks-zh.ts';

/** Every quantity, change and claim of a Chinese text, with its place in the raw text. */
export function readZh(raw: string): Reading {
  return readParagraphs(raw, figuresOf, claimsZh);
}

/** The same without the claims. */
export function figuresZh(raw: string): Figures {
  return readParagraphs(raw, figuresOf, () => []);
}

function figuresOf(text: string) {
  const mask = maskZh(text);
  const amounts = amountsZh(text, mask);
  const changes = changesZh(text, amounts, mask);
  const taken = new Set<Amount | null>(changes.map(({ amount }) => amount));
  return { amounts, quantities: amounts.filter((amount) => !taken.has(amount)), changes };
}
