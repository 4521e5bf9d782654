// @ts-check
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './messages.mjs';

/** Beside node_modules, not in it: npm ci removes that folder first. */
const LOCK = '.setup.lock';
const OLD = 20 * 60 * 1000;

/**
 * Does work alone: a second set-up in the same folder waits until the first has ended.
 * @param {string} root
 * @param {(alsoHeldBy: (pid: number) => void) => Promise<void>} work told how to name a child that
 *   outlives this process when it is killed
 */
export async function withLock(root, work) {
  const path = join(root, LOCK);
  let told = false;
  while (!take(path)) {
    if (!told) process.stderr.write(`${say('waiting')}\n`);
    told = true;
    await pause(200);
    if (isAbandoned(path)) rmSync(path, { force: true });
  }
  try {
    await work((pid) => writeFileSync(path, `${process.pid} ${pid}`));
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * A killed run leaves its lock behind; the process numbers in it then name nobody.
 * @param {string} path
 */
function isAbandoned(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > OLD) return true;
    const owners = readFileSync(path, 'utf8').split(' ').map(Number);
    return owners.every((owner) => owner > 0 && !isAlive(owner));
  } catch {
    return false; // given back between two looks
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}
