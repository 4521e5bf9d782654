import type { Edition } from '../model/edition.ts';
import { interval } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { CorrectionView } from './correction-view.ts';
import { correctionViews } from './correction-view.ts';
import { kindWords } from './domain-words.ts';
import type { EditionAt } from './edition-at.ts';
import type { NoteView } from './note-view.ts';
import { noteViews } from './note-view.ts';
import type { CellView } from './panel-view.ts';
import { panelView } from './panel-view.ts';
import { phrases } from './phrases.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { SignedView } from './signed-view.ts';
import { signedViews } from './signed-view.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';
import { minuteView, type TimeView, timeView } from './time-view.ts';

/** A part of the report with its heading and the notes that stand beside it. */
export interface SectionView {
  readonly id: string;
  readonly anchor: string;
  readonly heading: Said;
  /** Its place in report.yaml, by which figures in the heading are marked. */
  readonly field: string;
  readonly notes: readonly NoteView[];
  /** The charts that end it, by their ids. */
  readonly charts: readonly string[];
}

/** The days of a report as machines read them, each as exact as the content has it. */
export interface ReportDates {
  /** When this site published it, else its source, e.g. "2023-01"; null where no machine could read it. */
  readonly issued: string | null;
  /** The day of the last correction. */
  readonly corrected: string | null;
  /** First and last day it covers, e.g. "2022-01-01/2022-12-31"; an open end is "..". */
  readonly covers: string;
}

/** All that the report page shows, in one language. */
export interface ReportView {
  readonly id: string;
  readonly title: Said;
  /** The title in phrases; lines break between them. */
  readonly phrases: readonly string[];
  readonly lede: Said | null;
  readonly park: Said;
  readonly place: Said | null;
  readonly covers: TimeView;
  readonly kind: string;
  readonly issuer: Said | null;
  readonly issued: Said | null;
  /** When this site published it. */
  readonly published: TimeView | null;
  readonly dates: ReportDates;
  /** How many figures are in the data. */
  readonly figures: string;
  readonly cells: readonly CellView[];
  readonly sections: readonly SectionView[];
  /** Every chart, where it stands or not, with its place in report.yaml. */
  readonly charts: readonly { readonly id: string; readonly field: string; readonly title: Said }[];
  /** Every note, in the order of reading. */
  readonly notes: readonly NoteView[];
  /** Notes on figures that no section tells. */
  readonly otherNotes: readonly NoteView[];
  readonly sources: readonly SourceView[];
  readonly corrections: readonly CorrectionView[];
  /** Who answers for it, as far as the editors say. */
  readonly signed: readonly SignedView[];
}

/** The report page in a language, every string finished. */
export function reportView(at: EditionAt, lang: Lang): ReportView {
  const { id, edition, facts } = at.edition;
  const notes = noteViews(edition, lang);
  const corrections = correctionViews(at, lang);
  const title = saidIn(edition.title, lang) ?? { text: id, lang: 'en' };
  return {
    id,
    title,
    phrases: phrases(title.text, title.lang),
    lede: saidIn(edition.lede, lang),
    park: saidIn(at.park.park.name, lang) ?? { text: at.park.id, lang: 'en' },
    place: saidIn(at.park.park.place, lang),
    covers: timeView(edition.covers, lang),
    kind: kindWords[edition.kind][lang],
    issuer: saidIn(edition.issuer, lang),
    issued: saidIn(edition.issued.text, lang),
    published: edition.published === undefined ? null : minuteView(edition.published, lang),
    dates: reportDates(edition),
    figures: `${facts.length}`,
    cells: panelView(at, { notes, corrections }, lang),
    sections: edition.sections.map((section, index) => ({
      id: section.id,
      anchor: `section-${section.id}`,
      heading: saidIn(section.heading, lang) ?? { text: section.id, lang: 'en' },
      field: `sections.${index}.heading`,
      notes: notes.filter((note) => note.section === section.id),
      charts: edition.charts.flatMap((chart) => (chart.section === section.id ? [chart.id] : [])),
    })),
    charts: edition.charts.map(({ id: chart, title: name }, index) => ({
      id: chart,
      field: `charts.${index}`,
      title: saidIn(name, lang) ?? { text: chart, lang: 'en' },
    })),
    notes,
    otherNotes: notes.filter((note) => note.section === null),
    sources: sourceViews(edition, lang),
    corrections,
    signed: signedViews(edition, lang),
  };
}

function reportDates({ issued, published, covers, corrections }: Edition): ReportDates {
  const [from, to] = interval(covers);
  const days = corrections.map(({ date }) => date).toSorted();
  return {
    issued: published?.slice(0, 'YYYY-MM-DD'.length) ?? issued.date ?? null,
    corrected: days.at(-1) ?? null,
    covers: `${from}/${to ?? '..'}`,
  };
}
