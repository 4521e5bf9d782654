import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { benchCommand } from '../../../../src/cli/bench/bench-command.ts';
import { benchOptions } from '../../../../src/cli/bench/bench-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'shudu-bench-'));
afterAll(() => rm(folder, { recursive: true }));

describe('benchOptions(args)', () => {
  test.each([
    [[], { editions: 500, json: null }],
    [['--editions', '8'], { editions: 8, json: null }],
    [['--editions=200', '--json', '-'], { editions: 200, json: '-' }],
    [['--json', join(folder, 'a.json')], { editions: 500, json: join(folder, 'a.json') }],
  ])('%j', (args, options) => expect(benchOptions(args, {})).toEqual(options));

  test.each([
    [['--editions', '0'], '`--editions 0`'],
    [['--editions', '1e3'], '`--editions 1e3`'],
    [['--editions', '50001'], '`--editions 50001`'],
    [['--editions', '-5'], '`--editions`'],
    [['--edition', '8'], '`--edition`'],
    [['200'], '`200`'],
    [['--json'], '`--json`'],
    [['--json', folder], `\`--json ${folder}\``],
    [['--json', join(folder, 'none/a.json')], 'a folder that exists'],
  ])('says what is wrong with %j', (args, sentence) =>
    expect(benchOptions(args, {})).toContain(sentence),
  );
});

describe('benchCommand(args, streams)', () => {
  test.each([
    ['en', 'Unexpected `--edition`, expected'],
    ['zh', '不认识 `--edition`'],
  ])('ends misuse with a sentence and 2, in %s', async (lang, sentence) => {
    const said: string[] = [];
    const code = await benchCommand(['--edition', '8'], {
      input: (async function* () {})(),
      write: (text) => void said.push(text),
      complain: (text) => void said.push(text),
      env: { SHUDU_LANG: lang },
    });
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringContaining(sentence)]);
  });
});
