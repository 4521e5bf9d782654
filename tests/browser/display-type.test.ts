import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, layoutShift, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const paths = ['/', '/parks/jianghai/2022/', '/parks/jianghai/2022/data/'];

describe.each(paths.flatMap((path) => [{ path }, { path: `/en${path}` }]))('$path', ({ path }) => {
  test('sets every heading and figure in the display type, and nothing jumps', async () => {
    const { page } = await visit(browser, path);
    const torn = await page.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      const inFace = (face: FontFace, code: number): boolean =>
        face.unicodeRange.split(',').some((range) => {
          const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
          return parseInt(from, 16) <= code && code <= parseInt(to, 16);
        });
      const shown = [
        ...document.querySelectorAll<HTMLElement>('h1, h2, h3, .brand, .number, .unit'),
      ];
      const set = shown.filter((one) => getComputedStyle(one).fontFamily.includes('Shudu Display'));
      const signs = new Set(set.flatMap((one) => [...(one.textContent ?? '').replace(/\s/g, '')]));
      return [...signs].filter(
        (sign) => !faces.some((face) => inFace(face, sign.codePointAt(0) ?? 0)),
      );
    });
    expect(torn).toEqual([]);
    expect(await layoutShift(page)).toBe(0);
    await page.context().close();
  });
});
