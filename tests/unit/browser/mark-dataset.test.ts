import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../src/browser/mark-dataset.ts';
import type { PlacedBar } from '../../../src/charts/scene.ts';

const mark = { from: 0, to: 3, open: null, key: 'signed', look: 'actual' } as const;
const words = { name: '签约项目', figure: '3个', details: [] };
const bar: PlacedBar = {
  shape: 'bar',
  mark: { ...mark, ...words },
  x: 100,
  y: 20,
  width: 60,
  height: 18,
  toward: 'right',
  open: null,
  blocks: null,
  crossedAt: null,
};

describe('datasetOf(placed, filling)', () => {
  test('is a lying bar from where to where, as thick as the mark', () => {
    expect(datasetOf(bar, '#000')).toMatchObject({
      type: 'bar',
      label: 'signed',
      indexAxis: 'y',
      barThickness: 18,
      data: [{ x: [100, 160], y: 29 }],
    });
  });

  test('is an upright bar', () => {
    expect(datasetOf({ ...bar, toward: 'up' }, '#000')).toMatchObject({
      indexAxis: 'x',
      barThickness: 60,
      data: [{ x: 130, y: [20, 38] }],
    });
  });

  test('is a bar for each thing that is counted, with gaps', () => {
    expect(datasetOf({ ...bar, blocks: 3 }, '#000').data).toEqual([
      { x: [100, 118], y: 29 },
      { x: [120, 138], y: 29 },
      { x: [140, 158], y: 29 },
    ]);
  });

  test('is two bars where a stroke crosses it, as in the SVG', () => {
    expect(datasetOf({ ...bar, crossedAt: 40 }, '#000').data).toEqual([
      { x: [100, 137], y: 29 },
      { x: [143, 160], y: 29 },
    ]);
  });

  test('is a point', () => {
    const { mark: same, x, y, toward } = bar;
    const dot = { shape: 'dot', mark: same, x, y, toward, radius: 5.5, open: 'out' } as const;
    expect(datasetOf(dot, '#000')).toMatchObject({
      type: 'scatter',
      pointRadius: 5.5,
      data: [{ x: 100, y: 20 }],
    });
  });
});
