import type { Library } from '../model/library.ts';
import type { Lang } from '../quantity/quantity.ts';
import { editionsIn } from './edition-at.ts';
import type { NoteView } from './note-view.ts';
import { noteViews } from './note-view.ts';
import type { Sighting } from './sighting.ts';

/** Figures that contradict each other, and what the data notes say of it. */
export interface ParkConflict {
  readonly figures: readonly Sighting[];
  readonly notes: readonly ConflictNote[];
}

/** A data note with the report that has it. */
export type ConflictNote = Pick<NoteView, 'text' | 'field' | 'anchor'> & {
  readonly report: string;
};

/** Every set of figures of a park that a `conflicts-with` joins, older documents first. */
export function parkConflicts(
  library: Library,
  park: string,
  figures: readonly Sighting[],
  lang: Lang,
): ParkConflict[] {
  return setsIn(figures).map((set) => ({
    figures: set.toSorted((a, b) => (a.issued < b.issued ? -1 : 1)),
    notes: notesOn(library, park, set, lang),
  }));
}

function setsIn(figures: readonly Sighting[]): Sighting[][] {
  const byId = new Map(figures.map((one) => [one.id, one]));
  let sets: Sighting[][] = [];
  for (const figure of figures) {
    const other = byId.get(figure.relations['conflicts-with'] ?? '');
    if (!other) continue;
    const touched = sets.filter((set) => set.includes(figure) || set.includes(other));
    const joined = [...new Set([...touched.flat(), figure, other])];
    sets = [...sets.filter((set) => !touched.includes(set)), joined];
  }
  return sets;
}

/** Those that answer the contradiction, else those that name most of the figures. */
function notesOn(
  library: Library,
  park: string,
  set: readonly Sighting[],
  lang: Lang,
): ConflictNote[] {
  const found = editionsIn(library, park).flatMap(({ edition: { id, edition } }) => {
    const own = set.filter((figure) => figure.edition === id).map(({ fact }) => fact);
    return noteViews(edition, lang).flatMap(({ text, field, anchor, facts }) => {
      if (!facts.some((fact) => own.includes(fact))) return [];
      const note = edition.notes[Number(field.split('.')[1])];
      const named = set.filter(({ value }) => note?.zh.includes(value?.zh ?? '\n')).length;
      const rank = note?.rule === 'conflicting-facts' ? Infinity : named;
      return [{ note: { text, field, anchor, report: id }, rank }];
    });
  });
  const best = Math.max(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best).map(({ note }) => note);
}
