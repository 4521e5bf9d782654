import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, sight, violations, visit } from './visit.ts';

const DATA = 'parks/jianghai/2022/data/';
const desk = { viewport: { width: 1280, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = async (
  query = '',
  { root = '/', ...options }: BrowserContextOptions & { root?: string } = {},
): Promise<Page> => (await visit(browser, root + DATA + query, { ...desk, ...options })).page;

/** The ids of the rows that a reader sees, in their order. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.facts tbody tr[id]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));

const count = async (page: Page): Promise<string> =>
  (await page.locator('.finder output').textContent())?.trim() ?? '';

describe('the table of the data page', () => {
  test('is found through by words of both languages, and says how much is left', async () => {
    const page = await open();
    const all = (await shown(page)).length;
    for (const query of ['动工率', 'start rate']) {
      await page.getByRole('searchbox', { name: '查找' }).fill(query);
      expect(await shown(page)).toEqual(['start-rate']);
    }
    expect(await count(page)).toBe(`显示1项，共${all}项`);
    const live = page.locator('.finder output');
    expect(await live.evaluate((one) => (one as HTMLOutputElement).localName)).toBe('output');
    await page.getByRole('searchbox').fill('没有的指标');
    expect(await count(page)).toBe('没有符合条件的数字');
    await page.getByRole('button', { name: '显示全部' }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(all);
    await page.context().close();
  });

  test('is filtered by section, status, notes and panel', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: '小节' }).selectOption({ label: '从签约到动工' });
    const delivery = await shown(page);
    expect(delivery).toContain('start-rate');
    expect(delivery).not.toContain('signed');
    await page.getByLabel('有数据说明').check();
    await page.getByLabel('数读栏里的').check();
    expect(await shown(page)).toEqual(['start-rate']);
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByRole('combobox', { name: '性质' }).selectOption({ label: '要求' });
    expect(await shown(page)).toContain('far-required');
    expect(await shown(page)).not.toContain('start-rate');
    await page.context().close();
  });

  test('is sorted by value within each unit', async () => {
    const page = await open('?sort=-value');
    const groups = await page
      .locator('.facts tbody')
      .last()
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => ({
          head: row.classList.contains('group') ? (row.textContent ?? '') : null,
          unit: (row as HTMLElement).dataset['unit'] ?? '',
          value: row.querySelector('data')?.getAttribute('value') ?? null,
        })),
      );
    expect(groups.filter(({ head }) => head).map(({ head }) => head?.trim())).toContain('单位：元');
    for (const unit of ['元', '个']) {
      const values = groups
        .filter((row) => row.head === null && row.unit === unit && row.value !== null)
        .map(({ value }) => Number(value));
      expect(values.length).toBeGreaterThan(2);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    await page.context().close();
  });

  test('is sorted from the heads of its columns, which say so', async () => {
    const page = await open('', { root: '/en/' });
    const order = await shown(page);
    const head = page.locator('.facts thead th').first();
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const names = await page.locator('.facts tbody').last().locator('.name').allTextContents();
    const plain = names.map((name) => name.trim());
    expect(plain).toEqual(plain.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(new URL(page.url()).search).toBe('?sort=name');
    expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('name');
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await shown(page)).toEqual(order);
    await page.context().close();
  });

  test('has in its address what is looked for, so that it can be handed on', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('项目');
    await page.getByLabel('有数据说明').check();
    await page.getByRole('combobox', { name: '排序' }).selectOption('-when');
    const rows = await shown(page);
    const { search } = new URL(page.url());
    expect(new URLSearchParams(search).get('q')).toBe('项目');
    const again = await open(search);
    expect(await shown(again)).toEqual(rows);
    await Promise.all([page, again].map((one) => one.context().close()));
  });

  test('shows the row that the address names, whatever is looked for', async () => {
    const page = await open('?q=%E5%8A%A8%E5%B7%A5%E7%8E%87&sort=name#signed');
    expect(await shown(page)).toContain('signed');
    expect(await page.locator('#signed').evaluate((row) => row.matches(':target'))).toBe(true);
    await expect
      .poll(() =>
        page.locator('#signed').evaluate((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await page.evaluate(() => (location.hash = '#far'));
    await expect.poll(() => shown(page)).toContain('far');
    await page.context().close();
  });

  test.each(['?sort=nonsense&section=none-such', '?q=%F0%9F', '?sort='])(
    'is whole where its address is not: %s',
    async (query) => {
      const page = await open(query);
      expect((await shown(page)).length).toBeGreaterThan(query.includes('q=') ? -1 : 40);
      await page.context().close();
    },
  );

  test('without JavaScript is a plain table, and nothing stands there that does nothing', async () => {
    const page = await open('?q=x&sort=name', { javaScriptEnabled: false });
    expect((await shown(page)).length).toBeGreaterThan(40);
    expect(await page.locator('.finder').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.context().close();
  });

  test.each([360, 1280])('does not jump when its controls come, at %d px', async (width) => {
    const page = await open('', { viewport: { width, height: 800 } });
    const shift = await page.evaluate(() => {
      const shifts = performance.getEntriesByType('layout-shift') as unknown as { value: number }[];
      return shifts.reduce((total, { value }) => total + value, 0);
    });
    expect(shift).toBe(0);
    await page.context().close();
  });

  test.each([
    { root: '/', viewport: { width: 360, height: 740 } },
    { root: '/en/', colorScheme: 'dark' as const, ...desk },
  ])('has nothing for axe to say while it is sorted and filtered: %j', async (options) => {
    const page = await open('?sort=-value&note=1', options);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      options.viewport.width,
    );
    await page.context().close();
  });
});

describe.each([
  ['/', 'parks/mianyang/2023/data/'],
  ['/en/', 'parks/mianyang/2023/data/'],
  ['/', 'targets/'],
  ['/en/', 'targets/'],
  ['/en/', 'indicators/industrial-output/'],
])('the table of %s%s', (root, path) => {
  const seen = sight(() => visit(browser, root + path));

  test.each([
    [720, 'none'],
    [768, 'table-header-group'],
    [820, 'table-header-group'],
    [1280, 'table-header-group'],
  ])('at %i px has heads: %s, and nothing runs out of its column', async (width, display) => {
    const { page } = seen();
    await page.setViewportSize({ width, height: 900 });
    const head = page.locator('.facts thead').first();
    expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe(display);
    const out = await page
      .locator('.facts :is(th, td)')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
            .length,
      );
    expect(out).toBe(0);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
});
