import { posix } from 'node:path';
import type { Files } from '../model/folder.ts';
import { readFolder } from '../model/folder.ts';
import { numbersIn, sitePages } from '../derive/site-pages.ts';
import { readLibrary } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { inOrder } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import { traceEdition } from '../prose/trace.ts';
import { checkLibrary } from '../rules/check.ts';
import { githubLines, jsonText, textReport } from './check-report.ts';
import type { Streams } from './streams.ts';

/** What `shudu check` was asked. */
export interface CheckOptions {
  /** The content folder, e.g. "content". */
  readonly content: string;
  readonly lang: Lang;
  readonly format: 'text' | 'json' | 'github';
  /** By which corrections are published already; all else is checked whether it is or not. */
  readonly now: number;
}

/** All that is wrong with a content folder, in order, and the files it was found in. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly files: Files;
}

/** Reads and checks a content folder; every problem of it in one run. */
export function checkFolder(content: string, now: number): Checked {
  const problems: Problem[] = [];
  const files = readFolder(content, (problem) => problems.push(problem));
  // Without a folder there is nothing to miss files in.
  if (problems.some(({ rule }) => rule === 'no-content')) return { problems, files };
  return { problems: [...problems, ...checkedFiles(files, now)].toSorted(inOrder), files };
}

/** What is wrong with content that is in memory, by default as if no embargo were in force any more. */
export function checkedFiles(files: Files, now = Number.POSITIVE_INFINITY): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const library = readLibrary(files, report);
  checkLibrary(library, report, now);
  for (const park of library.parks) {
    for (const edition of park.editions) {
      problems.push(...traceEdition(library, park, edition).syntax);
    }
  }
  sitePages(library.pages, numbersIn(library), report);
  return problems;
}

/** From where the command was typed; of the folder itself it is the folder. */
function fileNamed(content: string, { rule, place }: Problem): string {
  return rule === 'no-content' ? content : posix.join(content, place.file);
}

/** `shudu check`: 0 without errors, 1 with. Warnings are said and change nothing. */
export async function checkCommand(options: CheckOptions, { write }: Streams): Promise<number> {
  const { problems, files } = checkFolder(options.content, options.now);
  const named = problems.map((problem) => ({
    problem,
    file: fileNamed(options.content, problem),
  }));
  const printers = { text: textReport, json: jsonText, github: githubLines };
  await write(printers[options.format]({ named, files, lang: options.lang }));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
