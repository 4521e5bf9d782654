// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs src/cli/<command>.ts and hands everything through: input, output, signals, exit code.
 * @param {string} root
 * @param {string} node path of the Node to use; its folder goes first on PATH
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} extra
 * @returns {Promise<number>} the exit code
 */
export function run(root, node, command, args, extra) {
  const script = join(root, 'src', 'cli', `${command}.ts`);
  const child = spawn(node, [script, ...args], {
    stdio: 'inherit',
    env: { ...compiledOnce(root), ...withNodeFirst(process.env, node), ...extra },
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGINT'])) {
    // A terminal sends Ctrl-C to the child itself; here it only must not end the parent first.
    const isTyped = signal === 'SIGINT' && process.stdin.isTTY;
    process.on(signal, () => isTyped || child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)),
    );
  });
}

/**
 * Node keeps what it has compiled, so that a command begins sooner the second time.
 * @param {string} root
 */
function compiledOnce(root) {
  return { NODE_COMPILE_CACHE: join(root, '.astro', 'node') };
}

/**
 * Windows spells it Path and keeps the first of two spellings, so the name in use is kept.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 */
function withNodeFirst(env, node) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
    [name]: [dirname(node), env[name]].filter(Boolean).join(delimiter),
  };
}
