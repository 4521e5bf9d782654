import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../build-folder.ts';
import { type Built, built, cleared, contentOf, page, textOf } from './built.ts';
import { brokenLinks, linksIn, unpaired, unreached } from './crawl.ts';

const REPORT = 'parks/xinqu/2024/';
const BASE = '/ztzl/ndbg/';

let site: Built;
let below: Built;
let plain: Built;
beforeAll(async () => {
  site = await built({ fixture: 'government' });
  below = await built({ fixture: 'government', base: BASE });
  plain = await built();
});
afterAll(() => cleared(site, below, plain));

/** The tags that begin with a capital, in their order; the others are every site's. */
function tagsOf(html: string): [name: string, content: string][] {
  const tags = html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g);
  return [...tags].map(([, name = '', content = '']) => [name, content]);
}

const pagesOf = ({ files }: Built): [string, string][] =>
  [...files].filter(([name]) => name.endsWith('.html'));

const ofSite = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const ofColumn = [...ofSite, 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ofArticle = [...ofColumn, 'ArticleTitle', 'PubDate', 'ContentSource'];
const ofReport = [...ofArticle, 'Keywords', 'Author', 'Description', 'Image', 'Url'];

describe('the tags of a government site', () => {
  const kinds: readonly (readonly [path: string, names: readonly string[]])[] = [
    ['', ofSite],
    ['parks/', ofColumn],
    ['parks/xinqu/', ofColumn],
    ['indicators/', ofColumn],
    ['indicators/output/', ofColumn],
    ['targets/', ofColumn],
    ['compare/', ofColumn],
    ['method/', ofColumn],
    ['sitemap/', ofColumn],
    [REPORT, ofReport],
    [`${REPORT}data/`, ofReport],
    [`${REPORT}figures/years/`, ofReport],
  ];
  const pages = kinds.flatMap(([path, names]) =>
    ['', 'en/'].map((root) => [`${root}${path}index.html`, names] as const),
  );

  test.each([...pages, ['404.html', ofSite] as const])('of %s', (file, names) =>
    expect(tagsOf(page(site, file)).map(([name]) => name)).toEqual(names),
  );

  test('say what site.yaml and the report say', () => {
    expect(tagsOf(page(site, `${REPORT}index.html`))).toEqual([
      ['SiteName', '示例新区管理委员会'],
      ['SiteDomain', 'www.shili.gov.cn'],
      ['SiteIDCode', '0000000000'],
      ['ColumnName', '年度报告'],
      ['ColumnDescription', '发布新区年度发展报告、主要指标和图表'],
      ['ColumnKeywords', '年度报告,统计数据'],
      ['ColumnType', '数据发布'],
      ['ArticleTitle', '示例新区2024年产值210亿元'],
      ['PubDate', '2025-01-15 09:30'],
      ['ContentSource', '示例新区经济发展局'],
      ['Keywords', '示例新区,2024年,年度报告,统计数据'],
      ['Author', '责任编辑：王芳'],
      ['Description', '全年签约项目43个。'],
      ['Image', `https://www.shili.gov.cn/${REPORT}images/gate.jpg`],
      ['Url', `https://www.shili.gov.cn/${REPORT}`],
    ]);
  });

  test('say the same in English, with the same code, domain and time', () => {
    const english = new Map(tagsOf(page(site, `en/${REPORT}index.html`)));
    expect(english.get('SiteName')).toBe('Administration of Shili New Area');
    expect(english.get('SiteIDCode')).toBe('0000000000');
    expect(english.get('ColumnType')).toBe('Data release');
    expect(english.get('PubDate')).toBe('2025-01-15 09:30');
    expect(english.get('Author')).toBe('Editor: Wang Fang');
    expect(english.get('Url')).toBe(`https://www.shili.gov.cn/en/${REPORT}`);
  });

  test('tell the columns apart', () => {
    const column = (file: string): string | undefined =>
      new Map(tagsOf(page(site, file))).get('ColumnName');
    expect(column('parks/index.html')).toBe('年度报告');
    expect(column('indicators/output/index.html')).toBe('数据');
    expect(column('method/index.html')).toBe('关于本站');
    expect(new Map(tagsOf(page(site, 'en/method/index.html'))).get('ColumnType')).toBe('Overview');
  });

  test('stand once on a page, and there is one description by whatever letters', () => {
    for (const [name, html] of pagesOf(site)) {
      const names = [...html.matchAll(/<meta name="([^"]+)"/g)].map(([, one = '']) => one);
      const own = names.filter((one) => one !== 'theme-color').map((one) => one.toLowerCase());
      expect(new Set(own).size, name).toBe(own.length);
      expect(own, name).toContain('description');
    }
  });

  test('agree with the title of the page, which ends in the name of the site', () => {
    expect(page(site, `${REPORT}index.html`)).toContain(
      '<title>示例新区2024年产值210亿元-示例新区管理委员会</title>',
    );
  });

  test('know the folder that the site stands in', () => {
    const tags = new Map(tagsOf(page(below, `${REPORT}figures/years/index.html`)));
    expect(tags.get('Url')).toBe(`https://www.shili.gov.cn${BASE}${REPORT}figures/years/`);
    expect(tags.get('Image')).toBe(`https://www.shili.gov.cn${BASE}${REPORT}figures/years.png`);
  });

  test('have the time that readers see', () => {
    const time = '<time datetime="2025-01-15T09:30+08:00">';
    expect(page(site, `${REPORT}index.html`)).toContain(`${time}2025年1月15日 09:30</time>`);
    expect(page(site, `en/${REPORT}index.html`)).toContain(time);
  });
});

describe('the foot of a government site', () => {
  const foot = (html: string): string =>
    /<section class="official"[^]*?<\/section>/.exec(html)?.[0] ?? '';
  const hrefs = (html: string): string[] =>
    [...foot(html).matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );

  test('says who answers for it, on every page', () => {
    for (const [name, html] of pagesOf(site)) {
      const isEnglish = name.startsWith('en/');
      const said = textOf(foot(html));
      const words = isEnglish
        ? ['Sponsored by Administration of Shili New Area', 'Run by', '1 Xinqu Avenue', 'IPv6']
        : ['主办单位 示例新区管理委员会', '承办单位 示例新区信息中心', '新区大道1号', '支持IPv6'];
      const numbers = ['0000-00000000', '粤ICP备00000000号-1', '粤公网安备00000000000000号'];
      for (const word of [...words, ...numbers, '0000000000']) expect(said, name).toContain(word);
    }
  });

  test('leads to where each number is looked up', () => {
    expect(hrefs(page(site, `${REPORT}index.html`))).toEqual([
      `https://bszs.conac.cn/sitename?method=show&id=${'0'.repeat(32)}`,
      'tel:0000-00000000',
      'https://beian.miit.gov.cn/',
      'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000',
      `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000000&url=${encodeURIComponent(`https://www.shili.gov.cn/${REPORT}`)}`,
      '/sitemap/',
    ]);
  });

  test('has its marks as files of its own, of a size that is said', () => {
    const html = page(below, 'en/index.html');
    expect(foot(html)).toMatch(
      new RegExp(`<img src="${BASE}badges/conac.png" alt="[^"]+" width="120" height="144"`),
    );
    expect(foot(html)).toMatch(/badges\/police\.png" alt="" width="40" height="44"/);
    expect([...below.files.keys()].filter((name) => name.startsWith('badges/'))).toEqual(
      expect.arrayContaining(['badges/conac.png', 'badges/police.png']),
    );
    expect(below.files.has('badges/unused.png')).toBe(false);
  });
});

describe('a government site', () => {
  test.each(['/', BASE])(
    'has no broken link, no page alone and none unreached under %s',
    (base) => {
      const one = base === '/' ? site : below;
      expect(linksIn(one).length).toBeGreaterThan(100);
      expect(brokenLinks(one, base)).toEqual([]);
      expect(unpaired(one, `https://www.shili.gov.cn${base}`)).toEqual([]);
      expect(unreached(one, base)).toEqual([]);
    },
  );

  test('asks nothing of another host, and names none by a number', () => {
    for (const [name, html] of pagesOf(site)) {
      expect(html, name).not.toMatch(/(?:src|srcset|data|action)="(?:https?:)?\/\//);
      expect(html, name).not.toMatch(/<link(?! rel="(?:canonical|alternate)")[^>]+href="https?:/);
      expect(html, name).not.toMatch(/https?:\/\/\d+\.\d+\.\d+\.\d+/);
      expect(html, name).not.toMatch(
        /<script(?! type="application\/ld\+json")(?![^>]* src="\/[^/])|\son[a-z]+="/,
      );
    }
  });

  test('marks the links of which a reader is asked, and opens them apart', () => {
    const links = [...page(site, `${REPORT}index.html`).matchAll(/<a [^>]*href="https?:[^>]+>/g)];
    const asked = links.map(([tag]) => tag).filter((tag) => tag.includes('data-leaving'));
    expect(asked.map((tag) => /href="([^"]+)/.exec(tag)?.[1])).toEqual([
      'https://company.example/news',
      'https://summary.example/2024',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    for (const tag of asked)
      expect(tag).toMatch(
        /target="_blank".*noopener noreferrer|noopener noreferrer.*target="_blank"/,
      );
    const free = links.map(([tag]) => tag).filter((tag) => !tag.includes('data-leaving'));
    expect(free.join()).toMatch(/shilishi\.gov\.cn.*shili-park\.example/);
  });

  test('has a map of all pages in each language but charts', () => {
    for (const root of ['', 'en/']) {
      const map = page(site, `${root}sitemap/index.html`);
      const own = pagesOf(site)
        .map(([name]) => name.replace(/index\.html$/, ''))
        .filter((name) => name.startsWith('en/') === (root === 'en/'))
        .filter((name) => !/404|figures\/|sitemap/.test(name));
      for (const path of own) expect(map).toContain(`href="/${path}"`);
    }
  });

  test('built over an old one, its map has the bytes of one from nothing', async () => {
    const { whole } = await buildFolder();
    const content = join(whole, 'content');
    cpSync(contentOf('government'), content, { recursive: true });
    const first = await built({ content });
    for (const [file, from, to] of [
      [`${REPORT}report.yaml`, '示例新区2024年产值210亿元', '产值210亿元的一年'],
      [`${REPORT}report.yaml`, '2025-01-15 09:30', '2025-01-15 10:00'],
      ['site.yaml', '新区大道1号', '新区大道2号'],
    ] as const) {
      const path = join(content, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    }
    const over = await built({ content, over: first });
    const fresh = await built({ content });
    expect(page(over, 'sitemap/index.html')).toContain('产值210亿元的一年');
    expect(over.files).toEqual(fresh.files);
    await cleared(first, fresh);
    rmSync(whole, { recursive: true });
  });
});

describe('a plain site', () => {
  test('has nothing of it on any page', () => {
    for (const [name, html] of pagesOf(plain)) {
      expect(tagsOf(html), name).toEqual([]);
      expect(html, name).not.toMatch(
        /class="official"|id="leaving"|data-leaving|LeavePrompt|badges\/|sitemap\/|target="_blank"|conac|jiucuo|beian/,
      );
    }
    expect(
      [...plain.files.keys()].filter((name) => /^(?:badges|sitemap|en\/sitemap)\//.test(name)),
    ).toEqual([]);
  });
});
