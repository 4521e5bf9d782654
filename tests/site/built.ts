import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/cli/build-site.ts';
import { type BuildFolder, buildFolder } from '../build-folder.ts';

/** A site as it was built: its files by their paths, e.g. "en/index.html". */
export interface Built {
  readonly at: BuildFolder;
  readonly files: ReadonlyMap<string, string>;
  /** The pages that had to be made. */
  readonly made: readonly string[];
}

/** What to build: `fixture` names a folder of tests/fixtures, else it is the real content. */
export interface Wanted {
  readonly base?: string;
  readonly fixture?: string;
  /** A content folder that is no fixture. */
  readonly content?: string;
  /** Names of the environment, e.g. SHUDU_NOW. */
  readonly env?: Readonly<Record<string, string>>;
  /** A site built before, to build over. */
  readonly over?: Built;
}

/** Builds a site. */
export async function built({
  base = '/',
  fixture,
  content,
  env: own,
  over,
}: Wanted = {}): Promise<Built> {
  const at = over?.at ?? (await buildFolder());
  const folder = content ?? (fixture === undefined ? undefined : contentOf(fixture));
  const env = {
    ...process.env,
    ...(folder !== undefined && { SHUDU_CONTENT: folder }),
    SHUDU_BASE: base,
    SHUDU_CACHE: at.cache,
    ...own,
  };
  const result = await buildSite(env, at.dist);
  if (!result.ok) {
    if (!over) await rm(at.whole, { recursive: true });
    throw new Error(result.output);
  }
  return { at, files: await filesIn(at.dist), made: result.made };
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return files;
}

/** Removes what was built. */
export async function cleared(...sites: readonly (Built | undefined)[]): Promise<void> {
  for (const site of sites) if (site) await rm(site.at.whole, { recursive: true });
}

/** A page of a site known to have it. */
export function page({ files }: Built, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  return text;
}

/** Every link of a page within the site, and every file it asks for. */
export function linksOf(html: string): string[] {
  const links = [...html.matchAll(/\s(?:href|src|data-live)="([^"]+)"/g)].map(
    ([, link]) => link ?? '',
  );
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** What a reader reads: the text without its tags. */
export function textOf(html: string): string {
  return html
    .replace(/<head>[^]*?<\/head>/, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
}

/** The content of a folder of tests/fixtures. */
export function contentOf(fixture: string): string {
  return fileURLToPath(new URL(`../fixtures/${fixture}/content`, import.meta.url));
}
