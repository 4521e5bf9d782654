import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, built, cleared, page, textOf } from './built.ts';
import { documentsIn, found } from './site-search.ts';

const BEFORE = '2025-02-28T23:59+08:00';
const AFTER = '2025-03-01T01:00Z';

/** Names, words and ids that stand in the fixture under embargo and nowhere else. */
const NAMES = [
  '玄武 Xuanwu 朱雀 Zhuque 麒麟 Qilin qilin-chart 凤凰 Fenghuang 白虎 Baihu baihu 青麟 Qinglin qinglin',
  '穷奇 Qiongqi 2025-interim 饕餮 Taotie 北县 Beixian beixian',
  '狴犴 Bi’an bian-output secret-project other-output growing 麻雀 第七 seventh',
].flatMap((names) => names.split(' '));

/** The figures under embargo as printed in Chinese, in English, and in base units. */
const FIGURES = [
  '787.31 78.731 78731000000 78,731,000,000',
  '31.79 173.84 17.384 17384000000 17,384,000,000',
  '613.47 61.347 61347000000 61,347,000,000',
  '9.173 917.3 917300000 917,300,000',
  '5134 5,134 5127 5,127 6613 6,613',
].flatMap((figures) => figures.split(' '));

let preview: Built;
let before: Built;
let leaksBefore: string[];
let namesBefore: string[];
let after: Built;
beforeAll(async () => {
  preview = await built({ fixture: 'embargo', env: { SHUDU_PREVIEW: '1', SHUDU_NOW: BEFORE } });
  // Over the preview's folder and caches, as on the desk of somebody who has just looked at it.
  before = await built({ fixture: 'embargo', env: { SHUDU_NOW: BEFORE }, over: preview });
  leaksBefore = leaksIn(before.at.dist);
  namesBefore = readdirSync(before.at.dist, { recursive: true }).map(String);
  after = await built({ fixture: 'embargo', env: { SHUDU_NOW: AFTER }, over: preview });
});
afterAll(() => cleared(preview));

/** Every marker with the file that has it, in its name, its bytes, or what is packed in a picture. The search index has words in small letters. */
function leaksIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const bytes = entry.isFile() ? readFileSync(join(folder, path)) : Buffer.alloc(0);
    const whole = Buffer.concat([Buffer.from(path), bytes, ...packedText(bytes)]);
    const small = path.startsWith('search/') ? NAMES.map((name) => name.toLowerCase()) : [];
    return [...NAMES, ...FIGURES, ...small]
      .filter((marker) => whole.includes(marker))
      .map((marker) => `${path}: ${marker}`);
  });
}

/** What PNG keeps packed beside its picture. */
function packedText(png: Buffer): Buffer[] {
  if (png.toString('latin1', 1, 4) !== 'PNG') return [];
  const texts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'zTXt') texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)));
  }
  return texts;
}

const REPORT = 'parks/xinqu/2024/';
const markersIn = (site: Built): string =>
  [...site.files].map(([path, text]) => `${path}\n${text}`).join('\n');

describe('before the moment', () => {
  test('no byte of the site has a word, a figure or a file name under embargo', () => {
    expect(leaksBefore).toEqual([]);
  });

  test('it has the bytes of a site built from nothing', async () => {
    const fresh = await built({ fixture: 'embargo', env: { SHUDU_NOW: BEFORE } });
    await cleared(fresh);
    expect(before.files).toEqual(fresh.files);
  });

  test('the rest is there', () => {
    expect(textOf(page(before, `${REPORT}index.html`))).toContain('全年签约项目43个');
    expect(namesBefore).toContain(`${REPORT}figures/signed-only.svg`);
  });

  test('the number of figures and of reports does not give it away', () => {
    const { facts } = JSON.parse(page(before, `${REPORT}facts.json`)) as { facts: unknown[] };
    expect(facts).toHaveLength(2);
    expect(page(before, `${REPORT}index.html`)).toMatch(/<dd>\s*2，/);
    expect([...before.files.keys()].filter((path) => path.endsWith('facts.csv'))).toHaveLength(1);
  });

  test('search finds nothing of it, and does not count it', async () => {
    for (const query of ['凤凰', '麻雀', '787.31', '北县园', '年产值', '开工项目']) {
      const { groups } = await found(before, 'zh', query);
      const counts = [groups.names.count, groups.figures.count, groups.passages.count];
      expect(counts, query).toEqual([0, 0, 0]);
    }
    const figures = documentsIn(before, 'en').filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ path }) => path)).toEqual(
      ['signed', 'waiting'].map((fact) => `${REPORT}data/#${fact}`),
    );
  });
});

describe('from the moment on', () => {
  test('it has the bytes of a site built from nothing', async () => {
    const fresh = await built({ fixture: 'embargo', env: { SHUDU_NOW: AFTER } });
    await cleared(fresh);
    expect(after.files).toEqual(fresh.files);
  });

  test('a clock set back takes everything out again', async () => {
    const again = await built({ fixture: 'embargo', env: { SHUDU_NOW: BEFORE }, over: preview });
    expect(leaksIn(again.at.dist)).toEqual([]);
    expect(again.files).toEqual(before.files);
  });

  test.each([...NAMES, ...FIGURES].filter((marker) => !WRITTEN_OTHERWISE.has(marker)))(
    '%s is there',
    (marker) => expect(markersIn(after)).toContain(marker),
  );

  test('search finds it', async () => {
    for (const query of ['凤凰', '787.31', '北县园', '年产值'])
      expect((await found(after, 'zh', query)).pieces, query).toHaveLength(1);
    expect((await found(after, 'en', 'Fenghuang')).groups.passages.count).toBe(1);
    expect((await found(after, 'zh', '年产值')).groups.figures.count).toBeGreaterThan(1);
  });

  test('nothing says preview', () => {
    const { '404.html': missing = '', ...files } = Object.fromEntries(after.files);
    expect(missing).not.toMatch(/预览|Preview, not published/);
    expect(Object.values(files).join('\n')).not.toMatch(/预览|Preview, not published|noindex/);
  });

  test('the correction is an entry of the feeds, in both languages', () => {
    const titles = [page(after, 'feed.xml'), page(after, 'en/feed.xml')].map(
      (feed) => /<title>(\[[^<]*)<\/title>/.exec(feed)?.[1],
    );
    expect(titles).toEqual([
      '[修订] 开工项目：原为5127个，现为5134个',
      '[Revision] Projects started: was 5,127 projects, now 5,134 projects',
    ]);
  });
});

/** Forms in which a leak might print a figure, and no page does. */
const WRITTEN_OTHERWISE = new Set(['seventh']);

describe('feeds and sitemap', () => {
  const entries = (site: Built, name: string): number =>
    (page(site, name).match(/<entry>|<url>/g) ?? []).length;

  test('before the moment they count what is public, and no more', () => {
    const { items } = JSON.parse(page(before, 'en/feed.json')) as { items: unknown[] };
    expect(items).toHaveLength(2);
    expect(entries(before, 'feed.xml')).toBe(2);
    expect(entries(after, 'feed.xml')).toBeGreaterThan(4);
    expect(entries(before, 'sitemap.xml')).toBeLessThan(entries(after, 'sitemap.xml'));
  });

  test('a preview has none: nobody is to keep what it shows', () => {
    const names = [...preview.files.keys()];
    expect(names.filter((name) => /feed\.|sitemap|share\.png/.test(name))).toEqual([]);
    expect(page(preview, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(markersIn(preview)).not.toMatch(/rel="canonical"|property="og:|ld\+json|feed\.xml/);
  });
});

describe('a preview', () => {
  test('shows everything', () => {
    for (const marker of ['玄武', '787.31', '5134', '青麟', '穷奇', 'Fenghuang'])
      expect(markersIn(preview)).toContain(marker);
  });

  test('says on every page, in both languages, that it is none to publish or to index', () => {
    for (const [path, text] of preview.files) {
      if (!path.endsWith('.html')) continue;
      expect(text, path).toContain('预览，未发布');
      expect(text, path).toContain('Preview, not published');
      expect(text, path).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('says so in the files of charts', () => {
    expect(page(preview, `${REPORT}figures/qilin-chart.svg`)).toContain('预览，未发布');
  });

  test('keeps what it remembers in a folder of its own', () => {
    const kept = readdirSync(preview.at.whole);
    expect(kept.filter((name) => name.startsWith('cache'))).toEqual(['cache', 'cache-preview']);
  });
});

test('a wrong SHUDU_NOW stops the build with a sentence', async () => {
  const wrong = built({ fixture: 'embargo', env: { SHUDU_NOW: '2025-03-01T09:00' } });
  await expect(wrong).rejects.toThrow(/`2025-03-01T09:00` in SHUDU_NOW.*with its zone/);
});
