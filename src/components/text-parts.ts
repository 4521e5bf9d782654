import type { NoteView } from '../derive/note-view.ts';
import type { ReportView, SectionView } from '../derive/report-view.ts';
import type { StoredBlock } from '../prose/render.ts';
import { holdsComponent, sectionsAmong } from '../prose/stored-blocks.ts';

/** A report's text as its page lays it out. */
export interface TextParts {
  /** The panel opens the page, as the text says or because the text does not say. */
  readonly isPanelFirst: boolean;
  /** The text shows the targets itself, where it wants them. */
  readonly hasTargets: boolean;
  readonly blocks: readonly StoredBlock[];
  /** The sections that the text tells, for the contents. */
  readonly contents: readonly SectionView[];
  /** Notes that stand beside no section of the text. */
  readonly untold: readonly NoteView[];
}

/** Highlights that open the text stand before it, so that the text is text from end to end. */
export function textParts(all: readonly StoredBlock[], report: ReportView): TextParts {
  const [first] = all;
  const opens = first !== undefined && isPanel(first);
  const blocks = opens ? all.slice(1) : all;
  const told = new Set(sectionsAmong(blocks));
  const rest = report.sections.filter(({ id }) => !told.has(id));
  return {
    isPanelFirst: opens || !holdsComponent(all, 'Highlights'),
    hasTargets: holdsComponent(all, 'Targets'),
    blocks,
    contents: report.sections.filter(({ id }) => told.has(id)),
    untold: [...rest.flatMap(({ notes }) => notes), ...report.otherNotes],
  };
}

function isPanel(block: StoredBlock): boolean {
  return 'component' in block && block.component === 'Highlights';
}
