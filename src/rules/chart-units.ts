import type { Fact } from '../model/fact.ts';
import type { Charted } from './charted.ts';
import { chartedIn } from './charted.ts';
import type { Finding, Rule } from './rule.ts';

type Say = (finding: Finding) => void;

/** Figures on one scale have one unit. */
export const chartUnits: Rule = {
  id: 'chart-units',
  severity: 'error',
  why: {
    zh: '同一把尺上的长短才能比。单位不同的数画在一起，谁长谁短全看怎么缩放。',
    en: 'Only lengths on one scale can be compared. Of unlike units, whichever is scaled up looks larger.',
  },
  ok: {
    facts: `- { id: a, indicator: projects, scope: { industry: textile }, value: 43个, period: 2022 }
- { id: b, indicator: projects, scope: { industry: food }, value: 34个, period: 2022 }`,
    report:
      'charts: [{ id: projects, kind: bars, title: { zh: 项目, en: Projects }, facts: [a, b] }]',
  },
  notOk: {
    facts: `- { id: a, indicator: projects, value: 43个, period: 2022 }
- { id: b, indicator: output, value: 56.6亿元, period: 2022 }`,
    report:
      'charts: [{ id: projects, kind: bars, title: { zh: 项目, en: Projects }, facts: [a, b] }]',
  },
  check: (library, say) => {
    for (const charted of chartedIn(library, ['bars', 'columns', 'parts', 'ladder', 'growth']))
      checkUnits(charted, say);
  },
};

function checkUnits({ chart, facts, edition }: Charted, say: Say): void {
  const [first] = facts;
  const unit = (fact: Fact): string | null =>
    chart.kind === 'growth'
      ? (fact.change?.read.unit ?? null)
      : (fact.value?.read.unit.base?.unit ?? null);
  for (const { reference, fact, place } of facts) {
    // What is worked out here has the unit of what it is worked out from.
    if (fact.derive !== undefined) continue;
    const own = unit(fact);
    const about = { edition, facts: [fact.id] };
    if (own === null) {
      const [zh, en] = chart.kind === 'growth' ? ['增减', 'change'] : ['数值', 'value'];
      say({
        place,
        message: {
          zh: `\`${reference}\` 没有${zh}，画不出来`,
          en: `Unexpected \`${reference}\`, expected a figure with a ${en} to draw`,
        },
        hint: { zh: '从图里拿掉它', en: 'Take it out of the chart' },
        about,
      });
    } else if (first && unit(first.fact) !== null && own !== unit(first.fact)) {
      say({
        place,
        message: {
          zh: `\`${reference}\` 与 \`${first.reference}\` 单位不同，不能画在一把尺上`,
          en: `Unexpected \`${reference}\`, expected the unit of \`${first.reference}\` on one scale`,
        },
        hint: {
          zh: '分成两张图；要比的是越过各自关口多少，用 margin 或 bullet',
          en: 'Make two charts of it; if it is about marks passed, draw `margin` or `bullet`',
        },
        about,
      });
    }
  }
}
