import type * as z from 'zod';
import { digestOf } from './digest.ts';
import type { Edition } from './edition.ts';
import { dayText } from './iso-date.ts';
import type { Place } from './problem.ts';
import { factReference, fields, text } from './shape.ts';

/** An entry of ledger.yaml: a correction that was published. */
export const ledgerSchema = fields({
  fact: factReference().meta({
    zh: '改的是哪个事实。',
    en: 'The fact that was corrected.',
    example: 'jianghai/2022:signed',
  }),
  date: dayText().meta({ zh: '哪一天改的。', en: 'The day of the correction.' }),
  digest: text().meta({
    zh: '这条更正的指纹，由命令写入：改动一个字就对不上。',
    en: 'The fingerprint of the correction, written by the command; a single letter changed and it no longer fits.',
  }),
});

export type LedgerEntry = z.output<typeof ledgerSchema>;

/** An entry and where it stands. */
export interface LocatedEntry {
  readonly entry: LedgerEntry;
  readonly place: Place;
}

type Correction = Edition['corrections'][number];

/** The entry of a correction of an edition, e.g. of "jianghai/2022". */
export function ledgerEntry(edition: string, correction: Correction): LedgerEntry {
  const { date, fact, kind, from, to, reason } = correction;
  const said = [edition, date, fact, kind, from, to, reason.zh ?? '', reason.en ?? ''];
  const digest = digestOf([['correction', new TextEncoder().encode(JSON.stringify(said))]]);
  // In letters and digits only, so that YAML never takes it for anything else.
  return {
    fact: `${edition}:${fact}`,
    date,
    digest: Buffer.from(digest, 'base64url').toString('hex'),
  };
}
