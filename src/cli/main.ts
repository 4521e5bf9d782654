import type { Lang } from '../quantity/quantity.ts';
import { readCommand } from './read-command.ts';
import { sentences } from './sentences.ts';
import type { Streams } from './streams.ts';
import { standardStreams } from './streams.ts';
import { writeCommand } from './write-command.ts';

const commands = { read: readCommand, write: writeCommand };

/** Runs `shudu COMMAND …`: 0 when all went well, 1 when input was wrong, 2 on misuse. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const say = sentences(streams.env);
  const [name = '', ...rest] = args;
  if (name === 'help' || args.includes('--help')) {
    await streams.write(`${say.usage()}\n`);
    return 0;
  }
  if (name !== 'read' && name !== 'write')
    return misuse(streams, name === '' ? null : say.unknownCommand(name));
  const lang = languageOf(rest);
  if (lang !== null && lang !== 'zh' && lang !== 'en')
    return misuse(streams, say.unknownOption(lang));
  if (lang === null) return misuse(streams, say.noLanguage());
  return commands[name](lang, streams);
}

/** "zh" or "en", the argument that should not be there, or null when nothing names a language. */
function languageOf(args: readonly string[]): Lang | string | null {
  const [first, second, third] = args.flatMap((arg) =>
    arg.startsWith('--lang=') ? ['--lang', arg.slice(7)] : [arg],
  );
  if (first === undefined || (first === '--lang' && second === undefined)) return null;
  if (first !== '--lang') return first;
  return third ?? (second === 'zh' || second === 'en' ? second : `--lang ${second}`);
}

function misuse({ complain, env }: Streams, sentence: string | null): number {
  if (sentence) complain(`${sentence}\n`);
  complain(sentences(env).usage());
  return 2;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), standardStreams());
