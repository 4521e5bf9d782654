import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { cacheFolder, finishPages, forgetUnfinished, isPreview } from '../outputs/build-cache.ts';
import { dressPages } from '../outputs/display-type.ts';
import { serverFiles } from '../outputs/safety.ts';
import { distFolder, root } from './folders.ts';

const SCRIPT = join(root, 'node_modules/astro/bin/astro.mjs');

/** Names that Vite reads as its own: a BASE_URL left in the environment would become the base. */
const RESERVED = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'];

export type BuildResult = { ok: boolean; pages: number; output: string };

/** Builds the whole site in a process of its own and keeps what Astro says, for when it fails. */
export async function buildSite(
  env: NodeJS.ProcessEnv,
  outDir = distFolder(env),
): Promise<BuildResult> {
  const cache = resolvePath(root, cacheFolder(env));
  forgetUnfinished(cache);
  const { code, output } = await runAstro(['build', '--outDir', outDir], env);
  if (code === 0) {
    finishPages(cache);
    const base = `/${env['SHUDU_BASE'] ?? ''}/`.replace(/\/+/g, '/');
    dressPages(outDir, base, cache);
    for (const [name, text] of Object.entries(serverFiles(base, isPreview(env))))
      writeFileSync(join(outDir, name), text);
  }
  const pages = code === 0 ? await countPages(outDir) : 0;
  return { ok: code === 0, pages, output };
}

/** Runs Astro's own server with the terminal attached; resolves to its exit code. */
export function runDev(port: number): Promise<number> {
  const args = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    env: without(process.env, RESERVED),
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined); // the terminal tells the child as well
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 0));
  });
}

/** Runs an Astro command to its end and collects what it says. */
export function runAstro(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], {
      cwd: root,
      env: { ...without(env, RESERVED), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function without(env: NodeJS.ProcessEnv, names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

/** How many pages a built site has. */
export async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}
