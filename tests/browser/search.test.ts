import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, origin, sight, violations, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const desk = { viewport: { width: 1280, height: 800 } };
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
  (await visit(browser, path, { ...desk, ...options })).page;

/** Once a search was answered, what its status line says. */
const answer = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.locator('.tally', { hasText: words }).waitFor();
};

const asked = [
  ['/search/?q=工业总产值', '工业总产值'],
  ['/search/?q=2023+税收', '税收'],
  ['/en/search/?q=industrial+output', 'industrial output'],
  ['/search/?q=无此一词', '没有找到'],
  ['/en/search/', ''],
] as const;

describe.each(asked)('%s', (path, words) => {
  const seen = sight(async () => {
    const found = await visit(browser, path, { viewport: { width: 360, height: 800 } });
    if (words) await answer(found.page, words);
    return found;
  });

  describe.each([360, 768, 1280])('at %i px', (width) => {
    beforeEach(() => seen().page.setViewportSize({ width, height: 800 }));

    test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
      const { page } = seen();
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test('does not scroll sideways, tears no figure, and asks nothing of another host', async () => {
      const { page, requests } = seen();
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        torn: [...document.querySelectorAll('.held')]
          .filter((one) => new Set([...one.getClientRects()].map(({ bottom }) => bottom)).size > 1)
          .map((one) => one.textContent),
        small: [...document.querySelectorAll('main *')]
          .filter((one) => one.childElementCount === 0 && one.textContent?.trim() !== '')
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12).length,
      }));
      expect(found).toEqual({ width, torn: [], small: 0 });
      expect(requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
    });
  });
});

describe('a search', () => {
  test('shows the figure itself: value, change, status, period, park', async () => {
    const page = await open('/search/?q=2023年税收');
    await answer(page, '税收');
    const [first] = await page.locator('.found-figure').all();
    expect(await first?.innerText()).toMatch(/税收[^]*亿元[^]*2023年1—11月[^]*绵阳/);
    const expected = page.locator('.found-figure', {
      has: page.locator('.status', { hasText: '预计' }),
    });
    expect(await expected.count()).toBeGreaterThan(0);
    const data = page.locator('.found-figure data.figure').first();
    expect(await data.getAttribute('value')).toMatch(/^\d+$/);
    expect(await data.getAttribute('data-fact')).toMatch(/^mianyang\/2023:/);
    await page.context().close();
  });

  test('leads to the row of a figure, whose record opens in place', async () => {
    const page = await open('/en/search/?q=start+rate');
    const link = page.locator('.found-figure a').first();
    expect(await link.getAttribute('href')).toBe('/en/parks/jianghai/2022/data/#start-rate');
    await link.click();
    await page.locator('dialog.inspector').waitFor();
    expect(await page.locator('dialog.inspector').innerText()).toContain('80.95 percent');
    await page.context().close();
  });

  test('marks what was looked for, and leads to the section or the note', async () => {
    const page = await open('/search/?q=污水');
    await answer(page, '污水');
    const marks = await page.locator('.results mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['污水']));
    await page.locator('.quoted a[href*="#section-"]').first().click();
    await page.waitForURL(/#section-/);
    expect(await page.locator(':target').innerText()).toContain('污水');
    await page.context().close();
  });

  test('answers what is typed, keeps it in the address, and goes back to what was meant', async () => {
    const page = await open('/search/');
    const field = page.getByRole('searchbox', { name: '词语、数字、园区或年份' });
    await field.pressSequentially('污水');
    await answer(page, '污水');
    await field.press('Enter');
    expect(new URL(page.url()).searchParams.get('q')).toBe('污水');
    expect(await page.title()).toMatch(/^污水｜搜索/);
    await field.fill('招商');
    await answer(page, '招商');
    await page.goBack();
    await answer(page, '污水');
    expect(await field.inputValue()).toBe('污水');
    await page.goForward();
    await answer(page, '招商');
    await field.fill('');
    await page.locator('.offers').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.results').isVisible()).toBe(false);
    await page.context().close();
  });

  test('waits for the end of a composition', async () => {
    const { page, requests } = await visit(browser, '/search/', desk);
    const field = page.getByRole('searchbox');
    await field.dispatchEvent('compositionstart');
    await field.fill('wushui');
    await page.waitForTimeout(500);
    expect(requests.filter((url) => url.includes('/search/index/'))).toEqual([]);
    await field.fill('污水');
    await field.dispatchEvent('compositionend');
    await answer(page, '污水');
    await page.context().close();
  });

  test('is told to those who do not see it, and shows more when asked, by keyboard too', async () => {
    const page = await open('/search/?q=项目');
    await answer(page, '项目');
    expect(await page.getByRole('status').innerText()).toMatch(/“项目”：\d+条结果/);
    const section = page.locator('[data-group=figures]');
    expect(await section.locator('li').count()).toBe(10);
    await section.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => section.locator('li').count()).toBe(30);
    const focused = page.locator('.found-figure a:focus');
    expect(await focused.getAttribute('href')).toBe(
      await section.locator('li:nth-child(11) a').getAttribute('href'),
    );
    await page.context().close();
  });

  test('says that nothing was found, and offers indicators and reports', async () => {
    const page = await open('/en/search/?q=zeppelin');
    await answer(page, 'Nothing found for “zeppelin”');
    expect(await page.getByRole('link', { name: 'Projects signed', exact: true }).isVisible()).toBe(
      true,
    );
    await page.context().close();
  });

  test('says that the index could not be had, and answers once it can', async () => {
    const page = await open('/search/');
    await page.route('**/search/index/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('污水');
    await answer(page, '没有取到');
    await page.unroute('**/search/index/**');
    await page.getByRole('button', { name: '搜索' }).click();
    await answer(page, /“污水”：\d+条/);
    expect(await page.locator('.results').isVisible()).toBe(true);
    await page.context().close();
  });

  test('goes on in the other language', async () => {
    const page = await open('/search/?q=GDP');
    await answer(page, 'GDP');
    await page.locator('a[data-switch]').click();
    await answer(page, 'for “GDP”');
    expect(new URL(page.url()).pathname).toBe('/en/search/');
    await page.context().close();
  });

  test('fetches nothing before something is looked for, and little then', async () => {
    const { page, requests } = await visit(browser, '/search/', desk);
    const asks = (): number => requests.filter((url) => url.includes('/search/index/')).length;
    await page.waitForTimeout(200);
    expect(asks()).toBe(0);
    await page.getByRole('searchbox').fill('污水');
    await answer(page, '污水');
    expect(asks()).toBeLessThan(16);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test.each(['/search/', '/en/search/?q=tax'])(
    '%s has no field, and leads to indicators and reports',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false });
      expect(await page.locator('.seek').isVisible()).toBe(false);
      expect(await page.locator('.offers a').count()).toBeGreaterThan(20);
      await page.locator('.offers li a').first().click();
      expect(new URL(page.url()).pathname).toMatch(/\/parks\/[^/]+\/[^/]+\/$/);
      await page.context().close();
    },
  );
});

test.each([360, 1280])('the masthead of every page leads to search, at %i px', async (width) => {
  const page = await open('/en/parks/jianghai/2022/', { viewport: { width, height: 800 } });
  const link = page.locator('.masthead').getByRole('link', { name: 'Search', exact: true });
  const box = await link.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await link.click();
  expect(new URL(page.url()).pathname).toBe('/en/search/');
  expect(await page.locator('.masthead [aria-current=page]').innerText()).toBe('Search');
  await page.context().close();
});
