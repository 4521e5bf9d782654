import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../src/cli/setup/lock.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shudu-lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('withLock(root, work)', () => {
  test('never lets two works run together', async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await pause(20);
      events.push(`${name} ends`);
    };
    await Promise.all([withLock(root, work('first')), withLock(root, work('second'))]);
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  test('gives the lock back when the work fails', async () => {
    await expect(withLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(root, '.setup.lock'))).toBe(false);
  });

  test('waits for a child that outlived a killed run', async () => {
    const path = join(root, '.setup.lock');
    writeFileSync(path, `999999999 ${process.pid}`);
    const waiting = withLock(root, async () => undefined);
    const first = await Promise.race([waiting.then(() => 'worked'), pause(500, 'waited')]);
    rmSync(path);
    await waiting;
    expect(first).toBe('waited');
  });

  test('takes over the lock of a run that was killed', async () => {
    writeFileSync(join(root, '.setup.lock'), '999999999');
    await expect(withLock(root, async () => undefined)).resolves.toBeUndefined();
  });
});
