import { parseArgs } from 'node:util';
import type { Lang } from '../quantity/quantity.ts';
import type { CheckOptions } from './check-command.ts';
import { checkCommand } from './check-command.ts';
import { hostsCommand } from './hosts-command.ts';
import { ledgerCommand } from './ledger-command.ts';
import { readCommand } from './read-command.ts';
import { sentences } from './sentences.ts';
import { manual } from '../rules/manual.ts';
import { messageLanguage } from './setup/messages.mjs';
import { ClockError, nowOf } from '../outputs/clock.ts';
import type { Streams } from './streams.ts';
import { standardStreams } from './streams.ts';
import { writeCommand } from './write-command.ts';

/** Runs `shudu COMMAND …`: 0 when all went well, 1 when input was wrong, 2 on misuse. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const say = sentences(streams.env);
  const [name = '', ...rest] = args;
  if (name === 'help' || args.includes('--help')) {
    await streams.write(`${say.usage()}\n`);
    return 0;
  }
  if (name === 'check') {
    const options = checkOptions(rest, streams.env);
    return typeof options === 'string' ? misuse(streams, options) : checkCommand(options, streams);
  }
  if (name === 'hosts') {
    const options = checkOptions(rest, streams.env);
    return typeof options === 'string' ? misuse(streams, options) : hostsCommand(options, streams);
  }
  if (name === 'ledger') {
    const options = checkOptions(rest, streams.env);
    return typeof options === 'string' ? misuse(streams, options) : ledgerCommand(options, streams);
  }
  if (name !== 'read' && name !== 'write' && name !== 'rules')
    return misuse(streams, name === '' ? null : say.unknownCommand(name));
  const lang = languageOf(rest);
  if (lang !== null && lang !== 'zh' && lang !== 'en')
    return misuse(streams, say.unknownOption(lang));
  if (lang === null) return misuse(streams, say.noLanguage());
  if (name === 'read') return readCommand(lang, streams);
  if (name === 'write') return writeCommand(lang, streams);
  await streams.write(manual(lang));
  return 0;
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

const formats = ['text', 'json', 'github'] as const;

/** The options of `check`, or the sentence that says what is wrong with them. */
function checkOptions(args: readonly string[], env: Streams['env']): CheckOptions | string {
  const say = sentences(env);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
      },
      allowPositionals: true,
    });
    const format = formats.find((one) => one === (values.format ?? 'text'));
    const lang = values.lang ?? messageLanguage(env);
    if (positionals[0] !== undefined) return say.unknownArgument(positionals[0]);
    if (!format) return say.unknownArgument(`--format ${values.format}`);
    if (lang !== 'zh' && lang !== 'en') return say.unknownArgument(`--lang ${lang}`);
    return { content: values.content ?? 'content', lang, format, now: nowOf(env) };
  } catch (error) {
    if (error instanceof ClockError) return error.both[messageLanguage(env)];
    const [named] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.slice(1) ?? [];
    return say.unknownArgument(named ?? args.join(' '));
  }
}

function misuse({ complain, env }: Streams, sentence: string | null): number {
  if (sentence) complain(`${sentence}\n`);
  complain(sentences(env).usage());
  return 2;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), standardStreams());
