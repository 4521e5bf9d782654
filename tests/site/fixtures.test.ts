import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, built, cleared, page, textOf } from './built.ts';

describe('a report in Chinese only', () => {
  let site: Built;
  beforeAll(async () => {
    site = await built({ fixture: 'chinese-only' });
  });
  afterAll(() => cleared(site));
  const english = (): string => page(site, 'en/parks/xinqu/2023/index.html');

  test('has an English page that says so, and marks what is Chinese', () => {
    expect(textOf(english())).toContain('has not been translated into English');
    expect(english()).toContain('<article class="prose" lang="zh-CN">');
    expect(english()).toMatch(/<h1[^>]*lang="zh-CN"/);
    expect(english()).toContain('<span lang="zh-CN">签约</span>');
  });

  test('has a figure worked out here, with its arithmetic', () => {
    const data = textOf(page(site, 'en/parks/xinqu/2023/data/index.html'));
    expect(data).toContain('9 projects');
    expect(data).toContain('computed here: 43 − 34 = 9');
    expect(textOf(page(site, 'parks/xinqu/2023/data/index.html'))).toContain(
      '本站计算：43 − 34 = 9',
    );
  });

  test('numbers its sources and keeps its correction', () => {
    const text = textOf(page(site, 'parks/xinqu/2023/index.html'));
    expect(text).toContain('① 第一部分');
    expect(text).toMatch(/更正\s*2024年1月5日\s*开工项目\s*33个\s*改为\s*34个/);
  });

  test('has its panel where the text puts it', () => {
    const html = page(site, 'parks/xinqu/2023/index.html');
    expect(html.indexOf('class="panel"')).toBeGreaterThan(html.indexOf('<article class="prose"'));
    expect(html.match(/class="panel"/g)).toHaveLength(1);
  });
});

describe('a year without figures and text', () => {
  let site: Built;
  beforeAll(async () => {
    site = await built({ fixture: 'empty-year' });
  });
  afterAll(() => cleared(site));

  test.each([
    ['parks/xinqu/2024/index.html', '还没有正文'],
    ['en/parks/xinqu/2024/index.html', 'has no text yet'],
    ['en/parks/xinqu/2024/data/index.html', 'holds no figures yet'],
  ])('%s says so', (file, words) => {
    const html = page(site, file);
    expect(textOf(html)).toContain(words);
    expect(html).not.toContain('class="panel"');
  });

  test('has files with their columns and no rows', () => {
    expect(page(site, 'parks/xinqu/2024/facts.csv').trim().split('\r\n')).toHaveLength(1);
    expect(JSON.parse(page(site, 'parks/xinqu/2024/facts.json'))).toMatchObject({ facts: [] });
  });
});

describe('a site without reports', () => {
  let site: Built;
  beforeAll(async () => {
    site = await built({ fixture: 'no-reports' });
  });
  afterAll(() => cleared(site));

  test('has front pages that say so', () => {
    expect(textOf(page(site, 'index.html'))).toContain('这里暂时没有报告');
    expect(textOf(page(site, 'en/index.html'))).toContain('There is no report here yet');
  });
});

describe('content with an error', () => {
  test('is not built, and the place is said', async () => {
    await expect(built({ fixture: 'broken' })).rejects.toThrow(
      /parks\/xinqu\/2023\/facts\.yaml:3:/,
    );
  });
});
