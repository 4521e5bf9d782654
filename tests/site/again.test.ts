import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginPages } from '../../src/outputs/build-cache.ts';
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

/** What a build over an old one leaves, and what a build from nothing would. */
async function twice(): Promise<{ over: Built['files']; fresh: Built['files'] }> {
  const over = await built({ content, over: site });
  const fresh = await built({ content });
  await cleared(fresh);
  return { over: over.files, fresh: fresh.files };
}

describe('a build over an old one', () => {
  test('has the same bytes when nothing has changed', async () => {
    const index = (): number => statSync(join(site.at.cache, 'search/list.json')).mtimeMs;
    const made = index();
    const again = await built({ content, over: site });
    expect(again.files).toEqual(site.files);
    expect(index()).toBe(made);
  });

  test('takes over the pages of a park that has not changed', async () => {
    const keptPages = ['parks/dongqu/2023/index.html', 'parks/dongqu/index.html'];
    const kept = keptPages.map((file) => join(site.at.cache, 'dist', file));
    for (const file of kept) rewrite(file, '</body>', '<!-- kept --></body>');
    rewrite(prose(), '数字要有出处。', '每个数都要有出处。');
    const { files } = await built({ content, over: site });
    for (const file of keptPages)
      expect(page({ at: site.at, files }, file), file).toContain('<!-- kept -->');
    expect(textOf(page({ at: site.at, files }, `${XINQU}index.html`))).toContain(
      '每个数都要有出处',
    );
    for (const file of kept) rewrite(file, '<!-- kept --></body>', '</body>');
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

  test('begins anew where the last one was killed, or its records are broken', async () => {
    const record = join(site.at.cache, 'parks/xinqu.json');
    rewrite(join(site.at.cache, 'dist', `${XINQU}index.html`), '34', '99');
    beginPages(site.at.cache);
    const { over, fresh } = await twice();
    expect(over).toEqual(fresh);
    expect(existsSync(join(site.at.cache, 'unfinished'))).toBe(false);
    for (const broken of [record, join(site.at.cache, 'search/list.json')])
      writeFileSync(broken, '{"digest":');
    expect((await built({ content, over: site })).files).toEqual(fresh);
  });
});
