import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, built, cleared, linksOf } from './built.ts';

let site: Built;
beforeAll(async () => {
  site = await built();
});
afterAll(() => cleared(site));

/** Bytes as they are sent: text is gzipped, fonts and pictures are not. */
function sent(name: string): number {
  const bytes = readFileSync(join(site.at.dist, name));
  return /\.(?:html|css|js|json|svg|txt)$/.test(name) ? gzipSync(bytes).length : bytes.length;
}

/** What a page needs before anything is touched, by kind. */
function weights(page: string): { all: number; fonts: number; script: number } {
  const html = site.files.get(page) ?? '';
  const asked = (html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [])
    .filter((tag) => /rel="(?:stylesheet|preload)"|^<script|^<img/.test(tag))
    .flatMap(linksOf)
    .map((link) => link.slice(1));
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + sent(name), 0);
  return {
    all: sum([page, ...asked]),
    fonts: sum(asked.filter((name) => name.endsWith('.woff2'))),
    script: sum(asked.filter((name) => name.endsWith('.js'))),
  };
}

describe('a page is light', () => {
  test('at most 100 kB in all, 45 kB of it fonts, 12 kB script', () => {
    const pages = [...site.files.keys()].filter((name) => name.endsWith('.html'));
    const heavy = pages
      .map((page) => ({ page, ...weights(page) }))
      .filter(({ all, fonts, script }) => all > 100_000 || fonts > 45_000 || script > 12_000);
    expect(pages.length).toBeGreaterThan(10);
    expect(heavy).toEqual([]);
  });
});
