import { mdxToMdast } from 'satteri';
import type { Problem, Report } from '../model/problem.ts';
import type { TextFile } from '../model/text-file.ts';
import { blocksOf } from './blocks.ts';
import { isTooLong, keepBounds } from './bounds.ts';
import type { ComponentTable } from './components.ts';
import { readIndents } from './indents.ts';
import type { Mask } from './mask.ts';
import { bareMask, maskedText } from './mask.ts';
import { sizeWords } from './size-words.ts';
import { syntaxWords } from './syntax-words.ts';
import { scan } from './scan.ts';
import type { ProseTree } from './tree.ts';

/** A file with more problems than this is a wrong file; the rest is counted. */
const MOST_PROBLEMS = 200;

/**
 * Reads a report's MDX into a tree; problems have their place, and the tree holds all the text all
 * the same. Null when nothing can be made of it.
 */
export function parseProse(
  file: TextFile,
  table: ComponentTable,
  report: Report,
): ProseTree | null {
  const counted = countingReport(report);
  const mask = bareMask(file.path, isTooLong(file.text) ? '' : file.text, counted.report);
  if (isTooLong(file.text)) {
    mask.say(sizeWords.file, 0, 0);
    return null;
  }
  sayMatter(mask);
  readIndents(mask);
  keepBounds(mask);
  scan(mask, table);
  const masked = maskedText(mask);
  const nodes = parsed(masked, mask);
  const blocks = nodes && blocksOf(nodes, { mask, masked, table });
  if (counted.unsaid() > 0) {
    const more = sizeWords.more(counted.unsaid());
    report({ ...more, severity: 'error', place: { file: file.path, line: 1, column: 1 } });
  }
  return blocks && { path: file.path, lines: mask.lines, blocks };
}

/** By construction the parser finds nothing to refuse; if it does, that is said and not thrown. */
function parsed(masked: string, mask: Mask) {
  try {
    const root = mdxToMdast(masked, {
      features: { frontmatter: false, gfm: { footnotes: false } },
    });
    return root.type === 'root' ? root.children : [];
  } catch (error) {
    const [, line = '1', column = '1'] =
      /^(\d+):(\d+)/.exec(String((error as Error).message)) ?? [];
    const start = (mask.lines[Number(line) - 1] ?? 0) + Number(column) - 1;
    mask.say(syntaxWords.parser, start, start + 1);
    return null;
  }
}

function sayMatter(mask: Mask): void {
  const matter = /^\ufeff?---[ \t]*\r?\n(?=[ \t]*[\w"'-]+[ \t]*:)/.exec(mask.raw);
  if (matter) mask.say(syntaxWords.matter, 0, matter[0].trimEnd().length);
}

function countingReport(report: Report): { report: Report; unsaid: () => number } {
  let count = 0;
  const counting = (problem: Problem): void => {
    count += 1;
    if (count <= MOST_PROBLEMS) report(problem);
  };
  return { report: counting, unsaid: () => Math.max(0, count - MOST_PROBLEMS) };
}
