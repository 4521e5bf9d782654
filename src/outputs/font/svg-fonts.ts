import { sfnt } from './sfnt.ts';
import { smallFont } from './small-font.ts';
import type { Face } from './typeface.ts';

/** The name under which a text of an SVG asks for the fonts made here. */
export const FAMILY = 'Noto Sans SC';

/** The display type of the site under the names that an SVG asks for it by, each of one cut. */
export const displayFaces = {
  'Shudu Numerals': { typeface: 'news', axes: { wght: 400, opsz: 72 } },
  'Shudu Headline': { typeface: 'news', axes: { wght: 600, opsz: 72 } },
  'Shudu Song': { typeface: 'song', axes: { wght: 700 } },
} as const satisfies Record<string, Face>;

/** The fonts that the texts of an SVG need: their characters, regular and if asked for others. */
export function svgFonts(svg: string): Buffer[] {
  const codes = textCodes(svg);
  const weights = /font-weight\s*[=:]\s*["']?\s*(?:bold|[6-9]00)/.test(svg) ? [400, 700] : [400];
  const plain = weights.map((wght) => [FAMILY, { typeface: 'sans', axes: { wght } }] as const);
  const display = Object.entries(displayFaces).filter(([name]) => svg.includes(`"${name}"`));
  return [...plain, ...display].map(([name, face]) => sfnt(smallFont(codes, face, name)));
}

/** The characters between the tags of text, those written as numbers too. */
function textCodes(svg: string): number[] {
  const texts = svg.match(/<text[\s>][^]*?<\/text>/g) ?? [];
  const bare = texts.map((text) => text.replace(/<[^>]*>/g, '')).join('');
  const numbered = [...bare.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].map(([, hex, decimal]) =>
    hex === undefined ? Number(decimal) : parseInt(hex, 16),
  );
  return [...ALWAYS, ...Array.from(bare, (letter) => letter.codePointAt(0) ?? 0), ...numbered];
}

/** Spaces of other widths are made from the plain one, and names such as &amp; give the rest. */
const ALWAYS = Array.from(` &<>"'`, (letter) => letter.charCodeAt(0));
