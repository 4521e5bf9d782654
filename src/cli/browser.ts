import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptBrowser, npmBrowser } from './browser-install.ts';
import { say } from './setup/messages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const EDGES = ['microsoft-edge', 'microsoft-edge-stable', 'msedge'];

/** Where installers put a browser on macOS and Windows; on Linux the PATH knows. */
const APPS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

type Starts = (path: string) => Promise<boolean>;

/** A browser for the tests: the one named, one found, or one installed; it has been seen to start. */
export async function browserPath(
  env: NodeJS.ProcessEnv,
  starts: Starts = isBrowser,
): Promise<string> {
  const named = env['SHUDU_BROWSER'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(say('badBrowser', named));
  }
  const tried = candidates(env, process.platform).filter((path) => existsSync(path));
  for (const path of tried) if (await starts(path)) return path;
  for (const install of [aptBrowser, npmBrowser]) {
    const { path, reason } = await install();
    if (path && (await starts(path))) return path;
    tried.push(path ?? reason);
  }
  throw new Error(say('noBrowser', tried.join('; ')));
}

/** Every path where a browser may be, the likeliest first; none is known to exist. */
export function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const onPath = [...NAMES, ...EDGES].flatMap((name) =>
    folders.map((folder) => join(folder, name + suffix)),
  );
  const apps = APPS[platform] ?? [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (key) => env[key] ?? [],
  );
  const installed =
    platform === 'win32' ? roots.flatMap((root) => apps.map((app) => join(root, app))) : apps;
  return [env['CHROME_PATH'] ?? '', ...onPath, ...installed].filter(Boolean);
}

/** Seen to start: a wrapper that only says “install me with snap” does not count. */
async function isBrowser(path: string): Promise<boolean> {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: ['--no-sandbox'],
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>数读</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
