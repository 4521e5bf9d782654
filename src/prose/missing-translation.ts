import type { LoadedEdition } from '../model/library.ts';
import type { Report } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import { editionTexts } from './edition-texts.ts';
import { sectionPlace } from './figure-parity.ts';
import type { ProseTree } from './tree.ts';
import { missingWords } from './trace-words.ts';

const rule = 'missing-translation';

/** What one language has and the other has not: the whole text, a section, a label. */
export function missingTranslations(
  { id, edition, prose: files, place }: LoadedEdition,
  prose: Readonly<Partial<Record<Lang, ProseTree>>>,
  report: Report,
): void {
  for (const lang of ['zh', 'en'] as const) {
    const file = `parks/${id}/report.${lang}.mdx`;
    const tree = prose[lang];
    if (!files[lang]) {
      const top = { file, line: 1, column: 1 };
      report({ rule, severity: 'warning', place: top, ...missingWords.prose(lang) });
    }
    if (!tree) continue;
    for (const { id: section } of edition.sections) {
      if (sectionPlace(tree, section)) continue;
      const end = { file, line: tree.lines.length, column: 1 };
      report({ rule, severity: 'error', place: end, ...missingWords.section(section, lang) });
    }
    for (const { path, said } of editionTexts(edition)) {
      if (said[lang] !== undefined) continue;
      report({ rule, severity: 'error', place: place(path), ...missingWords.field(lang) });
    }
  }
}
