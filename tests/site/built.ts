import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/cli/astro.ts';
import { buildFolder } from '../build-folder.ts';

/** A site as it was built: its files by their paths, e.g. "en/index.html". */
export type Built = { folder: string; files: Map<string, string> };

/** Builds a site; `fixture` names a folder of tests/fixtures, else it is the real content. */
export async function built({ base = '/', fixture }: { base?: string; fixture?: string } = {}) {
  const folder = await buildFolder();
  const content = fixture === undefined ? {} : { SHUDU_CONTENT: contentOf(fixture) };
  const { ok, output } = await buildSite({ ...process.env, ...content, SHUDU_BASE: base }, folder);
  if (!ok) {
    await rm(folder, { recursive: true });
    throw new Error(output);
  }
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return { folder, files };
}

/** Removes what was built. */
export async function cleared(...sites: readonly (Built | undefined)[]): Promise<void> {
  for (const site of sites) if (site) await rm(site.folder, { recursive: true });
}

/** A page of a site known to have it. */
export function page({ files }: Built, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  return text;
}

/** Every link of a page within the site, and every file it asks for. */
export function linksOf(html: string): string[] {
  const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link ?? '');
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

function contentOf(fixture: string): string {
  return fileURLToPath(new URL(`../fixtures/${fixture}/content`, import.meta.url));
}
