import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pngOf } from '../../../src/outputs/png.ts';
import { readPng, type Color, type Picture } from './read-png.ts';

const RED: Color = [181, 52, 31];
const WHITE: Color = [255, 255, 255];

describe('pngOf(svg)', () => {
  test('is twice as large as the SVG', async () => {
    const { width, height } = await painted('', 660, 300);
    expect([width, height]).toEqual([1320, 600]);
  });

  test('is the same bytes each time, whatever was painted before', async () => {
    const first = await pngOf(svgOf(text('江海区 2022')));
    await pngOf(svgOf(text('别的字 and other letters, 80.95%')));
    expect(await pngOf(svgOf(text('江海区 2022')))).toEqual(first);
  });

  test('is the same bytes on every machine', async () => {
    const bytes = await pngOf(svgOf(text('数读 Shudu 160亿元', 'font-weight="700"')));
    // Another digest is right only where the painter, the typeface or its reader is a new version.
    expect(digestOf(bytes)).toBe('4c0e89e6585c8d7a');
  });

  test('keeps colours, also in hatches, dashes and links', async () => {
    const picture = await painted(`
      <defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="4" height="8" fill="#b5341f"/></pattern></defs>
      <rect x="0" y="0" width="40" height="40" fill="#23527c"/>
      <rect x="80" y="0" width="40" height="40" fill="url(#hatch)"/>
      <path d="M 0 60 H 200" stroke="#b5341f" stroke-width="6" stroke-dasharray="20 20"/>
      <a href="data/#signed"><rect x="140" y="0" width="40" height="40" fill="#b5341f"/></a>`);
    expect(picture.at(20, 20)).toEqual([35, 82, 124]);
    expect([picture.at(82, 20), picture.at(86, 20)]).toEqual([RED, WHITE]);
    expect([picture.at(10, 60), picture.at(30, 60)]).toEqual([RED, WHITE]);
    expect(picture.at(160, 20)).toEqual(RED);
  });
});

describe('text in pngOf(svg)', () => {
  test.each(['国', '强', 'W', '8', '￥', '㎡'])(
    '%s leaves ink in its place alone',
    async (letter) => {
      const picture = await painted(text(letter));
      expect(picture.ink(40, 22, 20, 20)).toBeGreaterThan(0.1);
      expect(picture.ink(0, 0, 39, 80) + picture.ink(61, 0, 139, 80)).toBe(0);
    },
  );

  test('keeps English words together', async () => {
    const picture = await painted(text('l’l'));
    expect(picture.ink(58, 0, 142, 80)).toBe(0);
  });

  test('ends where it is anchored', async () => {
    const picture = await painted(text('国国国', 'text-anchor="end"').replace('x="40"', 'x="150"'));
    const inked = [70, 90, 110, 130, 150].map((x) => picture.ink(x, 22, 20, 20) > 0.1);
    expect(inked).toEqual([false, true, true, true, false]);
  });

  test.each(['font-weight="700"', 'font-weight="bold"', 'style="font-weight: 700"'])(
    'is heavier with %s',
    async (weight) => {
      const [regular, bold] = await Promise.all([painted(text('国')), painted(text('国', weight))]);
      expect(bold.ink(40, 20, 20, 24)).toBeGreaterThan(regular.ink(40, 20, 20, 24) * 1.2);
    },
  );

  test('mixes weights in one line', async () => {
    const mixed = await painted(text('<tspan font-weight="700">国</tspan>国'));
    expect(mixed.ink(40, 20, 20, 24)).toBeGreaterThan(mixed.ink(60, 20, 20, 24) * 1.2);
  });

  test.each(['&#x56fd;', '&#22269;'])('may be written %s', async (letter) => {
    expect(await pngOf(svgOf(text(letter)))).toEqual(await pngOf(svgOf(text('国'))));
  });

  test.each(['\u00a0', '\u2009', '\u202f', '\u3000', '\u200b'])(
    'has no ink for %j',
    async (space) => {
      expect((await painted(text(space))).ink(0, 0, 200, 80)).toBe(0);
    },
  );

  test.each(['😀', '𪚥', '\u0e01', '\ue000'])(
    'shows a box for %s, which the typeface does not have',
    async (letter) => {
      expect((await painted(text(letter))).ink(40, 20, 20, 24)).toBeGreaterThan(0.05);
    },
  );

  test('is in the one typeface there is, whatever it asks for', async () => {
    const asked = svgOf(text('国')).replace('Noto Sans SC', 'Courier New, monospace');
    expect(await pngOf(asked)).toEqual(await pngOf(svgOf(text('国'))));
  });
});

describe('pngOf(what is no SVG)', () => {
  test.each([
    ['not an svg', 'Unexpected SVG `not an svg`, expected one that can be painted'],
    ['', 'Unexpected SVG ``'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>', 'invalid size'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><text></svg>', "expected 'text' tag, not 'svg'"],
  ])('%j is an error that says so', async (svg, sentence) => {
    await expect(pngOf(svg)).rejects.toThrow(sentence);
  });

  test('does not spoil the next one', async () => {
    const before = await pngOf(svgOf(text('国')));
    await expect(pngOf('<svg>')).rejects.toThrow('Unexpected SVG');
    expect(await pngOf(svgOf(text('国')))).toEqual(before);
  });
});

function text(letters: string, attributes = ''): string {
  return `<text x="40" y="40" font-size="20" ${attributes}>${letters}</text>`;
}

function svgOf(inner: string, width = 200, height = 80): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  const start = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Noto Sans SC">`;
  return `${start}${paper}${inner}</svg>`;
}

async function painted(inner: string, width = 200, height = 80): Promise<Picture> {
  return readPng(Buffer.from(await pngOf(svgOf(inner, width, height))));
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
