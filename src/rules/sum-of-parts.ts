import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Worded } from '../model/reading.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { add, formatDecimal, invert, scale } from '../quantity/decimal.ts';
import type { Interval } from '../quantity/interval.ts';
import { intervalOf, sumOf } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { asPrinted } from './as-printed.ts';
import { factsById } from './fact-of.ts';
import type { PartGroup } from './part-group.ts';
import { groupsOf, hasSamePeriod } from './part-group.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

type Say = (finding: Finding) => void;

/** Parts against their whole, within what rounding allows. */
export const sumOfParts: Rule = {
  id: 'sum-of-parts',
  severity: 'error',
  why: {
    zh: '分项加起来对不上合计，读者两个都不信。',
    en: 'Parts that do not add up to their whole make a reader doubt both.',
  },
  ok: {
    facts: `- { id: invested, indicator: investment, value: 38.5亿元, period: 2022 }
- { id: industrial, indicator: investment, where: { sector: { zh: 工业, en: industry } }, value: 29.7亿元, period: 2022, part-of: { whole: invested, by: sector, complete: true } }
- { id: public, indicator: investment, where: { sector: { zh: 政府, en: government } }, value: 8.7亿元, period: 2022, part-of: { whole: invested, by: sector, complete: true } }`,
  },
  notOk: {
    facts: `- { id: enterprises, indicator: enterprises, value: 34家, period: 2022 }
- { id: textile, indicator: enterprises, scope: { industry: textile }, value: 13家, period: 2022, part-of: { whole: enterprises, by: industry } }
- { id: food, indicator: enterprises, scope: { industry: food }, value: 22家, period: 2022, part-of: { whole: enterprises, by: industry } }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      for (const { whole, parts, isComplete } of groupsOf(edition)) {
        const alike = likeTheWhole(edition, whole, parts, say);
        if (alike) checkSum(edition, { whole, parts: alike, isComplete }, say);
      }
      subsets(edition, say);
    }
  },
};

/** The parts that can be summed; null when one of them has no value, another period or status. */
function likeTheWhole(
  edition: LoadedEdition,
  whole: LocatedFact,
  parts: readonly LocatedFact[],
  say: Say,
): readonly LocatedFact[] | null {
  const unlike = parts.filter(({ fact }) => fact.status !== whole.fact.status);
  for (const { fact, place } of unlike) {
    say({
      place: place('part-of'),
      message: {
        zh: `\`${fact.id}\` 的状态是 \`${fact.status}\`，合计 \`${whole.fact.id}\` 是 \`${whole.fact.status}\`，不能相加`,
        en: `Unexpected part \`${fact.id}\` of status \`${fact.status}\`, expected \`${whole.fact.status}\` as \`${whole.fact.id}\` has; they cannot be added`,
      },
      hint: {
        zh: '核对 status；预计、目标、签约的数不是实际数的一部分，删去 part-of',
        en: 'Correct the status; what is expected, aimed at or contracted is no part of what was done: remove `part-of`',
      },
      about: { edition, facts: [fact.id, whole.fact.id] },
    });
  }
  return unlike.length === 0 && parts.every(({ fact }) => hasSamePeriod(fact, whole.fact))
    ? parts
    : null;
}

function checkSum(edition: LoadedEdition, { whole, parts, isComplete }: PartGroup, say: Say): void {
  const total = whole.fact.value;
  const span = total && intervalOf(total.read);
  const values = parts.flatMap(({ fact }) => fact.value ?? []);
  const spans = values.flatMap(({ read }) => intervalOf(read) ?? []);
  if (!total || !span || spans.length < values.length || !sameUnit([total, ...values])) return;
  const sum = sumOf(spans);
  const isMore = isBelow(span, sum);
  const isLess = isComplete && values.length === parts.length && isBelow(sum, span);
  if (!isMore && !isLess) return;
  const added = `${values.map(({ zh }) => zh).join(' + ')} = ${written(values, total)}`;
  say({
    place: whole.place('value'),
    message: {
      zh: `\`${total.zh}\`（\`${whole.fact.id}\`）${isMore ? '少于' : '多于'}各部分之和 \`${added}\``,
      en: `Unexpected \`${total.zh}\` of \`${whole.fact.id}\`, expected ${isComplete ? '' : 'at least '}the sum of its parts, \`${added}\``,
    },
    hint: asPrinted,
    about: { edition, facts: [whole.fact.id, ...parts.map(({ fact }) => fact.id)] },
  });
}

/** What lies inside another figure cannot be more than it. */
function subsets(edition: LoadedEdition, say: Say): void {
  const facts = factsById(edition);
  for (const { fact, place } of edition.facts) {
    const whole = facts.get(fact['subset-of'] ?? '')?.fact;
    if (!whole?.value || !fact.value || whole.status !== fact.status) continue;
    const [part, all] = [intervalOf(fact.value.read), intervalOf(whole.value.read)];
    if (!part || !all || !sameUnit([fact.value, whole.value]) || !isBelow(all, part)) continue;
    say({
      place: place('value'),
      message: {
        zh: `\`${fact.value.zh}\` 多于它所在的 \`${whole.id}\`（\`${whole.value.zh}\`）`,
        en: `Unexpected \`${fact.value.zh}\`, expected no more than \`${whole.value.zh}\` of \`${whole.id}\``,
      },
      hint: asPrinted,
      about: { edition, facts: [fact.id, whole.id] },
    });
  }
}

function isBelow({ high }: Interval, { low }: Interval): boolean {
  return high !== null && low !== null && high.num * low.den < low.num * high.den;
}

function sameUnit(values: readonly Worded<Quantity>[]): boolean {
  return new Set(values.map(({ read }) => read.unit.base?.unit)).size === 1;
}

/** The printed values added up, in the unit of the whole. */
function written(
  values: readonly Worded<Quantity>[],
  { read: { unit } }: Worded<Quantity>,
): string {
  const zero: Decimal = { units: 0n, places: 0 };
  const sum = values.reduce((total, { read }) => add(total, baseOf(read)?.value ?? zero), zero);
  return formatDecimal(unit.base ? scale(sum, invert(unit.base.factor)) : sum) + unit.printed;
}
