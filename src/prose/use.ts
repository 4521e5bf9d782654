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
