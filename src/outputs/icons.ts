import { light } from '../charts/palette.ts';
import { pngOf } from './png.ts';

/** The icons that are painted from icon.svg, by their names: their side in pixels, and the share of it that is margin. */
const painted = {
  'favicon.ico': { side: 32, margin: 0 },
  'apple-touch-icon.png': { side: 180, margin: 0.08 },
  'icon-192.png': { side: 192, margin: 0.125 },
  'icon-512.png': { side: 512, margin: 0.125 },
} as const;

export type IconName = keyof typeof painted;
export const iconNames = Object.keys(painted) as readonly IconName[];

/** An icon for those who take no SVG. The margin keeps what a phone's round mask would cut off. */
export async function iconFile(name: IconName, svg: string): Promise<Uint8Array> {
  const { side, margin } = painted[name];
  const half = side / 2;
  const inner = half * (1 - 2 * margin);
  const box = `x="${half * margin}" y="${half * margin}" width="${inner}" height="${inner}" `;
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${half}" height="${half}">` +
    `<path fill="${light.paper}" d="M0 0h${half}v${half}H0z"/>${svg.replace('<svg ', `<svg ${box}`)}</svg>`;
  const png = await pngOf(picture);
  return name.endsWith('.ico') ? inIco(png, side) : png;
}

/** A PNG in the wrapping that browsers look for by the name of favicon.ico. */
function inIco(png: Uint8Array, side: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.set([side, side], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** What a phone needs to know of a site that it keeps among its programs. */
export interface Manifest {
  readonly name: string;
  readonly description: string | undefined;
  /** The tag of its language. */
  readonly tag: string;
  readonly start: string;
  readonly icon: (name: string) => string;
}

export function webManifest({ name, description, tag, start, icon }: Manifest): string {
  const picture = (side: number, purpose: string): object => ({
    src: icon(`icon-${side}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  const whole = {
    name,
    short_name: name,
    ...(description !== undefined && { description }),
    lang: tag,
    dir: 'ltr',
    id: start,
    start_url: start,
    scope: start,
    display: 'browser',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: icon('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].flatMap((side) => [picture(side, 'any'), picture(side, 'maskable')]),
    ],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
