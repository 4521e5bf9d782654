import type { Address } from '../../addresses.ts';
import type { dressed } from '../../outputs/display-type.ts';
import type { Lang } from '../../quantity/quantity.ts';

/** What the threads of a build and the command that began them say to each other. */

/** The compiled code, as src/printer.ts exports it. */
export interface Printer {
  readonly takeUp: (now: number) => void;
  readonly changedParks: () => string[];
  readonly readParks: (ids: readonly string[]) => void;
  readonly forgetPark: (id: string) => void;
  readonly addresses: () => Promise<Address[]>;
  readonly prepareSearch: (language: Lang) => void;
  readonly turns: () => readonly number[];
  readonly searchAddresses: () => Promise<Address[]>;
  readonly printed: (address: Address) => Promise<Uint8Array>;
  readonly dressed: typeof dressed;
}

/** What a thread knows from the beginning. */
export interface Begun {
  readonly printer: string;
  readonly now: number;
  readonly base: string;
  readonly cache: string;
  /** Where it writes; nothing is in its place before all of it is there. */
  readonly next: string;
}

/** Addresses that one thread prints one after another. */
export interface Job {
  /** The park that they are of, of which a thread may have read the report; null for none. */
  readonly park: string | null;
  readonly addresses: readonly Address[];
}

export interface Printed {
  readonly files: readonly string[];
  /** The display type of each wardrobe that was printed. */
  readonly type: Readonly<Record<string, readonly string[]>>;
}

/** What there is to print, but for search. */
export interface Listed {
  readonly addresses: readonly Address[];
  /** The moments at which embargoes end. */
  readonly turns: readonly number[];
}

/** What a thread may be asked. */
export interface Answers {
  readonly changed: () => readonly string[];
  readonly read: (parks: readonly string[]) => void;
  readonly list: () => Promise<Listed>;
  readonly search: (language: Lang) => void;
  readonly listSearch: () => Promise<readonly Address[]>;
  readonly print: (job: Job) => Promise<Printed>;
}

export interface Asked {
  readonly ask: keyof Answers;
  readonly about?: unknown;
}
