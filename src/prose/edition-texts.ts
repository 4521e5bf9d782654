import type { Edition } from '../model/edition.ts';
import type { Bilingual } from '../model/shape.ts';

/** Words of report.yaml that readers see, and how strictly their numbers are looked at. */
export interface EditionText {
  /** Where it stands, e.g. ["notes", 0]; in a note the language is a field of its own. */
  readonly path: readonly PropertyKey[];
  readonly said: Bilingual;
  /** The facts it is about. */
  readonly facts: readonly string[];
  /** Notes reckon with numbers that no fact has, and say so. */
  readonly isNote: boolean;
}

/** Every text of report.yaml that is printed, in the order of the file. */
export function editionTexts(edition: Edition): EditionText[] {
  const every = edition.sections.flatMap(({ facts }) => facts);
  const one = (
    path: readonly PropertyKey[],
    said: Bilingual | undefined,
    facts: readonly string[],
  ): EditionText[] => (said ? [{ path, said, facts, isNote: false }] : []);
  return [
    ...one(['title'], edition.title, every),
    ...one(['lede'], edition.lede, every),
    ...edition.sections.flatMap(({ heading, facts }, index) =>
      one(['sections', index, 'heading'], heading, facts),
    ),
    ...edition.highlights.flatMap(({ fact, label, note }, index) => [
      ...one(['highlights', index, 'label'], label, [fact]),
      ...one(['highlights', index, 'note'], note, [fact]),
    ]),
    ...edition.charts.flatMap((chart, index) => {
      const facts = [...chart.facts, ...chart.series.flatMap((series) => series.facts)];
      return [
        ...one(['charts', index, 'title'], chart.title, facts),
        ...one(['charts', index, 'caption'], chart.caption, facts),
      ];
    }),
    ...edition.notes.map(({ zh, en, facts }, index) => ({
      path: ['notes', index],
      said: { zh, en },
      facts,
      isNote: true,
    })),
  ];
}
