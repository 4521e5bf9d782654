import type { LoadedEdition } from '../model/library.ts';
import type { Place, Report } from '../model/problem.ts';
import { compare } from '../quantity/decimal.ts';
import type { Claim, Lang } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
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
  for (const { claim, zh, sections, place } of wordyClaims(edition)) {
    const [section] = sections;
    const missing = langs.filter(
      (lang) =>
        !said.some(
          (one) =>
            one.lang === lang &&
            one.section !== null &&
            sections.includes(one.section) &&
            isSame(one.claim, claim),
        ),
    );
    if (section === undefined || missing.length === 0) continue;
    const words = untoldClaimWords({ said: zh, section }, missing);
    report({ rule: 'untold-claim', severity: 'error', place, ...words });
  }
}

interface Expected {
  readonly claim: Claim;
  readonly zh: string;
  /** The sections that tell its facts. */
  readonly sections: readonly string[];
  readonly place: Place;
}

/** Claims without an amount; those with one are traced as figures. */
function wordyClaims({ edition, facts, place }: LoadedEdition): Expected[] {
  const sectionsOf = (ids: readonly string[]): string[] =>
    edition.sections.filter((one) => one.facts.some((id) => ids.includes(id))).map(({ id }) => id);
  const own = facts.flatMap((located) =>
    located.fact.claims.map(({ read: claim, zh }, index) => ({
      claim,
      zh,
      sections: sectionsOf([located.fact.id]),
      place: located.place(['claims', index]),
    })),
  );
  const shared = edition.claims.map(({ claim: { read: claim, zh }, facts: ids }, index) => ({
    claim,
    zh,
    sections: sectionsOf(ids),
    place: place(['claims', index, 'claim']),
  }));
  return [...own, ...shared].filter(({ zh }) => read(zh, 'zh').quantities.length === 0);
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false;
  return a.value === null || b.value === null
    ? a.value === b.value
    : compare(a.value, b.value) === 0;
}
