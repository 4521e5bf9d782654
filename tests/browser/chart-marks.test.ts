import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { siteServer } from '../../src/cli/site-server.ts';
import { type Built, built, cleared } from '../site/built.ts';
import { drawingOf } from './drawing.ts';
import { distances } from './geometry.ts';
import { launch, origin } from './visit.ts';

const screens = [
  { drawing: 'wide', width: 1280, scale: 1 },
  { drawing: 'narrow', width: 360, scale: 3 },
  { drawing: 'narrow, as large as it gets', width: 560, scale: 1.25 },
];

/** A report with a chart of every kind, beside the one that is published. */
let every: Built;
let server: ReturnType<typeof siteServer>;
let browser: Browser;
beforeAll(async () => {
  every = await built({ fixture: 'charts' });
  server = siteServer(every.at.dist);
  await listen(server, 0);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await cleared(every);
});

const example = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe.each(screens)('marks of the $drawing drawing at $width px', ({ width, scale }) => {
  test.each([
    ['every kind', () => `${example()}/parks/xinqu/2022/`, 8],
    ['every kind in English', () => `${example()}/en/parks/xinqu/2022/`, 8],
    ['江海2022', () => `${origin()}/parks/jianghai/2022/`, 3],
    ['Jianghai 2022', () => `${origin()}/en/parks/jianghai/2022/`, 3],
  ])('are where the SVG has them: %s', async (_, address, least) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      deviceScaleFactor: scale,
    });
    const page = await context.newPage();
    await page.goto(address());
    const ids = await page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(least);
    for (const id of ids) {
      const drawing = drawingOf(page, id.replace(/^chart-/, ''));
      await drawing.whole.hover();
      await drawing.canvas.waitFor();
      const found = await distances(drawing);
      const marks = await drawing.whole.locator('svg:visible .marks > *').count();
      expect(found, id).toHaveLength(marks);
      expect(
        found.filter(({ apart }) => !(apart < 0.5)),
        id,
      ).toEqual([]);
    }
    await context.close();
  });
});
