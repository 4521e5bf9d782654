import { byteLines, decode } from './lines.ts';
import { sentences } from './sentences.ts';

/** What a command reads and writes; tests pass their own. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: (text: string) => Promise<void> | void;
  readonly complain: (text: string) => void;
  readonly env: Record<string, string | undefined>;
}

/** Standard input and output; a reader that goes away (`| head`) ends the command quietly. */
export function standardStreams(): Streams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    input: process.stdin,
    write: (text) =>
      process.stdout.write(text)
        ? undefined
        : new Promise((done) => process.stdout.once('drain', done)),
    complain: (text) => process.stderr.write(`${text}\n`),
    env: process.env,
  };
}

/**
 * Answers every line with a line. A line that is not UTF-8 ends the work with a sentence, since all
 * behind it would be wrong as well. What `answer` throws as a Problem is said, and its line left empty.
 */
export async function eachLine(
  { input, write, complain, env }: Streams,
  answer: (text: string, line: number) => string,
): Promise<number> {
  let line = 0;
  let code = 0;
  for await (const bytes of byteLines(input)) {
    line += 1;
    const text = decode(bytes);
    if (text === null) {
      complain(sentences(env).notUtf8(String(line)));
      return 1;
    }
    const said = tried(() => answer(text, line));
    if (said instanceof Problem) {
      complain(said.message);
      code = 1;
    }
    await write(`${said instanceof Problem ? '' : said}\n`);
  }
  return code;
}

/** Something wrong with one line of input, said in a sentence. */
export class Problem extends Error {}

function tried(answer: () => string): string | Problem {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
