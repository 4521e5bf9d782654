import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchCost } from '../../src/cli/bench/search-cost.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { textOf } from '../../src/search/document.ts';
import { type Built, built, cleared, page, textOf as readOf } from './built.ts';
import { documentsIn, found } from './site-search.ts';

let site: Built;
beforeAll(async () => {
  site = await built({ base: '/reports' });
});
afterAll(() => cleared(site));

const titles = (documents: readonly SearchDocument[]): string[] =>
  documents.map(({ title }) => textOf(title).replaceAll('\u2060', ''));

describe('a search', () => {
  test.each([
    ['zh', '工业总产值', '规模以上工业总产值'],
    ['zh', '污水', '建设完善的污水管网'],
    ['zh', '招商', '招商活动'],
    ['zh', '动工率', '项目动工率'],
    ['zh', 'Sewage', '建设完善的污水管网'],
    ['en', 'sewage', 'Sewage pipes built or improved'],
    ['en', '动工率', 'Construction-start rate'],
  ] as const)('in %s for %s finds the figures of %s', async (lang, query, name) => {
    const { groups } = await found(site, lang, query);
    expect(titles(groups.figures.shown)).toContain(name);
  });

  test('finds a figure by what its report calls it', async () => {
    const { groups } = await found(site, 'zh', '工业总产值');
    const [first] = groups.figures.shown;
    expect(first).toMatchObject({ title: '工业产值', told: expect.stringContaining('工业总产值') });
  });

  test.each(['2023 税收', '2023年税收', '税收，2023'])(
    'for %s finds the figure of that year, with all that it must carry',
    async (query) => {
      const { groups } = await found(site, 'zh', query);
      const taxes = groups.figures.shown.filter((one) => one.kind === 'figure');
      expect(taxes.length).toBeGreaterThan(1);
      for (const one of taxes) {
        expect([textOf(one.title), one.time?.[0]]).toEqual([
          '税收',
          expect.stringContaining('2023'),
        ]);
        expect(textOf(one.figure)).toMatch(/元/);
        expect(textOf(one.park)).not.toBe('');
      }
      expect(taxes.some(({ status }) => status === '预计')).toBe(true);
    },
  );

  test('finds text and notes by any part of a sentence', async () => {
    const { groups } = await found(site, 'zh', '与这两个数算不到一起');
    expect(groups.passages.shown).toHaveLength(1);
    const notes = (await found(site, 'en', 'rounding')).groups.passages.shown;
    expect(notes.some(({ kind }) => kind === 'note')).toBe(true);
  });

  test('names parks, reports and indicators before anything else', async () => {
    const { groups } = await found(site, 'en', 'Jianghai');
    expect(groups.names.shown.map(({ kind }) => kind)).toEqual(['park', 'report']);
  });
});

describe.each(['zh', 'en'] as const)('the index in %s', (lang) => {
  test('has every row of every data page', () => {
    const own = new Set(documentsIn(site, lang).map(({ path }) => path));
    const rows = [...site.files].flatMap(([name, html]) => {
      if (!/^parks\/.*\/data\/index\.html$/.test(name)) return [];
      const ids = html.matchAll(/<tr id="([^"]+)"/g);
      return [...ids].map(([, id]) => `${name.replace('index.html', '')}#${id}`);
    });
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((path) => !own.has(path))).toEqual([]);
  });

  test('leads somewhere with everything: to a page that is there, and a place on it', () => {
    const lost = documentsIn(site, lang).filter(({ path }) => {
      const [folder = '', anchor] = path.split('#');
      const html = site.files.get(`${lang === 'zh' ? '' : 'en/'}${folder}index.html`);
      return html === undefined || (anchor !== undefined && !html.includes(` id="${anchor}"`));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('says nothing that its page does not say', () => {
    for (const one of documentsIn(site, lang)) {
      if (one.kind !== 'note') continue;
      const [folder = ''] = one.path.split('#');
      const html = page(site, `${lang === 'zh' ? '' : 'en/'}${folder}index.html`);
      const text = textOf(one.text).replaceAll('\u2060', '');
      expect(squeezed(readOf(html))).toContain(squeezed(text));
    }
  });
});

const squeezed = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s/g, '');

describe('a first search is light', () => {
  const script = (): number => {
    const [name = ''] = [...site.files.keys()].filter((one) => /_astro\/SearchPage\./.test(one));
    return gzipSync(readFileSync(join(site.at.dist, name))).length;
  };

  test.each([
    ['zh', ['工业总产值', '规模以上工业总产值', '污水', '招商', '2023 税收', '税', '项目', '2023']],
    ['zh', ['江海区税收', '固定资产投资增长', '没有的词', '目标', '43个', '亿元以上项目', '园区']],
    ['en', ['tax', 'industrial output', '2023 investment', 'projects', 'park', 'the', 'mianyang']],
  ] as const)(
    'in %s: script, manifest, shards and documents of %j, below 100 kB',
    async (lang, all) => {
      const { queries } = await searchCost(site.at.dist, lang, all);
      const heavy = queries.filter(({ bytes }) => bytes + script() > 100_000);
      expect(heavy).toEqual([]);
      expect(script()).toBeLessThan(7000);
    },
  );
});

describe('the search page', () => {
  test.each([
    ['search/', '指标', '/reports/indicators/signed-projects/', '/reports/parks/jianghai/2022/'],
    [
      'en/search/',
      'Indicators',
      '/reports/en/indicators/signed-projects/',
      '/reports/en/parks/jianghai/2022/',
    ],
  ])('%s offers indicators and reports to whoever runs no script', (path, heading, ...links) => {
    const html = page(site, `${path}index.html`);
    expect(html).toContain(`>${heading}</a>`);
    for (const link of links) expect(html).toContain(`href="${link}"`);
    expect(readOf(html)).not.toMatch(/script|脚本/i);
  });

  test('is linked from every page, in its language', () => {
    for (const [name, html] of site.files) {
      if (!name.endsWith('.html')) continue;
      const root = name.startsWith('en/') ? '/reports/en/' : '/reports/';
      expect(html, name).toContain(`href="${root}search/"`);
    }
  });

  test('has a form whose address is the search', () => {
    const form = /<form\s[^>]*class="seek by-script"[^>]*>/.exec(
      page(site, 'en/search/index.html'),
    )?.[0];
    expect(form).toContain('action="/reports/en/search/"');
    expect(form).not.toContain('method');
    expect(page(site, 'en/search/index.html')).toMatch(/<input[^>]*name="q"/);
  });
});
