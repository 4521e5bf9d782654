import { join } from 'node:path';
import { readFolder } from '../model/folder.ts';
import type { Problem } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import { beginPages, cacheFolder, isPreview } from './build-cache.ts';
import { ClockError, nowOf } from './clock.ts';
import { problemText } from './problem-text.ts';
import { makerDigest, recordsIn } from './records.ts';
import type { Settled } from './settle.ts';
import { isError, settle } from './settle.ts';

/**
 * The content that pages are made of. A build stops on every error; while content is being written
 * only what cannot be shown stops the page, and the rest is said on the terminal.
 */
export function openContent(isBeingWritten: boolean, env: NodeJS.ProcessEnv): Settled {
  const sight = { now: clock(env), showsAll: isBeingWritten || isPreview(env) };
  const unreadable: Problem[] = [];
  const folder = env['SHUDU_CONTENT'] || 'content';
  const files = readFolder(folder, (problem) => unreadable.push(problem));
  const cache = cacheFolder(env);
  const maker = makerDigest('src', 'package-lock.json');
  const settled = settle(files, recordsIn(join(cache, 'parks'), maker), sight);
  const { broken, findings } = settled;
  const said = (problems: readonly Problem[]): string =>
    problemText(problems, folder, terminalLanguage(env));
  const errors = [...unreadable, ...broken, ...(isBeingWritten ? [] : findings)].filter(isError);
  // Pages with errors would show gaps and numbers that disagree, which no reader could see.
  if (errors.length > 0) throw new Error(`\n${said(errors)}`);
  if (!isBeingWritten) beginPages(cache);
  else if (findings.length > 0) process.stderr.write(`${said(findings)}\n`);
  return settled;
}

/** The time in milliseconds; a wrong SHUDU_NOW is said in the language of the terminal. */
function clock(env: NodeJS.ProcessEnv): number {
  try {
    return nowOf(env);
  } catch (error) {
    throw error instanceof ClockError ? new Error(`\n${error.both[terminalLanguage(env)]}`) : error;
  }
}

function terminalLanguage({ SHUDU_LANG, LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Lang {
  return /^zh/i.test(SHUDU_LANG || LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
