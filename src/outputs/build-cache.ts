import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where builds keep what the next can use again, Astro's part of it too. A preview has a folder of
 * its own, so that no public page is ever taken over from it.
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return `${env['SHUDU_CACHE'] || '.astro/cache'}${isPreview(env) ? '-preview' : ''}`;
}

/** Is the build to show, with a watermark, what is under embargo? */
export function isPreview({ SHUDU_PREVIEW }: NodeJS.ProcessEnv): boolean {
  return SHUDU_PREVIEW !== undefined && SHUDU_PREVIEW !== '' && SHUDU_PREVIEW !== '0';
}

/**
 * Says that pages are being written. Astro lists them last: were a build killed between, its list
 * would name pages that are no longer the ones it means.
 */
export function beginPages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, UNFINISHED), '');
}

/** Says that all pages are written and listed. */
export function finishPages(folder: string): void {
  rmSync(join(folder, UNFINISHED), { force: true });
}

/** Forgets everything, if the last build did not come to its end. */
export function forgetUnfinished(folder: string): void {
  if (existsSync(join(folder, UNFINISHED))) rmSync(folder, { recursive: true, force: true });
}

const UNFINISHED = 'unfinished';
