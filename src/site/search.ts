import { join } from 'node:path';
import { address, asset } from '../addresses.ts';
import { cacheFolder } from '../outputs/build-cache.ts';
import type { SearchIndex } from '../outputs/search-index.ts';
import { searchFile, searchIndex } from '../outputs/search-index.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, type Route } from '../site.ts';

/** The files of the index of both languages; each is named by what is in it. */
export function searchFileRoutes(): Route<'file'>[] {
  return indexNow().files.map((file) => ({ params: { file }, cacheKey: file }));
}

export function searchFileOf(file: string): Uint8Array<ArrayBuffer> {
  return searchFile(folder(), file);
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
    manifest: indexNow().manifests[language],
    root: address(language),
  };
}

function indexNow(): SearchIndex {
  return searchIndex(content(), folder());
}

function folder(): string {
  return join(cacheFolder(process.env), 'search');
}
