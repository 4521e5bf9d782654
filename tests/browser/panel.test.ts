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

describe('the lead figure of a panel', () => {
  const seen = sight(() => visit(browser, '/parks/mianyang/2023/'));
  /** Where a part of it stands. */
  const box = (part: string) =>
    seen()
      .page.locator(`.panel .lead ${part}`)
      .evaluate((element): Record<'left' | 'top' | 'right' | 'bottom', number> =>
        element.getBoundingClientRect().toJSON(),
      );
  const boxes = async () => ({
    label: await box('.label'),
    amount: await box('.amount'),
    unit: await box('.unit'),
    change: await box('.change'),
    foot: await box('.foot > :first-child'),
  });

  test.each([900, 1024, 1280, 1440])(
    'stands midway between its label and its foot beside two others, at %i px',
    async (width) => {
      await seen().page.setViewportSize({ width, height: 900 });
      const { label, amount, change, foot } = await boxes();
      const [above, below] = [amount.top - label.bottom, foot.top - change.bottom];
      expect(Math.abs(above - below)).toBeLessThan(24);
    },
  );

  test('has what is said of it at its side in a line of its own', async () => {
    await seen().page.setViewportSize({ width: 768, height: 900 });
    const { amount, unit, change, foot } = await boxes();
    expect(change.left).toBeGreaterThan(unit.right);
    expect(foot.left).toBeGreaterThan(unit.right);
    expect(foot.bottom).toBeLessThan(amount.bottom);
  });

  test('has it below where there is little room', async () => {
    await seen().page.setViewportSize({ width: 360, height: 900 });
    const { amount, change, foot } = await boxes();
    expect(change.top).toBeGreaterThanOrEqual(amount.bottom);
    expect(foot.top).toBeGreaterThan(change.bottom);
  });
});
