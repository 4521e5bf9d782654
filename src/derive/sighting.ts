import type { Fact, ScopeKind } from '../model/fact.ts';
import { scopeKinds } from '../model/fact.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import type { Period } from '../quantity/period.ts';
import { interval, isCumulative, isoOf, isPoint } from '../quantity/period.ts';
import type { Bound } from '../quantity/quantity.ts';
import { maxOf } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';
import { seriesKey } from '../rules/figure-key.ts';
import { factOf } from '../rules/fact-of.ts';
import { issuedOf, referenceTo } from '../rules/park-figures.ts';
import type { EditionAt } from './edition-at.ts';
import { factView } from './fact-view.ts';
import { noteViews } from './note-view.ts';
import type { Wordings } from './said.ts';
import { filterWords, scopeWords } from './scope-wording.ts';
import { aimedTime, isAimed, timeView } from './time-view.ts';

/** When a figure was true, for machines and for readers. */
export interface SightingTime {
  readonly iso: string;
  /** First and last day; "" where the end is not stated. */
  readonly from: string;
  readonly to: string;
  /** A stock, read off a day. */
  readonly isPoint: boolean;
  /** January to some month before December. */
  readonly isCumulative: boolean;
  readonly text: Wordings;
}

/** Facts of the same or another edition, each as "park/edition:fact". */
export type Relation = 'target-for' | 'revises' | 'same-as' | 'conflicts-with';

/**
 * A figure as pages across reports print it: all that they say of it, in both languages, as plain
 * data, so that no report need be read for them.
 */
export interface Sighting {
  /** "jianghai/2022:signed", its address in the whole site. */
  readonly id: string;
  readonly park: string;
  readonly edition: string;
  readonly fact: string;
  readonly parkName: Wordings;
  /** When the document was issued, as sorting needs it. */
  readonly issued: string;
  readonly indicator: string;
  /** What is measured, of whom, counted how; equal in every edition that means the same. */
  readonly series: string;
  /** The kind of scope where it is not the whole park, e.g. "industry"; and its id. */
  readonly scope: { readonly kind: ScopeKind; readonly id: string } | null;
  /** Whom it is about and what is counted, where that is not the whole park or everything. */
  readonly about: readonly Wordings[];
  readonly value: Wordings | null;
  /** In base units, exact decimals; null where only a change or a claim is printed. */
  readonly amount: {
    readonly value: string;
    readonly max: string | null;
    readonly unit: string;
    readonly bound: Bound;
  } | null;
  readonly change: Wordings | null;
  readonly claims: readonly Wordings[];
  readonly time: SightingTime | null;
  readonly status: Status;
  readonly statusWord: Wordings | null;
  readonly coverage: string | null;
  readonly judged: readonly string[];
  readonly isComputed: boolean;
  readonly relations: Readonly<Partial<Record<Relation, string>>>;
  /** The data notes on it, by their places on the report page, e.g. "note-3". */
  readonly notes: readonly string[];
}

/** Every figure of an edition that measures an indicator, in the order of its file. */
export function sightings(at: EditionAt): Sighting[] {
  const notes = noteViews(at.edition.edition, 'zh');
  return at.edition.facts.flatMap((located) => {
    const { fact } = located;
    const series = seriesKey(fact);
    if (fact.indicator === undefined || series === null) return [];
    const own = notes.filter(({ facts }) => facts.includes(fact.id));
    return [
      {
        ...sighting(fact, at),
        id: referenceTo({ edition: at.edition, located }),
        indicator: fact.indicator,
        series,
        notes: own.map(({ anchor }) => anchor),
      },
    ];
  });
}

type Sketch = Omit<Sighting, 'id' | 'indicator' | 'series' | 'notes'>;

function sighting(fact: Fact, at: EditionAt): Sketch {
  const zh = factView(fact, at, 'zh');
  const en = factView(fact, at, 'en');
  const name = at.library.indicators.get(fact.indicator ?? '')?.name;
  const max = zh.quantity && maxOf(zh.quantity);
  const [scope = null] = scopeKinds.flatMap((kind) => {
    const id = fact.scope?.[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
  return {
    park: at.park.id,
    edition: at.edition.id,
    fact: fact.id,
    parkName: wordings(at.park.park.name),
    issued: issuedOf(at.edition),
    scope,
    about: [...scopeWords(fact, at.park.park), ...filterWords(fact, name)].map(wordings),
    value: zh.value,
    amount:
      zh.base !== null && zh.quantity
        ? {
            value: zh.base,
            max: max && formatDecimal(max),
            unit: zh.quantity.unit.base?.unit ?? '',
            bound: zh.quantity.bound,
          }
        : null,
    change: zh.change,
    claims: zh.claims.map((claim) => claim.wordings),
    time: fact.period ? timeOf(fact.period, fact.status) : null,
    status: fact.status,
    statusWord: zh.statusWord === null ? null : { zh: zh.statusWord, en: en.statusWord },
    coverage: fact.coverage ?? null,
    judged: fact.judged,
    isComputed: zh.arithmetic !== null,
    relations: relationsOf(fact, at),
  };
}

function timeOf(period: Period, status: Status): SightingTime {
  const view = isAimed(status) ? aimedTime : timeView;
  const [from, to] = interval(period);
  return {
    iso: isoOf(period),
    from,
    to: to ?? '',
    isPoint: isPoint(period),
    isCumulative: isCumulative(period),
    text: { zh: view(period, 'zh').text, en: view(period, 'en').text },
  };
}

const RELATIONS: readonly Relation[] = ['target-for', 'revises', 'same-as', 'conflicts-with'];

function relationsOf(fact: Fact, { edition, library }: EditionAt): Sighting['relations'] {
  const named = RELATIONS.flatMap((relation) => {
    const reference = fact[relation];
    const found = reference === undefined ? null : factOf(reference, edition, library);
    return found ? [[relation, referenceTo(found)] as const] : [];
  });
  return Object.fromEntries(named);
}

function wordings({ zh, en }: { zh?: string | undefined; en?: string | undefined }): Wordings {
  return { zh: zh ?? null, en: en ?? null };
}
