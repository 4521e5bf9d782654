// @ts-check
import { npm } from './npm.mjs';
import { withLock } from './lock.mjs';
import { say } from './messages.mjs';
import { isInstalled, writeStamp } from './stamp.mjs';

const ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--engine-strict=false', // the Node that will run is one of the packages, not this one
  '--loglevel=error',
];

/**
 * Installs exactly what the lockfile names, once, however many commands ask for it together.
 * @param {string} root
 */
export async function install(root) {
  await withLock(root, async (alsoHeldBy) => {
    if (isInstalled(root)) return; // another command did it while this one waited
    tell(say('installing'));
    const began = performance.now();
    const { code, output } = await npm(root, ARGUMENTS, alsoHeldBy);
    if (code !== 0) throw new Error(say('installFailed', gist(output)));
    writeStamp(root);
    tell(say('installed', ((performance.now() - began) / 1000).toFixed(1)));
  });
}

/** @param {string} sentence */
function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * npm names the cause in the first lines of its error and may add a page of usage after it.
 * @param {string} output
 */
function gist(output) {
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) => /^npm (error|ERR!) (?! {2,}at )./.test(line));
  return (errors.length > 0 ? errors.slice(0, 12) : lines.slice(-12)).join('\n');
}
