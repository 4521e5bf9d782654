import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../build-folder.ts';
import { type Built, built, cleared, contentOf, page, textOf } from './built.ts';

/** Two parks of one edition each, in a folder that a test may write into. */
let content: string;
let whole: string;
let site: Built;
beforeAll(async () => {
  ({ whole } = await buildFolder());
  content = join(whole, 'content');
  cpSync(contentOf('chinese-only'), content, { recursive: true });
  cpSync(join(content, 'parks/xinqu'), join(content, 'parks/dongqu'), { recursive: true });
  mkdirSync(join(content, 'pages'));
  writeFileSync(
    join(content, 'pages/about.zh.mdx'),
    '# 关于\n\n<Count of="reports" />份报告，引进<Fact ref="xinqu/2023:signed" />。\n',
  );
  rewrite(join(content, 'site.yaml'), 'publisher:', 'address: https://xinqu.example\npublisher:');
  site = await built({ content });
});
afterAll(async () => {
  await cleared(site);
  rmSync(whole, { recursive: true });
});

const XINQU = 'parks/xinqu/2023/';
const prose = (): string => join(content, XINQU, 'report.zh.mdx');
const rewrite = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));

const rewriteDist = (file: string, from: string, to: string): void =>
  rewrite(join(site.at.dist, file), from, to);
const linked = (file: string, pattern: RegExp): string =>
  pattern.exec(readFileSync(join(site.at.dist, file), 'utf8'))?.[1] ?? 'none';
const typeOf = (file: string): string => linked(file, /href="\/(_type\/\w+\.woff2)"/);
const styleOf = (file: string): string => linked(file, /href="\/(_astro\/[^"]+\.css)"/);

/** What a build over an old one leaves, and what a build from nothing would. */
async function twice(): Promise<{ over: Built['files']; fresh: Built['files'] }> {
  const over = await built({ content, over: site });
  const fresh = await built({ content });
  await cleared(fresh);
  return { over: over.files, fresh: fresh.files };
}

describe('a build over an old one', () => {
  test('has nothing to do when nothing has changed', async () => {
    const times = (): number[] =>
      [...site.files.keys()].map((file) => statSync(join(site.at.dist, file)).mtimeMs);
    const before = times();
    const again = await built({ content, over: site });
    expect(again.made).toEqual([]);
    expect(again.files).toEqual(site.files);
    expect(times()).toEqual(before);
  });

  test('makes no page of a park that has not changed', async () => {
    rewrite(prose(), '数字要有出处。', '每个数都要有出处。');
    const again = await built({ content, over: site });
    expect(textOf(page(again, `${XINQU}index.html`))).toContain('每个数都要有出处');
    expect(again.made).toContain(`${XINQU}index.html`);
    expect(again.made.filter((file) => file.includes('dongqu'))).toEqual([]);
  });

  test('leaves alone what it makes anew to the same bytes', async () => {
    const front = join(site.at.dist, 'index.html');
    const before = statSync(front).mtimeMs;
    rewrite(prose(), '每个数都要有出处。', '数字都要有出处。');
    await built({ content, over: site });
    expect(statSync(front).mtimeMs).toBe(before);
    rewrite(prose(), '数字都要有出处。', '每个数都要有出处。');
  });

  test.each([
    [
      'a page that somebody wrote into',
      () => rewriteDist('parks/dongqu/index.html', '</p>', '!</p>'),
    ],
    ['a page that is gone', () => rmSync(join(site.at.dist, 'parks/dongqu/index.html'))],
    ['a font that is gone', () => rmSync(join(site.at.dist, typeOf('parks/dongqu/index.html')))],
    ['a style sheet that somebody wrote into', () => rewriteDist(styleOf('index.html'), '}', '} ')],
    ['a file that is none of the site', () => writeFileSync(join(site.at.dist, 'old.html'), 'old')],
    [
      'a folder in the place of a page',
      () => {
        rmSync(join(site.at.dist, 'parks/dongqu/index.html'));
        mkdirSync(join(site.at.dist, 'parks/dongqu/index.html/deep'), { recursive: true });
      },
    ],
    ['nothing at all any more', () => rmSync(site.at.dist, { recursive: true })],
  ])('puts right %s', async (_, damage) => {
    const before = (await built({ content, over: site })).files;
    damage();
    expect((await built({ content, over: site })).files).toEqual(before);
  });

  test.each([
    ['the prose', () => rewrite(prose(), '每个数都要有出处。', '数有所出。')],
    [
      'a figure, in facts.yaml and in the prose',
      () => {
        rewrite(prose(), '开工34个', '开工35个');
        rewrite(join(content, XINQU, 'facts.yaml'), '34个', '35个');
        rewrite(join(content, XINQU, 'report.yaml'), '34个', '35个');
      },
    ],
    [
      'a title, which the front page and the reports beside it show',
      () =>
        rewrite(
          join(content, XINQU, 'report.yaml'),
          '新区签约项目首次突破40个',
          '签约项目首次突破40个',
        ),
    ],
    [
      'a correction, which feeds have an entry for',
      () =>
        rewrite(
          join(content, XINQU, 'report.yaml'),
          'corrections:\n',
          'corrections:\n  - { date: 2024-02-06, fact: signed, kind: revision, from: 42个, to: 43个, reason: { zh: 来源更新。 } }\n',
        ),
    ],
    ['the address of the site', () => rewrite(join(content, 'site.yaml'), 'xinqu.ex', 'dongqu.ex')],
    ['a name of a park', () => rewrite(join(content, 'parks/xinqu/park.yaml'), '新区', '新城区')],
    [
      'a page of the site',
      () => rewrite(join(content, 'pages/about.zh.mdx'), '份报告', '份年度报告'),
    ],
    [
      'which pages the site has, which every page tells',
      () => writeFileSync(join(content, 'pages/method.zh.mdx'), '# 方法\n\n照原样刊出。\n'),
    ],
    [
      'a picture',
      () => {
        mkdirSync(join(content, XINQU, 'images'));
        cpSync(
          join(contentOf('government'), 'parks/xinqu/2024/images/unshown.png'),
          join(content, XINQU, 'images/gate.png'),
        );
        rewrite(
          prose(),
          '<Highlights />',
          '<Highlights />\n\n<Photo src="images/gate.png" alt="门" />',
        );
      },
    ],
    ['what all parks share', () => rewrite(join(content, 'site.yaml'), '新区年报', '新区数读')],
    ['a park less', () => rmSync(join(content, 'parks/dongqu'), { recursive: true })],
  ])('after a change of %s is the same as one from nothing', async (_, change) => {
    change();
    const { over, fresh } = await twice();
    expect(over).toEqual(fresh);
  });

  test('stops where the new content is wrong, and goes on from there once it is right', async () => {
    rewrite(prose(), '开工35个', '开工36个');
    await expect(built({ content, over: site })).rejects.toThrow(/report\.zh\.mdx:3:.*36个/s);
    rewrite(prose(), '开工36个', '开工35个');
    const { over, fresh } = await twice();
    expect(over).toEqual(fresh);
  });

  test('leaves the site as it was where it stops', async () => {
    const before = (await built({ content, over: site })).files;
    rewrite(prose(), '开工35个', '开工36个');
    await expect(built({ content, over: site })).rejects.toThrow(/36个/);
    rewrite(prose(), '开工36个', '开工35个');
    expect((await built({ content, over: site })).files).toEqual(before);
    expect((await built({ content, over: site })).made).toEqual([]);
  });

  test.each([
    ['its listing', 'printed.json'],
    ['the record of a park', 'parks/xinqu.json'],
    ['the list of the search index', 'search/zh/list.json'],
  ])('begins anew where %s is broken', async (_, file) => {
    const before = (await built({ content, over: site })).files;
    writeFileSync(join(site.at.cache, file), '{"digest":');
    rmSync(join(site.at.dist, 'index.html'));
    expect((await built({ content, over: site })).files).toEqual(before);
  });

  test('takes nothing from what a killed build left half done, and clears it away', async () => {
    const before = (await built({ content, over: site })).files;
    const left = join(site.at.cache, 'next-1');
    mkdirSync(left);
    writeFileSync(join(left, 'index.html'), '<p>half');
    utimesSync(left, 1000, 1000);
    // Killed while the site was being written: some files are newer than the listing knows.
    rewriteDist('parks/xinqu/2023/index.html', '</body>', '<!-- other --></body>');
    expect((await built({ content, over: site })).files).toEqual(before);
    expect(existsSync(left)).toBe(false);
  });

  test('may be made twice at once', async () => {
    rewrite(prose(), '开工35个', '开工34个');
    for (const file of ['facts.yaml', 'report.yaml'])
      rewrite(join(content, XINQU, file), '35个', '34个');
    const [one, other] = await Promise.all([
      built({ content, over: site }),
      built({ content, over: site }),
    ]);
    expect(one.files).toEqual(other.files);
  });
});
