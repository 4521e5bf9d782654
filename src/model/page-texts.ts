import type { Lang } from '../quantity/quantity.ts';
import type { PageName } from './content-layout.ts';
import { pageNames } from './content-layout.ts';
import type { Files } from './folder.ts';
import type { Report } from './problem.ts';
import { complaint } from './shape.ts';
import type { TextFile } from './text-file.ts';
import { textFile } from './text-file.ts';

/** The pages of the site that exist, in the languages in which they do. */
export type PageTexts = ReadonlyMap<PageName, Readonly<Partial<Record<Lang, TextFile>>>>;

/** Reads content/pages; a page in one language only is shown to readers of both, who are told. */
export function readPageTexts(files: Files, report: Report): PageTexts {
  const read = (name: PageName, lang: Lang): TextFile | null => {
    const bytes = files.get(pathOf(name, lang));
    return bytes ? textFile(pathOf(name, lang), bytes, report) : null;
  };
  const pages = pageNames.flatMap((name) => {
    const given = (['zh', 'en'] as const).filter((lang) => files.has(pathOf(name, lang)));
    if (given.length === 0) return [];
    if (given.length === 1) {
      const { rule, severity = 'error', message, hint } = oneLanguage;
      const file = pathOf(name, given[0] === 'zh' ? 'en' : 'zh');
      report({ rule, severity, place: { file, line: 1, column: 1 }, message, hint });
    }
    const [zh, en] = [read(name, 'zh'), read(name, 'en')];
    return [[name, { ...(zh && { zh }), ...(en && { en }) }] as const];
  });
  return new Map(pages);
}

function pathOf(name: PageName, lang: Lang): string {
  return `pages/${name}.${lang}.mdx`;
}

const oneLanguage = complaint(
  'missing-prose',
  '缺少这种语言的页面',
  '新建它；在此之前，读者看到的是另一种语言的页面',
  'Unexpected gap, expected the page in this language',
  'Write it; until then its readers are shown the other language',
  'warning',
);
