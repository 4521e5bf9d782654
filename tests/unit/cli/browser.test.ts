import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserPath, candidates } from '../../../src/cli/browser.ts';

describe('browserPath(env, starts)', () => {
  test('takes the browser that is named, if it starts', async () => {
    expect(await browserPath({ SHUDU_BROWSER: 'mine' }, async () => true)).toBe('mine');
  });

  test('takes no other when the named one does not start', async () => {
    const found = browserPath({ SHUDU_BROWSER: 'mine' }, async () => false);
    await expect(found).rejects.toThrow('`mine`');
  });

  test.skipIf(process.platform === 'win32')('passes over one that does not start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shudu-browser-'));
    for (const name of ['chromium', 'google-chrome']) writeFileSync(join(folder, name), '');
    const starts = async (path: string) => path.endsWith('google-chrome');
    expect(await browserPath({ PATH: folder }, starts)).toBe(join(folder, 'google-chrome'));
    rmSync(folder, { recursive: true });
  });
});

describe('candidates(env, platform)', () => {
  test('asks CHROME_PATH first', () => {
    expect(candidates({ CHROME_PATH: '/a/chrome', PATH: '/bin' }, 'linux')[0]).toBe('/a/chrome');
  });

  test('knows the usual places of macOS and Windows', () => {
    expect(candidates({}, 'darwin').join()).toContain('Google Chrome.app');
    const windows = candidates({ PROGRAMFILES: 'P' }, 'win32').join();
    expect(windows).toContain('chrome.exe');
    expect(windows).toContain('msedge.exe');
  });
});
