import type { LedgerEntry } from '../model/ledger.ts';
import type { Library, LoadedEdition } from '../model/library.ts';
import { ownEntries } from './ledger-entries.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

const corrected = `corrections:
  - date: 2023-02-01
    fact: signed
    kind: erratum
    from: 34个
    to: 43个
    reason: { zh: 录入有误。, en: Typed wrong. }`;
const facts = '- { id: signed, indicator: projects, value: 43个, period: 2022 }';
const ledger = `- fact: xinqu/2022:signed
  date: 2023-02-01
  digest: 71001f9053ec8b8f435aca2d66cd85dd45d8c81deaa9947f1c2e48394e1c44cb
`;

/** A correction that was published stays as it was. */
export const correctionKept: Rule = {
  id: 'correction-kept',
  severity: 'error',
  why: {
    zh: '更正发出去就不能悄悄改、悄悄撤；要再改，再写一条。',
    en: 'A published correction is not taken back or reworded in silence; what is wrong with it is corrected by another.',
  },
  ok: { facts, report: corrected, ledger },
  notOk: {
    facts,
    report: corrected.replace('录入有误。', '来源有误。'),
    ledger,
  },
  check: (library, say, now) => {
    for (const edition of editionsOf(library)) checkEdition(edition, library, now, say);
    checkGone(library, say);
  },
};

type Say = (finding: Finding) => void;

function checkEdition(loaded: LoadedEdition, library: Library, now: number, say: Say): void {
  const recorded = new Set(library.ledger.map(({ entry }) => entry.digest));
  const own = ownEntries(loaded, now);
  const digests = new Set(own.map(({ entry }) => entry.digest));
  const lost = library.ledger.filter(({ entry }) => !digests.has(entry.digest));
  for (const { index, entry, isPublic } of own) {
    if (recorded.has(entry.digest)) continue;
    const place = loaded.place(['corrections', index]);
    if (lost.some((old) => isSameOccasion(old.entry, entry)))
      say({ place, ...changed(entry.fact, entry.date) });
    else if (isPublic) say({ place, severity: 'warning', ...unrecorded(entry.fact) });
  }
}

function isSameOccasion(a: LedgerEntry, b: LedgerEntry): boolean {
  return a.fact === b.fact && a.date === b.date;
}

/** A correction that was reworded has been told where it stands. */
function checkGone(library: Library, say: Say): void {
  const own = editionsOf(library).flatMap((loaded) => ownEntries(loaded, 0));
  for (const { entry, place } of library.ledger) {
    const isThere = own.some(
      (one) => one.entry.digest === entry.digest || isSameOccasion(one.entry, entry),
    );
    if (!isThere) say({ place, ...gone(entry.fact, entry.date) });
  }
}

type Told = Pick<Finding, 'message' | 'hint'>;

function changed(fact: string, date: string): Told {
  return {
    message: {
      zh: `\`${fact}\` 在 \`${date}\` 的更正发布后又改过了`,
      en: `Unexpected change in the correction of \`${fact}\` of \`${date}\`, expected it as it was published`,
    },
    hint: {
      zh: '改回原样；更正本身有误的，另写一条更正',
      en: 'Restore it; if the correction itself was wrong, write another one',
    },
  };
}

function gone(fact: string, date: string): Told {
  return {
    message: {
      zh: `\`${fact}\` 在 \`${date}\` 的更正已经发布过，现在不见了`,
      en: `Unexpected gap, expected the correction of \`${fact}\` of \`${date}\`, which was published`,
    },
    hint: {
      zh: '照原样写回 report.yaml 的 corrections',
      en: 'Put it back into the `corrections` of report.yaml as it was',
    },
  };
}

function unrecorded(fact: string): Told {
  return {
    message: {
      zh: `\`${fact}\` 的这条更正还没有记入 ledger.yaml`,
      en: `Unexpected correction of \`${fact}\`, expected it in ledger.yaml as well`,
    },
    hint: {
      zh: '发布时运行 `npm run --silent shudu -- ledger`，把 ledger.yaml 一起提交',
      en: 'When it is published, run `npm run --silent shudu -- ledger` and commit ledger.yaml with it',
    },
  };
}
