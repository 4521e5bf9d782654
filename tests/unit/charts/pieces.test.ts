import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/charts/pieces.ts';
import type { PlacedBar, PlacedDot } from '../../../src/charts/scene.ts';
import type { Look, Mark } from '../../../src/charts/spec.ts';

function markAs(look: Look): Mark {
  return { from: 0, to: 1, open: null, key: 'a', look, name: 'a', figure: '1', details: [] };
}

function bar(change: Partial<PlacedBar>, look: Look = 'actual'): PlacedBar {
  return {
    shape: 'bar',
    mark: markAs(look),
    x: 100,
    y: 20,
    width: 60,
    height: 18,
    toward: 'right',
    open: null,
    blocks: null,
    crossedAt: null,
    ...change,
  };
}

function dot(change: Partial<PlacedDot>): PlacedDot {
  return {
    shape: 'dot',
    mark: markAs('actual'),
    x: 100,
    y: 20,
    radius: 5,
    toward: 'right',
    open: null,
    ...change,
  };
}

describe('piecesOf(bar)', () => {
  test('is one filled path where the figure is exact', () => {
    expect(piecesOf(bar({}))).toEqual([{ paint: 'shape', d: 'M100 20h60v18h-60z' }]);
  });

  test('keeps an outline inside, so that outlined and filled bars are of one length', () => {
    expect(piecesOf(bar({}, 'contracted'))).toEqual([
      { paint: 'shape', d: 'M100.75 20.75h58.5v16.5h-58.5z' },
    ]);
  });

  test.each([
    ['right', 'M162 20l6 9l-6 9'],
    ['left', 'M98 20l-6 9l6 9'],
    ['up', 'M100 18l30 -6l30 6'],
    ['down', 'M100 40l30 6l30 -6'],
  ] as const)('has an arrow to the %s where nothing ends it', (toward, d) => {
    expect(piecesOf(bar({ toward, open: 'out' }))[1]).toEqual({ paint: 'arrow', d });
  });

  test.each([
    ['right', 'M160.75 20.75h38.5v16.5h-38.5z'],
    ['left', 'M60.75 20.75h38.5v16.5h-38.5z'],
    ['up', 'M100.75 -19.25h58.5v38.5h-58.5z'],
    ['down', 'M100.75 38.75h58.5v38.5h-58.5z'],
  ] as const)('goes on %s as an outline as far as the hedge leaves open', (toward, d) => {
    expect(piecesOf(bar({ toward, open: 40 }))[1]).toEqual({ paint: 'open', d });
  });

  test('of which nothing is sure has no sure part', () => {
    expect(piecesOf(bar({ width: 0, open: 40 })).map(({ paint }) => paint)).toEqual(['open']);
  });

  test('of nought is nothing', () => expect(piecesOf(bar({ width: 0 }))).toEqual([]));

  test('is as many blocks as are counted, of one size and with gaps between', () => {
    const [piece] = piecesOf(bar({ blocks: 3 }));
    expect(piece).toEqual({
      paint: 'shape',
      d: 'M100 20h18v18h-18zM120 20h18v18h-18zM140 20h18v18h-18z',
    });
  });
});

describe('piecesOf(bar) that a stroke crosses', () => {
  test('leaves the ground clear on both sides of the stroke', () => {
    expect(piecesOf(bar({ crossedAt: 40 }))).toEqual([
      { paint: 'shape', d: 'M100 20h37v18h-37zM143 20h17v18h-17z' },
    ]);
  });

  test('keeps a sliver of what goes beyond, so that it is seen to have passed', () => {
    expect(piecesOf(bar({ crossedAt: 57.5 }))).toEqual([
      { paint: 'shape', d: 'M100 20h54.5v18h-54.5zM159 20h1v18h-1z' },
    ]);
  });

  test('is whole where it only just reaches the stroke', () => {
    expect(piecesOf(bar({ crossedAt: 59.5 }))).toEqual(piecesOf(bar({})));
  });

  test('begins behind a stroke that is close to nought', () => {
    expect(piecesOf(bar({ crossedAt: 2 }))).toEqual([{ paint: 'shape', d: 'M105 20h55v18h-55z' }]);
  });

  test('is whole where it is an outline, which hides nothing', () => {
    expect(piecesOf(bar({ crossedAt: 40 }, 'contracted'))).toEqual(piecesOf(bar({}, 'contracted')));
  });
});

describe('piecesOf(dot)', () => {
  test('is one circle where the figure is exact', () => {
    expect(piecesOf(dot({}))).toEqual([{ paint: 'shape', x: 100, y: 20, radius: 5 }]);
  });

  test.each([
    ['right', 'M105 20h16m-4 -4l4 4l-4 4'],
    ['left', 'M95 20h-16m4 -4l-4 4l4 4'],
    ['up', 'M100 15v-14m-4 4l4 -4l4 4'],
  ] as const)('points to the %s where nothing ends it', (toward, d) => {
    expect(piecesOf(dot({ toward, open: 'out' }))[1]).toEqual({ paint: 'arrow', d });
  });

  test.each([
    ['right', 'M100 20L112 20', { x: 112, y: 20 }],
    ['left', 'M100 20L88 20', { x: 88, y: 20 }],
    ['up', 'M100 20L100 8', { x: 100, y: 8 }],
  ] as const)('goes on %s to a hollow circle, and is sure of nothing', (toward, d, end) => {
    expect(piecesOf(dot({ toward, open: 12 }))).toEqual([
      { paint: 'open', d },
      { paint: 'arrow', ...end, radius: 4.25 },
    ]);
  });
});
