import { describe, expect, test } from 'vitest';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { elements } from './strict-xml.ts';

const lineOf = (values: (number | null)[]): string =>
  elements(sparkline(values)).find(({ name }) => name === 'path')?.attributes['d'] ?? '';

describe('sparkline(values)', () => {
  test.each([
    ['a course from nought, the largest at the top', [0, 5, 10], 'M3 21L44 12L85 3'],
    ['a year without a figure interrupts it', [5, 10, null, 10, 5], 'M3 12L23.5 3M64.5 3L85 12'],
    ['what lies below nought lies lower', [-10, 10], 'M3 21L85 3'],
    ['nothing but nought lies at the foot', [0, 0], 'M3 21L85 21'],
    ['one figure is a point', [7], 'M3 3'],
  ])('%s', (_, values, d) => expect(lineOf(values)).toBe(d));

  test('ends in a dot at the last figure, not at the last year', () => {
    const dot = elements(sparkline([10, 5, null])).find(({ name }) => name === 'circle');
    expect(dot?.attributes).toMatchObject({ cx: '44', cy: '12' });
  });

  test.each([[[]], [[null, null]]])('of %j is nothing', (values) =>
    expect(sparkline(values)).toBe(''),
  );

  test('is decoration beside the numbers, and hidden from those who hear them', () => {
    expect(elements(sparkline([1, 2]))[0]?.attributes['aria-hidden']).toBe('true');
  });
});
