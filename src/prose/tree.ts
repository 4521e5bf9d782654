/** Where something stands: offsets into the raw file in UTF-16 units, line and column from 1. */
export interface At {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A report's prose as data: plain objects all through, so it can be stored as JSON. */
export interface ProseTree {
  readonly path: string;
  /** The offset at which each line begins. */
  readonly lines: readonly number[];
  readonly blocks: readonly Block[];
}

/** What stands below one another. */
export type Block = Heading | Paragraph | List | Table | Quote | Rule | ComponentBlock;

/** e.g. `### 招商`; a Section brings its own heading from report.yaml. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly at: At;
  readonly inlines: readonly Inline[];
}

/** Text between two blank lines. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly at: At;
  readonly inlines: readonly Inline[];
}

/** Items with bullets or numbers; `1、` and `（一）` are text. */
export interface List {
  readonly type: 'list';
  readonly at: At;
  /** The first number; null for a list with bullets. */
  readonly from: number | null;
  /** No blank line between its items: their paragraphs are printed bare. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

/** One item, with lists inside it. */
export interface ListItem {
  readonly at: At;
  readonly blocks: readonly Block[];
}

/** Rows of as many cells as the head has. */
export interface Table {
  readonly type: 'table';
  readonly at: At;
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
  /** The first row is the head. */
  readonly rows: readonly (readonly Cell[])[];
}

/** One cell; its text is read by itself. */
export interface Cell {
  readonly at: At;
  readonly inlines: readonly Inline[];
}

/** Lines that begin with `>`. */
export interface Quote {
  readonly type: 'quote';
  readonly at: At;
  readonly blocks: readonly Block[];
}

/** A line of `***`. */
export interface Rule {
  readonly type: 'rule';
  readonly at: At;
}

/** A component between paragraphs, e.g. `<Section id="projects">…</Section>`. */
export interface ComponentBlock {
  readonly type: 'component';
  readonly name: string;
  readonly at: At;
  readonly props: Props;
  readonly blocks: readonly Block[];
}

/** Props by name, only those that the table of components knows. */
export type Props = Readonly<Record<string, Prop>>;

/** What an editor gave a component; what readers will see is text to trace like any other. */
export interface Prop {
  readonly value: string;
  readonly at: At;
  readonly inlines?: readonly Inline[];
}

/** What stands side by side in a text. */
export type Inline = Text | Code | Break | Image | Wrapper;

/** Characters as printed. Of the length of its place, it stands there letter by letter. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text between backticks. */
export interface Code {
  readonly type: 'code';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line that the editor ended with two spaces or a backslash. */
export interface Break {
  readonly type: 'break';
  readonly start: number;
  readonly end: number;
}

/** A picture in images/; `src` is empty where it would have come from elsewhere. */
export interface Image {
  readonly type: 'image';
  readonly src: string;
  readonly alt: readonly Inline[];
  readonly title: string | null;
  readonly at: At;
}

/** An inline node with others in it. */
export type Wrapper = Emphasis | Link | ComponentInline | Marked;

/** `**…**`, `*…*`, `~~…~~`. */
export interface Emphasis {
  readonly type: 'strong' | 'em' | 'del';
  readonly children: readonly Inline[];
}

/** A link; `href` is empty where it would have led astray. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly title: string | null;
  readonly at: At;
  readonly children: readonly Inline[];
}

/** A component inside a line, e.g. `<Fact id="signed">43个</Fact>`. */
export interface ComponentInline {
  readonly type: 'component';
  readonly name: string;
  readonly at: At;
  readonly props: Props;
  readonly children: readonly Inline[];
}

/** Text that trace knows something about. */
export interface Marked {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly children: readonly Inline[];
}

/** What trace knows: a figure and its fact, a date, or that digits are no figure. */
export type Mark =
  | {
      readonly kind: 'figure';
      readonly fact: string;
      readonly part: 'value' | 'change' | 'claim' | 'size' | 'derived';
      /** In base units, e.g. "43"; null where nothing exact can be said. */
      readonly value: string | null;
    }
  | { readonly kind: 'time'; readonly datetime: string }
  | { readonly kind: 'nonfigure' };
