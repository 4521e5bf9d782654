import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Visit = { page: Page; requests: string[]; status: number | undefined };

/** The browser that the stage has started; without one every test of the file fails. */
export function launch(): Promise<Browser> {
  return chromium.connect(staged().browser);
}

/** Where the built site is served, e.g. "http://127.0.0.1:40123". */
export function origin(): string {
  return staged().origin;
}

/** Opens a page of the site in a fresh context, noting every request it makes. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const response = await page.goto(`${origin()}${path}`, { waitUntil: 'load' });
  return { page, requests, status: response?.status() };
}

/**
 * Opens a page for all tests of a block, which look at it one after the other: each asks for the
 * window and the colours it wants, and leaves it at the address where it was.
 */
export function sight(open: () => Promise<Visit>): () => Visit {
  let opened: Visit;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.page.context().close());
  return () => opened;
}

/** How much of the page has moved by itself since it was opened. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const moves = observer.takeRecords() as unknown as { value: number }[];
    return moves.reduce((total, { value }) => total + value, 0);
  });
}

/** What axe finds wrong, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await runner.run({
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

function staged(): { browser: string; origin: string } {
  const stage = inject('stage');
  if ('obstacle' in stage) throw new Error(stage.obstacle);
  return stage;
}
