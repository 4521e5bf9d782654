// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from './messages.mjs';

/**
 * Runs npm with the user's own configuration (registry, proxy, cache) and collects what it says.
 * @param {string} folder
 * @param {string[]} args
 * @param {(pid: number) => void} [began] told the number of the npm process
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function npm(folder, args, began) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [npmScript(), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) began?.(child.pid);
    let output = '';
    let isStopped = false;
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const stop = () => {
      isStopped = true;
      child.kill();
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      if (isStopped || signal) reject(new Error(say('interrupted')));
      else resolve({ code, output });
    });
  });
}

/** npm's own script: npm names it in the environment; outside npm it lies beside Node. */
function npmScript() {
  const bin = dirname(process.execPath);
  const found = [
    process.env['npm_execpath'] ?? '',
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => /npm-cli\.c?js$/.test(path) && existsSync(path));
  if (!found) throw new Error(say('noNpm'));
  return found;
}
