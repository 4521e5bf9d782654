import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, built, cleared, page } from './built.ts';
import { linkedData, vocabularyProblems } from './vocabulary.ts';

const ORIGIN = 'https://shudu.example';
const BELOW = 'https://xinqu.example/reports/2022/';
const REPORT = 'parks/jianghai/2022/';

let root: Built;
let below: Built;
let nameless: Built;
beforeAll(async () => {
  root = await built();
  const after = { SHUDU_NOW: '2025-04-01' };
  below = await built({ fixture: 'embargo', base: '/reports/2022', env: after });
  nameless = await built({ fixture: 'chinese-only' });
});
afterAll(() => cleared(root, below, nameless));

const sites = (): [Built, string][] => [
  [root, `${ORIGIN}/`],
  [below, BELOW],
];

/** The pages that have an address of their own. */
function pagesOf({ files }: Built): [string, string][] {
  return [...files].filter(([name]) => name.endsWith('.html') && name !== '404.html');
}

const urlOf = (home: string, name: string): string => home + name.replace(/index\.html$/, '');
const nameOf = (home: string, url: string): string =>
  url.slice(home.length).replace(/(^|\/)$/, '$1index.html');
const metaOf = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
const linkOf = (html: string, rel: string): string | undefined =>
  new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(html)?.[1];
const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);

describe('the head of a page', () => {
  test('names the page by its whole address', () => {
    for (const [site, home] of sites()) {
      for (const [name, html] of pagesOf(site)) {
        expect(linkOf(html, 'canonical'), name).toBe(urlOf(home, name));
        expect(metaOf(html, 'og:url'), name).toBe(urlOf(home, name));
      }
    }
  });

  test('says what other sites show of it', () => {
    const zh = page(root, `${REPORT}index.html`);
    const en = page(root, 'en/parks/index.html');
    expect(metaOf(zh, 'og:type')).toBe('article');
    expect(metaOf(zh, 'og:title')).not.toContain('｜');
    expect([metaOf(zh, 'og:locale'), metaOf(zh, 'og:locale:alternate')]).toEqual([
      'zh_CN',
      'en_US',
    ]);
    expect([metaOf(en, 'og:type'), metaOf(en, 'og:locale')]).toEqual(['website', 'en_US']);
    expect(metaOf(en, 'og:image')).toBe(`${ORIGIN}/en/share.png`);
    expect(zh).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  test('leads to a picture of 1200 by 630 pixels and at most 60 kB', () => {
    for (const [site, home] of sites()) {
      const pictures = new Set(pagesOf(site).map(([, html]) => metaOf(html, 'og:image') ?? ''));
      const reports = [...site.files.keys()].filter((name) => name.endsWith('facts.csv'));
      expect(pictures.size).toBe(2 * (reports.length + 1));
      for (const picture of pictures) {
        const bytes = readFileSync(join(site.at.dist, picture.slice(home.length)));
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
        expect(bytes.length, picture).toBeLessThan(60_000);
      }
    }
  });

  test('leads to icons that are there', () => {
    const html = page(below, 'en/index.html');
    const icons = [
      ...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g),
    ];
    expect(icons).toHaveLength(4);
    for (const [, href = ''] of icons)
      expect(below.files.has(href.slice('/reports/2022/'.length)), href).toBe(true);
  });

  test('of a page for wrong addresses names none, and asks not to be found', () => {
    const html = page(root, '404.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/canonical|og:|ld\+json|hreflang="x-default"/);
    expect(html).toContain('<title>这里没有页面 · There is no page here</title>');
  });
});

describe('JSON-LD', () => {
  test('is of the vocabulary on every page, with or without an address', () => {
    for (const site of [root, below, nameless]) {
      const found = pagesOf(site).flatMap(([name, html]) =>
        vocabularyProblems(html).map((problem) => `${name}: ${problem}`),
      );
      expect(found).toEqual([]);
    }
  });

  test.each([
    ['index.html', ['WebSite']],
    [`${REPORT}index.html`, ['Report', 'BreadcrumbList']],
    [`${REPORT}data/index.html`, ['Dataset', 'BreadcrumbList']],
    ['en/parks/index.html', ['BreadcrumbList']],
  ])('of %s is %s', (name, types) => {
    expect(linkedData(page(root, name)).map((thing) => thing['@type'])).toEqual(types);
  });

  test('of a report tells its correction, and what it is made from', () => {
    const [report] = linkedData(page(nameless, 'parks/xinqu/2023/index.html'));
    expect(report).toMatchObject({
      dateModified: '2024-01-05',
      temporalCoverage: '2023-01-01/2023-11-30',
      correction: [
        { text: '更正：开工项目原为33个，现为34个。录入有误。', datePublished: '2024-01-05' },
      ],
      isBasedOn: [{ name: '年度总结' }, { name: '统计公报', url: 'https://example.cn/bulletin' }],
    });
    expect(report).not.toHaveProperty('datePublished');
    expect(report).not.toHaveProperty('url');
  });

  test('says of an English page whose text is Chinese that it is', () => {
    const [report] = linkedData(page(nameless, 'en/parks/xinqu/2023/index.html'));
    expect(report).toMatchObject({ inLanguage: 'zh-CN' });
  });

  test('of data names files that are there, and the way from the front page', () => {
    const things = linkedData(page(below, 'en/parks/xinqu/2024/data/index.html'));
    const [data, trail] = things as [
      { distribution: { contentUrl: string }[] },
      { itemListElement: { name: string; item: string }[] },
    ];
    for (const { contentUrl } of data.distribution)
      expect(below.files.has(contentUrl.slice(BELOW.length)), contentUrl).toBe(true);
    expect(trail.itemListElement.map(({ name }) => name).slice(0, 2)).toEqual([
      'Xinqu Reports',
      'Parks',
    ]);
    for (const { item } of trail.itemListElement)
      expect(below.files.has(nameOf(BELOW, item)), item).toBe(true);
  });
});

describe('sitemap.xml', () => {
  test('has every page and nothing else', () => {
    for (const [site, home] of sites()) {
      const listed = locationsIn(page(site, 'sitemap.xml'));
      const there = pagesOf(site).map(([name]) => urlOf(home, name));
      expect(listed.toSorted()).toEqual(there.toSorted());
    }
  });

  test('names both languages of each, as the page itself does', () => {
    const entries = page(root, 'sitemap.xml').match(/<url>.*<\/url>/g) ?? [];
    for (const entry of entries) {
      const [url = ''] = locationsIn(entry);
      const alternates = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, tag, href]) => [tag, href],
      );
      const html = page(root, nameOf(`${ORIGIN}/`, url));
      for (const [tag = '', href = ''] of alternates)
        expect(html, url).toContain(`<link rel="alternate" hreflang="${tag}" href="${href}">`);
      expect(alternates.map(([tag]) => tag)).toEqual(['zh-CN', 'en', 'x-default']);
    }
  });

  test('says of reports when they changed last, and of nothing else', () => {
    const dated = page(root, 'sitemap.xml').match(/<loc>[^<]*<\/loc><lastmod>[^<]*/g) ?? [];
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.filter((one) => !/\/parks\/[^/]+\/[^/]+\//.test(one))).toEqual([]);
    expect(dated).toContain(`<loc>${ORIGIN}/${REPORT}</loc><lastmod>2023-01`);
  });

  test('is where robots.txt says', () => {
    expect(page(root, 'robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(page(below, 'robots.txt')).toContain(`Sitemap: ${BELOW}sitemap.xml\n`);
  });
});

describe('a site that does not know its address', () => {
  test('makes none up', () => {
    for (const [name, text] of nameless.files)
      expect(text, name).not.toMatch(/canonical|og:url|og:image|localhost|share\.png/);
    expect(page(nameless, 'robots.txt')).not.toContain('Sitemap');
    const names = [...nameless.files.keys()];
    expect(names.filter((name) => /feed\.|sitemap|share\.png/.test(name))).toEqual([]);
  });

  test('still says what a page is, and pairs its languages', () => {
    const html = page(nameless, 'index.html');
    expect(metaOf(html, 'og:site_name')).toBe('新区年报');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/">');
  });
});
