import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { processesBelow } from '../../../../src/cli/bench/process-tree.ts';

test('processesBelow(pid) finds a child and the child of a child, and how much they hold', async () => {
  const grandchild = `process.stdin.resume();`;
  const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}],
    { stdio: ['inherit', 'ignore', 'ignore'] }).on('spawn', () => console.log('ready'));`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  // A process that has just begun holds next to nothing.
  const isGrown = async (): Promise<boolean> =>
    [...((await processesBelow(child.pid ?? 0))?.values() ?? [])].every(
      ({ now, most }) => most >= now && now > 1_000_000,
    );
  await expect.poll(isGrown).toBe(true);
  const found = await processesBelow(child.pid ?? 0);
  const above = await processesBelow(process.pid);
  const ended = once(child, 'close');
  child.stdin.end();
  await ended;
  const isTold = process.platform !== 'win32';
  expect(found?.size ?? 'not told').toBe(isTold ? 1 : 'not told');
  expect(above?.has(child.pid ?? 0) ?? false).toBe(isTold);
});
