import type { Both } from '../model/problem.ts';

/** What is wrong with a text: its rule, a sentence and what to do, in both languages. */
export interface ProseProblem {
  readonly rule: string;
  readonly message: Both;
  readonly hint: Both;
}

/** The same from a sentence and a hint in each language. */
export function proseProblem(
  rule: string,
  [zh, zhHint]: readonly [string, string],
  [en, enHint]: readonly [string, string],
): ProseProblem {
  return { rule, message: { zh, en }, hint: { zh: zhHint, en: enHint } };
}
