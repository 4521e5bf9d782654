import type { LoadedEdition } from '../model/library.ts';
import { chartedIn } from './charted.ts';
import { factsById } from './fact-of.ts';
import type { Rule } from './rule.ts';

/** Nested rows lie inside each other, and say so. */
export const chartNested: Rule = {
  id: 'chart-nested',
  severity: 'error',
  why: {
    zh: 'nested 的每一行都包含在上一行里。不互相包含的数这样画，读者会少算。',
    en: 'Each row of a nested chart lies inside the one above. Figures that do not would be counted too low.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: large, indicator: projects, where: { investment: 10亿元以上 }, value: 7个, period: 2022, subset-of: signed }`,
    report:
      'charts: [{ id: sizes, kind: nested, title: { zh: 规模, en: Size }, facts: [signed, large] }]',
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: started, indicator: started, value: 34个, period: 2022 }`,
    report:
      'charts: [{ id: sizes, kind: nested, title: { zh: 规模, en: Size }, facts: [signed, started] }]',
  },
  check: (library, say) => {
    for (const { facts, edition } of chartedIn(library, ['nested'])) {
      facts.forEach(({ reference, fact, place }, index) => {
        const outer = facts[index - 1];
        if (!outer || isInside(fact.id, outer.fact.id, edition)) return;
        say({
          place,
          message: {
            zh: `\`${reference}\` 没有写包含在 \`${outer.reference}\` 里`,
            en: `Unexpected \`${reference}\` below \`${outer.reference}\`, expected a figure inside it`,
          },
          hint: {
            zh: `包含的，在 facts.yaml 里写 subset-of: ${outer.reference}；不包含的，改用 bars`,
            en: `If it lies inside, write subset-of: ${outer.reference} in facts.yaml; if not, draw \`bars\``,
          },
          about: { edition, facts: [fact.id, outer.fact.id] },
        });
      });
    }
  },
};

/** By `subset-of` or `part-of`, through any number of facts between; a circle ends the search. */
function isInside(id: string, outer: string, edition: LoadedEdition): boolean {
  const facts = factsById(edition);
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const fact:
      { 'subset-of'?: string | undefined; 'part-of'?: { whole: string } | undefined } | undefined =
      facts.get(at)?.fact;
    at = fact?.['subset-of'] ?? fact?.['part-of']?.whole;
    if (at === outer) return true;
  }
  return false;
}
