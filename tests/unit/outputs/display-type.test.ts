import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dressPages } from '../../../src/outputs/display-type.ts';
import { unpackWoff2 } from '../../../src/outputs/font/woff2.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dressed-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Dresses pages of these bodies, and gives them back. */
function dressed(bodies: Readonly<Record<string, string>>, base = '/'): Record<string, string> {
  const pages = Object.entries(bodies).map(
    ([name, body]) => [join(folder, 'dist', name), body] as const,
  );
  for (const [path, body] of pages) {
    mkdirSync(dirname(path), { recursive: true });
    const lang = path.includes('/en/') ? 'en' : 'zh-CN';
    writeFileSync(path, `<html lang="${lang}"><head></head><body>${body}</body></html>`);
  }
  dressPages(join(folder, 'dist'), base, join(folder, 'cache'));
  return Object.fromEntries(
    Object.keys(bodies).map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]),
  );
}

/** The characters of each font that a page loads first, by the family's rule in its style sheet. */
function charactersOf(html: string): Record<string, string> {
  const sheet = /href="\/_type\/(\w+\.css)"/.exec(html)?.[1] ?? '';
  const rules = readFileSync(join(folder, 'dist/_type', sheet), 'utf8').matchAll(
    /font-family:'([^']+)';font-weight:(\d+) [^}]*url\((\w+\.woff2)\)/g,
  );
  return Object.fromEntries(
    [...rules].map(([, family, weight, file = '']) => {
      const font = create(unpackWoff2(readFileSync(join(folder, 'dist/_type', file))));
      if (font.isCollection) throw new Error('Unexpected collection, expected a font');
      const codes = font.characterSet.filter((code) => code > 0x20 && code !== 0xffff);
      return [`${family} ${weight}`, String.fromCodePoint(...codes)];
    }),
  );
}

const ALWAYS = '%+,-.0123456789';

describe('dressPages(folder, base, cache)', () => {
  test('gives a page fonts of the characters in its headings and figures', () => {
    const { 'index.html': html = '' } = dressed({
      'index.html':
        '<h1>引资<wbr>首破 A</h1><p>正文</p><span class="number">22</span><b class="unit">亿元</b>',
    });
    expect(charactersOf(html)).toEqual({
      'Shudu Display 600': `${ALWAYS}A`,
      'Shudu Display 200': ALWAYS,
      'Shudu Song 500': '亿元引破资首',
    });
  });

  test('reads what HTML writes in other words', () => {
    const { 'en/index.html': html = '' } = dressed({
      'en/index.html': '<h2 id="a">R&amp;D &#8220;x&#x201d;</h2>',
    });
    expect(charactersOf(html)['Shudu Display 600']).toBe(`%&+,-.0123456789DRx“”`);
  });

  test('leaves Chinese quotation marks to the Han face', () => {
    const { 'index.html': html = '' } = dressed({ 'index.html': '<h2>数读“突破”</h2>' });
    expect(charactersOf(html)['Shudu Song 500']).toBe('“”数破突读');
  });

  test('dresses the pages of a report alike', () => {
    const pages = dressed({
      'parks/a/2022/index.html': '<h1>报告</h1>',
      'parks/a/2022/data/index.html': '<h1>数据</h1>',
      'parks/a/index.html': '<h1>园区</h1>',
    });
    const links = Object.values(pages).map(
      (html) => /<link rel="stylesheet"[^>]*>/.exec(html)?.[0],
    );
    expect(links[0]).toBe(links[1]);
    expect(links[0]).not.toBe(links[2]);
  });

  test('loads fonts before they are asked for, under the base of the site', () => {
    const { 'index.html': html = '' } = dressed({ 'index.html': '<h1>园区</h1>' }, '/sub/');
    expect(html).toMatch(
      /<link rel="preload" href="\/sub\/_type\/\w+\.woff2" as="font" type="font\/woff2" crossorigin>/,
    );
  });

  test('is the same bytes a second time, from the cache', () => {
    const bytes = (): string[] => {
      dressed({ 'index.html': '<h1>园区</h1>' });
      const names = readdirSync(join(folder, 'dist'), {
        recursive: true,
        encoding: 'utf8',
      }).toSorted();
      return names.map((name) =>
        /\./.test(name) ? readFileSync(join(folder, 'dist', name), 'base64') : name,
      );
    };
    const first = bytes();
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(bytes()).toEqual(first);
  });

  test('hands the licences on', () => {
    dressed({ 'index.html': '<h1>园区</h1>' });
    for (const name of ['LICENSE-news.txt', 'LICENSE-song.txt'])
      expect(readFileSync(join(folder, 'dist/_type', name), 'utf8')).toContain('OPEN FONT LICENSE');
  });
});
