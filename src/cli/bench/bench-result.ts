import type { SearchCost } from './search-cost.ts';

/** The two sites of the same text. */
export const SITES = ['shudu', 'bare'] as const;
export type SiteName = (typeof SITES)[number];

/** The builds of a site, in their order. */
export const BUILDS = ['cold', 'unchanged', 'one-edit'] as const;
export type BuildName = (typeof BUILDS)[number];

/** One build as it was measured; `peakBytes` is null where the system does not tell. */
export interface Measured {
  readonly site: SiteName;
  readonly build: BuildName;
  readonly seconds: number;
  readonly pages: number;
  readonly peakBytes: number | null;
}

/** All that was measured in a run, and on what. */
export interface BenchResult {
  readonly editions: number;
  readonly node: string;
  readonly astro: string;
  readonly system: string;
  readonly processors: number;
  readonly builds: readonly Measured[];
  /** Of Shudu's site, in each language. */
  readonly search: readonly SearchCost[];
}

/** Shudu ÷ bare Astro, and what it should be at most; null where something was not measured. */
export interface Ratio {
  readonly of: BuildName | 'memory';
  readonly ratio: number | null;
  readonly target: number;
}

const TARGETS: Readonly<Record<Ratio['of'], number>> = {
  cold: 1.5,
  unchanged: 0.5,
  'one-edit': 0.5,
  memory: 0.5,
};

/** The times of each build against each other, and the highest memory of any build. */
export function ratiosOf({ builds }: BenchResult): Ratio[] {
  const secondsOf = (site: SiteName, build: BuildName): number | null =>
    builds.find((one) => one.site === site && one.build === build)?.seconds ?? null;
  const times = BUILDS.map((of) => ({
    of,
    ratio: quotient(secondsOf('shudu', of), secondsOf('bare', of)),
    target: TARGETS[of],
  }));
  const memory = quotient(peakOf(builds, 'shudu'), peakOf(builds, 'bare'));
  return [...times, { of: 'memory', ratio: memory, target: TARGETS.memory }];
}

/** The form that docs/bench.md describes. */
export function benchJson(result: BenchResult): string {
  const builds = result.builds.map((one) => ({
    ...one,
    seconds: rounded(one.seconds),
    pagesPerSecond: rounded(pagesPerSecond(one)),
  }));
  const ratios = ratiosOf(result).map((one) => ({
    ...one,
    ratio: one.ratio === null ? null : rounded(one.ratio),
  }));
  const search = result.search.map((one) => ({
    ...one,
    queries: one.queries.map((query) => ({
      ...query,
      milliseconds: rounded(query.milliseconds),
    })),
  }));
  return `${JSON.stringify({ ...result, builds, ratios, search }, null, 2)}\n`;
}

export function pagesPerSecond({ pages, seconds }: Measured): number {
  return pages / seconds;
}

function peakOf(builds: readonly Measured[], site: SiteName): number | null {
  const peaks = builds.flatMap((one) => (one.site === site ? [one.peakBytes] : []));
  const known = peaks.filter((peak) => peak !== null);
  return known.length === 0 || known.length < peaks.length ? null : Math.max(...known);
}

function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
