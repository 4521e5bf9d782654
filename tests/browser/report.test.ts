import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, sight, visit } from './visit.ts';

const PATH = 'parks/jianghai/2022/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(['/', '/en/'])('the report of %s', (root) => {
  const seen = sight(() => visit(browser, root + PATH, { viewport: { width: 360, height: 800 } }));

  describe.each([360, 390, 768, 1024, 1280])('at %i px', (width) => {
    beforeEach(() => seen().page.setViewportSize({ width, height: 800 }));

    test('keeps every figure on one line with its unit', async () => {
      expect(await torn(seen().page.locator('.figure'))).toEqual([]);
    });

    test('has no text smaller than 12 px', async () => {
      const small = await seen().page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((one) => one.childElementCount === 0 && one.textContent?.trim() !== '')
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
          .map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
    });
  });
});

describe('a data note', () => {
  const places = async (width: number): Promise<{ left: number; top: number }[]> => {
    const { page } = await visit(browser, `/${PATH}`, { viewport: { width, height: 800 } });
    const passage = page.locator('.passage').first();
    const boxes = await Promise.all(
      ['.text', '.note'].map((name) => passage.locator(name).first().boundingBox()),
    );
    await page.context().close();
    return boxes.map((box) => ({ left: box?.x ?? NaN, top: box?.y ?? NaN }));
  };

  test('stands beside its passage on a desk', async () => {
    const [text, note] = await places(1280);
    expect(note?.left).toBeGreaterThan(text?.left ?? NaN);
    expect(Math.abs((note?.top ?? NaN) - (text?.top ?? NaN))).toBeLessThan(24);
  });

  test('stands after it on a phone', async () => {
    const [text, note] = await places(360);
    expect(note?.left).toBe(text?.left);
    expect(note?.top).toBeGreaterThan(text?.top ?? NaN);
  });
});

test('a figure of the text leads to its row, which stands out, without JavaScript', async () => {
  const { page } = await visit(browser, `/en/${PATH}`, { javaScriptEnabled: false });
  await page.locator('article .figure').first().click();
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toBe(`/en/${PATH}data/`);
  const colour = await page.locator(hash).evaluate((row) => getComputedStyle(row).backgroundColor);
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
  await page.context().close();
});

test('numerals of the panel are larger than all else, the leading one largest', async () => {
  const { page } = await visit(browser, `/${PATH}`, { viewport: { width: 1280, height: 800 } });
  const sizes = await page
    .locator('.number')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const [lead = 0, ...rest] = sizes;
  expect(lead).toBeGreaterThan(2 * Math.max(...rest));
  await page.context().close();
});

/** The figures whose number stands on another line than its unit. */
function torn(figures: Locator): Promise<string[]> {
  return figures.evaluateAll((all) =>
    all
      .filter((one) => {
        const held = [...one.querySelectorAll('.held')];
        const [first, ...rest] = one.querySelectorAll('.number, .unit');
        if (held.length > 0) return held.some((part) => part.getClientRects().length > 1);
        if (!first) return one.getClientRects().length > 1;
        const { bottom } = first.getBoundingClientRect();
        return rest.some((part) => part.getBoundingClientRect().top > bottom);
      })
      .map((one) => one.textContent ?? ''),
  );
}
