import type { Phrase } from './spec.ts';

/** Words with what belongs into their braces: fill('{name} is {value}', { … }). */
export function fill(
  template: string,
  parts: Readonly<Record<string, Phrase | readonly Phrase[]>>,
): Phrase[] {
  return template.split(/(\{[a-z]+\})/).flatMap((piece): readonly Phrase[] => {
    const part = /^\{([a-z]+)\}$/.exec(piece)?.[1];
    if (part === undefined) return piece === '' ? [] : [piece];
    const found = parts[part] ?? [];
    return typeof found === 'string' || 'text' in found ? [found as Phrase] : found;
  });
}

/** Phrases one after another with something between. */
export function joined(all: readonly (readonly Phrase[])[], between: string): Phrase[] {
  return all.flatMap((phrases, index) => (index === 0 ? phrases : [between, ...phrases]));
}
