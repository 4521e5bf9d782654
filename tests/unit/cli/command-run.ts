import { main } from '../../../src/cli/main.ts';

/** How a command ended and what it said; `lines` are the JSON objects on standard output. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
}

/** Runs `shudu` with fake streams: arguments, input (in chunks where wanted), environment. */
export async function run(
  args: string,
  input: string | Uint8Array | readonly Uint8Array[] = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  const chunks = Array.isArray(input) ? input : [Buffer.from(input as string)];
  const out: string[] = [];
  const errors: string[] = [];
  const code = await main(
    args.split(' ').filter((arg) => arg !== ''),
    {
      input: (async function* () {
        yield* chunks;
      })(),
      write: (text) => void out.push(text),
      complain: (text) => void errors.push(text),
      env: { LANG: 'C.UTF-8', ...env },
    },
  );
  const said = out.join('');
  const lines = said.startsWith('{') ? said.trimEnd().split('\n') : [];
  return {
    code,
    out: said,
    lines: lines.map((line) => (line === '' ? {} : (JSON.parse(line) as Record<string, unknown>))),
    errors: errors.join('\n'),
  };
}
