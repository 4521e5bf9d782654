import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farEnd, reachOf, reachOfChange, scaled } from '../../../src/charts/reach.ts';
import type { Reach } from '../../../src/charts/spec.ts';
import { read } from '../../../src/quantity/read.ts';
import { change, quantityIn } from '../quantity/arbitrary.ts';

function reachIn(zh: string): Reach | null {
  const { quantities, changes } = read(zh, 'zh');
  const [quantity, changed] = [quantities[0], changes[0]];
  if (changed) return reachOfChange(changed);
  if (!quantity) throw new Error(`no figure in ${zh}`);
  return reachOf(quantity);
}

const at = (from: number, to: number, open: Reach['open']): Reach => ({ from, to, open });

describe('reachOf(quantity)', () => {
  test.each([
    ['is sure where the figure is exact', '56.6亿元', at(0, 5_660_000_000, null)],
    ['goes on without end beyond 超', '超160亿元', at(0, 16_000_000_000, 'out')],
    ['goes on without end beyond 以上', '40个以上', at(0, 40, 'out')],
    ['is sure to 95% of 近, and open to the value', '近40个', at(0, 38, 40)],
    ['is open for five percent to both sides of 约', '约40个', at(0, 38, 42)],
    ['is open from one end of a range to the other', '50万元—100万元', at(0, 500_000, 1_000_000)],
    ['is sure of nothing below 不到', '不到40个', at(0, 0, 40)],
    ['is sure of nothing below 不超过', '不超过40个', at(0, 0, 40)],
    ['has no length at nought', '0个', at(0, 0, null)],
    ['is in base units', '1020万元/亩', at(0, 15_300, null)],
    ['reads tenths as percent', '超八成', at(0, 80, 'out')],
  ])('%s: %s', (_, zh, reach) => expect(reachIn(zh)).toEqual(reach));

  test('begins at nought, ends at a number and opens forward, whatever is printed', () => {
    fc.assert(
      fc.property(quantityIn('zh'), (quantity) => {
        const { from = 0, to = 0, open = null } = reachOf(quantity) ?? {};
        expect(from).toBe(0);
        expect(Number.isFinite(to)).toBe(true);
        expect(typeof open === 'number' ? open : Infinity).toBeGreaterThanOrEqual(to);
      }),
      { numRuns: 1000, seed: 20221 },
    );
  });
});

describe('reachOfChange(change)', () => {
  test.each([
    ['同比增长12.3%', at(0, 12.3, null)],
    ['同比增长超15%', at(0, 15, 'out')],
    ['同比增长近2.5倍', at(0, 237.5, 250)],
    ['同比增长3%～5%', at(0, 3, 5)],
    ['同比提高1.2个百分点', at(0, 1.2, null)],
    ['同比下降5.2%', at(0, -5.2, null)],
    ['同比下降超5%', at(0, -5, 'out')],
    ['同比下降近5%', at(0, -4.75, -5)],
    ['同比持平', at(0, 0, null)],
  ])('%s', (zh, reach) => expect(reachIn(zh)).toEqual(reach));

  test('of a decline is that of growth, turned round', () => {
    const growth = change.map((one) => ({ ...one, max: null }));
    fc.assert(
      fc.property(growth, (up) => {
        const down = { ...up, value: { ...up.value, units: -up.value.units } };
        const [a, b] = [reachOfChange(up), reachOfChange(down)];
        expect(a && Math.abs(a.to)).toBe(b && Math.abs(b.to));
        expect(typeof a?.open === 'number' ? -a.open : a?.open).toEqual(b?.open);
      }),
      { numRuns: 500, seed: 20221 },
    );
  });
});

describe('farEnd(reach)', () => {
  test.each([
    ['of what is exact', at(0, 5, null), 5],
    ['of what has no end, where it is drawn to', at(0, 5, 'out'), 5],
    ['of what is open, the open end', at(0, 38, 40), 40],
    ['of a decline', at(0, -4.75, -5), -5],
    ['of what is only bounded', at(0, 0, 40), 40],
  ])('%s', (_, reach, end) => expect(farEnd(reach)).toBe(end));
});

describe('scaled(reach, by)', () => {
  test('keeps what is open open, and out out', () => {
    expect(scaled(at(0, 15e9, 16e9), 1e9)).toEqual(at(0, 15, 16));
    expect(scaled(at(0, 16e9, 'out'), 1e9)).toEqual(at(0, 16, 'out'));
  });
});
