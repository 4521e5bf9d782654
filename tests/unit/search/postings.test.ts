import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inAll, inAny, packed, unpacked } from '../../../src/search/postings.ts';

const rising = fc
  .uniqueArray(fc.nat({ max: 200_000 }))
  .map((numbers) => numbers.toSorted((a, b) => a - b));

describe('packed(numbers)', () => {
  test('is read back as it was, and is no figure to any eye', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        expect(unpacked(packed(numbers))).toEqual(numbers);
        expect(packed(numbers)).not.toMatch(/["\\\d]/);
      }),
    );
  });

  test('takes one character for a step below 33', () => {
    expect(packed([0, 1, 33, 66])).toHaveLength(5);
    expect(packed([0, 32])).toHaveLength(2);
  });
});

test('inAll and inAny keep the order', () => {
  expect(
    inAll([
      [1, 2, 5, 9],
      [2, 9],
      [0, 2, 3, 9],
    ]),
  ).toEqual([2, 9]);
  expect(
    inAny([
      [1, 9],
      [2, 9],
    ]),
  ).toEqual([1, 2, 9]);
  expect([inAll([]), inAny([])]).toEqual([[], []]);
});
