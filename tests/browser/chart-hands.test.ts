import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  charts,
  type Drawing,
  drawingOf,
  languages,
  linesOf,
  middleOf,
  placeOf,
  REPORT,
  sceneOf,
} from './drawing.ts';
import { launch, type Visit, visit } from './visit.ts';

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (options: BrowserContextOptions = desk, root = '/'): Promise<Visit> =>
  visit(browser, root + REPORT, options);

describe('a chart by keyboard', () => {
  test.each(languages)('says every figure as one walks along, $lang', async ({ root, join }) => {
    const { page } = await open(desk, root);
    await page.mouse.move(400, 400); // lies there while keys scroll the page below it
    for (const id of charts) {
      const drawing = drawingOf(page, id);
      const { marks } = await sceneOf(drawing);
      await drawing.whole.focus();
      await drawing.canvas.waitFor();
      for (const placed of marks) {
        await page.keyboard.press('ArrowDown');
        expect(await drawing.voice.textContent()).toBe(linesOf(placed).join(join));
        expect(await drawing.tip.locator('span').allTextContents()).toEqual(linesOf(placed));
      }
      await page.keyboard.press('Home');
      expect(await drawing.voice.textContent()).toContain(marks[0]?.mark.figure);
      await page.keyboard.press('End');
      expect(await drawing.voice.textContent()).toContain(marks.at(-1)?.mark.figure);
      await page.keyboard.press('ArrowLeft');
      expect(await drawing.voice.textContent()).toContain(marks.at(-2)?.mark.figure);
    }
    await page.context().close();
  });

  test('is static again after Escape, the focus still on it, and can go on', async () => {
    const { page } = await open();
    const { whole, canvas, tip, voice } = drawingOf(page, 'growth');
    await whole.focus();
    await canvas.waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await canvas.count()).toBe(0);
    expect(await tip.count()).toBe(0);
    expect(await voice.textContent()).toBe('');
    expect(await whole.locator('svg:visible .marks').isVisible()).toBe(true);
    expect(await whole.evaluate((one) => document.activeElement === one)).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await voice.textContent()).not.toBe('');
    await page.context().close();
  });

  test('is static again once the focus has gone', async () => {
    const { page } = await open();
    const { whole, canvas } = drawingOf(page, 'growth');
    await whole.focus();
    await canvas.waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => canvas.count()).toBe(0);
    await page.context().close();
  });

  test('lets Escape close what the mouse has opened, until the mouse comes anew', async () => {
    const { page } = await open();
    const { whole, canvas } = drawingOf(page, 'growth');
    await whole.hover();
    await canvas.waitFor();
    await page.keyboard.press('Escape');
    expect(await canvas.count()).toBe(0);
    const box = (await whole.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    expect(await canvas.count()).toBe(0);
    await page.mouse.move(5, 5);
    await whole.hover();
    await canvas.waitFor();
    await page.context().close();
  });
});

describe('a chart under a finger', () => {
  const tapped = async (): Promise<
    Drawing & { page: Page; places: { x: number; y: number }[] }
  > => {
    const { page } = await open(phone);
    const drawing = drawingOf(page, 'past-the-mark');
    await drawing.whole.scrollIntoViewIfNeeded();
    const { marks } = await sceneOf(drawing);
    const places = await Promise.all(marks.map((one) => placeOf(drawing, middleOf(one))));
    await page.touchscreen.tap(places[1]!.x, places[1]!.y);
    await drawing.tip.waitFor();
    return { ...drawing, page, places };
  };

  test('opens at a tap, moves to another mark, closes at the second', async () => {
    const { page, tip, canvas, voice, places } = await tapped();
    expect(await tip.textContent()).toContain('年创税');
    expect(await voice.textContent()).toContain('年创税');
    await page.touchscreen.tap(places[3]!.x, places[3]!.y);
    expect(await tip.textContent()).toContain('项目个数');
    await page.touchscreen.tap(places[3]!.x, places[3]!.y);
    expect(await canvas.count()).toBe(0);
    await page.context().close();
  });

  test('stays open while the finger scrolls', async () => {
    const { page, whole, tip } = await tapped();
    await page.clock.install();
    const [from, box] = [await page.evaluate(() => scrollY), (await whole.boundingBox())!];
    await dragged(page, { x: box.x + 100, y: box.y + 150 }, -90);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(from + 30);
    await page.clock.runFor(1000);
    const { marks } = await sceneOf(drawingOf(page, 'past-the-mark'));
    expect(await tip.locator('span').allTextContents()).toEqual(linesOf(marks[1]!));
    await page.context().close();
  });

  test('closes at a tap elsewhere', async () => {
    const { page, canvas } = await tapped();
    const title = (await page.locator('#chart-past-the-mark .chart-says').boundingBox())!;
    await page.touchscreen.tap(title.x + 300, title.y + 4);
    expect(await canvas.count()).toBe(0);
    await page.context().close();
  });

  test('scrolls with the page, and a finger that scrolls loads nothing', async () => {
    const { page, requests } = await open(phone);
    const { whole } = drawingOf(page, 'past-the-mark');
    await whole.scrollIntoViewIfNeeded();
    const [from, box] = [await page.evaluate(() => scrollY), (await whole.boundingBox())!];
    await dragged(page, { x: box.x + 100, y: box.y + 100 }, -240);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(from + 150);
    expect(requests.filter((url) => /live|\.json$/.test(url))).toEqual([]);
    await page.context().close();
  });
});

/** Drags a finger up or down. */
async function dragged(page: Page, { x, y }: { x: number; y: number }, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove', to: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: to }] });
  await send('touchStart', y);
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8]) await send('touchMove', y + (by * step) / 8);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
