import type { RenderOptions } from '../prose/render-inlines.ts';
import { inlineHtml } from '../prose/render-inlines.ts';
import type { StoredBlock } from '../prose/render.ts';
import { renderHtml } from '../prose/render.ts';
import { plainText } from '../prose/plain-text.ts';
import { pageSections } from '../prose/site-page.ts';
import type { ProseTree } from '../prose/tree.ts';

/** A page of the site: its heading, what it begins with, and its sections. */
export interface PageView {
  readonly title: string;
  readonly titleHtml: string;
  /** The first paragraph, as text for those who only see a link to the page. */
  readonly summary: string;
  /** What stands between the heading and the first section. */
  readonly lede: string;
  readonly sections: readonly PageSection[];
}

/** A section; its id is its place on the page, the same in both languages. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/** A page whose figures are filled in, ready to print. */
export function pageView(tree: ProseTree, options: RenderOptions): PageView {
  const [title] = tree.blocks;
  const inlines = title?.type === 'heading' ? title.inlines : [];
  const paragraph = tree.blocks.find((block) => block.type === 'paragraph');
  const stored = renderHtml({ ...tree, blocks: tree.blocks.slice(1) }, options);
  const headings = pageSections(tree);
  const bodies = stored.flatMap((block) => ('component' in block ? [htmlOf(block.blocks)] : []));
  return {
    title: plainText(inlines).text,
    titleHtml: inlineHtml(inlines, options),
    summary: paragraph?.type === 'paragraph' ? plainText(paragraph.inlines).text : '',
    lede: htmlOf(stored),
    sections: headings.map(({ id, heading }, index) => ({
      id,
      heading: plainText(heading).text,
      html: bodies[index] ?? '',
    })),
  };
}

function htmlOf(blocks: readonly StoredBlock[]): string {
  return blocks.flatMap((block) => ('component' in block ? [] : [block.html])).join('\n');
}
