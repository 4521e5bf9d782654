import type { Library, LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Place } from '../model/problem.ts';
import type { Interval } from '../quantity/interval.ts';
import { follows, intervalOf, overlaps, toFraction } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { asPrinted } from './as-printed.ts';
import { factOf, factsById } from './fact-of.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';
import { shareOf } from './share-of.ts';

type Say = (finding: Finding) => void;

/** 超, 近 and 约 against the exact figure, where one is known. */
export const hedgeTrue: Rule = {
  id: 'hedge-true',
  severity: 'error',
  why: {
    zh: '“超”要真超过，“近”要还没到：确切数就在旁边，一比便知。',
    en: '“Over” must be over and “nearly” not yet there: with the exact figure beside it, everyone can tell.',
  },
  ok: {
    facts: `- { id: rate, indicator: start-rate, value: 超八成, period: 2022, printed: [{ value: 82.7%, at: A }] }`,
  },
  notOk: {
    facts: `- { id: rate, indicator: start-rate, value: 近八成, period: 2022, printed: [{ value: 82.7%, at: A }] }
- { id: signed, indicator: projects, value: 50个, period: 2022 }
- { id: started, indicator: started, value: 40个, period: 2022 }
- { id: started-rate, indicator: start-rate, scope: { industry: food }, value: 超80%, period: 2022, share: { part: started, whole: signed } }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      const facts = factsById(edition);
      for (const located of edition.facts) {
        printedForms(edition, located, say);
        ownShare(edition, located, facts, say);
        sameAs(library, edition, located, say);
      }
    }
  },
};

function printedForms(edition: LoadedEdition, { fact, place }: LocatedFact, say: Say): void {
  const { value } = fact;
  if (!value || value.read.bound === 'exact') return;
  fact.printed.forEach((form, index) => {
    if (form.value && isFalse(value.read, form.value.read))
      say(
        untrue(value.zh, form.value.zh, place(['printed', index]), { edition, facts: [fact.id] }),
      );
  });
}

/** Where the share is plainly off, share-recomputes says so; here is 超80% of exactly 80. */
function ownShare(
  edition: LoadedEdition,
  { fact, place }: LocatedFact,
  facts: ReadonlyMap<string, LocatedFact>,
  say: Say,
): void {
  const { value, share } = fact;
  const computed = shareOf(fact, facts);
  const span = value && intervalOf(value.read);
  if (!value || !share || !computed || !span || !overlaps(span, computed.interval)) return;
  if (isOnTheEdge(value.read, computed.interval))
    say(
      untrue(value.zh, `${share.part} ÷ ${share.whole} = ${computed.text}`, place('value'), {
        edition,
        facts: [fact.id, share.part, share.whole],
      }),
    );
}

function sameAs(library: Library, edition: LoadedEdition, located: LocatedFact, say: Say): void {
  const { fact, place } = located;
  const found = fact['same-as'] === undefined ? null : factOf(fact['same-as'], edition, library);
  const [a, b] = [fact.value, found?.located.fact.value];
  if (!found || !a || !b) return;
  const [hedged, exact] = a.read.bound === 'exact' ? [b, a] : [a, b];
  if (!isFalse(hedged.read, exact.read)) return;
  const facts = found.edition === edition ? [fact.id, found.located.fact.id] : [fact.id];
  say(untrue(hedged.zh, exact.zh, place('same-as'), { edition, facts }));
}

function isFalse(hedged: Quantity, exact: Quantity): boolean {
  return hedged.bound !== 'exact' && exact.bound === 'exact' && follows(hedged, exact) === false;
}

/** Over what it does not pass, nearly or under what it reaches. */
function isOnTheEdge(hedged: Quantity, computed: Interval): boolean {
  const base = baseOf(hedged);
  const end = hedged.bound === 'over' ? computed.high : computed.low;
  if (!base || !end || !['over', 'nearly', 'under'].includes(hedged.bound)) return false;
  const edge = toFraction(base.value);
  return edge.num * end.den === end.num * edge.den;
}

function untrue(hedged: string, exact: string, place: Place, about: Finding['about']): Finding {
  return {
    place,
    message: {
      zh: `\`${hedged}\` 不成立：确切数是 \`${exact}\``,
      en: `Unexpected \`${hedged}\`, expected words that are true of \`${exact}\``,
    },
    hint: asPrinted,
    ...(about && { about }),
  };
}
