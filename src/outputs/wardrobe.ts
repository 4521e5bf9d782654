import type { Typeface } from './font/typeface-packages.ts';
import { licenceOf } from './font/typeface-packages.ts';

/** A file beside the pages. */
export interface TypeFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Where the display type of pages lies. */
export const TYPE_FOLDER = '_type';

const DISPLAYED: readonly Typeface[] = ['news', 'song'];

/** The Open Font License asks to be handed on with the fonts. */
export function typeLicences(): TypeFile[] {
  return DISPLAYED.map((typeface) => ({
    file: `${TYPE_FOLDER}/LICENSE-${typeface}.txt`,
    bytes: Buffer.from(licenceOf(typeface)),
  }));
}

/**
 * Which pages are dressed alike: those of an edition, so that going from one to the next loads
 * nothing; any other page by itself.
 */
export function wardrobeOf(file: string): string {
  return /^(?:en\/)?parks\/[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? file;
}
