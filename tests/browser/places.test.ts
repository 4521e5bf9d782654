import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, sight, violations, visit } from './visit.ts';

const paths = ['parks/', 'parks/jianghai/', 'about/', 'method/'];
const pages = paths.flatMap((path) => [`/${path}`, `/en/${path}`]);
const phone = { width: 360, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = async (path: string, width: number): Promise<Page> =>
  (await visit(browser, path, { viewport: { width, height: 800 } })).page;

describe.each(pages)('%s', (path) => {
  const alive = sight(() => visit(browser, path, { viewport: phone }));
  const plain = sight(() => visit(browser, path, { viewport: phone, javaScriptEnabled: false }));

  describe.each([360, 1280])('at %i px', (width) => {
    beforeEach(async () => {
      for (const { page } of [alive(), plain()]) await page.setViewportSize({ width, height: 800 });
    });

    test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
      const { page } = alive();
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test('does not scroll sideways, keeps figures whole, and has no text smaller than 12 px', async () => {
      const { page } = plain();
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('body *')];
        const texts = all.filter((one) => one.childElementCount === 0 && one.textContent?.trim());
        return {
          width: document.documentElement.scrollWidth,
          torn: [...document.querySelectorAll('data.figure')]
            .filter((one) => one.getClientRects().length > 1 && !one.querySelector('.loose'))
            .map((one) => one.textContent),
          small: texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12),
        };
      });
      expect(found).toEqual({ width, torn: [], small: [] });
    });

    test('says where in the site it is, and offers targets that a finger can hit', async () => {
      const { page } = alive();
      const ways = page.locator('.masthead .site-ways a');
      expect(await ways.count()).toBe(6);
      const current = page.locator('.masthead .site-ways a[aria-current]');
      expect(await current.count()).toBe(1);
      expect(path).toContain(
        new URL((await current.getAttribute('href')) ?? '', page.url()).pathname,
      );
      const boxes = await page
        .locator('.masthead a')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(boxes.filter((height) => height < 24)).toEqual([]);
    });
  });
});

test.each([360, 1280])('the masthead is low at %i px', async (width) => {
  for (const path of ['/', '/en/']) {
    const page = await open(path, width);
    const box = await page.locator('.masthead').boundingBox();
    expect(box?.height).toBeLessThan(width === 360 ? 150 : 90);
    await page.context().close();
  }
});

test('the front page sets its first report apart: its headline and its figure are the largest', async () => {
  const page = await open('/', 1280);
  const size = (selector: string): Promise<number[]> =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const [first = 0, ...others] = await size('.story h3:not(.label)');
  expect(first).toBeGreaterThan(Math.max(0, ...others));
  const [lead = 0, ...figures] = await size('.story .number');
  expect(lead).toBeGreaterThan(Math.max(...figures));
  await page.context().close();
});

test('the contents of a page lead to its sections, and so does a link from another page', async () => {
  const page = await open('/en/about/', 1280);
  await page.getByRole('link', { name: 'Corrections', exact: true }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/method/#corrections');
  await page.locator('.contents a').first().click();
  expect(new URL(page.url()).hash).toBe('#record');
  const top = await page.locator('#record').evaluate((one) => one.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(60);
  await page.context().close();
});

test('a park leads to its reports, its figures and their indicators', async () => {
  const page = await open('/parks/', 1280);
  await page.getByRole('link', { name: '江海区', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/parks/jianghai/');
  await page.locator('.by-indicator th a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/indicators\/[a-z-]+\/$/);
  await page.goBack();
  await page.locator('.by-indicator .figure').first().click();
  await page.locator('dialog.inspector').waitFor();
  await page.locator('dialog.inspector a[href*="/data/#"]').first().click();
  expect(new URL(page.url()).pathname).toBe('/parks/jianghai/2022/data/');
  await page.context().close();
});
