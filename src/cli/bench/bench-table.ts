import type { BenchResult, BuildName, Measured, Ratio, SiteName } from './bench-result.ts';
import { BUILDS, pagesPerSecond, ratiosOf, SITES } from './bench-result.ts';
import type { benchWords } from './bench-words.ts';
import type { SearchCost } from './search-cost.ts';

type Words = ReturnType<typeof benchWords>;

/** What a run has measured, for people. */
export function benchTable(result: BenchResult, say: Words): string {
  const head = ['pages', 'seconds', 'per-second', 'megabytes'] as const;
  const builds = [
    [say.editions(String(result.editions)), '', ...head.map((name) => say[name]())],
    ...result.builds.map((one, index) => buildRow(one, result.builds[index - 1], say)),
  ];
  const ratios = [
    [say.ratios(), say.ratio(), say.target(), ''],
    ...ratiosOf(result).map((one) => ratioRow(one, say)),
  ];
  const machine = `Node ${result.node}, Astro ${result.astro}, ${result.system}, ${result.processors} CPU`;
  return [
    ...aligned(builds, [false, false, true, true, true, true]),
    '',
    ...aligned(ratios, [false, true, true, false]),
    '',
    ...result.search.flatMap((one) => [...searchTable(one, say), '']),
    machine,
    say.caution(),
    '',
  ].join('\n');
}

/** What the index of a language weighs, and what each search takes of it. */
function searchTable(one: SearchCost, say: Words): string[] {
  const { language, documents, shards, chunks, indexBytes, queries } = one;
  const index = say.index(
    say[language](),
    String(documents),
    String(shards + chunks + 1),
    kilobytes(indexBytes),
  );
  const rows = [
    [say.query(), say.results(), say.files(), 'kB', 'ms'],
    ...queries.map((row) => [
      row.query,
      String(row.results),
      String(row.files),
      kilobytes(row.bytes),
      row.milliseconds.toFixed(0),
    ]),
  ];
  return [index, ...aligned(rows, [false, true, true, true, true])];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

/** The name of a build while it is reported, as wide as each of them, e.g. "Shudu       cold     ". */
export function buildName(site: SiteName, build: BuildName, say: Words): string {
  const sites = SITES.map((one) => say[one]());
  const builds = BUILDS.map((one) => say[one]());
  return `${asWideAs(sites, say[site]())}  ${asWideAs(builds, say[build]())}`;
}

/** The name of a site stands in its first row only. */
function buildRow(one: Measured, before: Measured | undefined, say: Words): string[] {
  return [
    one.site === before?.site ? '' : say[one.site](),
    say[one.build](),
    String(one.pages),
    one.seconds.toFixed(1),
    pagesPerSecond(one).toFixed(1),
    one.peakBytes === null ? '–' : String(Math.round(one.peakBytes / 1e6)),
  ];
}

function ratioRow({ of, ratio, target }: Ratio, say: Words): string[] {
  const verdict = ratio === null ? '' : ratio <= target ? say.met() : say.missed();
  return [say[of](), ratio === null ? '–' : ratio.toFixed(2), `≤ ${target}`, verdict];
}

/** Columns two spaces apart, numbers to the right. */
function aligned(rows: readonly (readonly string[])[], isRight: readonly boolean[]): string[] {
  const columns = isRight.map((_, at) => rows.map((row) => row[at] ?? ''));
  return rows.map((row) =>
    row
      .map((cell, at) => asWideAs(columns[at] ?? [], cell, isRight[at]))
      .join('  ')
      .trimEnd(),
  );
}

function asWideAs(all: readonly string[], cell: string, isRight = false): string {
  const space = ' '.repeat(Math.max(...all.map(width)) - width(cell));
  return isRight ? space + cell : cell + space;
}

/** Han characters are two columns wide. */
function width(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
