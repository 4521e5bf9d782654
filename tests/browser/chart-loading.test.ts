import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts, drawingOf, languages, REPORT } from './drawing.ts';
import { launch, type Visit, visit } from './visit.ts';

const desk = { viewport: { width: 1280, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (options: BrowserContextOptions = desk, root = '/'): Promise<Visit> =>
  visit(browser, root + REPORT, options);

describe('a chart before it is touched', () => {
  test('is there without JavaScript, and no stop of the keyboard', async () => {
    const { page, requests } = await open({ ...desk, javaScriptEnabled: false });
    for (const id of charts) {
      const { whole } = drawingOf(page, id);
      expect(await whole.locator('svg:visible .marks > *').count()).toBeGreaterThan(2);
      expect(await whole.getAttribute('tabindex')).toBeNull();
    }
    expect(requests.filter((url) => /\.js(on)?$/.test(url))).toEqual([]);
    await page.context().close();
  });

  test('asks for nothing, and then for its drawing, the module once for all', async () => {
    const { page, requests } = await open();
    const asked = (): string[] =>
      requests.filter((url) => /live|\.json$/.test(url)).map((url) => url.replace(/.*\//, ''));
    expect(asked()).toEqual([]);
    for (const id of charts) {
      await drawingOf(page, id).whole.hover();
      await drawingOf(page, id).canvas.waitFor();
    }
    const isData = (name: string): boolean => name.endsWith('.json');
    expect(asked().filter(isData)).toEqual(charts.map((id) => `${id}.json`));
    const others = asked().filter((name) => !isData(name));
    expect(others).toEqual([expect.stringMatching(/^live\.[\w-]+\.js$/)]);
    await page.context().close();
  });

  test.each(languages)('has a name and says how to go on, $lang', async ({ root, lang }) => {
    const { page } = await open(desk, root);
    const { whole } = drawingOf(page, 'growth');
    const title = await page.locator('#chart-growth-title').textContent();
    expect(await whole.getAttribute('aria-label')).toBe(title);
    const hint = await whole.getAttribute('aria-description');
    expect(hint).toMatch(lang === 'zh' ? /方向键.*Esc/ : /arrow keys.*Escape/);
    await page.keyboard.press('Tab');
    await whole.focus();
    expect(await drawingOf(page, 'growth').tip.textContent()).toBe(hint);
    await page.context().close();
  });
});

describe('a chart that cannot come to life', () => {
  const failures = [
    { name: 'without its module', route: '**/live.*.js', status: null, body: '' },
    { name: 'without its marks', route: '**/growth.json', status: null, body: '' },
    {
      name: 'with marks that are not there',
      route: '**/growth.json',
      status: 404,
      body: '<!doctype html>',
    },
    { name: 'with marks that are none', route: '**/growth.json', status: 200, body: '{}' },
  ];

  test.each(failures)('stays as it is, $name', async ({ route, status, body }) => {
    const { page } = await open();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => wrong.push(message.text()));
    await page.route(route, (one) =>
      status === null ? one.abort() : one.fulfill({ status, body }),
    );
    const { whole, voice } = drawingOf(page, 'growth');
    const before = await whole.evaluate((one) => one.outerHTML);
    await whole.hover();
    await whole.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForLoadState('networkidle');
    expect(await whole.evaluate((one) => one.outerHTML)).toBe(before);
    expect(await voice.count()).toBe(0);
    expect(await whole.locator('svg:visible .marks').isVisible()).toBe(true);
    expect(wrong.filter((message) => !/Failed to load resource/.test(message))).toEqual([]);
    await page.context().close();
  });

  test('comes to life at the next touch when the network is back', async () => {
    const { page } = await open();
    const { whole, canvas } = drawingOf(page, 'growth');
    await page.route('**/growth.json', (one) => one.abort());
    const failed = page.waitForEvent('requestfailed');
    await whole.hover();
    await failed;
    await page.unroute('**/growth.json');
    await page.mouse.move(5, 5);
    await whole.hover();
    await expect.poll(() => canvas.count()).toBe(1);
    await page.context().close();
  });
});
