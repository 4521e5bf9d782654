import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers } from '../../src/outputs/safety.ts';
import { pages } from './kinds.ts';
import { launch, origin, sight, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('of its own rules', () => {
  const said: string[] = [];
  const seen = sight(async () => {
    const { page, ...found } = await visit(browser, '/icon.svg');
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    return { page, ...found };
  });

  test.each(pages)('$path breaks none', async ({ path }) => {
    const { page } = seen();
    await page.goto(`${origin()}${path}`);
    for (const drawing of await page.locator('.drawing').all()) await drawing.hover();
    const figure = page.locator('main a:has(> .figure)').first();
    if ((await figure.count()) > 0) await figure.click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(said.splice(0)).toEqual([]);
  });
});

describe('a page that someone managed to write into', () => {
  test.each([
    ['a script in it', '<script>window.broken = true</script>'],
    ['a handler in it', '<img src="/none.png" onerror="window.broken = true">'],
    ['a script of another host', '<script src="https://evil.example/a.js"></script>'],
    ['a script in an address', '<iframe src="javascript:parent.broken=true"></iframe>'],
  ])('does not run %s', async (_, html) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<main', `${html}<main`);
      // Without the header: what the page itself says must be enough.
      await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    await page.route('https://evil.example/**', (route) =>
      route.fulfill({ body: 'window.broken = true', contentType: 'text/javascript' }),
    );
    await page.goto(`${origin()}/about/`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await context.close();
  });
});

test('the server sends what a page cannot say', async () => {
  const { page } = await visit(browser, '/');
  const response = await page.request.get(`${origin()}/`);
  for (const [name, value] of Object.entries(headers))
    expect(response.headers()[name.toLowerCase()], name).toBe(value);
  await page.context().close();
});
