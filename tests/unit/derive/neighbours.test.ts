import { describe, expect, test } from 'vitest';
import { neighbours } from '../../../src/derive/neighbours.ts';
import type { FrontReport } from '../../../src/derive/front-report.ts';

const report = (id: string, until: string): FrontReport => ({
  id,
  until,
  park: { text: id, lang: 'zh' },
  covers: { text: until, datetime: null },
  phrases: [],
  title: { text: id, lang: 'zh' },
  kind: '回顾',
  issuer: null,
  issued: null,
  dates: { issued: null, corrected: null, covers: '2023-01-01/2023-12-31' },
  corrections: [],
  issuedOn: until,
  lede: null,
  cells: [],
  figures: 0,
  notes: 0,
  doubt: null,
  marked: {},
});

const parks = [
  [report('east/2023', '2023-12-31 2023-01-01'), report('east/2022', '2022-12-31 2022-01-01')],
  [
    report('west/2023', '2023-12-31 2023-01-01'),
    report('west/2023-interim', '2023-08-31 2023-01-01'),
  ],
];

describe('neighbours(parks)', () => {
  test.each([
    ['east/2022', null, 'east/2023'],
    ['east/2023', 'east/2022', 'west/2023-interim'],
    ['west/2023-interim', 'east/2023', 'west/2023'],
    ['west/2023', 'west/2023-interim', null],
  ])('of %s: %s before, %s after', (id, before, after) => {
    const { previous, next } = neighbours(parks).get(id) ?? {};
    expect([previous?.id ?? null, next?.id ?? null]).toEqual([before, after]);
  });

  test('an only report has none', () =>
    expect(neighbours([[report('east/2022', '')]]).get('east/2022')).toEqual({
      previous: null,
      next: null,
    }));
});
