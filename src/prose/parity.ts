import type { LoadedEdition } from '../model/library.ts';
import type { Place, Report } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { ProseTree } from './tree.ts';
import type { PrintedUses, Use } from './use.ts';
import { blame } from './use.ts';
import { parityWords } from './trace-words.ts';

/** Each section prints the same parts of the same facts in both languages. */
export function figureParity(
  { edition }: LoadedEdition,
  prose: Readonly<Partial<Record<Lang, ProseTree>>>,
  { uses, blamed }: PrintedUses,
  report: Report,
): void {
  const { zh, en } = prose;
  if (!zh || !en) return;
  for (const { id: section } of edition.sections) {
    const printed = { zh: partsIn(uses, section, 'zh'), en: partsIn(uses, section, 'en') };
    const say = (lacking: Lang, tree: ProseTree): void => {
      const place = sectionPlace(tree, section);
      if (!place) return;
      const [here, there] = lacking === 'zh' ? [printed.zh, printed.en] : [printed.en, printed.zh];
      for (const [key, { fact, part, text }] of there) {
        if (here.has(key) || blamed.has(blame(fact, lacking))) continue;
        const words = parityWords({ id: fact, part, said: text, section }, lacking);
        report({ rule: 'figure-parity', severity: 'error', place, ...words });
      }
    };
    say('zh', zh);
    say('en', en);
  }
}

/** What a section prints; size classes only say which things are counted. */
function partsIn(uses: readonly Use[], section: string, lang: Lang): Map<string, Use> {
  const inSection = uses.filter(
    (use) => use.section === section && use.lang === lang && use.part !== 'size',
  );
  return new Map(inSection.map((use) => [`${use.fact} ${use.part}`, use]));
}

/** Where a section begins; null when the language has none of it. */
export function sectionPlace(tree: ProseTree, section: string): Place | null {
  const found = tree.blocks.find(
    (block) =>
      block.type === 'component' && block.name === 'Section' && block.props.id?.value === section,
  );
  return found ? { file: tree.path, line: found.at.line, column: found.at.column } : null;
}
