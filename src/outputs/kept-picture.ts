import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Paints an SVG. */
export type Painter = (svg: string) => Promise<Uint8Array>;

/**
 * A painter that keeps what it has painted in a folder, since the same SVG is always the same
 * picture and painting takes longer than all else about a chart. Other code has another folder.
 */
export function keeping(folder: string, paint: Painter): Painter {
  return async (svg) => {
    const file = join(folder, `${createHash('sha256').update(svg).digest('base64url')}.png`);
    if (existsSync(file)) return new Uint8Array(readFileSync(file));
    const picture = await paint(svg);
    writeWhole(file, picture);
    return picture;
  };
}
