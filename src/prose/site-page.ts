import type { Report } from '../model/problem.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Lang } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { pageComponents } from './components.ts';
import { leavesOf } from './leaves.ts';
import { placeOf } from './line-starts.ts';
import { parseProse } from './parse.ts';
import type { PlainText } from './plain-text.ts';
import { plainText, rawSpan } from './plain-text.ts';
import type { ProseProblem } from './prose-problem.ts';
import { pageWords } from './page-words.ts';
import type { At, Block, ProseTree } from './tree.ts';

/**
 * Reads a page of the site: a heading, a few words, sections. It is held to no facts of its own, so
 * every amount in it is taken from the record by a component, or marked as no figure.
 */
export function readSitePage(file: TextFile, lang: Lang, report: Report): ProseTree | null {
  const tree = parseProse(file, pageComponents, report);
  if (!tree) return null;
  const say = ({ rule, message, hint }: ProseProblem, start: number, end: number): void => {
    const place = placeOf(tree.path, tree.lines, start, end);
    report({ rule, severity: 'error', place, message, hint });
  };
  checkHeadings(tree.blocks, say);
  for (const { inlines } of leavesOf(tree)) checkNumbers(plainText(inlines), lang, say);
  return tree;
}

/** The sections of a page with their headings, in order. */
export function pageSections({ blocks }: ProseTree) {
  return blocks.flatMap((block) => {
    if (block.type !== 'component' || block.name !== 'Section') return [];
    const [first] = block.blocks;
    const heading = first?.type === 'heading' ? first.inlines : [];
    return [{ id: block.props['id']?.value ?? '', heading, at: block.at }];
  });
}

type Say = (said: ProseProblem, start: number, end: number) => void;

/** One heading of the first rank opens the page, one of the second each section, and nothing else. */
function checkHeadings(blocks: readonly Block[], say: Say): void {
  const [first] = blocks;
  const at: At = first?.at ?? { start: 0, end: 0, line: 1, column: 1 };
  if (first?.type !== 'heading' || first.level !== 1) say(pageWords.title, at.start, at.end);
  blocks.slice(1).forEach((block) => checkBlock(block, say));
}

function checkBlock(block: Block, say: Say): void {
  if (block.type === 'heading') say(pageWords.heading, block.at.start, block.at.end);
  if (block.type !== 'component') return;
  const [first, ...rest] = block.blocks;
  if (first?.type !== 'heading' || first.level !== 2)
    say(pageWords.section, block.at.start, block.at.end);
  for (const inner of rest) {
    if (inner.type === 'component') say(pageWords.nested, inner.at.start, inner.at.end);
    if (inner.type === 'heading' && inner.level !== 3)
      say(pageWords.heading, inner.at.start, inner.at.end);
  }
}

function checkNumbers(plain: PlainText, lang: Lang, say: Say): void {
  const { quantities, changes } = read(withoutPlain(plain), lang);
  for (const { start, end, text } of [...quantities, ...changes]) {
    const raw = rawSpan(plain, start, end);
    say(pageWords.number(text), raw.start, raw.end);
  }
}

/** Of the same length; what is code or marked as no figure is blank. */
function withoutPlain({ text, pieces }: PlainText): string {
  return pieces.reduce((left, { from, to, node, inside }) => {
    const isPlain =
      node.type === 'code' || inside.some((one) => 'name' in one && one.name === 'Plain');
    return isPlain ? left.slice(0, from) + '\n'.repeat(to - from) + left.slice(to) : left;
  }, text);
}
