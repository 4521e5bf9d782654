import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../build-folder.ts';
import { type Built, built, cleared, contentOf, page, textOf } from './built.ts';

const XINQU = 'parks/xinqu/2023/';

/** A picture of one colour. */
function picture(width: number, height: number): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: '#8a6f4d' } })
    .png()
    .toBuffer();
}

/** Two parks, one of them with two years; a photo and an inline picture in the later year of one. */
let whole: string;
let site: Built;
beforeAll(async () => {
  ({ whole } = await buildFolder());
  const content = join(whole, 'content');
  cpSync(contentOf('chinese-only'), content, { recursive: true });
  for (const copy of ['xinqu/2022', 'dongqu/2023']) {
    const [park = ''] = copy.split('/');
    cpSync(join(content, XINQU), join(content, 'parks', copy), { recursive: true });
    if (park !== 'xinqu')
      cpSync(join(content, 'parks/xinqu/park.yaml'), join(content, `parks/${park}/park.yaml`));
  }
  const earlier = join(content, 'parks/xinqu/2022');
  for (const file of ['facts.yaml', 'report.yaml', 'report.zh.mdx'])
    writeFileSync(
      join(earlier, file),
      readFileSync(join(earlier, file), 'utf8')
        .replaceAll('2023年', '2022年')
        .replace('\n  claims: [首次突破40个]', '')
        .replaceAll(/，?首次突破40个/g, '')
        .replaceAll('43个', '39个'),
    );
  mkdirSync(join(content, XINQU, 'images/west'), { recursive: true });
  writeFileSync(join(content, XINQU, 'images/gate.png'), await picture(640, 480));
  writeFileSync(join(content, XINQU, 'images/west/road.png'), await picture(30, 20));
  const prose = join(content, XINQU, 'report.zh.mdx');
  const photo = '<Photo src="images/gate.png" alt="园区大门" caption="大门" credit="某某" />';
  const text = readFileSync(prose, 'utf8');
  writeFileSync(
    prose,
    text.replace('<Highlights />', `${photo}\n\n路![西路](./images/west/road.png)\n`),
  );
  site = await built({ content });
});
afterAll(async () => {
  await cleared(site);
  rmSync(whole, { recursive: true });
});

describe('a photo beside a report', () => {
  test('stands in its text in both languages, and its room is kept before it comes', () => {
    for (const root of ['', 'en/']) {
      const html = page(site, `${root}${XINQU}index.html`);
      const [image = ''] = /<img[^>]*gate[^>]*>/.exec(html) ?? [];
      expect(image).toContain(`src="/${XINQU}images/gate.png"`);
      expect(image).toContain('alt="园区大门" width="640" height="480" loading="lazy"');
      expect(image).toContain('decoding="async"');
      expect(html).toMatch(
        /<img src="[^"]*images\/west\/road\.png" alt="西路" width="30" height="20" loading="lazy" decoding="async">/,
      );
    }
    expect(textOf(page(site, `${XINQU}index.html`))).toMatch(/大门\s*摄影\s*某某/);
  });

  test('is there in its size', async () => {
    const bytes = readFileSync(join(site.at.dist, XINQU, 'images/gate.png'));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 640, height: 480 });
    expect(site.files.has(`${XINQU}images/west/road.png`)).toBe(true);
  });
});

describe('the end of a report', () => {
  const end = (path: string): string => page(site, path).split('class="ending"')[1] ?? '';

  test('leads through the years of a park, then to the next park', () => {
    const ways = (path: string): string[] =>
      [...end(path).matchAll(/<a class="(?:prev|next)" rel="(prev|next)" href="([^"]+)"/g)].map(
        ([, rel, href]) => `${rel} ${href}`,
      );
    expect(ways('parks/dongqu/2023/index.html')).toEqual(['next /parks/xinqu/2022/']);
    expect(ways('en/parks/xinqu/2022/index.html')).toEqual([
      'prev /en/parks/dongqu/2023/',
      'next /en/parks/xinqu/2023/',
    ]);
    expect(ways('parks/xinqu/2023/index.html')).toEqual(['prev /parks/xinqu/2022/']);
  });

  test('says how to cite it, and what its notes are about', () => {
    const text = textOf(end(`${XINQU}index.html`));
    expect(text).toContain(
      `新区管委会. 新区签约项目首次突破40个[EB/OL]. 新区年报. /${XINQU}. 据：新区管委会，2023年12月.`,
    );
    expect(text).toMatch(/数据说明\s*签约\s*※1/);
  });

  test('lets a reader say that the page is wrong, and of a figure which', () => {
    const subject = encodeURIComponent(`数字有误：/${XINQU}`);
    expect(end(`${XINQU}index.html`)).toContain(`href="mailto:data@example.cn?subject=${subject}"`);
    expect(page(site, `${XINQU}index.html`)).toMatch(
      /<template[^]*subject=[^"]*%24"[^]*<\/template>/,
    );
  });
});

test('the data page holds what the records of figures show', () => {
  const html = page(site, `en/${XINQU}data/index.html`);
  const [row = ''] = /<tr id="signed"[^]*?<\/tr>/.exec(html) ?? [];
  expect(row).toContain('Projects signed in a year.');
  expect(row).toContain('href="/en/indicators/projects/"');
  expect(row).toContain('href="#source-summary"');
  expect(row).toContain('href="#note-1"');
  expect(html).toContain('id="source-summary"');
  expect(html).toContain('id="note-1"');
});
