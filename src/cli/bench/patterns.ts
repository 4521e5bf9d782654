import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Both } from '../../model/problem.ts';

/** A sentence in one or more wordings, of which an edition takes one. */
export type Sentence = readonly [Both, ...Both[]];

/** What stands below one another in a section: a paragraph, a list or a table. */
export type PatternBlock =
  readonly Sentence[] | { readonly items: readonly Sentence[] } | { readonly table: Sentence };

/** A section of every report. */
export interface PatternSection {
  readonly id: string;
  readonly heading: Both;
  readonly blocks: readonly PatternBlock[];
}

/** The files in pattern/, whose `<slots>` are filled anew for each edition. */
export type PatternFile =
  | 'site.yaml'
  | 'indicators.yaml'
  | 'glossary.yaml'
  | 'park.yaml'
  | 'facts.yaml'
  | 'report.yaml'
  | 'sentences.yaml';

const texts = new Map<PatternFile, string>();

/** The text of a pattern, read once. */
export function pattern(name: PatternFile): string {
  const known =
    texts.get(name) ?? readFileSync(new URL(`pattern/${name}`, import.meta.url), 'utf8');
  texts.set(name, known);
  return known;
}

interface ReportPattern {
  readonly title: Both;
  readonly sections: readonly { readonly id: string; readonly heading: Both }[];
}

let told: { title: Both; sections: readonly PatternSection[] } | undefined;

/** The title of every report and its sections with their sentences. */
export function reportPattern(): { title: Both; sections: readonly PatternSection[] } {
  if (told) return told;
  const { title, sections } = parse(pattern('report.yaml')) as ReportPattern;
  const blocks = parse(pattern('sentences.yaml')) as Record<string, readonly PatternBlock[]>;
  told = {
    title,
    sections: sections.map(({ id, heading }) => ({ id, heading, blocks: blocks[id] ?? [] })),
  };
  return told;
}
