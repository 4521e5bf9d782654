import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, origin, visit } from './visit.ts';

const REPORT = '/parks/jianghai/2022/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A page on a machine with these voices, which say what they are given one after the other. */
async function withVoices(voices: readonly Voice[], path = REPORT): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript((all) => {
    const said: { text: string; lang: string; end: () => void }[] = [];
    class Utterance extends EventTarget {
      lang = '';
      voice = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (one: Utterance) =>
        said.push({
          text: one.text,
          lang: one.lang,
          end: () => one.dispatchEvent(new Event('end')),
        }),
      cancel: () => said.at(-1)?.end(),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, voices);
  const page = await context.newPage();
  await page.goto(`${origin()}${path}`);
  await page.locator('.modes summary').click();
  return page;
}

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { said: { text: string }[] }).said.map((one) => one.text),
  );
const sayOn = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { said: { end: () => void }[] }).said.at(-1)?.end());

const mandarin = { lang: 'zh-CN', localService: true };

test('reads part after part, marks the one it is at, and stops when asked', async () => {
  const page = await withVoices([mandarin]);
  await page.getByRole('button', { name: '朗读本页' }).click();
  await sayOn(page);
  const [first, second, ...more] = await said(page);
  expect(first).toMatch(/^广东省江门市江海区/);
  expect(second).toMatch(/^江海引资首次突破200/);
  expect(more).toEqual([]);
  expect(
    await page.locator('[data-aloud]').evaluateAll((all) => all.map((one) => one.tagName)),
  ).toEqual(['H1']);
  await page.getByRole('button', { name: '停止朗读' }).click();
  expect(await said(page)).toHaveLength(2);
  expect(await page.locator('[data-aloud]').count()).toBe(0);
  await page.context().close();
});

test('says figures with their units and leaves out marks of notes', async () => {
  const page = await withVoices([mandarin]);
  await page.getByRole('button', { name: '朗读本页' }).click();
  for (let step = 0; step < 14; step += 1) await sayOn(page);
  const all = (await said(page)).join('\n');
  expect(all).toContain('引进项目总投资额 223.2亿元 首次突破200亿元');
  expect(all).not.toContain('※');
  await page.context().close();
});

test.each([
  ['there is no voice', []],
  ['the only voice would send the text elsewhere', [{ lang: 'zh-CN', localService: false }]],
  ['no voice speaks the language', [{ lang: 'de-DE', localService: true }]],
])('is not offered where %s', async (_, voices) => {
  const page = await withVoices(voices);
  expect(await page.locator('.aloud').isVisible()).toBe(false);
  await page.context().close();
});

test('is not there without script', async () => {
  const { page } = await visit(browser, REPORT, { javaScriptEnabled: false });
  expect(await page.locator('.aloud').isVisible()).toBe(false);
  await page.context().close();
});
