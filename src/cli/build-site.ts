import { ContentError } from '../outputs/clock.ts';
import { distFolder } from './folders.ts';
import { CompileError, codeFolder, compiledCode } from './printing/compiled-code.ts';
import { PrintError } from './printing/print-hand.ts';
import type { PrintedSite } from './printing/print-site.ts';
import { printSite } from './printing/print-site.ts';

/** A built site, or why there is none: in words of the content's rules, or in Astro's. */
export type BuildResult = ({ readonly ok: true } & PrintedSite) | Failure;

interface Failure {
  readonly ok: false;
  readonly output: string;
}

/** Builds the whole site, as far as it has changed since the last time. */
export async function buildSite(
  env: NodeJS.ProcessEnv,
  dist = distFolder(env),
  code = codeFolder,
): Promise<BuildResult> {
  try {
    return { ok: true, ...(await printSite(await compiledCode(env, code), env, dist)) };
  } catch (error) {
    if (REASONS.some((reason) => error instanceof reason))
      return { ok: false, output: (error as Error).message.trim() };
    throw error;
  }
}

const REASONS = [CompileError, ContentError, PrintError];
