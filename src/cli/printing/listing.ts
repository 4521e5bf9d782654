import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../outputs/write-whole.ts';

/** What a build leaves for the next: every file of the site, and what its pages were made of. */
export interface Listing {
  /** Of all that the site was made of: code, content and settings. */
  readonly stamp: string | null;
  /** The embargoes in force were the same from then on, and until then; null for ever. */
  readonly from: number | null;
  readonly until: number | null;
  readonly code: string;
  /** By file: what the page or file was made of. */
  readonly digests: Readonly<Record<string, string | null>>;
  /** By wardrobe: the files of its display type. */
  readonly type: Readonly<Record<string, readonly string[]>>;
  /** Every file with its bytes and the time it was written. */
  readonly files: Readonly<Record<string, FileMark>>;
}

/** By which a file is known again: its size, and the time it was written. */
export type FileMark = readonly [bytes: number, written: number];

const NAME = 'printed.json';

/** What the last build into this cache left; null where there was none. */
export function readListing(cache: string): Listing | null {
  try {
    return JSON.parse(readFileSync(join(cache, NAME), 'utf8')) as Listing;
  } catch {
    return null;
  }
}

export function writeListing(cache: string, listing: Listing): void {
  writeWhole(join(cache, NAME), JSON.stringify(listing));
}

/** A file as it lies there now; null where there is none. */
export function markOf(file: string): FileMark | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.mtimeMs] : null;
}

/** Tells whether files of a built site are still as the listing has them. */
export function keeper(dist: string, { files }: Pick<Listing, 'files'>): (file: string) => boolean {
  const seen = new Map<string, boolean>();
  return (file) => {
    const known = seen.get(file);
    if (known !== undefined) return known;
    const [mark, then] = [markOf(join(dist, file)), files[file]];
    const isKept = mark !== null && mark[0] === then?.[0] && mark[1] === then[1];
    seen.set(file, isKept);
    return isKept;
  };
}
