import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, origin, sight, violations, visit } from './visit.ts';

const REPORT = 'parks/jianghai/2022/';
const pages = [
  { path: '', zh: /^每一个数字，都有出处$/, en: /^Every figure has a source$/ },
  { path: REPORT, zh: /^江海引资首次突破200亿元/, en: /^Jianghai.s signed investment/ },
  { path: `${REPORT}data/`, zh: /^每一个数字$/, en: /^Every figure$/ },
].flatMap(({ path, zh, en }) => [
  { path: `/${path}`, lang: 'zh-CN', heading: zh, other: `/en/${path}` },
  { path: `/en/${path}`, lang: 'en', heading: en, other: `/${path}` },
]);
const phone = { width: 360, height: 780 };
const screens = [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(pages)('$path', ({ path, lang, heading, other }) => {
  const alive = sight(() => visit(browser, path, { viewport: phone }));
  const plain = sight(() => visit(browser, path, { viewport: phone, javaScriptEnabled: false }));

  describe.each(screens)('at $width px', (viewport) => {
    beforeEach(async () => {
      for (const { page } of [alive(), plain()]) await page.setViewportSize(viewport);
    });

    test.each([true, false])('opens with JavaScript %s', async (javaScriptEnabled) => {
      const { page, requests } = javaScriptEnabled ? alive() : plain();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      const title = (await page.locator('h1').textContent())?.trim().replaceAll('\u00a0', ' ');
      expect(title).toMatch(heading);
      expect(requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
    });

    test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
      const { page } = alive();
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test.each([true, false])('does not scroll sideways, JavaScript %s', async (isAlive) => {
      const { page } = isAlive ? alive() : plain();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });

    test('leads to the same page in the other language and back', async () => {
      const { page } = alive();
      await page.locator('nav a[hreflang]').click();
      expect(new URL(page.url()).pathname).toBe(other);
      await page.locator('nav a[hreflang]').click();
      expect(new URL(page.url()).pathname).toBe(path);
    });
  });
});

test('the front page leads to the report', async () => {
  const { page } = await visit(browser, '/en/');
  await page.getByRole('link', { name: 'Read the report' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/parks\/[a-z]+\/[0-9a-z-]+\/$/);
  await page.context().close();
});

test('the skip link is the first stop of the keyboard and leads to the content', async () => {
  const { page } = await visit(browser, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.context().close();
});

test('an address without a page says so in both languages', async () => {
  const { page, status } = await visit(browser, '/nowhere/');
  expect(status).toBe(404);
  expect(await page.locator('main').textContent()).toMatch(/这里没有页面[^]*There is no page here/);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ['/', '.told h3 a, .park-list h3 a'],
  [`/${REPORT}`, '.contents a, .kicker a'],
  [`/${REPORT}data/`, '.facts .group a'],
  ['/parks/', '.park-part h2 a, .listing th a'],
])('what leads on from %s is underlined before it is pointed at: %s', async (path, links) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit(browser, path, { colorScheme });
    const lines = await page
      .locator(links)
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set(['underline']));
    await page.context().close();
  }
});
