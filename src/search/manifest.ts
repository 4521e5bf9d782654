import type { GroupName } from './document.ts';

/** What a browser must know of an index before it asks for any part of it. */
export interface Manifest {
  /** The first term of each shard, rising, and the file that it is. */
  readonly terms: readonly string[];
  readonly shards: readonly string[];
  /** The first document of each chunk, rising, and the file that it is. */
  readonly documents: readonly number[];
  readonly chunks: readonly string[];
  /** The number of the first document behind each group. */
  readonly ends: Readonly<Record<GroupName, number>>;
}

/** Terms and their packed documents, one after the other. */
export type Shard = readonly string[];

/** The place of the last that is not greater; 0 where all are. */
export function placeIn<T extends string | number>(firsts: readonly T[], wanted: T): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? wanted) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
