import { isCumulative } from '../quantity/period.ts';
import type { Charted, ChartedFact } from './charted.ts';
import { chartedIn } from './charted.ts';
import { hasSameBasis, seriesKey } from './figure-key.ts';
import type { Finding, Rule } from './rule.ts';

type Say = (finding: Finding) => void;

/** What may stand in one line over the years. */
export const chartTrack: Rule = {
  id: 'chart-track',
  severity: 'error',
  why: {
    zh: '连成一条线，就是说各点量的是同一件事。口径不同的数、前几个月的累计数和全年数，不能连在一起。',
    en: 'A line says that its points measure the same thing. Unlike scopes, or the first months of a year beside full years, must not share one.',
  },
  ok: {
    facts: `- { id: last, indicator: output, value: 50.4亿元, period: 2021 }
- { id: now, indicator: output, value: 56.6亿元, period: 2022 }`,
    report:
      'charts: [{ id: years, kind: track, title: { zh: 产值, en: Output }, facts: [last, now] }]',
  },
  notOk: {
    facts: `- { id: last, indicator: output, value: 50.4亿元, period: 2021 }
- { id: now, indicator: output, value: 51.2亿元, period: 2022年1—11月 }`,
    report:
      'charts: [{ id: years, kind: track, title: { zh: 产值, en: Output }, facts: [last, now] }]',
  },
  check: (library, say) => {
    for (const charted of chartedIn(library, ['track'])) {
      const [first, ...others] = charted.facts;
      if (!first) continue;
      for (const one of charted.facts) checkTime(one, say);
      for (const one of others) checkLike(one, first, charted, say);
    }
  },
};

function checkTime({ reference, fact, place }: ChartedFact, say: Say): void {
  if (fact.period && fact.value) return;
  say({
    place,
    message: {
      zh: `\`${reference}\` 没有时期或数值，放不上时间轴`,
      en: `Unexpected \`${reference}\`, expected a figure with a period and a value`,
    },
    hint: { zh: '从图里拿掉它', en: 'Take it out of the chart' },
  });
}

function checkLike(
  { reference, fact, place }: ChartedFact,
  first: ChartedFact,
  { edition }: Charted,
  say: Say,
): void {
  const about = { edition, facts: [fact.id] };
  if (seriesKey(fact) !== seriesKey(first.fact) || !hasSameBasis(fact, first.fact)) {
    say({
      place,
      message: {
        zh: `\`${reference}\` 与 \`${first.reference}\` 的指标或口径不同，不能连成一条线`,
        en: `Unexpected \`${reference}\`, expected indicator and scope of \`${first.reference}\` in one line`,
      },
      hint: { zh: '分成两张图', en: 'Make two charts of it' },
      about,
    });
    return;
  }
  const isLike = (a: ChartedFact['fact']): boolean =>
    a.period !== undefined && isCumulative(a.period);
  if (fact.status !== first.fact.status || isLike(fact) === isLike(first.fact)) return;
  say({
    place,
    message: {
      zh: `\`${reference}\` 与 \`${first.reference}\` 一个是前几个月的累计数，一个是全年数`,
      en: `Unexpected \`${reference}\`, expected no first months of a year beside full years such as \`${first.reference}\``,
    },
    hint: {
      zh: '只留同样长短的时期，或者分成两张图',
      en: 'Keep periods of one length, or make two charts of it',
    },
    about,
  });
}
