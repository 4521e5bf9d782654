import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { siteServer } from '../../src/cli/site-server.ts';
import { type Built, built, cleared } from '../site/built.ts';
import { launch, violations } from './visit.ts';

const REPORT = 'parks/xinqu/2024/';
const AWAY = 'article a[href^="https://company.example"]';

let browser: Browser;
let site: Built;
let server: Server;
let origin: string;
beforeAll(async () => {
  site = await built({ fixture: 'government' });
  server = siteServer(site.at.dist);
  await listen(server, 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await cleared(site);
});

interface Sight {
  readonly page: Page;
  readonly link: Locator;
  readonly dialog: Locator;
  /** Other sites that were asked for. */
  readonly asked: string[];
}

/** A report of a government site; other sites answer with a page, and are noted. */
async function report({
  root = '/',
  ...options
}: BrowserContextOptions & { root?: string } = {}): Promise<Sight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const asked: string[] = [];
  await context.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
  });
  const page = await context.newPage();
  await page.goto(`${origin}${root}${REPORT}`, { waitUntil: 'load' });
  return { page, link: page.locator(AWAY), dialog: page.locator('dialog.leaving'), asked };
}

describe('a link that leads out of a government site', () => {
  test.each([
    ['/', '您访问的链接即将离开“示例新区管理委员会”门户网站，是否继续？'],
    ['/en/', 'You are leaving the website of Administration of Shili New Area. Continue?'],
  ])('asks first, under %s', async (root, question) => {
    const { page, link, dialog, asked } = await report({ root });
    expect(await dialog.isVisible()).toBe(false);
    await link.click();
    expect(await page.getByRole('dialog', { name: question }).isVisible()).toBe(true);
    expect(await dialog.textContent()).toContain('company.example');
    expect(asked).toEqual([]);
  });

  test('is followed, in a new tab, by those who say so', async () => {
    const { page, link, dialog, asked } = await report();
    await link.click();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: '继续访问' }).click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toBe('https://company.example/news');
    expect(await tab.evaluate(() => [window.opener === null, document.referrer])).toEqual([
      true,
      '',
    ]);
    expect(asked).toEqual(['https://company.example/news']);
    expect(await dialog.isVisible()).toBe(false);
    expect(page.url()).toBe(`${origin}/${REPORT}`);
  });

  test.each([
    ['放弃', ({ dialog }: Sight) => dialog.getByRole('button', { name: '放弃' }).click()],
    ['Escape', ({ page }: Sight) => page.keyboard.press('Escape')],
    ['a press beside it', ({ page }: Sight) => page.mouse.click(8, 8)],
  ])('is not followed after %s, and the reader is where he was', async (_, refuse) => {
    const sight = await report();
    await sight.link.click();
    await refuse(sight);
    expect(await sight.dialog.isVisible()).toBe(false);
    expect(await sight.link.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(sight.asked).toEqual([]);
  });

  test('is asked about and answered by keyboard alone; the focus stays inside', async () => {
    const { page, link, dialog } = await report();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.className ?? '');
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    expect(await focused()).toBe('go');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('stay');
    const within: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab');
      within.push(await focused());
    }
    // Between the last and the first, the window itself has its turn.
    expect(within.filter((name) => !['go', 'stay', ''].includes(name))).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('asks anew for every link', async () => {
    const { page, link, dialog } = await report();
    await link.click();
    await page.keyboard.press('Escape');
    await page.locator('.sources a[data-leaving]').click();
    expect(await dialog.locator('.leaving-host').textContent()).toBe('summary.example');
    expect(await dialog.locator('.go').getAttribute('href')).toBe('https://summary.example/2024');
  });

  test('asks also in the record of a figure', async () => {
    const { page, dialog } = await report();
    await page.locator('article a:has(> [data-fact="signed"])').first().click();
    const link = page.locator('dialog.inspector a[data-leaving]');
    await link.click();
    expect(await dialog.locator('.leaving-host').textContent()).toBe('summary.example');
    await page.keyboard.press('Escape');
    const figure = page.locator('article a:focus > .figure');
    expect(await figure.getAttribute('data-fact')).toBe('signed');
  });

  test('is a link without script', async () => {
    const { page, link, dialog } = await report({ javaScriptEnabled: false });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    expect(tab.url()).toBe('https://company.example/news');
    expect(await dialog.isVisible()).toBe(false);
  });

  test.each(['https://www.shilishi.gov.cn/', 'https://shili-park.example/'])(
    'asks nothing before %s',
    async (href) => {
      const { page, dialog, asked } = await report();
      await page.locator(`article a[href="${href}"]`).click();
      await page.waitForURL(href);
      expect(asked).toEqual([href]);
      expect(await dialog.count()).toBe(0);
    },
  );
});

describe('a page of a government site', () => {
  const sizes = [360, 768, 1280] as const;
  const places = ['/', '/en/', `/${REPORT}`, `/en/${REPORT}`, '/sitemap/', '/en/sitemap/'];

  test.each(places)('%s has no barrier, and fits', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(origin + path, { waitUntil: 'load' });
      for (const width of sizes) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${width}`).toBe(0);
      }
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  test('has none while it asks, and what is pressed there is large enough', async () => {
    const { page, link, dialog } = await report({ viewport: { width: 360, height: 740 } });
    await link.click();
    expect(await violations(page)).toEqual([]);
    for (const answer of await dialog.locator('.leaving-answers > *').all())
      expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('has links at its foot that a finger can press', async () => {
    const { page } = await report({ viewport: { width: 360, height: 740 } });
    const heights = await page
      .locator('.official a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });

  test('loads its marks and its pictures from the site alone', async () => {
    const { page, asked } = await report();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const images = page.locator('img');
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((one: HTMLImageElement) => one.decode());
    }
    expect(await images.count()).toBe(3);
    expect(asked).toEqual([]);
  });
});
