import { readParagraphs } from './paragraphs.ts';
import type { Reading } from './quantity.ts';
import { amountsZh } from './zh/amounts-zh.ts';
import { changesZh } from './zh/changes-zh.ts';
import { claimsZh } from './zh/claims-zh.ts';
import { maskZh } from './zh/masks-zh.ts';

/** Every quantity, change and claim of a Chinese text, with its place in the raw text. */
export function readZh(raw: string): Reading {
  return readParagraphs(raw, (text) => {
    const mask = maskZh(text);
    const amounts = amountsZh(text, mask);
    const changes = changesZh(text, amounts, mask);
    const taken = new Set(changes.map(({ amount }) => amount));
    const quantities = amounts.filter((amount) => !taken.has(amount));
    return { quantities, changes, claims: claimsZh(text, amounts) };
  });
}
