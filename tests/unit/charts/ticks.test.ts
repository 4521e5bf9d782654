import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { magnitude, ruler, ticksOf } from '../../../src/charts/ticks.ts';

const labelsOf = (...values: number[]): string =>
  ticksOf(ruler(values))
    .map(({ label }) => label)
    .join(' ');

describe('ticksOf(ruler(values))', () => {
  test.each([
    ['one value', [56.6], '0 20 40 60'],
    ['a value that is round itself', [100], '0 20 40 60 80 100'],
    ['nought alone', [0], '0'],
    ['nothing at all', [], '0'],
    ['a decline', [-5], '−5 −4 −3 −2 −1 0'],
    ['a decline beside growth', [-5, 12], '−5 0 5 10 15'],
    ['a value below a step', [0.3, 0.9], '0 0.2 0.4 0.6 0.8 1.0'],
    ['steps of a quarter', [1.1], '0 0.25 0.50 0.75 1.00 1.25'],
    ['hundredths', [0.043], '0 0.01 0.02 0.03 0.04 0.05'],
    ['millionths', [1e-6], '0 0.0000002 0.0000004 0.0000006 0.0000008 0.0000010'],
    ['thousands', [39_038.1], '0 10,000 20,000 30,000 40,000'],
    ['millions', [2_400_000], '0 500,000 1,000,000 1,500,000 2,000,000 2,500,000'],
  ])('%s', (_, values, labels) => expect(labelsOf(...values)).toBe(labels));

  const value = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: -2000, max: 2000 }),
  );
  const values = fc
    .array(value, { minLength: 1, maxLength: 8 })
    .filter((all) => all.every((one) => one === 0 || Math.abs(one) > 1e-6));
  const runs = { numRuns: 1000, seed: 20221 };

  test('has nought and every value on the scale, and wastes less than one step at each end', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { min, max, step } = ruler(all);
        const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
        const near = step * 1e-6;
        expect(min).toBeLessThanOrEqual(low + near);
        expect(max).toBeGreaterThanOrEqual(high - near);
        expect(low - min).toBeLessThan(step + near);
        expect(max - high).toBeLessThan(step + near);
        expect(ticksOf({ min, max, step }).map(({ at }) => at)).toContain(0);
      }),
      runs,
    );
  });

  test('has at most eight numbers, each step 1, 2, 2.5 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(values, (all) => {
        const scale = ruler(all);
        expect(ticksOf(scale).length).toBeLessThanOrEqual(8);
        const lead = Number(scale.step.toExponential(6).split('e')[0]);
        expect([1, 2, 2.5, 5]).toContain(lead);
      }),
      runs,
    );
  });

  test('writes every number so that it reads back, and no two alike', () => {
    fc.assert(
      fc.property(values, (all) => {
        const ticks = ticksOf(ruler(all));
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
        for (const { at, label } of ticks)
          expect(Number(label.replaceAll(',', '').replace('−', '-'))).toBeCloseTo(at, 9);
      }),
      runs,
    );
  });
});

describe('magnitude(largest, unit, language)', () => {
  test.each([
    [16_000_000_000, 'CNY', '亿元', 'RMB billion'],
    [1_000_000_000, 'CNY', '亿元', 'RMB billion'],
    [999_999_999, 'CNY', '亿元', 'RMB million'],
    [100_000_000, 'CNY', '亿元', 'RMB million'],
    [99_999_999, 'CNY', '万元', 'RMB million'],
    [1_000_000, 'CNY', '万元', 'RMB million'],
    [10_000, 'CNY', '万元', 'RMB'],
    [9999, 'CNY', '元', 'RMB'],
    [-16_000_000_000, 'CNY', '亿元', 'RMB billion'],
    [2_000_000_000, 'USD', '亿美元', 'USD billion'],
    [2_000_000_000, 'HKD', '亿港元', 'HKD billion'],
    [2_000_000_000, 'EUR', '亿欧元', 'EUR billion'],
    [80.95, 'percent', '%', '%'],
    [1.2, 'pp', '个百分点', 'percentage points'],
    [43, 'count', '', ''],
    [3.4, 'ratio', '', ''],
    [0, 'CNY', '元', 'RMB'],
  ])('%d %s is counted in %s and %s', (largest, unit, zh, en) => {
    expect(magnitude(largest, unit, 'zh').unit).toBe(zh);
    expect(magnitude(largest, unit, 'en').unit).toBe(en);
  });

  test.each([
    ['亿元', 1e8],
    ['万元', 1e4],
    ['元', 1],
  ])('divides by what it says: %s', (unit, by) => {
    expect(magnitude(by * 5, 'CNY', 'zh')).toEqual({ by, unit });
  });

  test.each([
    ['RMB billion', 1e9],
    ['RMB million', 1e6],
    ['RMB', 1],
  ])('divides by what it says: %s', (unit, by) => {
    expect(magnitude(by * 5, 'CNY', 'en')).toEqual({ by, unit });
  });
});
