import type { Edition } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Inline } from '../prose/tree.ts';
import { interval } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import { issuedOf } from '../rules/park-figures.ts';
import { editionsIn } from './edition-at.ts';
import type { CorrectionView } from './correction-view.ts';
import type { NoteView } from './note-view.ts';
import type { CellView } from './panel-view.ts';
import type { ReportDates, ReportView } from './report-view.ts';
import { reportView } from './report-view.ts';
import type { Said } from './said.ts';
import type { TimeView } from './time-view.ts';

/** A report as other pages lead to it. */
export interface FrontReport {
  readonly id: string;
  readonly park: Said;
  readonly covers: TimeView;
  /** The last day it covers and the first, by which reports follow one another. */
  readonly until: string;
  readonly kind: string;
  readonly issuer: Said | null;
  readonly issued: Said | null;
  /** When it was issued, as sorting needs it. */
  readonly issuedOn: string;
  readonly dates: ReportDates;
  /** The latest first. */
  readonly corrections: readonly CorrectionView[];
  readonly phrases: readonly string[];
  readonly title: Said;
  readonly lede: Said | null;
  /** The first figures of its panel, the leading one first. */
  readonly cells: readonly CellView[];
  readonly figures: number;
  readonly notes: number;
  /** A data note that answers a contradiction. */
  readonly doubt: Pick<NoteView, 'text' | 'field' | 'anchor'> | null;
  /** The words of the above with their figures marked, by their places in report.yaml. */
  readonly marked: Readonly<Record<string, readonly Inline[]>>;
}

/** The leading figure and what a front page has room for beside it. */
const MOST_CELLS = 4;

/** The reports of a park, the latest first. */
export function frontReports(library: Library, park: string, lang: Lang): FrontReport[] {
  return editionsIn(library, park).map((at) => {
    const view = reportView(at, lang);
    const { edition, facts } = at.edition;
    const { texts } = traceEdition(at.library, at.park, at.edition);
    const cells = view.cells.slice(0, MOST_CELLS);
    const doubt = doubtOf(view, edition);
    const [from, to] = interval(edition.covers);
    const said: [string, Said | null][] = [
      ['lede', view.lede],
      ...cells.map(({ field, label }): [string, Said] => [field, label]),
      ...(doubt ? [[doubt.field, doubt.text] as [string, Said]] : []),
    ];
    const marked = said.flatMap(([field, words]) => {
      const inlines = words && texts.get(`${field}:${words.lang}`);
      return inlines ? [[field, inlines] as const] : [];
    });
    const { id, park: name, covers, kind, title, phrases, lede } = view;
    const { issuer, issued, dates, corrections } = view;
    return {
      id,
      park: name,
      covers,
      until: `${to ?? from} ${from}`,
      kind,
      issuer,
      issued,
      dates,
      corrections,
      title,
      phrases,
      lede,
      cells,
      doubt,
      issuedOn: issuedOf(at.edition),
      figures: facts.length,
      notes: edition.notes.length,
      marked: Object.fromEntries(marked),
    };
  });
}

/** Rules whose findings anyone can recompute; readers see at once what is meant. */
const PLAIN = ['share-recomputes', 'sum-of-parts', 'growth-recomputes', 'conflicting-facts'];

/** The first note, in the order of reading, that answers what a rule found, best of a plain one. */
function doubtOf({ sections, otherNotes }: ReportView, { notes }: Edition): FrontReport['doubt'] {
  const inOrder = [...sections.flatMap((section) => section.notes), ...otherNotes];
  const ruleOf = ({ field }: NoteView): string | undefined =>
    notes[Number(field.split('.')[1])]?.rule;
  const found =
    inOrder.find((note) => PLAIN.includes(ruleOf(note) ?? '')) ??
    inOrder.find((note) => ruleOf(note) !== undefined);
  return found ? { text: found.text, field: found.field, anchor: found.anchor } : null;
}
