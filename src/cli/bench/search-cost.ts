import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Lang } from '../../quantity/quantity.ts';
import { groupNames } from '../../search/document.ts';
import { Lookup } from '../../search/lookup.ts';
import type { Manifest } from '../../search/manifest.ts';

/** What searching a built site in a language takes; bytes are gzipped, as they are sent. */
export interface SearchCost {
  readonly language: Lang;
  /** How much the index holds and weighs. */
  readonly documents: number;
  readonly shards: number;
  readonly chunks: number;
  readonly indexBytes: number;
  readonly queries: readonly QueryCost[];
}

/** One search by somebody who has not searched before. */
export interface QueryCost {
  readonly query: string;
  readonly results: number;
  /** The files that were asked for, the manifest among them. */
  readonly files: number;
  readonly bytes: number;
  /** Without the time that the network takes. */
  readonly milliseconds: number;
}

/** As many as a page shows at first. */
const FIRST = { names: 6, figures: 10, passages: 6 };

/** Searches a built site as its page would. */
export async function searchCost(
  dist: string,
  language: Lang,
  queries: readonly string[],
): Promise<SearchCost> {
  const read = (name: string): Promise<Buffer> =>
    readFile(join(dist, 'search/index', `${name}.json`));
  const page = await readFile(join(dist, language === 'zh' ? '' : language, 'search/index.html'));
  const start = /data-manifest="([^"]+)"/.exec(page.toString())?.[1] ?? '';
  const manifest = JSON.parse((await read(start)).toString()) as Manifest;
  const { shards, chunks, ends } = manifest;
  let indexBytes = 0;
  for (const name of [start, ...shards, ...chunks]) indexBytes += gzipSync(await read(name)).length;
  const costs: QueryCost[] = [];
  for (const query of queries) costs.push(await queryCost(start, read, query));
  return {
    language,
    documents: ends.passages,
    shards: shards.length,
    chunks: chunks.length,
    indexBytes,
    queries: costs,
  };
}

async function queryCost(
  start: string,
  read: (name: string) => Promise<Buffer>,
  query: string,
): Promise<QueryCost> {
  const asked: Buffer[] = [];
  const lookup = new Lookup(start, async (name) => {
    const bytes = await read(name);
    asked.push(bytes);
    return JSON.parse(bytes.toString()) as unknown;
  });
  const began = performance.now();
  const { groups } = await lookup.find(query, FIRST);
  const milliseconds = performance.now() - began;
  return {
    query,
    results: groupNames.reduce((sum, name) => sum + groups[name].count, 0),
    files: asked.length,
    bytes: asked.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0),
    milliseconds,
  };
}
