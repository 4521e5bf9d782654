import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, visit } from './visit.ts';

const ORIGIN = 'https://shudu.example';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  ({ page } = await visit(browser, '/'));
});
afterAll(() => browser?.close());

/** What a parser of XML makes of a file: the names of its elements, or what is wrong with it. */
function elementsOf(path: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const tree = new DOMParser().parseFromString(text, 'application/xml');
    return [...tree.querySelectorAll('*')].map((one) => one.nodeName);
  }, path);
}

/** A report of a feed as a reader of feeds shows it. */
interface Shown {
  readonly title: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  readonly attributes: readonly string[];
}

function entriesOf(path: string): Promise<Shown[]> {
  return page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const tree = new DOMParser().parseFromString(text, 'application/xml');
    return [...tree.querySelectorAll('entry')].map((entry) => {
      const html = entry.querySelector('content')?.textContent ?? '';
      const body = new DOMParser().parseFromString(html, 'text/html');
      const all = [...body.body.querySelectorAll('*')];
      return {
        title: entry.querySelector('title')?.textContent ?? '',
        text: body.body.textContent ?? '',
        links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        pictures: [...body.querySelectorAll('img')].map((image) => ({
          src: image.getAttribute('src') ?? '',
          alt: image.getAttribute('alt') ?? '',
        })),
        attributes: all.flatMap((one) => one.getAttributeNames()),
      };
    });
  }, path);
}

test.each([
  ['/feed.xml', 'entry'],
  ['/en/feed.xml', 'entry'],
  ['/sitemap.xml', 'url'],
])('%s is XML', async (path, element) => {
  const names = await elementsOf(path);
  expect(names).not.toContain('parsererror');
  expect(names.filter((name) => name === element).length).toBeGreaterThan(4);
});

describe.each(['/feed.xml', '/en/feed.xml'])('the reports of %s', (path) => {
  let entries: Shown[];
  beforeAll(async () => {
    entries = await entriesOf(path);
  });

  test('have their whole text', () => {
    expect(entries).toHaveLength(5);
    for (const { text, title } of entries) expect(text.length, title).toBeGreaterThan(2000);
    for (const { text } of entries) expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test('link whole addresses, each of a page and a place that are there', async () => {
    const links = [...new Set(entries.flatMap((entry) => entry.links))];
    const own = links.filter((link) => link.startsWith(`${ORIGIN}/`));
    expect(links.filter((link) => !/^(?:https?|mailto):/.test(link))).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
    const lost = await page.evaluate(async (addresses) => {
      const pages = new Map<string, Document>();
      const missing: string[] = [];
      for (const address of addresses) {
        const { pathname, hash } = new URL(address);
        const answer = pages.has(pathname) ? null : await fetch(pathname);
        if (answer) {
          const html = answer.ok ? await answer.text() : '';
          pages.set(pathname, new DOMParser().parseFromString(html, 'text/html'));
        }
        const target = hash === '' ? 'h1' : `[id="${hash.slice(1)}"]`;
        if (!pages.get(pathname)?.querySelector(target)) missing.push(address);
      }
      return missing;
    }, own);
    expect(lost).toEqual([]);
  });

  test('show charts as pictures that are there, with what they show in words', async () => {
    const pictures = entries.flatMap((entry) => entry.pictures);
    expect(pictures.length).toBeGreaterThan(5);
    for (const { src, alt } of pictures) {
      const status = await page.evaluate(
        async (address) => (await fetch(address)).status,
        src.replace(ORIGIN, ''),
      );
      expect([src, status]).toEqual([src, 200]);
      expect(alt.length, src).toBeGreaterThan(10);
    }
  });

  test('have nothing that only our own pages understand', () => {
    const used = new Set(entries.flatMap((entry) => entry.attributes));
    const plain = [
      'alt',
      'datetime',
      'height',
      'href',
      'loading',
      'scope',
      'src',
      'title',
      'width',
    ];
    expect([...used].filter((name) => !plain.includes(name))).toEqual([]);
  });
});
