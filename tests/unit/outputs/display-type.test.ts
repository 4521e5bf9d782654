import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HtmlPage } from '../../../src/outputs/display-type.ts';
import { dressed } from '../../../src/outputs/display-type.ts';
import { typeLicences, wardrobeOf } from '../../../src/outputs/wardrobe.ts';
import { unpackWoff2 } from '../../../src/outputs/font/woff2.ts';

let cache: string;
beforeEach(() => void (cache = mkdtempSync(join(tmpdir(), 'dressed-'))));
afterEach(() => rmSync(cache, { recursive: true }));

const page = (body: string, lang = 'zh-CN', file = 'index.html'): HtmlPage => ({
  file,
  html: `<html lang="${lang}"><head></head><body>${body}</body></html>`,
});

/** The characters of each font of some pages, by the family's rule in their style sheet. */
function charactersOf({ files }: ReturnType<typeof dressed>): Record<string, string> {
  const named = new Map(files.map(({ file, bytes }) => [file.slice('_type/'.length), bytes]));
  const sheet = [...named].find(([name]) => name.endsWith('.css'))?.[1].toString() ?? '';
  const rules = sheet.matchAll(/font-family:'([^']+)';font-weight:(\d+) [^}]*url\((\w+\.woff2)\)/g);
  return Object.fromEntries(
    [...rules].map(([, family, weight, file = '']) => {
      const font = create(unpackWoff2(named.get(file) ?? Buffer.of()));
      if (font.isCollection) throw new Error('Unexpected collection, expected a font');
      const codes = font.characterSet.filter((code) => code > 0x20 && code !== 0xffff);
      return [`${family} ${weight}`, String.fromCodePoint(...codes)];
    }),
  );
}

const ALWAYS = '%+,-.0123456789';

describe('dressed(pages, base, cache)', () => {
  test('gives a page fonts of the characters in its headings and figures', () => {
    const body =
      '<h1>引资<wbr>首破 A</h1><p>正文</p><span class="number">22</span><b class="unit">亿元</b>';
    expect(charactersOf(dressed([page(body)], '/', cache))).toEqual({
      'Shudu Display 600': `${ALWAYS}A`,
      'Shudu Display 200': ALWAYS,
      'Shudu Song 500': '亿元引破资首',
    });
  });

  test('reads what HTML writes in other words', () => {
    const body = '<h2 id="a">R&amp;D &#8220;x&#x201d;</h2>';
    const fonts = charactersOf(dressed([page(body, 'en')], '/', cache));
    expect(fonts['Shudu Display 600']).toBe(`%&+,-.0123456789DRx“”`);
  });

  test('leaves Chinese quotation marks to the Han face', () => {
    const fonts = charactersOf(dressed([page('<h2>数读“突破”</h2>')], '/', cache));
    expect(fonts['Shudu Song 500']).toBe('“”数破突读');
  });

  test('dresses pages alike, with the characters of all', () => {
    const { pages, files } = dressed([page('<h1>报告</h1>'), page('<h1>数据</h1>')], '/', cache);
    const links = pages.map(({ html }) => /<link rel="stylesheet"[^>]*>/.exec(html)?.[0]);
    expect(links[0]).toBe(links[1]);
    expect(charactersOf({ pages, files })['Shudu Song 500']).toBe('告报据数');
  });

  test('loads fonts before they are asked for, under the base of the site', () => {
    const [made] = dressed([page('<h1>园区</h1>')], '/sub/', cache).pages;
    expect(made?.html).toMatch(
      /<link rel="preload" href="\/sub\/_type\/\w+\.woff2" as="font" type="font\/woff2" crossorigin>/,
    );
  });

  test('is the same bytes a second time, from the cache', () => {
    const first = dressed([page('<h1>园区</h1>')], '/', cache);
    expect(dressed([page('<h1>园区</h1>')], '/', cache)).toEqual(first);
  });
});

test.each([
  ['parks/a/2022/index.html', 'parks/a/2022'],
  ['parks/a/2022/data/index.html', 'parks/a/2022'],
  ['en/parks/a/2022/figures/growth/index.html', 'en/parks/a/2022'],
  ['parks/a/index.html', 'parks/a/index.html'],
  ['index.html', 'index.html'],
])('wardrobeOf(%j) is %j', (file, wardrobe) => expect(wardrobeOf(file)).toBe(wardrobe));

test('typeLicences() hands the licences on', () => {
  const names = typeLicences().map(({ file }) => file);
  expect(names).toEqual(['_type/LICENSE-news.txt', '_type/LICENSE-song.txt']);
  for (const { bytes } of typeLicences()) expect(`${bytes}`).toContain('OPEN FONT LICENSE');
});
