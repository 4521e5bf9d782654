import type { Library } from '../model/library.ts';
import type { Charted, ChartedFact } from './charted.ts';
import { chartedIn } from './charted.ts';
import { factOf } from './fact-of.ts';
import type { Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** A figure drawn against its mark needs one. */
export const chartMarks: Rule = {
  id: 'chart-marks',
  severity: 'error',
  why: {
    zh: 'bullet 和 margin 画的是数与它越过的关口或目标。没有关口的数，画出来没有意义。',
    en: 'A bullet or a margin shows a figure against the mark or target it passed; without one there is nothing to show.',
  },
  ok: {
    facts:
      '- { id: signed, indicator: projects, value: 43个, period: 2022, claims: [首次突破40个] }',
    report:
      'charts: [{ id: marks, kind: margin, title: { zh: 关口, en: Marks }, facts: [signed] }]',
  },
  notOk: {
    facts: '- { id: signed, indicator: projects, value: 43个, period: 2022, claims: [全市第一] }',
    report:
      'charts: [{ id: marks, kind: margin, title: { zh: 关口, en: Marks }, facts: [signed] }]',
  },
  check: (library, say) => {
    for (const charted of chartedIn(library, ['bullet', 'margin'])) {
      for (const one of charted.facts) {
        if (hasMark(one, charted, library)) continue;
        say({
          place: one.place,
          message: {
            zh: `\`${one.reference}\` 没有数值，或者没有要越过的关口`,
            en: `Unexpected \`${one.reference}\`, expected a figure with a value and a mark or target`,
          },
          hint: {
            zh: '给它写 claims: [首次突破…] 或 target-for，或从图里拿掉它',
            en: 'Give it claims: [首次突破…] or a `target-for`, or take it out of the chart',
          },
          about: { edition: charted.edition, facts: [one.fact.id] },
        });
      }
    }
  },
};

function hasMark({ fact }: ChartedFact, { edition }: Charted, library: Library): boolean {
  if (!fact.value) return false;
  const shared = edition.edition.claims.filter(({ facts }) => facts.includes(fact.id));
  const claims = [...fact.claims, ...shared.map(({ claim }) => claim)];
  const isPassed = claims.some(
    ({ read: { kind, value } }) => (kind === 'first' || kind === 'threshold') && value !== null,
  );
  return isPassed || editionsOf(library).some((one) => hasTarget(fact, one, library));
}

function hasTarget(
  fact: ChartedFact['fact'],
  edition: Charted['edition'],
  library: Library,
): boolean {
  return edition.facts.some(({ fact: target }) => {
    const reference = target['target-for'];
    if (reference === undefined || !target.value) return false;
    return factOf(reference, edition, library)?.located.fact === fact;
  });
}
