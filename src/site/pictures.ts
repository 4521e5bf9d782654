import { join } from 'node:path';
import { cacheFolder } from '../outputs/build-cache.ts';
import type { Painter } from '../outputs/kept-picture.ts';
import { keeping } from '../outputs/kept-picture.ts';
import { pngOf, smallPngOf } from '../outputs/png.ts';

/** Paints charts, each once. */
export const chartPainter = (): Painter => keeping(folder('charts'), pngOf);

/** Paints cards for other sites, each once. */
export const cardPainter = (): Painter => keeping(folder('cards'), smallPngOf);

function folder(name: string): string {
  return join(cacheFolder(process.env), 'pictures', name);
}
