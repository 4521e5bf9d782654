import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontReport } from '../derive/site-view.ts';
import { digestOf } from '../model/digest.ts';
import { readFolder } from '../model/folder.ts';
import type { Lang } from '../quantity/quantity.ts';

/** What a build remembers of a sound park, so that the next need not read it unless it changed. */
export interface ParkRecord {
  /** Of the code and of all files that its pages were made from. */
  readonly digest: string;
  /** The parks it cites. */
  readonly cited: readonly string[];
  /** Its editions, e.g. "2022", the latest first, and the charts of each. */
  readonly editions: readonly { readonly id: string; readonly charts: readonly string[] }[];
  readonly fronts: Readonly<Record<Lang, readonly FrontReport[]>>;
}

/** Where records are kept from one build to the next. */
export interface Records {
  /** The digest of the code that makes pages. */
  readonly maker: string;
  readonly read: (park: string) => ParkRecord | null;
  readonly write: (park: string, record: ParkRecord) => void;
}

/** Records as files, one a park. A file that cannot be read is no record. */
export function recordsIn(folder: string, maker: string): Records {
  const file = (park: string): string => join(folder, `${park}.json`);
  return {
    maker,
    read: (park) => {
      try {
        return JSON.parse(readFileSync(file(park), 'utf8')) as ParkRecord;
      } catch {
        return null;
      }
    },
    write: (park, record) => {
      mkdirSync(folder, { recursive: true });
      // Renamed into place, so that a killed build leaves no half of a record.
      writeFileSync(`${file(park)}.new`, JSON.stringify(record));
      renameSync(`${file(park)}.new`, file(park));
    },
  };
}

/** The digest of all code below a folder, and of the packages it is run with. */
export function makerDigest(folder: string, lockfile: string): string {
  return digestOf([
    ...readFolder(folder, () => undefined),
    [lockfile, existsSync(lockfile) ? readFileSync(lockfile) : new Uint8Array()],
  ]);
}
