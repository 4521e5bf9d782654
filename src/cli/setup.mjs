// @ts-check
// The first step of every npm script. It runs on the Node a machine happens to have, before
// anything is installed: plain JavaScript, Node's own modules only.
import { install } from './setup/install.mjs';
import { say } from './setup/messages.mjs';
import { pickNode } from './setup/node.mjs';
import { run } from './setup/run.mjs';
import { isInstalled } from './setup/stamp.mjs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = 'start', ...args] = process.argv.slice(2);
const began = performance.now();

try {
  if (!isInstalled(root)) await install(root);
  const node = pickNode(root);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.exitCode = await run(root, node, command, args, { SHUDU_SETUP_SECONDS: seconds });
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : say('failed', String(error))}\n`,
  );
  process.exitCode = 1;
}
