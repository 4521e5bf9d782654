import { parseCLI, startVitest, type TestModule } from 'vitest/node';
import { join } from 'node:path';
import { exitWith } from './exit.ts';
import { root } from './folders.ts';
import { closing, type Tally } from './tally.ts';

/** Runs everything, or what the arguments name, and closes with "N passed, M failed". */
await exitWith(async () => {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  process.env['TZ'] = 'Asia/Shanghai';
  const { line, code } = await run(filter, options).then(closing, (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return closing({ passed: 0, failed: 0, skipped: 0, errors: 1 });
  });
  console.log(line);
  return code;
});

async function run(
  filter: string[],
  options: ReturnType<typeof parseCLI>['options'],
): Promise<Tally> {
  const config = join(root, 'tests/vitest.config.ts');
  const vitest = await startVitest(filter, { ...options, config, watch: false });
  await vitest.close();
  const tally = count(vitest.state.getTestModules());
  const errors = vitest.state.getUnhandledErrors();
  // Tests left out by name were not asked for; every other skipped test is a test that did not run.
  const skipped = options.testNamePattern ? 0 : tally.skipped;
  return { ...tally, skipped, errors: tally.errors + errors.length };
}

function count(modules: TestModule[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, errors: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) tally[stateOf(test.result().state)] += 1;
    // A file that cannot be loaded has no tests to fail, so it counts itself.
    if (module.errors().length > 0) tally.errors += 1;
  }
  return tally;
}

function stateOf(state: 'passed' | 'failed' | 'skipped' | 'pending'): keyof Tally {
  return state === 'pending' ? 'failed' : state;
}
