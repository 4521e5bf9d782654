import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontReport } from '../derive/front-report.ts';
import type { ParkCard } from '../derive/park-view.ts';
import type { Sighting } from '../derive/sighting.ts';
import { digestOf } from '../model/digest.ts';
import type { Embargo } from '../model/embargo.ts';
import { readFolder } from '../model/folder.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { ParkDocuments } from '../search/park-documents.ts';
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
  readonly readDocuments: (park: string, digest: string, lang: Lang) => ParkDocuments | null;
  readonly writeDocuments: (park: string, digest: string, found: Documents) => void;
}

/** What search may find of a park. */
export type Documents = Readonly<Record<Lang, ParkDocuments | null>>;

interface Kept {
  readonly digest: string;
  readonly sightings: readonly Sighting[];
}

interface KeptDocuments {
  readonly digest: string;
  readonly documents: ParkDocuments | null;
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
    readDocuments: (park, digest, lang) => {
      const kept = read(`${park}.search.${lang}.json`) as KeptDocuments | null;
      return kept?.digest === digest ? kept.documents : null;
    },
    writeDocuments: (park, digest, { zh, en }) => {
      write(`${park}.search.zh.json`, { digest, documents: zh } satisfies KeptDocuments);
      write(`${park}.search.en.json`, { digest, documents: en } satisfies KeptDocuments);
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
