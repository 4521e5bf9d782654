import { readdirSync, readFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/cli/folders.ts';
import { type Built, built, cleared } from './built.ts';

const NOW = '2026-01-01T00:00+08:00';

let site: Built;
let files: [name: string, bytes: Buffer][];
beforeAll(async () => {
  const preview = await built({
    fixture: 'government',
    env: { SHUDU_PREVIEW: '1', SHUDU_NOW: NOW },
  });
  site = await built({ fixture: 'government', env: { SHUDU_NOW: NOW }, over: preview });
  files = readdirSync(site.at.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(site.at.dist.length + 1), readFileSync(path)]);
});
afterAll(() => cleared(site));

/** The files that have some words, in their names or their bytes, in whatever letters. */
function having(words: string): string[] {
  const sought = Buffer.from(words);
  return files
    .filter(([name, bytes]) => name.includes(words) || bytes.includes(sought))
    .map(([name]) => name);
}

/** Too short a name would be found by chance, and stands in every CSS. */
const isTelling = (name: string): boolean => name.length > 4 && name !== 'localhost';

describe('a published site', () => {
  test.each(
    [
      root,
      root.replace(/\/$/, ''),
      homedir(),
      process.execPath,
      `/${userInfo().username}/`,
      hostname(),
    ]
      .concat(['file://', 'node_modules/', 'SHUDU_', '127.0.0.1', 'localhost:'])
      .filter(isTelling),
  )('does not tell where or by whom it was made: %s', (words) => expect(having(words)).toEqual([]));

  test.each(['sourceMappingURL', 'sourcesContent'])('has no way back to the code: %s', (words) =>
    expect(having(words)).toEqual([]),
  );

  test('has no file that is not for readers', () => {
    const names = files.map(([name]) => name);
    expect(
      names.filter((name) => /\.(?:map|ts|mjs|mdx|yaml|yml|md|astro)$|(?:^|\/)\./.test(name)),
    ).toEqual([]);
  });

  test.each([
    [
      'comments in YAML, remarks in prose, and what cameras and programs write into pictures',
      'Tiangou',
    ],
    ['the same in Chinese', '天狗'],
    ['a picture of an edition that is held back', 'qiongqi'],
    ['its title', '穷奇'],
    ['its figure', '777.31'],
    ['a picture that no text shows', 'unshown'],
    ['a mark that the footer does not show', 'unused'],
  ])('keeps to itself %s', (_, words) => expect(having(words)).toEqual([]));

  test('has no comments of HTML', () => {
    const pages = files.filter(([name]) => name.endsWith('.html'));
    expect(pages.filter(([, bytes]) => bytes.includes('<!--'))).toEqual([]);
  });

  test('is searched by words that are there', () => {
    expect(having('www.shili.gov.cn').length).toBeGreaterThan(10);
    expect(having('gate.jpg')).toContain('parks/xinqu/2024/images/gate.jpg');
  });
});
