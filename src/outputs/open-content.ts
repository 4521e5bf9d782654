import { join } from 'node:path';
import { readFolder } from '../model/folder.ts';
import type { Problem } from '../model/problem.ts';
import { Shelf } from '../model/shelf.ts';
import { cacheFolder, contentFolder, isPreview } from './build-cache.ts';
import { ContentError, terminalLanguage } from './clock.ts';
import { problemText } from './problem-text.ts';
import { makerDigest, recordsIn } from './records.ts';
import type { Settled } from './settle.ts';
import { settle } from './settle.ts';
import type { Ground } from './settle-park.ts';
import { groundOf, isError } from './settle-park.ts';

/** The files of the content, of which nothing has been read yet. */
export interface OpenFiles {
  readonly ground: Ground;
  readonly folder: string;
  readonly unreadable: readonly Problem[];
}

/** Takes up the files; what is under embargo after `now` stays out of sight. */
export function openFiles(showsAll: boolean, env: NodeJS.ProcessEnv, now: number): OpenFiles {
  const unreadable: Problem[] = [];
  const folder = contentFolder(env);
  const shelf = new Shelf(readFolder(folder, (problem) => unreadable.push(problem)));
  const records = recordsIn(
    join(cacheFolder(env), 'parks'),
    makerDigest('src', 'package-lock.json'),
  );
  return {
    ground: groundOf(shelf, records, { now, showsAll: showsAll || isPreview(env) }),
    folder,
    unreadable,
  };
}

/**
 * The content that pages are made of. A build stops on every error; while content is being written
 * only what cannot be shown stops the page, and the rest is said on the terminal.
 */
export function openContent(
  { ground, folder, unreadable }: OpenFiles,
  isBeingWritten: boolean,
  env: NodeJS.ProcessEnv,
): Settled {
  const settled = settle(ground);
  const { broken, findings } = settled;
  const said = (problems: readonly Problem[]): string =>
    problemText(problems, folder, terminalLanguage(env));
  const errors = [...unreadable, ...broken, ...(isBeingWritten ? [] : findings)].filter(isError);
  // Pages with errors would show gaps and numbers that disagree, which no reader could see.
  if (errors.length > 0) throw new ContentError(`\n${said(errors)}`);
  if (isBeingWritten && findings.length > 0) process.stderr.write(`${said(findings)}\n`);
  return settled;
}
