import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, visit } from './visit.ts';

const REPORT = 'parks/jianghai/2022/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Where the switch leads from a page as it stands. */
async function switched(page: Page): Promise<string> {
  await page.locator('[data-switch]').dispatchEvent('click');
  await page.waitForURL(/\/en\//);
  const { pathname, search, hash } = new URL(page.url());
  await page.context().close();
  return pathname + search + hash;
}

const open = async (path: string): Promise<Page> => (await visit(browser, path)).page;

describe('the switch of languages', () => {
  test('leads from the top of a page to its top', async () => {
    expect(await switched(await open(`/${REPORT}`))).toBe(`/en/${REPORT}`);
  });

  test.each(['section-density', 'chart-past-the-mark', 'note-7'])(
    'keeps the place that the address names: %s',
    async (anchor) => {
      expect(await switched(await open(`/${REPORT}#${anchor}`))).toBe(`/en/${REPORT}#${anchor}`);
    },
  );

  test('keeps the section that a reader has come to, not the one the address still names', async () => {
    const page = await open(`/${REPORT}#section-projects`);
    await page.evaluate(() => {
      const section = document.querySelector('#section-space') as Element;
      scrollBy({ top: section.getBoundingClientRect().top - 20 });
    });
    expect(await switched(page)).toBe(`/en/${REPORT}#section-space`);
  });

  test('keeps the row and what is looked for on the data page', async () => {
    const page = await open(`/${REPORT}data/?note=1#signed`);
    expect(await switched(page)).toBe(`/en/${REPORT}data/?note=1#signed`);
  });

  test('keeps the row that a reader has come to', async () => {
    const page = await open(`/${REPORT}data/`);
    await page.evaluate(() => {
      const row = document.querySelector('#tax-per-mu') as Element;
      scrollBy({ top: row.getBoundingClientRect().top - 200 });
    });
    expect(await switched(page)).toBe(`/en/${REPORT}data/#tax-per-mu`);
  });

  test('without JavaScript leads to the page', async () => {
    const { page } = await visit(browser, `/${REPORT}#section-space`, { javaScriptEnabled: false });
    await page.locator('[data-switch]').click();
    expect(new URL(page.url()).pathname).toBe(`/en/${REPORT}`);
    await page.context().close();
  });

  test.each([REPORT, `${REPORT}data/`])('finds the same places in both: %s', async (path) => {
    const [zh, en] = await Promise.all(
      ['/', '/en/'].map(async (root) => {
        const page = await open(root + path);
        const ids = await page
          .locator('main [id]')
          .evaluateAll((all) =>
            all.map(({ id }) => id).filter((id) => !/^g\d|-(?:title|desc)$/.test(id)),
          );
        await page.context().close();
        return ids.toSorted();
      }),
    );
    expect(zh).toEqual(en);
  });
});

test('a citation is copied with its address whole', async () => {
  const { page } = await visit(browser, `/en/${REPORT}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`. https://shudu.example/en/${REPORT}. Based on: `);
  expect(copied).not.toMatch(/\n| {2}/);
  await page.context().close();
});
