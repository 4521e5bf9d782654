import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPreview } from '../outputs/build-cache.ts';
import { buildSite } from './build-site.ts';
import { distFolder, siteBase } from './folders.ts';
import { HOST, listen } from './port.ts';
import { say } from './setup/messages.mjs';
import { siteServer } from './site-server.ts';

/** Builds and says how long it took; on failure it says why. */
export async function buildPhase(env: NodeJS.ProcessEnv): Promise<boolean> {
  const began = performance.now();
  const built = await buildSite(env);
  if (!built.ok) {
    process.stderr.write(`${built.output}\n\n${say('buildFailed')}\n`);
    return false;
  }
  const { pages, made } = built;
  const seconds = (performance.now() - began) / 1000;
  console.log(phaseLine(say('built'), seconds, say('pages', String(pages), String(made.length))));
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
