import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, writeStamp } from '../../../src/cli/setup/stamp.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shudu-stamp-'));
  lock({ '': {}, 'node_modules/a': {}, 'node_modules/other-platform': { optional: true } });
  mkdirSync(join(root, 'node_modules/a'), { recursive: true });
  writeFileSync(join(root, 'node_modules/a/package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('isInstalled(root)', () => {
  test('is false before anything was installed', () => expect(isInstalled(root)).toBe(false));

  test('is true once the installation was finished', () => {
    writeStamp(root);
    expect(isInstalled(root)).toBe(true);
  });

  test('is false when a package has gone', () => {
    writeStamp(root);
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  test('is false when the lockfile has changed', () => {
    writeStamp(root);
    lock({ '': {}, 'node_modules/a': {}, 'node_modules/b': {} });
    expect(isInstalled(root)).toBe(false);
  });

  test('is false when the stamp was cut short', () => {
    writeFileSync(join(root, 'node_modules/.shudu-stamp.json'), '{"key":');
    expect(isInstalled(root)).toBe(false);
  });
});

function lock(packages: Record<string, object>): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}
