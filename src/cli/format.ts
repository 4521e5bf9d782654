import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exitWith } from './exit.ts';
import { root } from './folders.ts';

/** Writes every file, or those named, the way `npm test` wants it. */
await exitWith(async () => {
  const named = process.argv.slice(2);
  const script = join(root, 'node_modules/prettier/bin/prettier.cjs');
  const args = ['--write', '--log-level=warn', ...(named.length > 0 ? named : ['.'])];
  return (
    spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
  );
});
