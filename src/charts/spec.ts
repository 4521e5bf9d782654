import type { ChartKind } from '../model/chart.ts';
import type { Lang } from '../quantity/quantity.ts';

/** A number in the words of a chart, and the fact that it prints. */
export interface Figure {
  readonly text: string;
  readonly fact: string;
  readonly part: 'value' | 'change' | 'claim' | 'derived';
  /** In base units, for machines. */
  readonly value: string;
}

/** Words of a chart: numbers keep the fact they come from. */
export type Phrase = string | Figure;

/** How a mark is drawn: by status where there is one to tell, else by what stands beside what. */
export type Look =
  | 'actual'
  | 'broke'
  | 'preliminary'
  | 'expected'
  | 'target'
  | 'plan'
  | 'contracted'
  | 'contracted-broke'
  | 'rule'
  | 'second'
  | 'third'
  | 'whole'
  | 'rest';

/** How far a figure reaches on a scale; what a hedge leaves open is drawn apart. */
export interface Reach {
  readonly from: number;
  /** Where the sure part ends. */
  readonly to: number;
  /** Where the unsure part ends: nowhere for over, at a number for nearly, about and ranges. */
  readonly open: 'out' | number | null;
}

/** One figure as drawn, and what is said of it when a reader comes to it. */
export interface Mark extends Reach {
  /** Unique in its chart; also the key of the live drawing. */
  readonly key: string;
  readonly look: Look;
  readonly name: string;
  readonly figure: string;
  readonly details: readonly string[];
}

/** A line of a chart of rows. */
export interface Row {
  readonly label: string;
  /** Steps to the right, of a row that lies inside the one above. */
  readonly depth: number;
  readonly marks: readonly Mark[];
  /** What was to be passed or reached, on the same scale. */
  readonly tick: { readonly at: number; readonly label: readonly Phrase[] } | null;
  /** The mark ends before its value, which would squash the others. */
  readonly isCut?: true;
  /** Written behind the marks. */
  readonly end: readonly Phrase[];
  /** Written behind each of several marks, in their order. */
  readonly ends?: readonly Phrase[];
  /** Written behind it, softer. */
  readonly aside: readonly Phrase[];
}

/** Rows with their values along one scale, or each row along its own. */
export interface RowsBody {
  readonly type: 'rows';
  readonly form: 'bar' | 'dot' | 'blocks';
  readonly min: number;
  readonly max: number;
  readonly rows: readonly Row[];
}

/** A number at the edge of a scale. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Upright bars in groups. */
export interface ColumnsBody {
  readonly type: 'columns';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  readonly groups: readonly {
    readonly label: string;
    readonly marks: readonly (Mark & { readonly end: Phrase })[];
  }[];
}

/** Figures at their places in time, joined where they are of one kind. */
export interface TrackBody {
  readonly type: 'track';
  readonly from: number;
  readonly to: number;
  readonly years: readonly Tick[];
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  readonly lines: readonly {
    readonly look: Look;
    /** In order; `at` is a year, its parts behind the point. */
    readonly points: readonly (Mark & { readonly at: number; readonly end: Phrase })[];
  }[];
}

/** What a look stands for, where a chart has several. */
export interface KeyEntry {
  readonly look: Look;
  readonly name: string;
}

/** All that a chart says in one language; drawing it adds places and nothing else. */
export interface ChartSpec {
  readonly id: string;
  readonly kind: ChartKind;
  readonly lang: Lang;
  readonly title: string;
  readonly caption: string | null;
  /** Of the numbers at the edge, e.g. 亿元; null where every number has its own. */
  readonly unit: string | null;
  readonly key: readonly KeyEntry[];
  readonly body: RowsBody | ColumnsBody | TrackBody;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (readonly Phrase[])[])[];
  };
  /** What a reader should see, in a paragraph. */
  readonly says: readonly Phrase[];
  readonly source: string;
  /** The title of the report it belongs to. */
  readonly report: string;
}

/** Every mark of a chart, in the order of drawing. */
export function marksIn(body: ChartSpec['body']): readonly Mark[] {
  switch (body.type) {
    case 'rows':
      return body.rows.flatMap(({ marks }) => marks);
    case 'columns':
      return body.groups.flatMap(({ marks }) => marks);
    case 'track':
      return body.lines.flatMap(({ points }) => points);
  }
}

/** Phrases as plain text. */
export function plain(phrases: readonly Phrase[]): string {
  return phrases.map((one) => (typeof one === 'string' ? one : one.text)).join('');
}
