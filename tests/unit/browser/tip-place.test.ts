import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../src/browser/tip-place.ts';
import { placeTip } from '../../../src/browser/tip-place.ts';

const view = { width: 360, height: 640 };
const tip = { width: 200, height: 90 };
const at = (left: number, top: number, right: number, bottom: number): Anchor => ({
  box: { left, top, right, bottom },
  align: 'start',
  side: 'above',
});

describe('placeTip(anchor, tip, view)', () => {
  test.each([
    ['above a mark, in line with it', at(20, 300, 120, 318), { left: 20, top: 204 }],
    ['below one at the top', at(20, 40, 120, 58), { left: 20, top: 64 }],
    ['inside the window at its right', at(300, 300, 340, 318), { left: 152, top: 204 }],
    ['beside one as tall as the window', at(2, 5, 22, 635), { left: 28, top: 275 }],
    [
      'over the middle of a column',
      { ...at(160, 300, 200, 400), align: 'middle' as const },
      { left: 80, top: 204 },
    ],
    [
      'below where asked to',
      { ...at(20, 300, 120, 318), side: 'below' as const },
      { left: 20, top: 324 },
    ],
  ])('%s', (_, anchor, place) => expect(placeTip(anchor, tip, view)).toEqual(place));

  test('is always inside the window, and over its mark only where there is no room beside it', () => {
    const edge = fc.integer({ min: 0, max: 360 });
    fc.assert(
      fc.property(
        edge,
        edge,
        fc.integer({ min: 0, max: 640 }),
        fc.nat(200),
        (a, b, top, height) => {
          const anchor = at(Math.min(a, b), top, Math.max(a, b), top + height);
          const { left, top: above } = placeTip(anchor, tip, view);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + tip.width).toBeLessThanOrEqual(view.width - 8);
          expect(above).toBeGreaterThanOrEqual(8);
          expect(above + tip.height).toBeLessThanOrEqual(view.height - 8);
          const { box } = anchor;
          expect(
            left >= box.right ||
              left + tip.width <= box.left ||
              above >= box.bottom ||
              above + tip.height <= box.top,
          ).toBe(true);
        },
      ),
    );
  });
});
