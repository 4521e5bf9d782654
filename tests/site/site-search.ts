import type { Lang } from '../../src/quantity/quantity.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Found } from '../../src/search/lookup.ts';
import { Lookup } from '../../src/search/lookup.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { type Built, page } from './built.ts';

/** What a search of a built site finds, all of it. */
export function found(site: Built, lang: Lang, query: string): Promise<Found> {
  const lookup = new Lookup(manifestOf(site, lang), (name) => Promise.resolve(fileOf(site, name)));
  return lookup.find(query, { names: 1e6, figures: 1e6, passages: 1e6 });
}

/** Everything that can be found in a language. */
export function documentsIn(site: Built, lang: Lang): SearchDocument[] {
  const { chunks } = fileOf(site, manifestOf(site, lang)) as Manifest;
  return chunks.flatMap((name) => fileOf(site, name) as SearchDocument[]);
}

function manifestOf(site: Built, lang: Lang): string {
  const html = page(site, `${lang === 'zh' ? '' : 'en/'}search/index.html`);
  return /data-manifest="(\w+)"/.exec(html)?.[1] ?? '';
}

function fileOf(site: Built, name: string): unknown {
  return JSON.parse(page(site, `search/index/${name}.json`));
}
