import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import { isRelated } from './fact-of.ts';
import { hasSameBasis, periodKey, seriesKey } from './figure-key.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** One figure entered twice. */
export const duplicateFact: Rule = {
  id: 'duplicate-fact',
  severity: 'error',
  why: {
    zh: '一个数字只写一处；写了两处，总有一天只改一处。',
    en: 'A number is written once; of two copies one is some day corrected and the other not.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: signed-large, indicator: projects, where: { investment: 10亿元以上 }, value: 7个, period: 2022 }`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: projects-signed, indicator: projects, value: 43个, period: 2022 }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) checkEdition(edition, say);
  },
};

function checkEdition(edition: LoadedEdition, say: (finding: Finding) => void): void {
  const seen = new Map<string, LocatedFact[]>();
  for (const located of edition.facts) {
    const { fact } = located;
    const series = seriesKey(fact);
    if (series === null) continue;
    const key = `${series} ${periodKey(fact.period)} ${fact.status}`;
    const before = seen.get(key) ?? [];
    const twin = before.find((other) => isTwin(edition, other, located));
    if (twin) say(twice(edition, twin, located));
    seen.set(key, [...before, located]);
  }
}

/** Two figures that the source itself sets against each other are printed apart on purpose. */
function isTwin(edition: LoadedEdition, a: LocatedFact, b: LocatedFact): boolean {
  const fields = ['same-as', 'revises', 'conflicts-with'] as const;
  return (
    hasSameBasis(a.fact, b.fact) &&
    !isRelated({ edition, located: a }, { edition, located: b }, fields)
  );
}

function twice(edition: LoadedEdition, first: LocatedFact, second: LocatedFact): Finding {
  const [a, b] = [first.fact.id, second.fact.id];
  return {
    place: second.place(),
    message: {
      zh: `\`${b}\` 与 \`${a}\` 是同一个数字：指标、范围、筛选、时期、状态都相同`,
      en: `Unexpected \`${b}\`, expected a figure other than \`${a}\`: indicator, scope, filter, period and status are the same`,
    },
    hint: {
      zh: '留一个，另一种写法放进它的 printed；不是同一个数字，就写明 scope、where、coverage 或 price；来源自己印得不同，写 conflicts-with',
      en: 'Keep one and put other wordings into its `printed`; if they differ, say how in `scope`, `where`, `coverage` or `price`; if the source contradicts itself, write `conflicts-with`',
    },
    about: { edition, facts: [a, b] },
  };
}
