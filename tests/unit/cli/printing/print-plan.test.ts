import { describe, expect, test } from 'vitest';
import type { Address } from '../../../../src/addresses.ts';
import { printPlan } from '../../../../src/cli/printing/print-plan.ts';

const address = (file: string, digest: string | null): Address => ({
  source: 'a.astro',
  path: file.replace('index.html', ''),
  file,
  digest,
});

/** A report of two pages and a file, the page of its park, and the front page. */
const site = (digest = 'a'): Address[] => [
  address('index.html', null),
  address('parks/east/index.html', digest),
  address('parks/east/2022/index.html', digest),
  address('parks/east/2022/data/index.html', 'a'),
  address('parks/east/2022/facts.csv', 'a'),
];

/** What a build of `site()` leaves. */
const old = {
  digests: Object.fromEntries(site().map(({ file, digest }) => [file, digest])),
  type: {
    'index.html': ['_type/a.css'],
    'parks/east/index.html': ['_type/b.css'],
    'parks/east/2022': ['_type/c.css', '_type/c.woff2'],
  },
};

const planned = (addresses: readonly Address[], gone: readonly string[] = []) => {
  const { jobs, kept, type } = printPlan(addresses, old, (file) => !gone.includes(file));
  return {
    jobs: jobs.map((job) => [job.park, ...job.addresses.map(({ file }) => file)]),
    kept,
    dressed: Object.keys(type),
  };
};

describe('printPlan(addresses, old, isKept)', () => {
  test('keeps what is made of the same, with its fonts', () =>
    expect(planned(site())).toEqual({
      jobs: [[null, 'index.html']],
      kept: [
        'parks/east/index.html',
        '_type/b.css',
        'parks/east/2022/index.html',
        'parks/east/2022/data/index.html',
        '_type/c.css',
        '_type/c.woff2',
        'parks/east/2022/facts.csv',
      ],
      dressed: ['parks/east/index.html', 'parks/east/2022'],
    }));

  test('makes pages that are dressed alike together, since each decides the fonts of all', () =>
    expect(planned(site('b')).jobs).toEqual([
      [null, 'index.html'],
      [
        'east',
        'parks/east/index.html',
        'parks/east/2022/index.html',
        'parks/east/2022/data/index.html',
      ],
    ]));

  test.each([
    ['a page', 'parks/east/2022/data/index.html'],
    ['a font', '_type/c.woff2'],
  ])('makes them anew where %s is not as it was', (_, gone) =>
    expect(planned(site(), [gone]).jobs).toEqual([
      [null, 'index.html'],
      ['east', 'parks/east/2022/index.html', 'parks/east/2022/data/index.html'],
    ]),
  );

  test('makes a file by itself', () =>
    expect(planned(site(), ['parks/east/2022/facts.csv']).jobs).toEqual([
      [null, 'index.html'],
      ['east', 'parks/east/2022/facts.csv'],
    ]));

  test('makes everything where nothing is known', () => {
    const { jobs, kept } = printPlan(site(), { digests: {}, type: {} }, () => false);
    expect(jobs.flatMap(({ addresses }) => addresses).length).toBe(site().length);
    expect(kept).toEqual([]);
  });
});
