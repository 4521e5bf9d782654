import { existsSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { joinedDigest } from '../../model/digest.ts';
import { makerDigest } from '../../outputs/records.ts';
import { removeAged } from '../../outputs/remove-aged.ts';
import { runAstro } from '../astro.ts';
import { root, siteBase } from '../folders.ts';

/** The site's code as Astro compiles it: it makes every page, of whatever content. */
export interface CompiledCode {
  /** Of everything it was compiled from. */
  readonly digest: string;
  /** The module that lists and prints pages. */
  readonly printer: string;
  /** The files that pages load: styles, scripts, what lies in public/. */
  readonly client: string;
}

/** Where compiled code is kept; it depends on no content, so all builds share it. */
export const codeFolder = join(root, '.astro/code');

/** Astro's words where it could not compile the code. */
export class CompileError extends Error {}

/** The compiled code; from an earlier build, unless something of it has changed. */
export async function compiledCode(
  env: NodeJS.ProcessEnv,
  folder = codeFolder,
): Promise<CompiledCode> {
  const base = siteBase(env);
  const digest = codeDigest(base);
  const home = join(folder, digest);
  if (!existsSync(home)) await compile(home, base, env);
  const now = new Date();
  utimesSync(home, now, now);
  return { digest, printer: printerIn(home), client: join(home, 'client') };
}

function codeDigest(base: string): string {
  const source = (name: string): string => makerDigest(join(root, name), join(root, LOCKFILE));
  const config = makerDigest(join(root, 'src'), join(root, 'astro.config.mjs'));
  return joinedDigest([source('src'), source('public'), config, base]).slice(0, 24);
}

const LOCKFILE = 'package-lock.json';

/** Compiled aside and renamed into place, since another build may be doing the same. */
async function compile(home: string, base: string, env: NodeJS.ProcessEnv): Promise<void> {
  const aside = `${home}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    const { code, output } = await runAstro(['build', '--outDir', join(aside, 'client')], {
      ...env,
      SHUDU_BASE: base,
    });
    if (code !== 0) throw new CompileError(reasonIn(output));
    // Code that nobody has used for a day may be of a version that is gone.
    removeAged(join(home, '..'), 24);
    if (!existsSync(home)) renameSync(aside, home);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Astro names its entry after what is in it. */
function printerIn(home: string): string {
  const server = join(home, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Unexpected ${server} without an entry.`);
  return join(server, entry);
}

/** What follows Astro's first error mark; all of it when there is none. */
function reasonIn(output: string): string {
  const start = output.search(/^.*\[ERROR\]/m);
  return output
    .slice(Math.max(start, 0))
    .replace(/^\s*Location:\n[^]*/m, '')
    .trim();
}
