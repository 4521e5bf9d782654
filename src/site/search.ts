import { join } from 'node:path';
import { address, asset, languages } from '../addresses.ts';
import { cacheFolder } from '../outputs/build-cache.ts';
import type { SearchIndex } from '../outputs/search-index.ts';
import { searchFile, searchIndex } from '../outputs/search-index.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, once, type Route } from '../site.ts';

/** The files of the index of both languages; each is named by what is in it. */
export function searchFileRoutes(): Route<'file'>[] {
  const files = new Set(languages.flatMap((language) => searchIndexIn(language).files));
  return [...files].map((file) => ({ params: { file }, digest: file }));
}

export function searchFileOf(file: string): Uint8Array<ArrayBuffer> {
  const owner = languages.find((language) => searchIndexIn(language).files.includes(file));
  return searchFile(folder(owner ?? 'zh'), file);
}

/** What the search page tells its script. */
export interface SearchSource {
  /** Where the files of the index lie. */
  readonly files: string;
  readonly manifest: string;
  /** What the path of a result is added to. */
  readonly root: string;
}

export function searchSourceOf(language: Lang): SearchSource {
  return {
    files: asset('search/index/'),
    manifest: searchIndexIn(language).manifest,
    root: address(language),
  };
}

/** The index of a language; made now, unless it was made of the same before. */
export const searchIndexIn = once((language): SearchIndex =>
  searchIndex(content(), language, folder(language)),
);

function folder(language: Lang): string {
  return join(cacheFolder(process.env), 'search', language);
}
