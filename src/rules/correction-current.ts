import type { Edition } from '../model/edition.ts';
import type { Fact } from '../model/fact.ts';
import { isSameChange, isSameQuantity } from '../quantity/quantity.ts';
import { figuresIn } from '../quantity/read.ts';
import { factsById } from './fact-of.ts';
import type { Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** What the last correction of a figure says is now the figure. */
export const correctionCurrent: Rule = {
  id: 'correction-current',
  severity: 'error',
  why: {
    zh: '更正说改成了这个数，数据里却是另一个，读者就不知信哪个。',
    en: 'Where a correction says one figure and the data another, a reader can trust neither.',
  },
  ok: {
    facts: '- { id: target, indicator: output, value: 55.6亿元, period: 2024, status: target }',
    report: `corrections:
  - { date: 2023-02-01, fact: target, kind: revision, from: 56.6亿元, to: 55.6亿元, reason: { zh: 来源更新。, en: Updated at the source. } }`,
    ledger: `- fact: xinqu/2022:target
  date: 2023-02-01
  digest: d09f4002103144a722829b30aa1bc6fb6e630f4ea34e25e5053a18384509ab8b
`,
  },
  notOk: {
    facts: '- { id: target, indicator: output, value: 56.6亿元, period: 2024, status: target }',
    report: `corrections:
  - { date: 2023-02-01, fact: target, kind: revision, from: 56.6亿元, to: 55.6亿元, reason: { zh: 来源更新。, en: Updated at the source. } }`,
    ledger: `- fact: xinqu/2022:target
  date: 2023-02-01
  digest: d09f4002103144a722829b30aa1bc6fb6e630f4ea34e25e5053a18384509ab8b
`,
  },
  check: (library, say) => {
    for (const loaded of editionsOf(library)) {
      const known = factsById(loaded);
      for (const [id, { to, index }] of lastCorrections(loaded.edition)) {
        const fact = known.get(id)?.fact;
        if (!fact || isNow(fact, to)) continue;
        const now = [fact.value, fact.change].flatMap((one) => (one ? [one.zh] : [])).join('，');
        say({
          place: loaded.place(['corrections', index, 'to']),
          message: {
            zh: `更正说 \`${id}\` 改成了 \`${to}\`，facts.yaml 里是 \`${now}\``,
            en: `Unexpected \`${to}\` as the corrected figure of \`${id}\`, expected \`${now}\` as in facts.yaml`,
          },
          hint: {
            zh: '改好 facts.yaml；后来又改过的，再写一条更正',
            en: 'Correct facts.yaml; if the figure has changed again, write another correction',
          },
        });
      }
    }
  },
};

interface Last {
  readonly date: string;
  readonly to: string;
  readonly index: number;
}

/** Of two on one day the one further down is the later. */
function lastCorrections({ corrections }: Edition): ReadonlyMap<string, Last> {
  const last = new Map<string, Last>();
  corrections.forEach(({ date, fact, to }, index) => {
    const before = last.get(fact);
    if (!before || before.date <= date) last.set(fact, { date, to, index });
  });
  return last;
}

/** What is worked out here has no figure of its own to compare. */
function isNow({ value, change }: Fact, to: string): boolean {
  if (!value && !change) return true;
  const { quantities, changes } = figuresIn(to, 'zh');
  return (
    quantities.some((one) => value && isSameQuantity(one, value.read)) ||
    changes.some((one) => change && isSameChange(one, change.read))
  );
}
