// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Inside node_modules, so that deleting the folder deletes the claim that it is complete. */
const STAMP = 'node_modules/.shudu-stamp.json';

/**
 * Whether node_modules was installed whole from this lockfile, for this machine, and still is.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = readStamp(root);
  return (
    stamp?.key === currentKey(root) &&
    stamp.folders.every((folder) => existsSync(join(root, folder, 'package.json')))
  );
}

/**
 * Records a finished installation: the key, and every package folder that it brought.
 * @param {string} root
 */
export function writeStamp(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const folders = Object.keys(packages).filter(
    (folder) => folder !== '' && existsSync(join(root, folder, 'package.json')),
  );
  writeFileSync(join(root, STAMP), `${JSON.stringify({ key: currentKey(root), folders })}\n`);
}

/**
 * Names one lockfile on one kind of machine; line endings do not matter.
 * @param {string} lockfile
 * @param {string} platform
 * @param {string} arch
 * @returns {string}
 */
export function lockKey(lockfile, platform, arch) {
  const text = lockfile.replaceAll('\r\n', '\n');
  return createHash('sha256').update(`${platform} ${arch}\n${text}`).digest('hex').slice(0, 32);
}

/** @param {string} root */
function currentKey(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return lockKey(lockfile, process.platform, process.arch);
}

/**
 * @param {string} root
 * @returns {{ key: string, folders: string[] } | undefined}
 */
function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
  } catch {
    return undefined; // none yet, or cut short: either way the installation is not known to be whole
  }
}
