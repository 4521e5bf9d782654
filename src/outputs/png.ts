import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FAMILY, svgFonts } from './font/svg-fonts.ts';

const SCALE = 2;
const require = createRequire(import.meta.url);

let ready: Promise<void> | undefined;

/**
 * Paints an SVG at twice its size. The same SVG gives the same bytes on every machine: painter and
 * typeface come with the site, and both work in plain arithmetic.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await (ready ??= loadPainter());
  const fonts = svgFonts(svg);
  try {
    return paint(svg, fonts);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const start = svg.trim().slice(0, 60);
    throw new Error(`Unexpected SVG \`${start}\`, expected one that can be painted: ${what}`, {
      cause,
    });
  }
}

function paint(svg: string, fontBuffers: Uint8Array[]): Uint8Array {
  const families = { defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY };
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, ...families },
  });
  const image = drawing.render();
  const bytes = image.asPng();
  image.free();
  drawing.free();
  return bytes;
}

/** In `npm run dev` this file may be read anew while the painter is still there from before. */
async function loadPainter(): Promise<void> {
  const file = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(file).catch((cause: unknown) => {
    if (!String(cause).includes('Already initialized')) throw cause;
  });
}
