import type { LoadedEdition } from '../model/library.ts';
import type { Report } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import { sectionPlace } from './parity.ts';
import { missingSectionWords } from './trace-words.ts';
import type { ProseTree } from './tree.ts';

/** Sections of report.yaml that a text has left out; the page would have a heading without words. */
export function untranslatedSections(
  { id, edition }: LoadedEdition,
  prose: Readonly<Partial<Record<Lang, ProseTree>>>,
  report: Report,
): void {
  for (const lang of ['zh', 'en'] as const) {
    const tree = prose[lang];
    if (!tree) continue;
    for (const { id: section } of edition.sections) {
      if (sectionPlace(tree, section)) continue;
      const place = { file: `parks/${id}/report.${lang}.mdx`, line: tree.lines.length, column: 1 };
      const words = missingSectionWords(section, lang);
      report({ rule: 'missing-translation', severity: 'error', place, ...words });
    }
  }
}
