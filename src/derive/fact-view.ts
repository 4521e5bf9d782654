import type { Fact } from '../model/fact.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Worded } from '../model/reading.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import { isoOf, type Period } from '../quantity/period.ts';
import type { Claim, Lang, Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';
import { claimWordings } from './claim-wording.ts';
import type { Computed } from './computed.ts';
import { computed } from './computed.ts';
import { computedWord, judgedWords, statusWords } from './domain-words.ts';
import type { EditionAt } from './edition-at.ts';
import type { Said, Wordings } from './said.ts';
import { saidIn } from './said.ts';
import { filterWords, scopeWords } from './scope-wording.ts';
import { partWords } from './source-view.ts';
import { aimedTime, isAimed, type TimeView, timeView } from './time-view.ts';
import { changeWordings, exactAmount, quantityWordings, valueWordings } from './wording.ts';

/** A claim about a figure; `isUnclear` when the source leaves open whether it reaches this figure. */
export interface ClaimView {
  readonly claim: Claim;
  readonly wordings: Wordings;
  readonly isUnclear: boolean;
}

/** One figure with all that is known of it, in a reader's language. */
export interface FactView {
  readonly id: string;
  readonly name: Said;
  /** What it is about and what is counted. */
  readonly about: readonly Said[];
  readonly quantity: Quantity | null;
  readonly value: Wordings | null;
  /** In base units without a hedge, e.g. "22320000000"; for machines. */
  readonly base: string | null;
  readonly exact: string | null;
  readonly change: Wordings | null;
  /** Signed, in percent or percentage points. */
  readonly changeBase: string | null;
  /** Which way the change goes. */
  readonly direction: 'up' | 'down' | 'flat';
  readonly claims: readonly ClaimView[];
  readonly period: TimeView | null;
  readonly status: Status;
  /** Null for what is simply so. */
  readonly statusWord: string | null;
  readonly judged: readonly string[];
  readonly part: Said | null;
  readonly remark: Said | null;
  /** How it was worked out, where it was worked out here. */
  readonly arithmetic: string | null;
}

/** Makes the view that every page and file prints. */
export function factView(fact: Fact, at: EditionAt, lang: Lang): FactView {
  const indicator = at.library.indicators.get(fact.indicator ?? '');
  const made = computed(fact, at.edition);
  const quantity = fact.value?.read ?? made?.quantity ?? null;
  const base = quantity && baseOf(quantity);
  const period = fact.period ?? sharedPeriod(made);
  const words = [...scopeWords(fact, at.park.park), ...filterWords(fact, indicator?.name)];
  return {
    id: fact.id,
    name: saidIn(indicator?.name, lang) ?? { text: fact.id, lang: 'en' },
    about: words.flatMap((one) => saidIn(one, lang) ?? []),
    quantity,
    value: fact.value ? valueWordings(fact.value, indicator) : made && madeWordings(made, at),
    base: base && formatDecimal(base.value),
    exact: quantity && exactAmount(quantity, lang),
    change: fact.change ? changeWordings(fact.change) : null,
    changeBase: fact.change ? formatDecimal(fact.change.read.value) : null,
    direction: directionOf(fact),
    claims: claimsOf(fact, at),
    period: period ? (isAimed(fact.status) ? aimedTime : timeView)(period, lang) : null,
    status: fact.status,
    statusWord: fact.status === 'actual' ? null : statusWords[fact.status][lang],
    judged: fact.judged.map((one) => judgedWords[one][lang]),
    part: partWords(fact, at.edition.edition, lang),
    remark: saidIn(fact.note, lang),
    arithmetic: made && arithmeticOf(made, lang),
  };
}

/** What was worked out is of the time of its parts, where they have the same. */
function sharedPeriod(made: Computed | null): Period | null {
  const periods = made?.of.map(({ period }) => period) ?? [];
  const [first] = periods;
  const isShared = periods.every((one) => first && one && isoOf(one) === isoOf(first));
  return first && isShared ? first : null;
}

function directionOf({ change }: Fact): FactView['direction'] {
  const units = change?.read.value.units ?? 0n;
  return units === 0n ? 'flat' : units > 0n ? 'up' : 'down';
}

/** Its own claims, then those of the report that name it. */
function claimsOf(fact: Fact, { edition: { edition } }: EditionAt): ClaimView[] {
  const view = (claim: Worded<Claim>, isUnclear: boolean): ClaimView => ({
    claim: claim.read,
    wordings: claimWordings(claim),
    isUnclear,
  });
  const shared = edition.claims.filter(({ facts }) => facts.includes(fact.id));
  return [
    ...fact.claims.map((claim) => view(claim, false)),
    ...shared.map(({ claim, reach }) => view(claim, reach === 'unclear')),
  ];
}

/** What was worked out counts what its first part counts. */
function madeWordings({ quantity, of }: Computed, { library }: EditionAt): Wordings {
  const indicator: Indicator | undefined = library.indicators.get(of[0]?.indicator ?? '');
  return quantityWordings(quantity, indicator);
}

function arithmeticOf({ arithmetic }: Computed, lang: Lang): string {
  return lang === 'zh' ? `${computedWord.zh}：${arithmetic}` : `${computedWord.en}: ${arithmetic}`;
}
