import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from './kinds.ts';
import { launch, layoutShift, origin, sight, violations, visit, type Visit } from './visit.ts';

type Choice = Partial<Record<'size' | 'scheme' | 'contrast', string>>;

const REPORT = '/parks/jianghai/2022/';
const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A reader who has chosen before, still at a picture. */
async function reader(choice: Choice, viewport: typeof desk): Promise<Visit> {
  const found = await visit(browser, '/icon.svg', { viewport });
  await found.page.evaluate(
    (kept) => localStorage.setItem('shudu.display', kept),
    JSON.stringify(choice),
  );
  return found;
}

/** A page as such a reader finds it. */
async function chosen(path: string, choice: Choice): Promise<Page> {
  const { page } = await reader(choice, desk);
  await page.goto(`${origin()}${path}`);
  return page;
}

const plain = async (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
  (await visit(browser, path, { viewport: desk, ...options })).page;

const colours = (page: Page): Promise<{ paper: string; ink: string }> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { paper: backgroundColor, ink: color };
  });

const day = { paper: 'rgb(253, 252, 249)', ink: 'rgb(26, 25, 23)' };
const night = { paper: 'rgb(20, 19, 17)', ink: 'rgb(236, 232, 224)' };
const strongDay = { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' };
const strongNight = { paper: 'rgb(0, 0, 0)', ink: 'rgb(255, 255, 255)' };

describe('what the system asks for, without any script', () => {
  test.each([
    ['light', 'no-preference', day],
    ['dark', 'no-preference', night],
    ['light', 'more', strongDay],
    ['dark', 'more', strongNight],
  ] as const)('%s, contrast %s', async (colorScheme, contrast, expected) => {
    const page = await plain(REPORT, { javaScriptEnabled: false, colorScheme, contrast });
    expect(await colours(page)).toEqual(expected);
    await page.context().close();
  });

  test('and nothing is offered that would not work', async () => {
    const page = await plain(REPORT, { javaScriptEnabled: false });
    expect(await page.locator('.modes').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('what a reader chooses', () => {
  test.each<[Choice, 'light' | 'dark', typeof day]>([
    [{ scheme: 'dark' }, 'light', night],
    [{ scheme: 'light' }, 'dark', day],
    [{ contrast: 'more' }, 'light', strongDay],
    [{ contrast: 'more' }, 'dark', strongNight],
    [{ scheme: 'light', contrast: 'more' }, 'dark', strongDay],
  ])('%j goes before a system that is %s', async (choice, colorScheme, expected) => {
    const page = await chosen(REPORT, choice);
    await page.emulateMedia({ colorScheme });
    expect(await colours(page)).toEqual(expected);
    await page.context().close();
  });

  test('is chosen in the header and kept on the next page and in the other language', async () => {
    const page = await plain(REPORT);
    await page.locator('.modes summary').click();
    await page.getByRole('radio', { name: '更大' }).check();
    await page.getByRole('radio', { name: '深色' }).check();
    expect(await colours(page)).toEqual(night);
    await page.locator('nav a[hreflang]').click();
    await page.waitForURL(`**/en${REPORT}`);
    expect(await colours(page)).toEqual(night);
    await page.locator('.modes summary').click();
    expect(await page.getByRole('radio', { name: 'Larger', exact: true }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Standard' }).check();
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('16px');
    await page.context().close();
  });

  test('the large type has an entry of its own, which says whether it is on', async () => {
    const page = await plain(REPORT);
    const entry = page.getByRole('button', { name: '长者版' });
    const width = (): Promise<number> => page.evaluate(() => document.body.clientWidth);
    expect([await entry.getAttribute('aria-pressed'), await width()]).toEqual(['false', 1280]);
    await entry.click();
    expect([await entry.getAttribute('aria-pressed'), await width()]).toEqual(['true', 735]);
    await entry.click();
    expect([await entry.getAttribute('aria-pressed'), await width()]).toEqual(['false', 1280]);
    await page.context().close();
  });

  test('stands before the first paint, so that nothing moves or flashes', async () => {
    const page = await chosen(REPORT, { size: '2', scheme: 'dark' });
    expect(await layoutShift(page)).toBe(0);
    const before = await page.evaluate(() => {
      const own = document.querySelector('head script[src$="modes.js"]');
      const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
      return sheets.every((sheet) => (own?.compareDocumentPosition(sheet) ?? 0) & 4);
    });
    expect(before).toBe(true);
    await page.context().close();
  });

  test('holds for the page where nothing may be kept', async () => {
    const context = await browser.newContext({ viewport: desk });
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    const page = await context.newPage();
    await page.goto(`${origin()}${REPORT}`);
    await page.locator('.modes summary').click();
    await page.getByRole('radio', { name: '深色' }).check();
    await page.getByRole('radio', { name: '高对比' }).check();
    expect(await colours(page)).toEqual(strongNight);
    await context.close();
  });

  test('reaches the pages open beside it', async () => {
    const page = await plain(REPORT);
    const beside = await page.context().newPage();
    await beside.goto(`${origin()}/targets/`);
    await page.getByRole('button', { name: '长者版' }).click();
    await expect
      .poll(() => beside.evaluate(() => document.documentElement.dataset['size']))
      .toBe('1');
    await page.context().close();
  });

  test('whatever lies in the store, the page opens as it is', async () => {
    const context = await browser.newContext({ viewport: desk });
    await context.addInitScript(() => localStorage.setItem('shudu.display', '{"size":'));
    const page = await context.newPage();
    await page.goto(`${origin()}${REPORT}`);
    expect(await colours(page)).toEqual(day);
    await context.close();
  });

  test('can all be done by keyboard', async () => {
    const page = await plain(REPORT);
    await page.locator('.modes summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.modes details').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.context().close();
  });

  test('a theme colour follows, for the frame of the browser', async () => {
    const page = await chosen(REPORT, { scheme: 'dark' });
    const shown = await page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) =>
        (all as HTMLMetaElement[]).filter(({ media }) => matchMedia(media).matches),
      );
    expect(shown).toHaveLength(1);
    await page.context().close();
  });
});

const modes: [string, Choice, { width: number; height: number }][] = [
  ['high contrast', { contrast: 'more', scheme: 'light' }, desk],
  ['high contrast in the dark', { contrast: 'more', scheme: 'dark' }, phone],
  ['large type', { size: '1' }, phone],
  ['the largest type', { size: '3', scheme: 'dark' }, desk],
];

describe.each(modes)('in %s', (_, choice, viewport) => {
  // Languages take turns, so that each kind and each mode is seen in both and none in vain.
  const half = pages.filter(({ lang }, at) => (lang === 'zh') === (Math.floor(at / 2) % 2 === 0));

  const seen = sight(() => reader(choice, viewport));

  test.each(half)('axe has nothing to say of $path', async ({ path }) => {
    const { page } = seen();
    await page.goto(`${origin()}${path}`);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(['1', '3'])('large type, step %s', (size) => {
  const seen = sight(() => reader({ size }, phone));

  test.each(pages)('$path has no small text, low target or sideways scroll', async ({ path }) => {
    const { page } = seen();
    await page.goto(`${origin()}${path}`);
    const found = await page.evaluate(() => {
      const isSeen = (one: Element): boolean => one.getClientRects().length > 0;
      const small = [...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('svg, .unseen') && isSeen(one))
        .filter((one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 18);
      const main = document.querySelectorAll('nav a, .brand, button, summary, select, .contents a');
      const low = [...main].filter(
        (one) => isSeen(one) && one.getBoundingClientRect().height < 44 && !one.closest('.skip'),
      );
      const named = (all: Element[]): string[] =>
        all.map(({ outerHTML }) => outerHTML.slice(0, 120));
      const { scrollWidth, clientWidth } = document.documentElement;
      return { small: named(small), low: named(low), over: scrollWidth - clientWidth };
    });
    expect(found).toEqual({ small: [], low: [], over: 0 });
  });
});

describe('a page that is enlarged', () => {
  test.each([
    ['200 %', { width: 640, height: 400 }],
    ['400 %', { width: 320, height: 200 }],
  ])('to %s needs no sideways scroll', async (_, viewport) => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const { path } of pages) {
      await page.goto(`${origin()}${path}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  test('keeps all of its text where a reader spaces it out', async () => {
    const context = await browser.newContext({ viewport: phone, bypassCSP: true });
    const page = await context.newPage();
    const cut: string[] = [];
    for (const { path } of pages) {
      await page.goto(`${origin()}${path}`);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => !one.closest('svg, .unseen, .skip'))
          .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowY))
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      cut.push(...found.map((html) => `${path}: ${html}`));
    }
    expect(cut).toEqual([]);
    await context.close();
  });

  test('shows where the keyboard is, at everything it can reach', async () => {
    const page = await plain(REPORT, { viewport: phone });
    const hidden: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const isInside = box.bottom > 0 && box.top < innerHeight;
        return isSeen && isInside ? null : one.outerHTML.slice(0, 120);
      });
      if (seen !== null) hidden.push(seen);
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });
});
