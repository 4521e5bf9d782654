import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconFile, iconNames, webManifest } from '../../../src/outputs/icons.ts';
import { readPng } from './read-png.ts';

const svg = readFileSync(new URL('../../../public/icon.svg', import.meta.url), 'utf8');
const RED = [185, 45, 26];
const PAPER = [253, 252, 249];

describe('iconFile(name, svg)', () => {
  test.each([
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
  ] as const)('%s is %d pixels wide, in the colours of the drawing', async (name, side) => {
    const picture = readPng(Buffer.from(await iconFile(name, svg)));
    expect([picture.width, picture.height]).toEqual([side, side]);
    expect(picture.at(Math.round(side / 6), Math.round(side / 4))).toEqual(RED);
    expect(picture.at(1, 1)).toEqual(PAPER);
  });

  test('leaves what a round mask cuts off empty', async () => {
    const picture = readPng(Buffer.from(await iconFile('icon-512.png', svg)));
    for (let turn = 0; turn < 360; turn += 5) {
      const [x, y] = [Math.cos, Math.sin].map((of) => 128 + 104 * of((turn * Math.PI) / 180));
      expect(picture.at(Math.round(x ?? 0), Math.round(y ?? 0)), `${turn}°`).toEqual(PAPER);
    }
  });

  test('favicon.ico holds one PNG of 32 pixels', async () => {
    const ico = Buffer.from(await iconFile('favicon.ico', svg));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
    const [length, at] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect([ico[6], at + length]).toEqual([32, ico.length]);
    expect(readPng(ico.subarray(at)).width).toBe(32);
  });
});

test('webManifest(site) names icons that are made, and where the site begins', () => {
  const text = webManifest({
    name: '数读',
    description: undefined,
    tag: 'zh-CN',
    start: '/reports/',
    icon: (name) => `/reports/${name}`,
  });
  const { icons, ...rest } = JSON.parse(text) as { icons: { src: string }[] };
  expect(rest).toMatchObject({ name: '数读', lang: 'zh-CN', start_url: '/reports/' });
  const names = new Set(icons.map(({ src }) => src.slice('/reports/'.length)));
  expect([...names].filter((name) => !['icon.svg', ...iconNames].includes(name))).toEqual([]);
});
