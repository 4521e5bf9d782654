import { fileURLToPath } from 'node:url';

/** The top of the checkout, with its trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a build lands unless it is told otherwise. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The sub-path the site is built for, with a slash at both ends; "/" unless SHUDU_BASE says so. */
export function siteBase(env: NodeJS.ProcessEnv): string {
  const inner = (env['SHUDU_BASE'] ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
