import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BenchResult } from '../../../../src/cli/bench/bench-result.ts';
import { benchJson, ratiosOf } from '../../../../src/cli/bench/bench-result.ts';
import { benchTable, buildName } from '../../../../src/cli/bench/bench-table.ts';
import { benchWords } from '../../../../src/cli/bench/bench-words.ts';

const result: BenchResult = {
  editions: 100,
  node: '26.10.0',
  astro: '7.3.4',
  system: 'linux x64',
  processors: 2,
  builds: [
    { site: 'shudu', build: 'cold', seconds: 6, pages: 403, peakBytes: 300_000_000 },
    { site: 'shudu', build: 'unchanged', seconds: 1, pages: 403, peakBytes: 200_000_000 },
    { site: 'shudu', build: 'one-edit', seconds: 3, pages: 403, peakBytes: 250_000_000 },
    { site: 'bare', build: 'cold', seconds: 4, pages: 200, peakBytes: 500_000_000 },
    { site: 'bare', build: 'unchanged', seconds: 3, pages: 200, peakBytes: 600_000_000 },
    { site: 'bare', build: 'one-edit', seconds: 4, pages: 200, peakBytes: 550_000_000 },
  ],
  search: [
    {
      language: 'zh',
      documents: 9000,
      shards: 200,
      chunks: 99,
      indexBytes: 1_250_000,
      queries: [{ query: '税收', results: 812, files: 7, bytes: 41_400, milliseconds: 3.4567 }],
    },
  ],
};

const unmeasured: BenchResult = {
  ...result,
  builds: result.builds.map((one) => ({ ...one, peakBytes: null })),
};

describe('ratiosOf(result)', () => {
  test('sets times against each other, and the highest memory of any build', () => {
    expect(ratiosOf(result)).toEqual([
      { of: 'cold', ratio: 1.5, target: 1.5 },
      { of: 'unchanged', ratio: 1 / 3, target: 0.5 },
      { of: 'one-edit', ratio: 0.75, target: 0.5 },
      { of: 'memory', ratio: 0.5, target: 0.5 },
    ]);
  });

  test('has no ratio of what was not measured', () => {
    expect(ratiosOf(unmeasured).at(-1)).toEqual({ of: 'memory', ratio: null, target: 0.5 });
    expect(ratiosOf({ ...result, builds: [] }).map(({ ratio }) => ratio)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('benchJson(result)', () => {
  test('has rates beside the times, rounded', () => {
    const read = JSON.parse(benchJson(result)) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(read)).toEqual([
      'editions',
      'node',
      'astro',
      'system',
      'processors',
      'builds',
      'search',
      'ratios',
    ]);
    expect(read['builds']?.[0]).toEqual({
      site: 'shudu',
      build: 'cold',
      seconds: 6,
      pages: 403,
      peakBytes: 300_000_000,
      pagesPerSecond: 67.167,
    });
    expect(read['search']?.[0]?.['queries']).toEqual([
      { query: '税收', results: 812, files: 7, bytes: 41_400, milliseconds: 3.457 },
    ]);
    expect(read['ratios']?.[1]).toEqual({ of: 'unchanged', ratio: 0.333, target: 0.5 });
  });
});

test.each(['docs/bench.md', 'docs/bench.zh-CN.md'])('%s names every field', (manual) => {
  const read = JSON.parse(benchJson(result)) as Record<string, Record<string, unknown>[]>;
  const queries = result.search.flatMap((one) => one.queries);
  const inside = [
    ...(read['builds'] ?? []),
    ...(read['ratios'] ?? []),
    ...(read['search'] ?? []),
    ...queries,
  ].flatMap((one) => Object.keys(one));
  const text = readFileSync(manual, 'utf8');
  const names = new Set([...Object.keys(read), ...inside]);
  expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('benchTable(result, words)', () => {
  test('sets the targets beside the ratios', () => {
    expect(benchTable(result, benchWords({ SHUDU_LANG: 'en' })).split('\n')).toEqual([
      '100 editions             pages  seconds  pages/s  peak MB',
      'Shudu         cold         403      6.0     67.2      300',
      '              unchanged    403      1.0    403.0      200',
      '              one edit     403      3.0    134.3      250',
      'bare Astro    cold         200      4.0     50.0      500',
      '              unchanged    200      3.0     66.7      600',
      '              one edit     200      4.0     50.0      550',
      '',
      'Shudu ÷ bare Astro  ratio  target',
      'cold                 1.50   ≤ 1.5  met',
      'unchanged            0.33   ≤ 0.5  met',
      'one edit             0.75   ≤ 0.5  missed',
      'memory               0.50   ≤ 0.5  met',
      '',
      'Search in Chinese: 9000 documents, 300 files, 1250 kB',
      'first search  results  files  kB  ms',
      '税收              812      7  41   3',
      '',
      'Node 26.10.0, Astro 7.3.4, linux x64, 2 CPU',
      'Times differ from run to run and from machine to machine; the ratios of one run count.',
      '',
    ]);
  });

  test('speaks Chinese, in columns two wide for each character', () => {
    expect(
      benchTable(result, benchWords({ LANG: 'zh_CN.UTF-8' }))
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      '100 期            页数   秒  页/秒  峰值 MB',
      '数读      首次     403  6.0   67.2      300',
      '          未改动   403  1.0  403.0      200',
    ]);
  });

  test('has a dash where memory was not measured', () => {
    const table = benchTable(unmeasured, benchWords({}));
    expect(table).toMatch(/^Shudu.* –$/m);
    expect(table).toMatch(/^memory +– +≤ 0\.5$/m);
  });
});

describe('buildName(site, build, words)', () => {
  test.each([
    ['en', 'shudu', 'cold', 'Shudu       cold     '],
    ['en', 'bare', 'unchanged', 'bare Astro  unchanged'],
    ['zh', 'shudu', 'cold', '数读      首次  '],
    ['zh', 'bare', 'one-edit', '裸 Astro  改一处'],
  ] as const)('in %s of %s, %s', (lang, site, build, name) =>
    expect(buildName(site, build, benchWords({ SHUDU_LANG: lang }))).toBe(name),
  );
});
