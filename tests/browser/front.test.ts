import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, origin, violations, visit } from './visit.ts';

const REPORT = 'parks/jianghai/2022/';
const pages = [
  { path: '', zh: /^每一个数字，都有出处$/, en: /^Every figure has a source$/ },
  { path: REPORT, zh: /^江海引资首次突破200亿元/, en: /^Jianghai.s signed investment/ },
  { path: `${REPORT}data/`, zh: /^每一个数字$/, en: /^Every figure$/ },
].flatMap(({ path, zh, en }) => [
  { path: `/${path}`, lang: 'zh-CN', heading: zh, other: `/en/${path}` },
  { path: `/en/${path}`, lang: 'en', heading: en, other: `/${path}` },
]);
const screens = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const sights = pages.flatMap((page) => screens.map((viewport) => ({ ...page, viewport })));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(sights)('$path at $viewport.width px', ({ path, lang, heading, other, viewport }) => {
  test.each([true, false])('opens with JavaScript %s', async (javaScriptEnabled) => {
    const { page, requests } = await visit(browser, path, { viewport, javaScriptEnabled });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const title = (await page.locator('h1').textContent())?.trim().replaceAll('\u00a0', ' ');
    expect(title).toMatch(heading);
    expect(requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await visit(browser, path, { viewport, colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('does not scroll sideways', async () => {
    const { page } = await visit(browser, path, { viewport });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    await page.context().close();
  });

  test('leads to the same page in the other language and back', async () => {
    const { page } = await visit(browser, path, { viewport });
    await page.locator('nav a[hreflang]').click();
    expect(new URL(page.url()).pathname).toBe(other);
    await page.locator('nav a[hreflang]').click();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.context().close();
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
