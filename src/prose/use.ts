import type { Lang } from '../quantity/quantity.ts';

/** Where a part of a fact is printed. */
export interface Use {
  readonly fact: string;
  readonly part: 'value' | 'change' | 'claim' | 'size';
  readonly lang: Lang;
  readonly text: string;
  /** The section of prose it stands in; null in the title, labels and notes. */
  readonly section: string | null;
  /** Of report.yaml, e.g. "notes.3"; null in prose. */
  readonly field: string | null;
}

/** What the texts of an edition print, and the facts that a wrong number was taken for. */
export interface PrintedUses {
  readonly uses: readonly Use[];
  /** `blame` of a fact and a language: the slip is told once, where the number stands. */
  readonly blamed: ReadonlySet<string>;
}

export function blame(fact: string, lang: Lang): string {
  return `${fact} ${lang}`;
}
