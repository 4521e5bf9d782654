import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontReport } from '../derive/front-report.ts';
import type { ParkCard } from '../derive/park-view.ts';
import type { Sighting } from '../derive/sighting.ts';
import { digestOf } from '../model/digest.ts';
import type { Embargo } from '../model/embargo.ts';
import { readFolder } from '../model/folder.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { ParkParts } from '../search/index-part.ts';
import { writeWhole } from './write-whole.ts';

/** What a build remembers of a sound park, so that the next need not read it unless it changed. */
export interface ParkRecord {
  /** Of the code and of all files that its pages were made from. */
  readonly digest: string;
  /** The parks it cites. */
  readonly cited: readonly string[];
  /** Every embargo in it and in those, past or not; which are in force is part of the digest. */
  readonly embargoes: readonly Embargo[];
  /** Is there anything of it to be seen? */
  readonly isOpen: boolean;
  /** Indicators that only figures of it use which are left out. */
  readonly secrets: readonly string[];
  /** Its editions, e.g. "2022", the latest first, and the charts and pictures of each. */
  readonly editions: readonly {
    readonly id: string;
    readonly charts: readonly string[];
    /** Below images/, e.g. "gate.jpg". */
    readonly images: readonly string[];
  }[];
  readonly cards: Readonly<Record<Lang, ParkCard>>;
  readonly fronts: Readonly<Record<Lang, readonly FrontReport[]>>;
  /** A digest of what it has to say of each indicator, by which other pages know that they changed. */
  readonly indicators: Readonly<Record<string, string>>;
  /** How many figures of each it has. */
  readonly counts: Readonly<Record<string, number>>;
  /** A digest of its targets and of what they are held against. */
  readonly promises: string;
}

/** Where records are kept from one build to the next. */
export interface Records {
  /** The digest of the code that makes pages. */
  readonly maker: string;
  readonly read: (park: string) => ParkRecord | null;
  readonly write: (park: string, record: ParkRecord) => void;
  /**
   * The figures of a park, kept apart, since most builds need none of them; those of another digest
   * are none.
   */
  readonly readSightings: (park: string, digest: string) => readonly Sighting[] | null;
  readonly writeSightings: (park: string, digest: string, sightings: readonly Sighting[]) => void;
  /** What search may find of a park, kept likewise. */
  readonly readFound: (park: string, digest: string, lang: Lang) => ParkParts | null;
  readonly writeFound: (park: string, digest: string, found: Found) => void;
}

/** What search may find of a park. */
export type Found = Readonly<Record<Lang, ParkParts | null>>;

interface Kept {
  readonly digest: string;
  readonly sightings: readonly Sighting[];
}

interface KeptFound {
  readonly digest: string;
  readonly found: ParkParts | null;
}

interface Made {
  readonly maker: string;
  readonly record: ParkRecord;
}

/** Records as files, one a park. A file that cannot be read is no record, nor is one of other code. */
export function recordsIn(folder: string, maker: string): Records {
  const read = (name: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch {
      return null;
    }
  };
  const write = (name: string, content: object): void =>
    writeWhole(join(folder, name), JSON.stringify(content));
  return {
    maker,
    read: (park) => {
      const made = read(`${park}.json`) as Made | null;
      return made?.maker === maker ? made.record : null;
    },
    write: (park, record) => write(`${park}.json`, { maker, record } satisfies Made),
    readSightings: (park, digest) => {
      const kept = read(`${park}.figures.json`) as Kept | null;
      return kept?.digest === digest ? kept.sightings : null;
    },
    writeSightings: (park, digest, sightings) =>
      write(`${park}.figures.json`, { digest, sightings } satisfies Kept),
    readFound: (park, digest, lang) => {
      const kept = read(`${park}.search.${lang}.json`) as KeptFound | null;
      return kept?.digest === digest ? kept.found : null;
    },
    writeFound: (park, digest, { zh, en }) => {
      write(`${park}.search.zh.json`, { digest, found: zh } satisfies KeptFound);
      write(`${park}.search.en.json`, { digest, found: en } satisfies KeptFound);
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
