import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import { interval } from '../quantity/period.ts';
import { writePeriod } from '../quantity/write.ts';
import { factsById } from './fact-of.ts';
import { groupsOf, hasSamePeriod } from './part-group.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

type Say = (finding: Finding) => void;

/** Futures that are past, and parts of a year beside a whole one. */
export const statusPeriod: Rule = {
  id: 'status-period',
  severity: 'error',
  why: {
    zh: '1—11月的数同全年的数放在一起算，结果没有意义；时期已经过去的“预计”，读者会问结果如何（这一条只是提醒）。',
    en: 'Eleven months beside a full year compute to nothing; and of an expectation whose time is over a reader asks how it came out, which is a warning.',
  },
  ok: {
    facts: `- { id: output, indicator: output, value: 140亿元, period: 2023, status: expected }
- { id: signed, indicator: projects, value: 50个, period: 2022 }
- { id: textile, indicator: projects, scope: { industry: textile }, value: 20个, period: 2022, part-of: { whole: signed, by: industry } }`,
  },
  notOk: {
    facts: `- { id: output, indicator: output, value: 140亿元, period: 2022, status: expected }
- { id: signed, indicator: projects, value: 50个, period: 2022 }
- { id: textile, indicator: projects, scope: { industry: textile }, value: 20个, period: 2022年1—11月, part-of: { whole: signed, by: industry } }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      pastFutures(edition, say);
      for (const { whole, parts } of groupsOf(edition))
        for (const part of parts)
          besideEachOther(edition, [part, whole], part.place('period'), say);
      shares(edition, say);
    }
  },
};

function pastFutures(edition: LoadedEdition, say: Say): void {
  const issued = edition.edition.issued.date;
  if (issued === undefined) return;
  for (const { fact, place } of edition.facts) {
    const { period, status } = fact;
    if (!period || !['expected', 'target', 'plan'].includes(status)) continue;
    const [, end] = interval(period);
    // "2023-01" is before "2023-01-31": a month is only past when it is over for certain.
    if (end === null || end.slice(0, issued.length) >= issued) continue;
    say({
      place: place('status'),
      severity: 'warning',
      message: {
        zh: `\`${fact.id}\` 是 \`${status}\`，但${writePeriod(period, 'zh')}在发表（\`${issued}\`）前已经结束`,
        en: `Unexpected status \`${status}\` of \`${fact.id}\`, expected a result: ${writePeriod(period, 'en')} was over when it was issued, \`${issued}\``,
      },
      hint: {
        zh: '核对 status 和 period；来源就这样印的，在 notes 里写一条说明',
        en: 'Compare status and period; if it is printed so, answer it in the notes of report.yaml',
      },
      about: { edition, facts: [fact.id] },
    });
  }
}

function shares(edition: LoadedEdition, say: Say): void {
  const facts = factsById(edition);
  for (const rate of edition.facts) {
    const { share } = rate.fact;
    const [part, whole] = [facts.get(share?.part ?? ''), facts.get(share?.whole ?? '')];
    if (!share || !part || !whole) continue;
    besideEachOther(edition, [part, whole], rate.place('share'), say);
  }
}

function besideEachOther(
  edition: LoadedEdition,
  [part, whole]: readonly [LocatedFact, LocatedFact],
  place: Finding['place'],
  say: Say,
): void {
  const [a, b] = [part.fact, whole.fact];
  if (!a.period || !b.period || hasSamePeriod(a, b)) return;
  say({
    place,
    message: {
      zh: `\`${a.id}\` 是${writePeriod(a.period, 'zh')}，\`${b.id}\` 是${writePeriod(b.period, 'zh')}，不能放在一起算`,
      en: `Unexpected period of \`${a.id}\`, ${writePeriod(a.period, 'en')}, expected that of \`${b.id}\`, ${writePeriod(b.period, 'en')}`,
    },
    hint: {
      zh: '核对 period；时期确实不同，就删去 part-of 或 share',
      en: 'Correct the period; if they do differ, remove `part-of` or `share`',
    },
    about: { edition, facts: [a.id, b.id] },
  });
}
