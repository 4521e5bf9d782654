import { describe, expect, test } from 'vitest';
import { extentOf, markAt, stepFrom } from '../../../src/browser/mark-at.ts';
import type { Placed, PlacedBar, PlacedDot } from '../../../src/charts/scene.ts';
import type { Mark } from '../../../src/charts/spec.ts';

const mark: Mark = {
  from: 0,
  to: 1,
  open: null,
  key: '',
  look: 'actual',
  name: '',
  figure: '',
  details: [],
};
const lying = { x: 100, y: 0, width: 50, height: 18, toward: 'right', open: null } as const;
const bar = (place: Partial<PlacedBar>): PlacedBar => ({
  shape: 'bar',
  mark,
  ...lying,
  blocks: null,
  crossedAt: null,
  ...place,
});
const upright = { x: 100, y: 50, radius: 5, open: null, toward: 'up' } as const;
const dot = (place: Partial<PlacedDot>): PlacedDot => ({
  shape: 'dot',
  mark,
  ...upright,
  ...place,
});

/** Bars below one another; in a narrow drawing each has its name above it. */
const rows = [bar({ y: 10 }), bar({ y: 48, width: 300 }), bar({ y: 86, width: 3 })];
const columns = [0, 100, 200].map((x, index) =>
  bar({ x, y: 150 - index * 40, width: 40, height: 50 + index * 40, toward: 'up' }),
);
/** Two lines: 2020 and 2022 as they were, 2021 as it was hoped. */
const track = [dot({ x: 50, y: 80 }), dot({ x: 250, y: 20 }), dot({ x: 150, y: 90 })];

describe('markAt(marks, place, isNarrow)', () => {
  test.each<[string, readonly Placed[], number, number, number]>([
    ['a bar', rows, 120, 55, 1],
    ['its name beside it', rows, 3, 55, 1],
    ['the room behind it', rows, 590, 95, 2],
    ['between two rows, the nearer', rows, 110, 40, 1],
    ['above the first', rows, 110, -30, 0],
    ['a column', columns, 110, 160, 1],
    ['the room above it', columns, 110, 3, 1],
    ['its name below it', columns, 215, 220, 2],
    ['near a point', track, 160, 80, 2],
    ['right below another', track, 249, 190, 2],
  ])('%s', (_, marks, x, y, index) => expect(markAt(marks, { x, y }, false)).toBe(index));

  test('takes a name above a bar for its own where the drawing is narrow', () => {
    expect(markAt(rows, { x: 0, y: 37 }, true)).toBe(1);
    expect(markAt(rows, { x: 0, y: 31 }, true)).toBe(0);
  });

  test('tells bars of one row apart', () => {
    const grouped = [bar({ y: 10, height: 13 }), bar({ y: 23, height: 13 })];
    expect(markAt(grouped, { x: 0, y: 22 }, false)).toBe(0);
    expect(markAt(grouped, { x: 0, y: 24 }, false)).toBe(1);
  });

  test('finds none where nothing is drawn', () => {
    expect(markAt([], { x: 0, y: 0 }, false)).toBeNull();
  });
});

describe('stepFrom(marks, at, key)', () => {
  test.each([
    [null, 'ArrowRight', 0],
    [null, 'ArrowLeft', 2],
    [0, 'ArrowDown', 1],
    [1, 'ArrowUp', 0],
    [2, 'ArrowRight', 2],
    [0, 'ArrowLeft', 0],
    [1, 'Home', 0],
    [0, 'End', 2],
    [1, 'Enter', null],
  ])('from %s by %s to %s', (at, key, to) => expect(stepFrom(rows, at, key)).toBe(to));

  test('goes along time, whichever line a point is on', () => {
    const walk = [stepFrom(track, null, 'Home')];
    for (let step = 0; step < 2; step++) walk.push(stepFrom(track, walk.at(-1)!, 'ArrowRight'));
    expect(walk).toEqual([0, 2, 1]);
  });

  test('leads nowhere where nothing is drawn', () => {
    expect(stepFrom([], null, 'ArrowRight')).toBeNull();
    expect(stepFrom([], null, 'End')).toBeNull();
  });
});

describe('extentOf(placed)', () => {
  test.each<[string, Placed, number[]]>([
    ['a bar', bar({}), [100, 0, 150, 18]],
    ['with what it leaves open', bar({ open: 20 }), [100, 0, 170, 18]],
    ['with its arrow', bar({ open: 'out' }), [100, 0, 159, 18]],
    ['to the left', bar({ open: 20, toward: 'left' }), [80, 0, 150, 18]],
    ['downward', bar({ open: 20, toward: 'down' }), [100, 0, 150, 38]],
    ['a point', dot({}), [95, 45, 105, 55]],
    ['a point that lies open upward', dot({ open: 20 }), [95, 25, 105, 55]],
  ])('%s', (_, placed, [left, top, right, bottom]) =>
    expect(extentOf(placed)).toEqual({ left, top, right, bottom }),
  );
});
