import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAged } from '../../../src/outputs/remove-aged.ts';

test('removeAged(folder, hours, isUnneeded) leaves what is young or needed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aged-'));
  mkdirSync(join(folder, 'old-folder/deep'), { recursive: true });
  for (const name of ['old', 'old-needed', 'young']) writeFileSync(join(folder, name), '');
  for (const name of ['old', 'old-needed', 'old-folder'])
    utimesSync(join(folder, name), 1000, 1000);
  removeAged(folder, 1, (name) => name !== 'old-needed');
  expect(readdirSync(folder).toSorted()).toEqual(['old-needed', 'young']);
  rmSync(folder, { recursive: true });
});
