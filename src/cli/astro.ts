import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './folders.ts';

/** Astro's own command. */
export const ASTRO = join(root, 'node_modules/astro/bin/astro.mjs');

/** Names that Vite reads as its own: a BASE_URL left in the environment would become the base. */
const RESERVED = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'];

/** Runs Astro's own server with the terminal attached; resolves to its exit code. */
export function runDev(port: number): Promise<number> {
  const args = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [ASTRO, ...args], {
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
export function runAstro(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return run([ASTRO, ...args], astroEnv(env));
}

/** An environment in which Astro keeps to its task. */
export function astroEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...without(env, RESERVED), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** How a process ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script in a process of its own. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
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
