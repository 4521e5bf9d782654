import { renameSync, writeFileSync } from 'node:fs';
import { phaseLine } from '../phases.ts';
import type { Streams } from '../streams.ts';
import { benchOptions } from './bench-options.ts';
import { benchJson } from './bench-result.ts';
import { benchRun, FailedBuild } from './bench-run.ts';
import { benchTable, buildName } from './bench-table.ts';
import { benchWords } from './bench-words.ts';

const INTERRUPTED = 130;

/** `npm run bench`: 0 when all was built, 1 when a build failed, 2 on misuse; times decide nothing. */
export async function benchCommand(
  args: readonly string[],
  { write, complain, env }: Streams,
): Promise<number> {
  const say = benchWords(env);
  const options = benchOptions(args, env);
  if (typeof options === 'string') {
    complain(options);
    return 2;
  }
  const { editions, json } = options;
  complain(say.writing(String(editions)));
  try {
    const result = await benchRun(editions, ({ site, build, seconds }) =>
      complain(phaseLine(buildName(site, build, say), seconds)),
    );
    if (!result) return INTERRUPTED;
    if (json !== null && json !== '-') putWhole(json, benchJson(result));
    await write(json === '-' ? benchJson(result) : `\n${benchTable(result, say)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof FailedBuild)) throw error;
    const sentence = say.failed(say[error.site](), say[error.build]());
    complain(error.message === '' ? sentence : `${error.message}\n\n${sentence}`);
    return 1;
  }
}

/** There all at once or not at all. */
function putWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
