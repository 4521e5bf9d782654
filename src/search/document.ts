/** Words in the language of the page; in brackets, those of the other language. */
export type Words = string | readonly [foreign: string];

/** An indicator, a park or a report, found by what it is called. */
export interface NamedDocument {
  readonly kind: 'indicator' | 'park' | 'report';
  /** Its page within the language, e.g. "parks/jianghai/2022/". */
  readonly path: string;
  readonly title: Words;
  /** Its name in the other language, which finds it as well. */
  readonly also: string;
  /** What tells it from others, also searched. */
  readonly beside: readonly Words[];
  /** What it is, for those who found it; not searched. */
  readonly remark: Words | null;
}

/** A figure as a result shows it. */
export interface FigureDocument {
  readonly kind: 'figure';
  /** Its row on a data page. */
  readonly path: string;
  readonly title: Words;
  readonly also: string;
  /** What the text of its report calls it; shown where that is what was looked for. */
  readonly told: string | null;
  /** Whom it is about and what is counted. */
  readonly about: readonly Words[];
  /** The value; where none is printed the change, else the claim. */
  readonly figure: Words;
  readonly part: 'value' | 'change' | 'claim';
  /** In base units, for machines. */
  readonly base: string;
  /** The change and the claims beside it. */
  readonly beside: readonly Words[];
  /** Null for what is simply so. */
  readonly status: string | null;
  readonly computed: string | null;
  readonly time: readonly [text: string, datetime: string | null] | null;
  readonly park: Words;
  /** The document that prints it; not searched, or its year would find all that it prints. */
  readonly printed: string;
}

/** Text of a section, a data note or a definition. */
export interface PassageDocument {
  readonly kind: 'passage' | 'note' | 'definition';
  readonly path: string;
  readonly title: Words;
  /** Paragraphs, one a line. */
  readonly text: Words;
  /** Where it stands; not searched. */
  readonly within: readonly Words[];
}

/** One thing that a search may find. */
export type SearchDocument = NamedDocument | FigureDocument | PassageDocument;

/** What results are grouped by, in the order in which they are shown. */
export const groupNames = ['names', 'figures', 'passages'] as const;
export type GroupName = (typeof groupNames)[number];

/** Every text in which words may be found. */
export function searchedTexts(one: SearchDocument): string[] {
  return [...shownTexts(one).map(textOf), ...('also' in one ? [one.also] : [])];
}

function shownTexts(one: SearchDocument): Words[] {
  if (one.kind === 'figure') {
    const said = [one.told, one.status, one.computed, one.time?.[0]].filter(
      (word) => typeof word === 'string',
    );
    return [one.title, ...one.about, one.figure, ...one.beside, ...said, one.park];
  }
  return 'text' in one ? [one.title, one.text] : [one.title, ...one.beside];
}

export function textOf(words: Words): string {
  return typeof words === 'string' ? words : words[0];
}
