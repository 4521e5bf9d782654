import type { Charted, ChartedFact } from './charted.ts';
import { chartedIn } from './charted.ts';
import { hasSamePeriod } from './part-group.ts';
import type { Finding, Rule } from './rule.ts';

type Say = (finding: Finding) => void;

/** What may be drawn as parts of a whole. */
export const chartParts: Rule = {
  id: 'chart-parts',
  severity: 'error',
  why: {
    zh: '画成一个整体的各部分，读者会当成互不重叠、可以相加。重叠的占比、性质不同的数，这样画就是误导。',
    en: 'What is drawn as parts of a whole is taken to add up. Shares that overlap, or figures of unlike status, mislead when drawn so.',
  },
  ok: {
    facts: `- { id: invested, indicator: investment, value: 38.5亿元, period: 2022 }
- { id: industrial, indicator: investment, where: { sector: { zh: 工业, en: industry } }, value: 29.7亿元, period: 2022, part-of: { whole: invested, by: sector } }`,
    report:
      'charts: [{ id: invested, kind: parts, title: { zh: 投资, en: Investment }, whole: invested, facts: [industrial] }]',
  },
  notOk: {
    facts: `- { id: enterprises, indicator: enterprises, value: 34家, period: 2022 }
- { id: textile, indicator: enterprises, scope: { industry: textile }, value: 13家, period: 2022 }`,
    report:
      'charts: [{ id: firms, kind: parts, title: { zh: 企业, en: Enterprises }, whole: enterprises, facts: [textile] }]',
  },
  check: (library, say) => {
    for (const charted of chartedIn(library, ['parts'])) {
      for (const one of charted.facts) checkPart(one, charted, say);
    }
  },
};

function checkPart({ reference, fact, place }: ChartedFact, charted: Charted, say: Say): void {
  const { whole, edition } = charted;
  if (!whole) return;
  if (fact['part-of']?.whole !== whole.id) {
    say({
      place,
      message: {
        zh: `\`${reference}\` 没有写是 \`${whole.id}\` 的一部分，各部分可能重叠`,
        en: `Unexpected part \`${reference}\`, expected one that says it is a part of \`${whole.id}\`; else parts may overlap`,
      },
      hint: {
        zh: `互不重叠的，在 facts.yaml 里写 part-of: { whole: ${whole.id}, by: … }；会重叠的，改用 bars`,
        en: `If it overlaps with none, write part-of: { whole: ${whole.id}, by: … } in facts.yaml; if it may, draw \`bars\``,
      },
    });
    return;
  }
  if (fact.status === whole.status && hasSamePeriod(fact, whole)) return;
  const [now, all] =
    fact.status === whole.status ? ['period', 'period'] : [fact.status, whole.status];
  say({
    place,
    message: {
      zh: `\`${reference}\` 与 \`${whole.id}\` 的性质或时期不同（${now}、${all}），不能画成它的一部分`,
      en: `Unexpected part \`${reference}\` (${now}), expected status and period of \`${whole.id}\` (${all})`,
    },
    hint: {
      zh: '从图里拿掉它，或者改用 bars',
      en: 'Take it out of the chart, or draw `bars`',
    },
    about: { edition, facts: [fact.id, whole.id] },
  });
}
