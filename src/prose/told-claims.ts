import type { LoadedEdition } from '../model/library.ts';
import type { Place, Report } from '../model/problem.ts';
import type { Worded } from '../model/reading.ts';
import { compare } from '../quantity/decimal.ts';
import type { Claim, Lang } from '../quantity/quantity.ts';
import { amountsOf } from './claim-amounts.ts';
import type { ProseTree } from './tree.ts';
import { untoldClaimWords } from './trace-words.ts';

/** A claim met in prose. */
export interface SaidClaim {
  readonly claim: Claim;
  readonly lang: Lang;
  readonly section: string | null;
}

/** What is boasted of a figure is told with it, as strongly and no more, in every language. */
export function toldClaims(
  edition: LoadedEdition,
  prose: Readonly<Partial<Record<Lang, ProseTree>>>,
  said: readonly SaidClaim[],
  report: Report,
): void {
  const langs = (['zh', 'en'] as const).filter((lang) => prose[lang]);
  for (const { claim, sections, place } of wordyClaims(edition)) {
    const [section] = sections;
    const missing = langs.filter(
      (lang) =>
        !said.some(
          (one) =>
            one.lang === lang &&
            one.section !== null &&
            sections.includes(one.section) &&
            isSameBoast(one.claim, claim.read),
        ),
    );
    if (section === undefined || missing.length === 0) continue;
    const words = untoldClaimWords({ said: claim.zh, section }, missing);
    report({ rule: 'untold-claim', severity: 'error', place, ...words });
  }
}

interface Expected {
  readonly claim: Worded<Claim>;
  /** The sections that tell its facts. */
  readonly sections: readonly string[];
  readonly place: Place;
}

/** Claims without an amount; those with one are traced as figures. */
function wordyClaims({ edition, facts, place }: LoadedEdition): Expected[] {
  const sectionsOf = (ids: readonly string[]): string[] =>
    edition.sections.filter((one) => one.facts.some((id) => ids.includes(id))).map(({ id }) => id);
  const expected = (claim: Worded<Claim>, ids: readonly string[], at: () => Place): Expected[] =>
    amountsOf(claim).length > 0 ? [] : [{ claim, sections: sectionsOf(ids), place: at() }];
  return [
    ...facts.flatMap((located) =>
      located.fact.claims.flatMap((claim, index) =>
        expected(claim, [located.fact.id], () => located.place(['claims', index])),
      ),
    ),
    ...edition.claims.flatMap(({ claim, facts: ids }, index) =>
      expected(claim, ids, () => place(['claims', index, 'claim'])),
    ),
  ];
}

/** Do two claims boast of the same, as strongly? */
export function isSameBoast(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false;
  return a.value === null || b.value === null
    ? a.value === b.value
    : compare(a.value, b.value) === 0;
}
