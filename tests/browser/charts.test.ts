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
import { launch, origin, type Visit, violations, visit } from './visit.ts';

const desk = { viewport: { width: 1280, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (options: BrowserContextOptions = desk, root = '/'): Promise<Visit> =>
  visit(browser, root + REPORT, options);

/** A chart of the report that the mouse is on. */
async function pointed(id: string, options = {}): Promise<Drawing & { page: Page }> {
  const { page } = await open({ ...desk, ...options });
  const drawing = drawingOf(page, id);
  await drawing.whole.hover();
  await drawing.canvas.waitFor();
  return { ...drawing, page };
}

describe('a chart that is pointed at', () => {
  test('lies on its picture, and nothing has moved', async () => {
    const { page } = await open();
    const drawing = drawingOf(page, 'past-the-mark');
    await drawing.whole.scrollIntoViewIfNeeded();
    const after = page.locator('#chart-past-the-mark .chart-says, .colophon, footer');
    const places = (): Promise<unknown> =>
      after.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const before = await places();
    await watchShifts(page);
    await drawing.whole.hover();
    await drawing.tip.waitFor();
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
      [],
    );
    const [canvas, svg] = await Promise.all(
      [drawing.canvas, drawing.whole.locator('svg:visible')].map((one) => one.boundingBox()),
    );
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(canvas?.[side]).toBeCloseTo(svg?.[side] ?? NaN, 2);
    await page.context().close();
  });

  test.each(languages)('says of each mark what the facts say, $lang', async ({ root }) => {
    const { page } = await open(desk, root);
    for (const id of charts) {
      const drawing = drawingOf(page, id);
      const facts = await tableOf(page, id);
      await drawing.whole.scrollIntoViewIfNeeded();
      for (const placed of (await sceneOf(drawing)).marks) {
        const { x, y } = await placeOf(drawing, middleOf(placed));
        await page.mouse.move(x, y);
        await drawing.tip.getByText(placed.mark.name, { exact: true }).waitFor();
        expect(await drawing.tip.locator('span').allTextContents()).toEqual(linesOf(placed));
        expect(facts.get(placed.mark.name)).toContain(placed.mark.figure);
      }
    }
    await page.context().close();
  });

  test.each([360, 768, 1280])(
    'keeps its tooltip in the window and off the mark, %s px',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 600 } });
      for (const id of charts) {
        const drawing = drawingOf(page, id);
        await drawing.whole.scrollIntoViewIfNeeded();
        for (const placed of (await sceneOf(drawing)).marks) {
          const { x, y } = await placeOf(drawing, middleOf(placed));
          await page.mouse.move(x, y);
          await drawing.tip.getByText(placed.mark.name, { exact: true }).waitFor();
          const box = (await drawing.tip.boundingBox())!;
          expect(box.width).toBeLessThanOrEqual(260);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(600);
          const group = drawing.whole.locator(`svg:visible [data-key="${placed.mark.key}"]`);
          const mark = (await group.boundingBox())!;
          expect(mark.y >= box.y + box.height || mark.y + mark.height <= box.y).toBe(true);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.context().close();
    },
  );

  test('is as it was once the mouse has left', async () => {
    const { page, whole, canvas, tip } = await pointed('growth');
    await page.mouse.move(5, 5);
    await canvas.waitFor({ state: 'detached' });
    expect(await tip.count()).toBe(0);
    expect(await whole.locator('svg:visible .marks').isVisible()).toBe(true);
    await page.context().close();
  });

  test('has the colours of the page, also when they change', async () => {
    const { page, ...drawing } = await pointed('projects-by-size', { colorScheme: 'light' });
    const [bar] = (await sceneOf(drawing)).marks;
    await page.keyboard.press('Tab');
    await drawing.whole.focus();
    const colours = (): Promise<string[]> =>
      drawing.canvas.evaluate((canvas: HTMLCanvasElement, { x, y }) => {
        const scale = canvas.width / canvas.getBoundingClientRect().width;
        const pixel = canvas.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1).data;
        const mark = document.querySelector('#chart-projects-by-size .wide .marks path')!;
        return [`rgb(${[...pixel].slice(0, 3).join(', ')})`, getComputedStyle(mark).fill];
      }, middleOf(bar!));
    const [light, lightSvg] = await colours();
    expect(light).toBe(lightSvg);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => new Set(await colours()).size).toBe(1);
    const [dark] = await colours();
    expect(dark).not.toBe(light);
    await page.context().close();
  });

  test('follows the window from the wide drawing to the narrow one', async () => {
    const { page, ...drawing } = await pointed('growth');
    await page.keyboard.press('Tab');
    await drawing.whole.focus();
    await page.keyboard.press('ArrowRight');
    await page.setViewportSize({ width: 400, height: 800 });
    const narrow = (await drawing.whole.locator('svg.narrow').boundingBox())!;
    await expect
      .poll(async () => (await drawing.canvas.boundingBox())?.width)
      .toBeCloseTo(narrow.width, 2);
    expect((await drawing.canvas.boundingBox())?.height).toBeCloseTo(narrow.height, 2);
    expect((await drawing.tip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  test('is the picture on paper', async () => {
    const { page, ...drawing } = await pointed('growth');
    await page.emulateMedia({ media: 'print' });
    expect(await drawing.canvas.isVisible()).toBe(false);
    expect(await drawing.tip.isVisible()).toBe(false);
    expect(await drawing.whole.locator('svg:visible .marks').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const path = `/en/${REPORT}figures/past-the-mark/`;
    const { page } = await visit(browser, path, { ...desk, colorScheme });
    const { whole, tip } = drawingOf(page, 'past-the-mark');
    expect(await violations(page)).toEqual([]);
    await whole.hover();
    await tip.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('needs nothing that a strict policy of the host would refuse', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.route(`**/${REPORT}`, async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'";
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${origin()}/${REPORT}`);
    const { whole, tip } = drawingOf(page, 'growth');
    await whole.hover();
    await tip.waitFor();
    expect(refused).toEqual([]);
    await page.close();
  });

  test('does not move for those who want no motion', async () => {
    const { page, tip } = await pointed('growth', { reducedMotion: 'reduce' });
    const styles = await tip.evaluate((one) => getComputedStyle(one).animationName);
    expect(styles).toBe('none');
    await page.context().close();
  });
});

/** The rows of the table below a chart, by the names of its figures. */
async function tableOf(page: Page, id: string): Promise<Map<string, string>> {
  const rows = await page
    .locator(`#chart-${id} tbody tr`)
    .evaluateAll((all) =>
      all.map((row): [string, string] => [
        row.querySelector('th')?.textContent?.trim() ?? '',
        row.textContent ?? '',
      ]),
    );
  return new Map(rows);
}

/** Collects what the browser says has moved, from now on. */
function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
    });
  });
}
