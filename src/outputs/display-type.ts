import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallFont } from './font/small-font.ts';
import { faceKey, type Face } from './font/typeface.ts';
import { packWoff2 } from './font/woff2.ts';
import { TYPE_FOLDER, type TypeFile } from './wardrobe.ts';
import { writeWhole } from './write-whole.ts';

/** A face of the display type as style sheets ask for it. */
interface Voice {
  readonly family: string;
  /** Weights it stands for. */
  readonly weight: string;
  readonly face: Face;
  /** Which characters it has of those displayed. */
  readonly has: (code: number) => boolean;
  /** What it has in any case, so that most pages share one file. */
  readonly always: string;
  /** Of which texts it is. */
  readonly of: keyof Displayed;
}

/** What pages show in display type: headings, and the figures of panels. */
interface Displayed {
  readonly headings: string;
  readonly figures: string;
}

const FIGURES = '0123456789.,%+-';
const isAscii = (code: number): boolean => code >= 0x20 && code < 0x7f;

/** English takes its signs from the same hand; beside Han they are full-width and the Han face's. */
const voices = (lang: 'zh' | 'en'): Voice[] => [
  {
    family: 'Shudu Display',
    weight: '600 900',
    face: { typeface: 'news', axes: { wght: 600, opsz: 72 } },
    has: (code) => (lang === 'zh' ? isAscii(code) : code < 0x2e80),
    always: FIGURES,
    of: 'headings',
  },
  {
    family: 'Shudu Display',
    weight: '200 500',
    face: { typeface: 'news', axes: { wght: 400, opsz: 72 } },
    has: isAscii,
    always: FIGURES,
    of: 'figures',
  },
  {
    family: 'Shudu Song',
    weight: '500 900',
    face: { typeface: 'song', axes: { wght: 700 } },
    has: (code) => code >= 0x80,
    always: '',
    of: 'headings',
  },
];

/** A page by its file, e.g. "parks/jianghai/2022/index.html". */
export interface HtmlPage {
  readonly file: string;
  readonly html: string;
}

/**
 * Gives pages that share a wardrobe the display type of just their characters: the fonts, and in the
 * head of each the links to them. What was made once is taken from the cache.
 */
export function dressed(
  pages: readonly HtmlPage[],
  base: string,
  cache: string,
): { pages: HtmlPage[]; files: TypeFile[] } {
  const shown = displayed(pages.map(({ html }) => html));
  const fonts = voices(languageOf(pages[0]?.html ?? '')).flatMap((voice) =>
    fontOf(voice, shown, cache),
  );
  const sheet = Buffer.from(fonts.map(({ rule }) => rule).join(''));
  const files = [...fonts, { name: `${nameOf(sheet)}.css`, bytes: sheet }].map(
    ({ name, bytes }) => ({ file: `${TYPE_FOLDER}/${name}`, bytes }),
  );
  const links = linksTo(files.map(({ file }) => base + file));
  return {
    pages: pages.map(({ file, html }) => ({
      file,
      html: html.replace('</head>', `${links}</head>`),
    })),
    files,
  };
}

function languageOf(html: string): 'zh' | 'en' {
  return /<html lang="en/.test(html) ? 'en' : 'zh';
}

const HEADING = /<(h[1-3])\b[^>]*>([^]*?)<\/\1>/g;
const NAMED = /<(\w+) class="(?:brand|unit|hedge|display)"[^>]*>([^]*?)<\/\1>/g;
const FIGURE = /<(\w+) class="number"[^>]*>([^]*?)<\/\1>/g;

function displayed(pages: readonly string[]): Displayed {
  const texts = (pattern: RegExp): string =>
    pages
      .map((html) => [...html.matchAll(pattern)].map(([, , text = '']) => text).join(''))
      .join('');
  return { headings: plain(texts(HEADING) + texts(NAMED)), figures: plain(texts(FIGURE)) };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => NAMES[name] ?? '');
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

interface FontFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rule: string;
}

/** The font of a voice for what is displayed; none where it has none of that. */
function fontOf(voice: Voice, shown: Displayed, cache: string): FontFile[] {
  const { face, family, weight } = voice;
  const codes = [...new Set(Array.from(voice.always + shown[voice.of], codeOf))]
    .filter((code) => code > 0x20 && voice.has(code))
    .toSorted((a, b) => a - b);
  if (codes.length === 0) return [];
  const key = createHash('sha256')
    .update(`${faceKey(face)} ${codes.join(' ')}`)
    .digest('hex');
  const file = join(cache, 'type', `${key}.woff2`);
  const bytes = existsSync(file)
    ? readFileSync(file)
    : packWoff2(smallFont([0x20, ...codes], face, family));
  if (!existsSync(file)) writeWhole(file, bytes);
  const name = `${nameOf(bytes)}.woff2`;
  const range = codes.map((code) => `U+${code.toString(16)}`).join(',');
  const rule = `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;src:url(${name}) format('woff2');unicode-range:${range}}`;
  return [{ name, bytes, rule }];
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function nameOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function linksTo(addresses: readonly string[]): string {
  return addresses
    .map((address) =>
      address.endsWith('.css')
        ? `<link rel="stylesheet" href="${address}">`
        : `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`,
    )
    .join('');
}
