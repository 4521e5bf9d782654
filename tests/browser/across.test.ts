import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, origin, sight, violations, visit } from './visit.ts';

const paths = ['indicators/', 'indicators/signed-projects/', 'targets/', 'compare/'];
const both = paths.flatMap((path) => [`/${path}`, `/en/${path}`]);
const height = 800;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(both)('%s', (path) => {
  const seen = sight(() => visit(browser, path, { viewport: { width: 360, height } }));

  describe.each([360, 768, 1280])('at %i px', (width) => {
    beforeEach(() => seen().page.setViewportSize({ width, height }));

    test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
      const { page, status } = seen();
      expect(status).toBe(200);
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test('does not scroll sideways, and asks nothing of another host', async () => {
      const { page, requests } = seen();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
    });

    test('has no figure torn from its unit and no text smaller than 12 px', async () => {
      const { page } = seen();
      const torn = await page
        .locator('.figure')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).length);
      const small = await page
        .locator('main *')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) =>
                one.childElementCount === 0 &&
                one.textContent?.trim() !== '' &&
                Number.parseFloat(getComputedStyle(one).fontSize) < 12,
            ).length,
        );
      expect([torn, small]).toEqual([0, 0]);
    });
  });
});

test('a figure of these pages leads to its row in its report', async () => {
  const path = '/en/indicators/signed-projects/';
  const { page } = await visit(browser, path, { javaScriptEnabled: false });
  await page.locator('.observations .figure').first().click();
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toMatch(/^\/en\/parks\/[^/]+\/[^/]+\/data\/$/);
  expect(await page.locator(hash).count()).toBe(1);
  await page.context().close();
});

test('and shows its record where scripts run', async () => {
  const { page } = await visit(browser, '/en/indicators/signed-projects/');
  await page.locator('.observations .figure').first().click();
  await page.locator('dialog.inspector').waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/indicators/signed-projects/');
  await page.context().close();
});

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('the list of indicators leads to each', async () => {
    const { page } = await visit(browser, '/indicators/', { javaScriptEnabled });
    await page.getByRole('link', { name: '引进项目', exact: true }).click();
    expect(await page.locator('h1').textContent()).toContain('引进项目');
    await page.context().close();
  });

  test('every target is a row with its heading, its figure and its document', async () => {
    const { page } = await visit(browser, '/targets/', { javaScriptEnabled });
    const rows = page.locator('.promises tbody tr:not(.group)');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      expect(await row.getByRole('rowheader').count()).toBe(1);
      expect(await row.locator('.figure').count()).toBeGreaterThan(0);
      expect(await row.locator('a[href$="/"]').count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});
