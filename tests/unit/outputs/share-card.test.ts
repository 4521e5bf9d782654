import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CellView } from '../../../src/derive/panel-view.ts';
import { displayRuns, displayWidth } from '../../../src/outputs/display-line.ts';
import { palettePng } from '../../../src/outputs/palette-png.ts';
import { pngOf, smallPngOf } from '../../../src/outputs/png.ts';
import type { ShareCard } from '../../../src/outputs/share-card.ts';
import { shareSvg } from '../../../src/outputs/share-card.ts';
import { readPng } from './read-png.ts';

const cell: CellView = {
  fact: 'investment',
  label: { text: '引进项目总投资额', lang: 'zh' },
  field: 'highlights.0.label',
  isLead: true,
  figure: { hedge: '超', number: '223.2', unit: '亿元', lang: 'zh' },
  isLong: false,
  part: 'value',
  base: '22320000000',
  scale: { bar: '86%', tick: '77%', label: '200亿' },
  claims: [{ text: '首次突破200亿元', lang: 'zh' }],
  change: null,
  period: { text: '2022年', datetime: '2022' },
  foot: [
    { said: { text: '签约口径', lang: 'zh' }, isStatus: true },
    { said: { text: 'A部分', lang: 'zh' }, isStatus: false },
  ],
  notes: [],
  correction: null,
};

const card: ShareCard = {
  site: '数读',
  kicker: '江海区　2022年',
  phrases: ['引资', '首次', '突破', '200亿元，', '用地门槛', '同年', '抬高'],
  cell,
  lang: 'zh',
};

/** The texts of a card with their places. */
function textsOf(svg: string): { x: number; words: string }[] {
  return [...svg.matchAll(/<text x="([^"]+)"[^>]*>([^<]*)</g)].map(([, x, words = '']) => ({
    x: Number(x),
    words,
  }));
}

const wordsOf = (made: ShareCard): string =>
  textsOf(shareSvg(made))
    .map(({ words }) => words)
    .join('|');

describe('shareSvg(card)', () => {
  test('has the site, the park, the headline and the leading figure with its status', () => {
    expect(wordsOf(card)).toBe(
      '数读|江海区　2022年|引资首次突破|200|亿元，用地门槛同年抬高|引进项目总投资额|超|223.2|亿元|首次突破200亿元|2022年  签约口径',
    );
  });

  test('draws the mark that was passed, and none where there is none', () => {
    expect(shareSvg(card)).toMatch(/stroke-width="3"/);
    expect(shareSvg({ ...card, cell: { ...cell, scale: null } })).not.toMatch(/stroke-width="3"/);
  });

  test('of a site has its name and what it is', () => {
    expect(wordsOf({ ...card, phrases: ['每个数字', '都有出处'], cell: null })).toBe(
      '数读|江海区　2022年|每个数字都有出处',
    );
  });

  test.each([
    ['a long headline', { phrases: Array<string>(60).fill('长标题') }],
    [
      'a long number',
      { cell: { ...cell, figure: { ...cell.figure, number: '1,234,567,890.123' } } },
    ],
    ['long words', { lang: 'en' as const, phrases: ['Investment in new projects '.repeat(12)] }],
  ])('keeps %s within the card', (_, part) => {
    for (const { x, words } of textsOf(shareSvg({ ...card, ...part }))) {
      expect(x, words).toBeGreaterThanOrEqual(30);
      expect(x, words).toBeLessThanOrEqual(564);
    }
    expect(wordsOf({ ...card, ...part }).length).toBeLessThan(400);
  });

  test('what an editor wrote is text', () => {
    expect(shareSvg({ ...card, site: '<b>&' })).toContain('&lt;b&gt;&amp;');
  });

  test('is painted as 1200 by 630 pixels, in the fonts of the site', async () => {
    const png = Buffer.from(await smallPngOf(shareSvg(card)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });
});

describe('palettePng(pixels)', () => {
  test('has the same picture in fewer bytes', async () => {
    const svg = shareSvg(card);
    const whole = Buffer.from(await pngOf(svg));
    const small = Buffer.from(await smallPngOf(svg));
    expect(small.length).toBeLessThan(whole.length / 2);
    expect(small[25]).toBe(3); // colours from a table
    const picture = readPng(whole);
    const [colours, pixels] = [partOf(small, 'PLTE'), inflateSync(partOf(small, 'IDAT'))];
    for (let y = 0; y < 315; y += 7) {
      for (let x = 0; x < 600; x += 3) {
        const place = 3 * (pixels[2 * y * 1201 + 1 + 2 * x] ?? 0);
        expect([...colours.subarray(place, place + 3)]).toEqual([...picture.at(x, y)]);
      }
    }
  });

  test('of too many colours, or of one to see through, is none', () => {
    const many = new Uint8Array(
      Array.from({ length: 400 }, (_, colour) => [colour & 0xff, colour >> 8, 0, 255]).flat(),
    );
    expect(palettePng({ width: 20, height: 20, rgba: many })).toBeNull();
    expect(palettePng({ width: 1, height: 1, rgba: new Uint8Array([1, 2, 3, 128]) })).toBeNull();
  });
});

describe('displayRuns(words)', () => {
  test('each run is of one font', () => {
    expect(displayRuns('增长36.6%，').map(({ text, family }) => `${family}: ${text}`)).toEqual([
      'Shudu Song: 增长',
      'Shudu Headline: 36.6%',
      'Shudu Song: ，',
    ]);
    expect(displayRuns('56.6', 'numerals')).toEqual([{ text: '56.6', family: 'Shudu Numerals' }]);
  });

  test('displayWidth(words, size) is exact: Han signs are square', () => {
    expect(displayWidth('数读', 20)).toBeCloseTo(40, 0);
    expect(displayWidth('11', 20)).toBeCloseTo(2 * displayWidth('1', 20), 5);
  });
});

function partOf(png: Buffer, kind: string): Buffer {
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === kind)
      return png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  }
  return Buffer.alloc(0);
}
