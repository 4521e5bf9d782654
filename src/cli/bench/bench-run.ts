import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ASTRO, astroEnv, countPages, run } from '../astro.ts';
import { root } from '../folders.ts';
import { bareFiles, bareReports } from './bare-site.ts';
import { contentFiles, putFiles, reportFiles } from './bench-content.ts';
import type { BenchResult, BuildName, Measured, SiteName } from './bench-result.ts';
import { BUILDS, SITES } from './bench-result.ts';
import { endChildren, watchChildren } from './child-watch.ts';
import type { SearchCost } from './search-cost.ts';
import { searchCost } from './search-cost.ts';

/** Astro could not build one of the sites. */
export class FailedBuild extends Error {
  readonly site: SiteName;
  readonly build: BuildName;

  constructor(site: SiteName, build: BuildName, output: string) {
    super(output.trim());
    this.site = site;
    this.build = build;
  }
}

/** Measures both sites in a folder of its own, which is gone afterwards; null when interrupted. */
export async function benchRun(
  editions: number,
  told: (measured: Measured) => void,
): Promise<BenchResult | null> {
  const folder = newFolder();
  const interruption = untilInterrupted();
  try {
    putFiles(join(folder, 'content'), contentFiles(editions));
    putFiles(join(folder, 'bare'), bareFiles(editions));
    const builds: Measured[] = [];
    for (const site of SITES) {
      for (const build of BUILDS) {
        if (build === 'one-edit') edit(folder, site, Math.floor(editions / 2));
        const measured = await measuredBuild(folder, site, build).catch((error: unknown) => {
          if (interruption.isOver()) return null;
          throw error;
        });
        if (!measured || interruption.isOver()) return null;
        told(measured);
        builds.push(measured);
      }
    }
    const search = await searches(join(folder, 'dist'));
    return { editions, ...surroundings(), builds, search };
  } finally {
    interruption.forget();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What readers of such reports look for: names, a year with a name, a number, a word that is everywhere. */
const QUERIES = {
  zh: ['规上工业总产值', '税收', '2023 税收', '研发费用', '80%', '项目'],
  en: ['gross industrial output', 'tax', '2023 tax', 'research', '80 percent', 'projects'],
};

async function searches(dist: string): Promise<SearchCost[]> {
  return [await searchCost(dist, 'zh', QUERIES.zh), await searchCost(dist, 'en', QUERIES.en)];
}

/** Inside the project, so that both sites find its packages; git does not look there. */
function newFolder(): string {
  const parent = join(root, '.astro/bench');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'run-'));
}

/** One digit of one figure, in the facts and in both texts. */
function edit(folder: string, site: SiteName, edition: number): void {
  if (site === 'bare') putFiles(join(folder, 'bare'), bareReports(edition, true));
  else putFiles(join(folder, 'content'), reportFiles(edition, true));
}

async function measuredBuild(folder: string, site: SiteName, build: BuildName): Promise<Measured> {
  const watch = watchChildren();
  const began = performance.now();
  const { args, dist } = scripts[site](folder);
  const { code, output } = await run(args, astroEnv(process.env)).finally(watch.end);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new FailedBuild(site, build, output);
  const pages = await countPages(dist);
  return { site, build, seconds, pages, peakBytes: watch.peak() };
}

/** Each in a process of its own, with its caches in the folder: none are there for the first build. */
const scripts: Readonly<Record<SiteName, (folder: string) => { args: string[]; dist: string }>> = {
  shudu: (folder) => ({ args: [BUILD_ONCE, folder], dist: join(folder, 'dist') }),
  bare: (folder) => {
    const site = join(folder, 'bare');
    return { args: [ASTRO, 'build', '--root', site], dist: join(site, 'dist') };
  },
};

const BUILD_ONCE = join(root, 'src/cli/bench/build-once.ts');

/** Ctrl-C ends the build under way; the folder is then removed as after any other run. */
function untilInterrupted(): { isOver: () => boolean; forget: () => void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    void endChildren();
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    isOver: () => isOver,
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

function surroundings(): Pick<BenchResult, 'node' | 'astro' | 'system' | 'processors'> {
  const manifest = readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return {
    node: process.versions.node,
    astro: version,
    system: `${process.platform} ${process.arch}`,
    processors: availableParallelism(),
  };
}
