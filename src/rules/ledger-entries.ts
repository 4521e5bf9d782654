import { factEmbargoes, isHeld } from '../model/embargo.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { ledgerEntry } from '../model/ledger.ts';
import type { Library, LoadedEdition } from '../model/library.ts';

/** A correction of an edition by its place there, with what the ledger should say of it. */
export interface OwnEntry {
  readonly index: number;
  readonly entry: LedgerEntry;
  /** Is it published already? */
  readonly isPublic: boolean;
}

export function ownEntries(loaded: LoadedEdition, now: number): OwnEntry[] {
  const embargoes = factEmbargoes(loaded);
  return loaded.edition.corrections.map((correction, index) => ({
    index,
    entry: ledgerEntry(loaded.id, correction),
    isPublic: !isHeld(loaded.edition.embargo, now) && !isHeld(embargoes.get(correction.fact), now),
  }));
}

/** Corrections that are published and not in the ledger, in the order of the content. */
export function unrecordedEntries({ parks, ledger }: Library, now: number): LedgerEntry[] {
  const recorded = new Set(ledger.map(({ entry }) => entry.digest));
  return parks
    .flatMap(({ editions }) => editions.flatMap((loaded) => ownEntries(loaded, now)))
    .flatMap(({ entry, isPublic }) => (isPublic && !recorded.has(entry.digest) ? [entry] : []));
}
