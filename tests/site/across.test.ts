import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/cli/site-server.ts';
import { buildFolder } from '../build-folder.ts';
import { type Built, built, cleared, contentOf, linksOf, page, textOf } from './built.ts';

/** Two parks, one of them with targets and what became of them, in a folder to write into. */
let content: string;
let whole: string;
let site: Built;
beforeAll(async () => {
  ({ whole } = await buildFolder());
  content = join(whole, 'content');
  cpSync(contentOf('across'), content, { recursive: true });
  site = await built({ content });
});
afterAll(async () => {
  await cleared(site);
  rmSync(whole, { recursive: true });
});

const text = (path: string): string => textOf(page(site, path));

describe('/targets/', () => {
  test('sets what was promised beside what came, missed as met', () => {
    expect(text('targets/index.html')).toMatch(
      /年产值 2023年 200亿元 .{0,60}140亿元 预计 .{0,60}预计达不到 140亿元 ÷ 200亿元 = 70\.0% 本站计算/,
    );
    expect(text('targets/index.html')).toMatch(/10个以上 .{0,60}25个 .{0,60}达到/);
    expect(text('targets/index.html')).toMatch(/未达到 80\.5% − 85% = −4\.5个百分点/);
    expect(text('en/targets/index.html')).toMatch(
      /Expected to be missed RMB 14 billion ÷ RMB 20 billion = 70\.0% computed here/,
    );
  });

  test('keeps a target that was moved, with the document of each', () => {
    expect(text('targets/index.html')).toMatch(
      /原定 280亿元 调整为 200亿元 2022年工作总结 2022年12月 2023年工作总结 2023年12月/,
    );
  });

  test('lists what is open by the year it is due', () => {
    expect(text('targets/index.html')).toMatch(/2024年到期.*2028年到期.*500亿元 计划/);
    expect(text('en/targets/index.html')).toMatch(/Due in 2024.*Due in 2028/);
  });
});

describe('the page of a report', () => {
  test('shows its targets after its sections, and what other documents say of them', () => {
    expect(text('parks/xinqu/2022/index.html')).toMatch(/目标 .*2023年到期.*140亿元 预计/);
    expect(text('parks/xinqu/2023/index.html')).toMatch(/280亿元 2022年工作总结/);
  });

  test('shows them where its text wants them, and then once', () => {
    const html = page(site, 'parks/xinqu/2023/index.html');
    expect(html.match(/id="targets"/g)).toHaveLength(1);
    expect(html.indexOf('id="targets"')).toBeLessThan(html.indexOf('</article>'));
  });

  test('has no such section where the report prints no target', () => {
    expect(page(site, 'parks/dongqu/2023/index.html')).not.toContain('id="targets"');
  });
});

describe('the page of an indicator', () => {
  test('draws what may be compared and says what may not, and why', () => {
    const output = text('indicators/output/index.html');
    expect(output).toContain('东区（2023年）超160亿元、新区（2022年）180亿元');
    expect(output).toContain('没有画进图里的：性质不同的5个。');
  });

  test('draws nothing where no two figures are alike', () => {
    expect(page(site, 'indicators/projects/index.html')).not.toContain('class="drawing"');
    expect(text('en/indicators/projects/index.html')).toContain('none are charted');
  });
});

describe('/compare/', () => {
  test('says in the cell what is not comparable and what is not printed', () => {
    const compared = text('compare/index.html');
    expect(compared).toMatch(/年产值 全年 年份不同 超160亿元 2023年 180亿元 2022年/);
    expect(compared).toMatch(/签约项目 全年 9个 2023年1—8月 不满一年 ※1 25个 2023年/);
  });

  test.each([
    ['compare/', '/', '见数据说明 1｜东区'],
    ['indicators/projects/', '/', '见数据说明 1｜东区'],
    ['en/compare/', '/en/', 'see data note 1 · Dongqu'],
    ['en/indicators/projects/', '/en/', 'see data note 1 · Dongqu'],
  ])('%s leads from a figure with a data note to that note', (path, home, name) => {
    expect(page(site, `${path}index.html`)).toContain(
      `<a class="mark" href="${home}parks/dongqu/2023/#note-1" aria-label="${name}">`,
    );
  });
});

test('every link of these pages leads somewhere', () => {
  const links = [...site.files].flatMap(([name, html]) =>
    name.endsWith('index.html')
      ? linksOf(html).map(
          (link) => new URL(link, `http://site/${name.replace(/index\.html$/, '')}`),
        )
      : [],
  );
  const broken = links.filter(({ pathname, hash }) => {
    const found = answer(site.at.dist, '/', pathname);
    const target = site.files.get(`${decodeURIComponent(pathname.slice(1))}index.html`) ?? '';
    const isThere = hash === '' || target.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
    return !('status' in found) || found.status !== 200 || !isThere;
  });
  expect(broken.map(String)).toEqual([]);
});

describe('a build over an old one', () => {
  const rewrite = (file: string, from: string, to: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  const change = (folder: string, from: string, to: string): void => {
    for (const name of readdirSync(join(content, folder))) {
      if (/\.(yaml|mdx)$/.test(name)) rewrite(join(content, folder, name), from, to);
    }
  };

  test('makes no page of an indicator whose figures have not changed', async () => {
    change('parks/dongqu/2023', '9个', '8个');
    change('parks/dongqu/2023', '9 projects', '8 projects');
    site = await built({ content, over: site });
    expect(site.made).toContain('indicators/projects/index.html');
    expect(site.made).not.toContain('indicators/rate/index.html');
    expect(text('indicators/projects/index.html')).toContain('8个');
    expect(text('compare/index.html')).toContain('8个');
  });

  test.each([
    ['a target', 'parks/xinqu/2022', '85%', '75%'],
    ['a date that these pages name', 'parks/xinqu/2022', '2022年12月', '2022年末'],
    ['what an indicator is', '.', '园区工业企业一年的产值', '园区一年的产值'],
    ['the name of a park', 'parks/dongqu', 'zh: 东区,', 'zh: 东新区,'],
  ])('after a change of %s is the same as one from nothing', async (_, folder, from, to) => {
    change(folder, from, to);
    change(folder, from.replace('%', ' percent'), to.replace('%', ' percent'));
    site = await built({ content, over: site });
    const fresh = await built({ content });
    expect(site.files).toEqual(fresh.files);
    await cleared(fresh);
  });
});
