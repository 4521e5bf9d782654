import type { Fact } from '../model/fact.ts';
import type { Library, LoadedEdition } from '../model/library.ts';
import type { Place } from '../model/problem.ts';
import type { Worded } from '../model/reading.ts';
import type { Claim } from '../quantity/quantity.ts';
import { asPrinted } from './as-printed.ts';
import { claimStanding } from './claim-standing.ts';
import { factsById } from './fact-of.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** First, most, over a threshold: what the figures here say against it. */
export const claimHolds: Rule = {
  id: 'claim-holds',
  severity: 'error',
  why: {
    zh: '“首次突破”“历年之最”是最常被引用、也最容易被查的话；本站自己的数据就对不上，不能照登不说。',
    en: '“For the first time” and “the most ever” are what is quoted and what is checked; where the data of this site say otherwise, readers must be told.',
  },
  ok: {
    facts: '- { id: signed, indicator: projects, value: 38个, period: 2022 }',
    later: {
      facts:
        '- { id: signed, indicator: projects, value: 43个, claims: [首次突破40个, 历年之最], period: 2023 }',
    },
  },
  notOk: {
    facts: '- { id: signed, indicator: projects, value: 45个, period: 2022 }',
    later: {
      facts: `- { id: signed, indicator: projects, value: 43个, claims: [首次突破40个, 历年之最], period: 2023 }
- { id: output, indicator: output, value: 100亿元, claims: [突破100亿元], period: 2023 }`,
    },
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      const known = factsById(edition);
      for (const { fact, place } of edition.facts) {
        fact.claims.forEach((claim, index) =>
          judge({ library, edition, fact, claim, place: place(['claims', index]) }, say),
        );
      }
      edition.edition.claims.forEach(({ claim, facts, reach }, index) => {
        for (const id of facts) {
          const fact = known.get(id)?.fact;
          if (!fact) continue;
          const place = edition.place(['claims', index]);
          judge({ library, edition, fact, claim, place, isOpen: reach !== undefined }, say);
        }
      });
    }
  },
};

interface Judged {
  readonly library: Library;
  readonly edition: LoadedEdition;
  readonly fact: Fact;
  readonly claim: Worded<Claim>;
  readonly place: Place;
  /** Does the source leave open whether the claim is about this fact? */
  readonly isOpen?: boolean;
}

function judge(
  { library, edition, fact, claim, place, isOpen }: Judged,
  say: (finding: Finding) => void,
): void {
  const { standing, reason } = claimStanding({ library, edition, fact }, claim.read);
  if (standing !== 'contradicted') return;
  say({
    place,
    severity: isOpen ? 'warning' : 'error',
    message: {
      zh: `\`${fact.id}\` 的说法 \`${claim.zh}\` 不成立：${reason.zh}`,
      en: `Unexpected claim \`${claim.zh}\` of \`${fact.id}\`, expected one that the data bear out: ${reason.en}`,
    },
    hint: asPrinted,
    about: { edition, facts: [fact.id] },
  });
}
