import type { Address } from '../../addresses.ts';
import { wardrobeOf } from '../../outputs/wardrobe.ts';
import type { Listing } from './listing.ts';
import type { Job } from './printer-talk.ts';

/** What is to be printed, and what stays as it is. */
export interface PrintPlan {
  readonly jobs: readonly Job[];
  /** Files that stay, with the display type of pages that do. */
  readonly kept: readonly string[];
  /** The display type of pages that stay, by their wardrobe. */
  readonly type: Listing['type'];
}

type Known = Pick<Listing, 'digests' | 'type'>;

/**
 * A page stays if it was made of the same and still lies there as it was written. Pages dressed
 * alike stay or go together, since what one shows decides the fonts of all.
 */
export function printPlan(
  addresses: readonly Address[],
  old: Known,
  isKept: (file: string) => boolean,
): PrintPlan {
  const isSame = ({ file, digest }: Address): boolean =>
    digest !== null && old.digests[file] === digest && isKept(file);
  const kept: string[] = [];
  const type: Record<string, readonly string[]> = {};
  const due = new Map<string, Address[]>();
  for (const [fellows, own] of Map.groupBy(addresses, fellowship)) {
    const isPage = own.every(({ file }) => isHtml(file));
    const worn = old.type[fellows] ?? [];
    if (own.every(isSame) && (!isPage || (worn.length > 0 && worn.every(isKept)))) {
      kept.push(...own.map(({ file }) => file), ...worn);
      if (isPage) type[fellows] = worn;
    } else {
      const name = parkOf(fellows) ?? fellows;
      due.set(name, [...(due.get(name) ?? []), ...own]);
    }
  }
  const jobs = [...due.values()].map((own) => ({
    park: parkOf(own[0]?.file ?? '') ?? null,
    addresses: own,
  }));
  return { jobs, kept, type };
}

/** Whatever stays or goes together: the pages of a wardrobe; any other file by itself. */
function fellowship({ file }: Address): string {
  return isHtml(file) ? wardrobeOf(file) : file;
}

export function isHtml(file: string): boolean {
  return file.endsWith('.html');
}

/** The park that a file is of, e.g. "jianghai". */
function parkOf(file: string): string | undefined {
  return /^(?:en\/)?parks\/([^/]+)\/(?=[^/])/.exec(file)?.[1];
}
