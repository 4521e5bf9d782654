import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, origin, violations, visit } from './visit.ts';

const REPORT = 'parks/jianghai/2022/';
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Sight {
  readonly page: Page;
  readonly figure: Locator;
  readonly record: Locator;
}

/** A figure of the text, in sight, and the record that a press of it opens. */
async function at(
  fact: string,
  { root = '/', ...options }: BrowserContextOptions & { root?: string } = {},
): Promise<Sight> {
  const { page } = await visit(browser, root + REPORT, { ...desk, ...options });
  const figure = page.locator(`article a:has(> [data-fact="${fact}"])`).first();
  await figure.scrollIntoViewIfNeeded();
  return { page, figure, record: page.locator('dialog.inspector') };
}

/** Waits until the record is open and stands still. */
async function settled(record: Locator): Promise<void> {
  await record.waitFor();
  await record.evaluate((one) => Promise.all(one.getAnimations().map(({ finished }) => finished)));
}

describe('a figure that is pressed', () => {
  test.each([
    {
      root: '/',
      says: [
        '项目动工率',
        '80.95%',
        '全市第一',
        '2022年',
        '实际',
        '已动工（含投产）项目占项目数的比重',
        'C部分',
        '江海区坚持制造业当家',
        'A部分另印作',
        '34 ÷ 43 ≈ 79.07%',
        '从签约到动工',
      ],
    },
    {
      root: '/en/',
      says: [
        '80.95 percent',
        'ranked first in the city',
        '2022',
        'actual',
        'Part C',
        'over 80 percent',
        '34 ÷ 43 ≈ 79.07 percent',
        'From signing to construction',
      ],
    },
  ])('shows all that its row and the notes on it say, $root', async ({ root, says }) => {
    const { page, figure, record } = await at('start-rate', { root });
    await figure.click();
    await record.waitFor();
    const text = (await record.innerText()).replaceAll(/\s+/g, ' ');
    for (const words of says) expect(text).toContain(words);
    expect(await record.locator('[aria-current]').count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ['a desk', desk],
    ['a phone', phone],
  ])('moves nothing, on %s', async (_, options) => {
    const { page, figure, record } = await at('signed', options);
    const places = (): Promise<unknown> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main *, footer')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const before = await places();
    await figure.click();
    await record.waitFor();
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await places()).toEqual(before);
    await page.context().close();
  });

  test('has its record beside it at a desk, not over it, whole in the window', async () => {
    const { page, figure, record } = await at('tax-per-mu');
    await figure.click();
    await settled(record);
    const [box, own] = await Promise.all([record.boundingBox(), figure.boundingBox()]);
    if (!box || !own) throw new Error('not in sight');
    expect(box.y >= own.y + own.height || box.y + box.height <= own.y).toBe(true);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await page.context().close();
  });

  test('has its record at the foot of a phone, and a tap beside it closes', async () => {
    const { page, figure, record } = await at('signed', phone);
    await figure.tap();
    await settled(record);
    const box = await record.boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 360, 740]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.touchscreen.tap(180, 40);
    await expect.poll(() => record.isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['Enter', ' '])(
    'by key (%j) has its record read, and Escape leads back',
    async (key) => {
      const { page, figure, record } = await at('signed');
      await figure.focus();
      expect(await figure.getAttribute('aria-haspopup')).toBe('dialog');
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      await record.waitFor();
      const named = page.getByRole('dialog', { name: /引进项目\s+43个/ });
      expect(await named.count()).toBe(1);
      expect(await record.locator('h2').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      expect(await record.isVisible()).toBe(false);
      expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.context().close();
    },
  );

  test('gives way to the next one that is pressed', async () => {
    const { page, figure, record } = await at('signed');
    await figure.click();
    await record.waitFor();
    const other = await page.locator('article .figure').evaluateAll((all) => {
      const dialog = document.querySelector('dialog')?.getBoundingClientRect() ?? new DOMRect();
      for (const one of all) {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const isBeside = left > dialog.right || right < dialog.left || top > dialog.bottom;
        const isSeen = top > 0 && bottom < innerHeight && one.closest('a') !== null;
        if (isBeside && isSeen && one.getAttribute('data-fact') !== 'signed')
          return {
            x: (left + right) / 2,
            y: (top + bottom) / 2,
            fact: one.getAttribute('data-fact'),
          };
      }
      return null;
    });
    if (!other) throw new Error('no other figure in sight');
    await page.mouse.click(other.x, other.y);
    const row = record.locator('.row-link');
    await expect.poll(() => row.getAttribute('href')).toContain(`#${other.fact}`);
    await page.context().close();
  });

  test('is left by its links, which lead to places of the page', async () => {
    const { page, figure, record } = await at('signed');
    await figure.click();
    await record.locator('.use a[href$="#panel"]').click();
    expect(await record.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#panel');
    await expect
      .poll(() => page.locator('#panel').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(60);
    await page.context().close();
  });

  test.each([
    ['light', 'none', { viewport: { width: 360, height: 480 } }],
    ['dark', 'none', { viewport: { width: 1280, height: 480 } }],
    ['light', 'active', { viewport: { width: 360, height: 480 } }],
  ] as const)(
    'shows by an arrow that there is more below, until one is there: %s, forced colours %s',
    async (colorScheme, forcedColors, size) => {
      const { page, figure, record } = await at('start-rate', {
        ...size,
        colorScheme,
        forcedColors,
      });
      await figure.click();
      await settled(record);
      const arrow = (): Promise<string> =>
        record
          .locator('.inspector-foot')
          .evaluate((foot) => getComputedStyle(foot, '::before').content);
      await expect.poll(arrow).toContain('↓');
      await record.evaluate((one) => one.scrollTo(0, one.scrollHeight));
      await expect.poll(arrow).toBe('none');
      await page.context().close();
    },
  );

  test('shows none where all of it is seen', async () => {
    const { page, figure, record } = await at('start-rate', {
      viewport: { width: 1280, height: 1600 },
    });
    await figure.click();
    await settled(record);
    const isMore = await record.evaluate((one) => one.classList.contains('goes-on'));
    expect(isMore).toBe(await record.evaluate((one) => one.scrollHeight > one.clientHeight + 1));
    await page.context().close();
  });

  test('gives the address of its row to copy, and says so', async () => {
    const { page, figure, record } = await at('signed', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await figure.click();
    await record.getByRole('button', { name: '复制链接' }).click();
    await record.getByRole('button', { name: '已复制' }).waitFor();
    expect(await record.getByRole('status').textContent()).toBe('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${origin()}/${REPORT}data/#signed`);
    await page.context().close();
  });

  test.each([
    { colorScheme: 'light' as const, ...desk },
    { colorScheme: 'dark' as const, ...phone },
    { forcedColors: 'active' as const, ...desk },
  ])('has nothing for axe to say while it is open: %j', async (options) => {
    const { page, figure, record } = await at('start-rate', options);
    await figure.click();
    await settled(record);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('stands still for those who asked for it', async () => {
    const { page, figure, record } = await at('signed', { reducedMotion: 'reduce' });
    await figure.click();
    await record.waitFor();
    expect(await record.evaluate((one) => getComputedStyle(one).animationName)).toBe('none');
    await page.context().close();
  });

  test('asks for the data page once, whichever figures are pressed', async () => {
    const { page, requests } = await visit(browser, `/${REPORT}`, desk);
    for (const fact of ['signed', 'start-rate']) {
      await page.locator(`article a:has(> [data-fact="${fact}"])`).first().click();
      await page.locator('dialog.inspector').waitFor();
      await page.keyboard.press('Escape');
    }
    expect(requests.filter((url) => url.endsWith('/data/'))).toHaveLength(1);
    await page.context().close();
  });
});

describe('a figure is a link to its row', () => {
  const isAtRow = (page: Page): Promise<void> => page.waitForURL(/\/data\/#signed$/);

  test('without JavaScript', async () => {
    const { page, figure } = await at('signed', { javaScriptEnabled: false });
    await figure.click();
    await isAtRow(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  test('where its record cannot be had', async () => {
    const { page, figure } = await at('signed');
    await page.route('**/data/', (route, request) =>
      request.resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await figure.click();
    await isAtRow(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ['with the control key', { modifiers: ['Control'] as const }],
    ['with the middle button', { button: 'middle' as const }],
  ])('%s, in a page of its own', async (_, press) => {
    const { page, figure, record } = await at('signed');
    const opened = page.context().waitForEvent('page');
    await figure.click(press as never);
    await isAtRow(await opened);
    expect(await record.count()).toBe(0);
    await page.context().close();
  });
});

test.each(['.panel .amount a', '.panel .change a', '.lede a', '.note a', '.chart-says a'])(
  'a figure in %s can be pressed too',
  async (selector) => {
    const { page } = await visit(browser, `/${REPORT}`, desk);
    await page.locator(selector).first().click();
    await page.locator('dialog.inspector').waitFor();
    expect(await page.locator('dialog.inspector').isVisible()).toBe(true);
    await page.context().close();
  },
);
