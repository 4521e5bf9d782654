import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';
import { FAMILY, svgFonts } from './font/svg-fonts.ts';

const SCALE = 2;
const require = createRequire(import.meta.url);

let ready: Promise<void> | undefined;

/**
 * Paints an SVG at twice its size. The same SVG gives the same bytes on every machine: painter and
 * typeface come with the site, and both work in plain arithmetic.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  return painted(svg, (image) => image.asPng());
}

/** The same in as few bytes as can be, for a picture of few colours. */
export async function smallPngOf(svg: string): Promise<Uint8Array> {
  return painted(svg, (image) => {
    const { width, height, pixels } = image;
    return palettePng({ width, height, rgba: pixels }) ?? image.asPng();
  });
}

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

async function painted<Made>(svg: string, make: (image: Image) => Made): Promise<Made> {
  await (ready ??= loadPainter());
  const fonts = svgFonts(svg);
  try {
    return paint(svg, fonts, make);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const start = svg.trim().slice(0, 60);
    throw new Error(`Unexpected SVG \`${start}\`, expected one that can be painted: ${what}`, {
      cause,
    });
  }
}

function paint<Made>(svg: string, fontBuffers: Uint8Array[], make: (image: Image) => Made): Made {
  const families = { defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY };
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, ...families },
  });
  const image = drawing.render();
  const made = make(image);
  image.free();
  drawing.free();
  return made;
}

/** In `npm run dev` this file may be read anew while the painter is still there from before. */
async function loadPainter(): Promise<void> {
  const file = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(file).catch((cause: unknown) => {
    if (!String(cause).includes('Already initialized')) throw cause;
  });
}
