import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPreview } from '../outputs/build-cache.ts';
import { say } from './setup/messages.mjs';

/** The top of the checkout, with its trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a build lands unless it is told otherwise; a preview never where the public site does. */
export function distFolder(env: NodeJS.ProcessEnv): string {
  return join(root, isPreview(env) ? 'dist-preview' : 'dist');
}

/** The environment of a command, in which `--preview` is SHUDU_PREVIEW=1; any other option is misuse. */
export function optionsIn(args: readonly string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const unknown = args.find((arg) => arg !== '--preview');
  if (unknown !== undefined) throw new Error(say('badOption', unknown));
  return args.length > 0 ? { ...env, SHUDU_PREVIEW: '1' } : env;
}

/** The sub-path the site is built for, with a slash at both ends; "/" unless SHUDU_BASE says so. */
export function siteBase(env: NodeJS.ProcessEnv): string {
  const inner = (env['SHUDU_BASE'] ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
