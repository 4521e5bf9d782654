import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/cli/build-site.ts';
import { browserPath } from '../../src/cli/browser.ts';
import { listen } from '../../src/cli/port.ts';
import { siteServer } from '../../src/cli/site-server.ts';
import { buildFolder } from '../build-folder.ts';

/** Where the browser and the site answer, or the sentence that says why they cannot. */
export type Stage = { browser: string; origin: string } | { obstacle: string };

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** Starts a browser, builds the site and serves it, before any browser test runs. */
export default async function stage(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildFolder();
  const server = siteServer(folder.dist);
  let browser: BrowserServer | undefined;
  try {
    const executablePath = await browserPath(process.env);
    const env = { ...process.env, SHUDU_BASE: '/', SHUDU_CACHE: folder.cache };
    const built = await buildSite(env, folder.dist);
    if (!built.ok) throw new Error(built.output);
    browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    project.provide('stage', { browser: browser.wsEndpoint(), origin: `http://127.0.0.1:${port}` });
  } catch (error) {
    // Thrown here it would keep every other test from running; so the browser tests say it.
    const obstacle = error instanceof Error ? error.message : String(error);
    project.provide('stage', { obstacle });
  }
  return async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(folder.whole, { recursive: true, force: true });
  };
}
