import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPreview } from '../outputs/build-cache.ts';
import { buildSite } from './astro.ts';
import { distFolder, siteBase } from './folders.ts';
import { HOST, listen } from './port.ts';
import { say } from './setup/messages.mjs';
import { siteServer } from './site-server.ts';

/** Builds and says how long it took; on failure Astro's own words come first. */
export async function buildPhase(env: NodeJS.ProcessEnv): Promise<boolean> {
  const began = performance.now();
  const { ok, pages, output } = await buildSite(env);
  if (!ok) {
    process.stderr.write(`${reason(output)}\n\n${say('buildFailed')}\n`);
    return false;
  }
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  for (const line of warnings) process.stderr.write(`${line}\n`);
  const seconds = (performance.now() - began) / 1000;
  console.log(phaseLine(say('built'), seconds, say('pages', String(pages))));
  const isNamed = existsSync(join(distFolder(env), 'sitemap.xml'));
  if (!isNamed && !isPreview(env)) console.log(say('noAddress'));
  return true;
}

/** Serves what was built until Ctrl-C, which ends it quietly; resolves to the exit code. */
export async function servePhase(port: number, env: NodeJS.ProcessEnv): Promise<number> {
  const [dist, base] = [distFolder(env), siteBase(env)];
  if (!existsSync(join(dist, 'index.html'))) throw new Error(say('noDist'));
  const server = siteServer(dist, base);
  await listen(server, port);
  console.log(`${say('serving')}  http://${HOST}:${port}${base}   ${say('stop')}`);
  return new Promise((resolve) => {
    const stop = () => {
      server.close();
      server.closeAllConnections();
      resolve(0);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

/** One finished phase on a line, e.g. "Build      2.3 s  3 pages". */
export function phaseLine(name: string, seconds: number, rest = ''): string {
  return `${name}  ${seconds.toFixed(1).padStart(5)} s  ${rest}`.trimEnd();
}

/** What follows Astro's first error mark; all of it when there is none. */
function reason(output: string): string {
  const start = output.search(/^.*\[ERROR\]/m);
  if (start >= 0) return output.slice(start).trim();
  // Thrown by a page: its sentence, without Astro's log before it and the stack behind it.
  return output
    .replace(/^\s*Location:\n[^]*/m, '')
    .replaceAll(/^(?:\d\d:\d\d:\d\d \[.*| generating static routes.*)$/gm, '')
    .trim();
}
