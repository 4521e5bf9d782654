import type { Edition } from '../model/edition.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';

/** A data note: what does not add up in the source, said to readers. */
export interface NoteView {
  /** From 1, in the order of reading. */
  readonly number: number;
  /** Its place on the page, e.g. "note-3". */
  readonly anchor: string;
  readonly text: Said;
  /** Its place in report.yaml, by which its figures are marked, e.g. "notes.3". */
  readonly field: string;
  readonly facts: readonly string[];
  /** The section it stands beside; null at the end. */
  readonly section: string | null;
}

/** The notes in the order in which a reader comes by them. */
export function noteViews(edition: Edition, lang: Lang): NoteView[] {
  const order = edition.sections.map(({ id }) => id);
  const placed = edition.notes.map((note, at) => ({
    note,
    field: `notes.${at}`,
    section: sectionOf(note, edition),
  }));
  const rank = (section: string | null): number =>
    section === null ? order.length : order.indexOf(section);
  return placed
    .toSorted((a, b) => rank(a.section) - rank(b.section))
    .map(({ note, field, section }, index) => ({
      number: index + 1,
      anchor: `note-${index + 1}`,
      text: saidIn(note, lang) ?? { text: '', lang },
      field,
      facts: note.facts,
      section,
    }));
}

type Note = Edition['notes'][number];

/** Where an editor put it, else where the first of its facts is told. */
function sectionOf({ section, facts }: Note, { sections }: Edition): string | null {
  if (sections.some(({ id }) => id === section)) return section ?? null;
  return sections.find((one) => one.facts.some((id) => facts.includes(id)))?.id ?? null;
}
