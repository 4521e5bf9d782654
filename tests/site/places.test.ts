import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/model/folder.ts';
import type { LoadedEdition } from '../../src/model/library.ts';
import { readLibrary } from '../../src/model/library.ts';
import { buildFolder } from '../build-folder.ts';
import { type Built, built, cleared, contentOf, page, textOf } from './built.ts';

const { parks } = readLibrary(
  readFolder('content', () => undefined),
  () => undefined,
);
const editions = parks.flatMap((park) => park.editions);
const sum = (count: (edition: LoadedEdition) => number): number =>
  editions.reduce((total, edition) => total + count(edition), 0);
const figures = sum(({ facts }) => facts.length);
const notes = sum(({ edition }) => edition.notes.length);

let site: Built;
beforeAll(async () => {
  site = await built();
});
afterAll(() => cleared(site));

describe.each(['', 'en/'])('the front page of /%s', (root) => {
  const html = (): string => page(site, `${root}index.html`);

  test('leads with the latest report and names every other, each once', () => {
    const stories = [...html().matchAll(/<article class="story[^]*?<\/article>/g)].map(([s]) => s);
    const issued = stories.map((story) =>
      editions.findIndex(({ id }) => story.includes(`href="/${root}parks/${id}/"`)),
    );
    expect(issued.toSorted()).toEqual(editions.map((_, index) => index).toSorted());
    expect(stories.map((story) => story.includes('class="cell lead'))).toEqual(
      stories.map((_, index) => index === 0),
    );
  });

  test('counts what there is', () => {
    const counted = /<dl class="particulars held-here[^]*?<\/dl>/.exec(html())?.[0] ?? '';
    expect(textOf(counted).match(/\d+/g)).toEqual(
      [parks.length, editions.length, figures, notes].map(String),
    );
  });

  test('gives a contradiction as an example, with a link to the note', () => {
    const doubt = /<aside class="doubt"[^]*?<\/aside>/.exec(html())?.[0] ?? '';
    expect(doubt).toContain(`<b>${notes}</b>`);
    expect(doubt).toMatch(/href="[^"]+\/#note-\d+"/);
  });
});

describe.each(['', 'en/'])('the page of each park of /%s', (root) => {
  test.each(parks)(
    '$id has every report and every figure of an indicator',
    ({ id, editions: own }) => {
      const html = page(site, `${root}parks/${id}/index.html`);
      const list = html.slice(html.indexOf('class="listing by-indicator"'));
      for (const { id: report, facts } of own) {
        expect(html).toContain(`href="/${root}parks/${report}/"`);
        const missing = facts.filter(
          ({ fact }) =>
            fact.indicator !== undefined &&
            !list.includes(`href="/${root}parks/${report}/data/#${fact.id}"`),
        );
        expect(missing.map(({ fact }) => fact.id)).toEqual([]);
      }
    },
  );

  test('shows what disagrees, of both sides', () => {
    const facts = editions.flatMap(({ id, facts: own }) => own.map(({ fact }) => ({ id, fact })));
    for (const { id, fact } of facts) {
      const other = fact['conflicts-with'];
      if (other === undefined || fact.indicator === undefined) continue;
      const html = page(site, `${root}parks/${id.split('/')[0]}/index.html`);
      const part = /<section class="conflicts"[^]*?<\/section>/.exec(html)?.[0] ?? '';
      const [report, name] = other.includes(':') ? other.split(':') : [id, other];
      expect(part).toContain(`parks/${id}/data/#${fact.id}"`);
      expect(part).toContain(`parks/${report}/data/#${name}"`);
    }
  });
});

describe.each(['', 'en/'])('the pages about the site of /%s', (root) => {
  const article = (name: string): string =>
    /<article class="site-page"[^]*?<\/article>/.exec(
      page(site, `${root}${name}/index.html`),
    )?.[0] ?? '';

  test('print a figure as its row does', () => {
    const found = [...article('method').matchAll(/href="([^"#]+)#([^"]+)"><data[^>]*>([^<]+)</g)];
    expect(found.length).toBeGreaterThan(2);
    for (const [, href = '', fact = '', text = ''] of found) {
      const data = page(site, `${href.slice(1)}index.html`);
      expect(textOf(data.slice(data.indexOf(`id="${fact}"`)).split('</tr>')[0] ?? '')).toContain(
        text,
      );
    }
  });

  test('count what there is', () => {
    expect(textOf(article('about')).match(/\d+/g)?.toSorted()).toEqual(
      [parks.length, editions.length, editions.length, figures, notes].map(String).toSorted(),
    );
  });

  test('have the same sections in both languages', () => {
    const ids = (html: string) =>
      [...html.matchAll(/<section class="text" id="([^"]+)"/g)].map(([, id]) => id);
    for (const name of ['about', 'method']) {
      const other = page(site, `${root === '' ? 'en/' : ''}${name}/index.html`);
      expect(ids(article(name)).length).toBeGreaterThan(4);
      expect(ids(article(name))).toEqual(ids(other));
    }
  });
});

describe('a site of one park, in Chinese only', () => {
  let small: Built;
  let whole: string;
  beforeAll(async () => {
    ({ whole } = await buildFolder());
    cpSync(contentOf('chinese-only'), whole, { recursive: true });
    mkdirSync(join(whole, 'pages'));
    writeFileSync(join(whole, 'pages/method.zh.mdx'), '# 方法\n\n照原样刊出。\n');
    small = await built({ content: whole });
  });
  afterAll(async () => {
    await cleared(small);
    rmSync(whole, { recursive: true });
  });

  test('has no way to a page that is not there', () => {
    expect(small.files.has('about/index.html')).toBe(false);
    expect(page(small, 'index.html')).not.toContain('/about/');
    expect(page(small, 'index.html')).toContain('href="/method/"');
  });

  test('tells English readers that a page is in Chinese, and marks it so', () => {
    const html = page(small, 'en/method/index.html');
    expect(textOf(html)).toContain('has not been translated into English');
    expect(html).toContain('<article class="site-page" lang="zh-CN">');
  });

  test('has a page of the park without empty parts', () => {
    const html = page(small, 'en/parks/xinqu/index.html');
    for (const part of ['series', 'conflicts']) expect(html).not.toContain(`class="${part}"`);
    for (const [, inner = ''] of html.matchAll(/<section[^>]*>([^]*?)<\/section>/g))
      expect(textOf(inner).length).toBeGreaterThan(20);
  });
});
