import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, built, cleared, page } from './built.ts';
import { brokenLinks, linksIn, unpaired, unreached } from './crawl.ts';

const REPORT = 'parks/jianghai/2022/';
const pages = [
  '',
  'parks/',
  'parks/jianghai/',
  'about/',
  'method/',
  'search/',
  REPORT,
  `${REPORT}data/`,
].flatMap((path) => [
  { path, file: `${path}index.html`, lang: 'zh-CN' },
  { path, file: `en/${path}index.html`, lang: 'en' },
]);

let plain: Built;
let again: Built;
let below: Built;
beforeAll(async () => {
  plain = await built();
  again = await built();
  below = await built({ base: '/reports/2022' });
});
afterAll(() => cleared(plain, again, below));

describe('a built site', () => {
  test('has its pages in both languages, its files and a page for wrong addresses', () => {
    const files = ['404.html', 'icon.svg', ...pages.map(({ file }) => file)];
    const data = ['facts.csv', 'facts.json', 'datapackage.json'].map((name) => REPORT + name);
    expect([...plain.files.keys()]).toEqual(expect.arrayContaining([...files, ...data]));
  });

  test('has the same bytes the second time', () => {
    expect(again.files).toEqual(plain.files);
  });

  test('asks nothing of another host', () => {
    for (const [name, text] of [...plain.files, ...below.files]) {
      if (/\.(?:json|csv|xml)$/.test(name)) continue; // data, which asks for nothing
      expect(text).not.toMatch(/(?:src|srcset|data)="https?:|url\(\s*["']?https?:|@import/);
      // A page may name its own address and its other language, which no browser loads.
      expect(text).not.toMatch(/<link(?! rel="(?:canonical|alternate)")[^>]+href="https?:/);
    }
  });

  test('runs one script, and another for charts, the data page and search, each from a file of its own', () => {
    for (const [base, { files }] of Object.entries({ '/': plain, '/reports/2022/': below })) {
      const script = new RegExp(
        `^<script type="module" src="${base}_astro/[^"/]+\\.js"></script>$`,
      );
      const blocking = `<script src="${base}modes.js"></script>`;
      for (const [name, html] of files) {
        if (!name.endsWith('.html')) continue;
        const [first, ...found] =
          html.match(/<script(?! type="application\/ld)[^]*?<\/script>/g) ?? [];
        expect(first, name).toBe(blocking);
        expect(found.filter((one) => !script.test(one))).toEqual([]);
        const further = /class="(?:drawing|(?:finder|seek) by-script)"/.test(html) ? 1 : 0;
        expect(found, name).toHaveLength(1 + further);
        expect(html, name).not.toMatch(/<[^>]+\s(?:on[a-z]+|style)="|href="javascript:|<style/);
        // What comes before the policy is not under it.
        const [before = ''] = html.split('http-equiv="Content-Security-Policy"');
        expect(before.length, name).toBeLessThan(html.length);
        expect(before, name).not.toMatch(/<(?:script|link)/);
      }
    }
  });

  test.each([
    ['modes', 1500], // before the first paint
    ['Page', 3500],
    ['Drawing', 2000],
    ['Finder', 3000],
    ['SearchPage', 7000],
    ['tip-place', 500],
    ['LeavePrompt', 500], // of government sites; no page of a plain one asks for it
    ['live', 60_000], // when a chart is touched
  ])('sends little for it: %s, %d bytes at most', (name, most) => {
    const scripts = [...plain.files].filter(([file]) => file.endsWith('.js'));
    const own = scripts.filter(([file]) => /^(?:_astro\/)?([^.]+)\./.exec(file)?.[1] === name);
    expect(own.map(([, text]) => gzipSync(text).length)).toEqual([within(most)]);
    expect(scripts).toHaveLength(8);
  });

  test.each(pages)('names the language of $file and its counterpart', ({ path, file, lang }) => {
    const html = page(plain, file);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`hreflang="zh-CN" href="https://shudu.example/${path}"`);
    expect(html).toContain(`hreflang="en" href="https://shudu.example/en/${path}"`);
  });

  describe.each(['/', '/reports/2022/'])('under %s', (base) => {
    const site = (): Built => (base === '/' ? plain : below);

    test('every link, anchor, asset and reference within a page leads somewhere', () => {
      expect(linksIn(site()).length).toBeGreaterThan(400);
      expect(brokenLinks(site(), base)).toEqual([]);
    });

    test('every page stands in both languages, and each names the other', () => {
      expect(unpaired(site(), `https://shudu.example${base}`)).toEqual([]);
    });

    test('every page is reached from the front page of its language', () => {
      expect(unreached(site(), base)).toEqual([]);
    });
  });

  test('uses each id once a page', () => {
    for (const [name, html] of plain.files) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});

/** A size that is not nought and at most this. */
function within(most: number): unknown {
  return expect.toSatisfy((size: number) => size > 0 && size <= most);
}
