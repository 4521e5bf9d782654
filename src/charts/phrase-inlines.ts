import type { Inline } from '../prose/tree.ts';
import type { Phrase } from './spec.ts';

/** Words of a chart as prose has them: a number is marked with its fact, other digits as no figure. */
export function phraseInlines(phrases: readonly Phrase[]): Inline[] {
  return phrases.map((phrase): Inline => {
    if (typeof phrase === 'string') {
      const words = textOf(phrase);
      if (!/\d/.test(phrase)) return words;
      return { type: 'mark', mark: { kind: 'nonfigure' }, children: [words] };
    }
    const { text, fact, part, value } = phrase;
    return { type: 'mark', mark: { kind: 'figure', fact, part, value }, children: [textOf(text)] };
  });
}

function textOf(text: string): Inline {
  return { type: 'text', text, start: 0, end: text.length };
}
