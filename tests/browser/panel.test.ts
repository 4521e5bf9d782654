import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, sight, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const counts = Array.from({ length: 12 }, (_, at) => at + 1);

describe.each(['/parks/jianghai/2022/', '/en/parks/jianghai/2022/'])('the panel of %s', (path) => {
  const seen = sight(() => visit(browser, path));

  test.each([360, 600, 768, 1280, 1920])(
    'has no hole and no line at its left edge with 1 to 12 figures, at %i px',
    async (width) => {
      const { page } = seen();
      await page.setViewportSize({ width, height: 900 });
      const faults = await page.evaluate((all) => {
        const cells = document.querySelector<HTMLElement>('.panel .cells');
        const own = [...(cells?.children ?? [])];
        if (!cells) return ['no panel'];
        const found = all.flatMap((count) => {
          const shown = Array.from({ length: count }, (_, at) =>
            own[at && 1 + ((at - 1) % (own.length - 1))]?.cloneNode(true),
          );
          cells.replaceChildren(...shown.filter((one) => one !== undefined));
          const boxes = [...cells.children].map((one) => one.getBoundingClientRect());
          const frame = cells.getBoundingClientRect();
          const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
          const lined = [...cells.children].filter(
            (one, at) =>
              Math.abs((boxes[at]?.left ?? 0) - frame.left) < 1 &&
              getComputedStyle(one).borderInlineStartWidth !== '0px',
          );
          return [
            ...(Math.abs(covered - frame.width * frame.height) > frame.width
              ? [`${count}: a hole`]
              : []),
            ...(lined.length > 0 ? [`${count}: a line at the edge`] : []),
          ];
        });
        cells.replaceChildren(...own);
        return found;
      }, counts);
      expect(faults).toEqual([]);
    },
  );
});
