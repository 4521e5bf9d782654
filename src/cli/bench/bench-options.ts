import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { benchWords } from './bench-words.ts';

/** What `npm run bench` was asked. */
export interface BenchOptions {
  readonly editions: number;
  /** Where the JSON goes, "-" for standard output instead of the table; null for none. */
  readonly json: string | null;
}

/** Takes about a minute; with far fewer, starting Astro is most of what is measured. */
const USUAL = 500;
const MOST = 50_000;

/** The options, or the sentence that says what is wrong with them. */
export function benchOptions(
  args: readonly string[],
  env: Record<string, string | undefined>,
): BenchOptions | string {
  const say = benchWords(env);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { editions: { type: 'string' }, json: { type: 'string' } },
      allowPositionals: true,
    });
    const { editions = String(USUAL), json = null } = values;
    if (positionals[0] !== undefined) return say.unknownArgument(positionals[0]);
    if (!/^[1-9]\d{0,4}$/.test(editions) || Number(editions) > MOST) {
      return say.badEditions(editions, String(MOST));
    }
    if (json !== null && json !== '-' && !isPlaceForFile(json)) return say.badFile(json);
    return { editions: Number(editions), json };
  } catch (error) {
    const named = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    return say.unknownArgument(named ?? args.join(' '));
  }
}

/** Looked at before the builds: nobody should wait for them in vain. */
function isPlaceForFile(path: string): boolean {
  const isFolder = (name: string): boolean =>
    statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return path !== '' && !isFolder(path) && isFolder(dirname(path));
}
