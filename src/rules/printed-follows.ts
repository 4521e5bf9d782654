import type { Fact } from '../model/fact.ts';
import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Worded } from '../model/reading.ts';
import { compare } from '../quantity/decimal.ts';
import { follows, intervalOf, overlaps } from '../quantity/interval.ts';
import type { Change, Quantity } from '../quantity/quantity.ts';
import { baseOf, isSameQuantity } from '../quantity/quantity.ts';
import { isNaturalHedge } from '../quantity/round-mark.ts';
import { asPrinted } from './as-printed.ts';
import { factsById } from './fact-of.ts';
import { isFall, sizeOfChange } from './growth-interval.ts';
import { isApart } from './printed-order.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';
import { shareOf } from './share-of.ts';

type Say = (finding: Finding) => void;

/** The same figure printed elsewhere in other words must be true of it. */
export const printedFollows: Rule = {
  id: 'printed-follows',
  severity: 'error',
  why: {
    zh: '同一个数字印了两种说法，两种都要站得住。',
    en: 'Where a figure is printed in two ways, both must be true of it.',
  },
  ok: {
    facts: `- { id: rate, indicator: start-rate, value: 80.95%, period: 2022, printed: [{ value: 超80%, at: A }] }`,
  },
  notOk: {
    facts: `- { id: rate, indicator: start-rate, value: 79.07%, period: 2022, printed: [{ value: 超80%, at: A }] }
- { id: output, indicator: output, value: 56.63亿元, period: 2022, printed: [{ value: 56.6亿元, at: A }] }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      const facts = factsById(edition);
      for (const located of edition.facts) {
        located.fact.printed.forEach(({ value, change }, index) => {
          const form: Form = { edition, located, index };
          if (value && located.fact.value) checkValue(form, value, located.fact.value, say);
          if (value) checkShare(form, value, facts, say);
          if (change && located.fact.change) checkChange(form, change, located.fact.change, say);
        });
      }
    }
  },
};

/** Which printed form of which fact. */
interface Form {
  readonly edition: LoadedEdition;
  readonly located: LocatedFact;
  readonly index: number;
}

function checkValue(form: Form, said: Worded<Quantity>, fact: Worded<Quantity>, say: Say): void {
  // The other way round, an exact form of a hedged figure, is for hedge-true.
  if (said.read.bound === 'exact' && fact.read.bound !== 'exact') return;
  if (isSaid(said.read, fact.read)) return;
  say(contradicted(form, said.zh, fact, !isApart(said.read, fact.read)));
}

/**
 * In the same words it is the same, 近2.5倍 twice; figures of unlike units are for unit-mismatch. A
 * hedge of an exact figure stands at a round number; two hedges must name the same one.
 */
function isSaid(said: Quantity, fact: Quantity): boolean {
  if (isSameQuantity(said, fact)) return true;
  if (follows(said, fact) === false) return false;
  return fact.bound === 'exact' ? isNaturalHedge(said, fact) : isSameMark(said, fact);
}

function isSameMark(said: Quantity, fact: Quantity): boolean {
  const [a, b] = [baseOf(said), baseOf(fact)];
  return !a || !b || a.unit !== b.unit || compare(a.value, b.value) === 0;
}

function checkChange(form: Form, said: Worded<Change>, fact: Worded<Change>, say: Say): void {
  const isUnlike = isFall(said) !== isFall(fact) || said.read.unit !== fact.read.unit;
  const [a, b] = [sizeOfChange(said), sizeOfChange(fact)];
  if (!isUnlike && isSaid(a, b)) return;
  say(contradicted(form, said.zh, fact, !isUnlike && !isApart(a, b)));
}

function contradicted(
  { edition, located: { fact, place }, index }: Form,
  said: string,
  { zh }: Worded<unknown>,
  isSlight: boolean,
): Finding {
  // Two roundings of one amount, or two hedges that leave room for each other: worth a look, no more.
  return {
    place: place(['printed', index]),
    ...(isSlight && { severity: 'warning' as const }),
    message: {
      zh: `另一处印的 \`${said}\` 从 \`${fact.id}\` 的 \`${zh}\` 推不出来`,
      en: `Unexpected \`${said}\`, expected a form that follows from \`${zh}\` of \`${fact.id}\``,
    },
    hint: asPrinted,
    about: { edition, facts: [fact.id] },
  };
}

/** Only where the figure itself agrees with part ÷ whole: otherwise share-recomputes says it once. */
function checkShare(
  { edition, located: { fact, place }, index }: Form,
  said: Worded<Quantity>,
  facts: ReadonlyMap<string, LocatedFact>,
  say: Say,
): void {
  const { share } = fact;
  const computed = shareOf(fact, facts);
  const span = intervalOf(said.read);
  if (!share || !computed || !span || overlaps(span, computed.interval)) return;
  if (!isSaidToAgree(fact, computed.interval)) return;
  say({
    place: place(['printed', index]),
    message: {
      zh: `另一处印的 \`${said.zh}\` 与 \`${share.part}\` ÷ \`${share.whole}\` ＝ ${computed.text} 不合`,
      en: `Unexpected \`${said.zh}\`, expected \`${share.part}\` ÷ \`${share.whole}\` = ${computed.text}`,
    },
    hint: asPrinted,
    about: { edition, facts: [fact.id, share.part, share.whole] },
  });
}

/** Is there no value, or one that agrees with the share while hedged so that the form may follow? */
function isSaidToAgree({ value }: Fact, computed: Parameters<typeof overlaps>[0]): boolean {
  const span = value && intervalOf(value.read);
  return !value || (value.read.bound !== 'exact' && span != null && overlaps(span, computed));
}
