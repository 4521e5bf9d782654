import type { Lang, Place, Quantity } from '../quantity/quantity.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import { baseOf } from '../quantity/quantity.ts';
import { isSizeClass } from '../quantity/size-class.ts';
import { read } from '../quantity/read.ts';
import type { Part, Traceable } from './fact-parts.ts';
import type { Printed } from './match-part.ts';
import type { Fit } from './match-part.ts';
import { fitOf, isComparable } from './match-part.ts';
import type { Weights } from './word-score.ts';
import { scoreOf, surroundings } from './word-score.ts';

/** A number in prose and the fact behind it, or what is wrong with it. */
export type Outcome =
  | {
      readonly kind: 'traced';
      readonly fact: string;
      readonly part: 'value' | 'change' | 'claim' | 'size';
    }
  | { readonly kind: 'stale'; readonly facts: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly facts: readonly string[] }
  | { readonly kind: 'untraced' }
  | { readonly kind: 'silent' };

export interface TracedNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In base units, for the page. */
  readonly value: string | null;
  readonly outcome: Outcome;
}

/** What surrounds a text: the facts it may print and the section it stands in. */
export interface TraceContext {
  readonly lang: Lang;
  readonly all: readonly Traceable[];
  readonly weights: Weights;
  /** The facts that the editor says are told in this section. */
  readonly inSection: ReadonlySet<string>;
  /** Stretches an editor marked: <Fact id>, <Plain why>. */
  readonly forced: readonly Forced[];
}

/** A stretch that is a fact because an editor says so, or no figure at all. */
export interface Forced {
  readonly start: number;
  readonly end: number;
  readonly fact: string | null;
}

/** Finds the fact behind every number of a text. */
export function traceText(text: string, context: TraceContext): TracedNumber[] {
  const { quantities, changes } = read(text, context.lang);
  const found: (Place & { printed: Printed })[] = [
    ...quantities.map((quantity) => ({ ...placeOf(quantity), printed: { quantity } })),
    ...changes.map((change) => ({ ...placeOf(change), printed: { change } })),
  ];
  const sizes = quantities
    .filter((quantity) => isSizeClass(text, quantity, context.lang))
    .map((quantity) => ({ ...placeOf(quantity), quantity }));
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ printed, ...place }) => ({
      ...place,
      value: valueOf(printed),
      outcome: outcomeOf(text, place, printed, context, sizes),
    }));
}

function placeOf({ text, start, end }: Place): Place {
  return { text, start, end };
}

/** Words alone may be mistaken: a margin between the best and the best that matches. */
const HALF = 0.5;

function outcomeOf(
  text: string,
  place: Place,
  printed: Printed,
  context: TraceContext,
  sizes: readonly Sized[],
): Outcome {
  const forced = context.forced.find(({ start, end }) => start <= place.start && place.end <= end);
  if (forced?.fact === null) return { kind: 'silent' };
  const isSoft = !/[0-9０-９]/.test(place.text) && isCount(printed);
  const candidates = ranked(text, place, printed, context, sizes).filter(
    ({ one }) => forced === undefined || one.fact.id === forced.fact,
  );
  const matching = candidates.filter(({ fit }) => fit > 0);
  const best = candidates[0]?.score ?? 0;
  const [first] = matching;
  const tied = matching.filter(({ score, fit }) => score === first?.score && fit === first.fit);
  const isNamed = first !== undefined && first.score > 0 && first.score >= HALF * best;
  const isSure =
    isNamed || forced !== undefined || (best === 0 && isTelling(printed, matching.length));
  if (first && tied.length === 1 && isSure)
    return { kind: 'traced', fact: first.one.fact.id, part: first.part };
  if (isSoft) return { kind: 'silent' };
  if (isNamed) return { kind: 'ambiguous', facts: tied.map(({ one }) => one.fact.id) };
  if (best > 0)
    return {
      kind: 'stale',
      facts: candidates.filter(({ score }) => score >= best).map(({ one }) => one.fact.id),
    };
  return { kind: 'untraced' };
}

interface Candidate {
  readonly one: Traceable;
  readonly score: number;
  /** How well the number fits its best part; 0 when the fact is only named. */
  readonly fit: Fit;
  readonly part: Part['kind'];
}

/** A size class in the text: it attaches to the count that stands in its clause. */
interface Sized extends Place {
  readonly quantity: Quantity;
}

/** What a size class beside the number adds to the facts that it filters. */
const SIZE = 6;

/** The facts that have a part of this dimension, best named first. */
function ranked(
  text: string,
  place: Place,
  printed: Printed,
  { lang, all, weights, inSection }: TraceContext,
  sizes: readonly Sized[],
): Candidate[] {
  const around = surroundings(text, place.start, place.end, lang);
  const unit = 'quantity' in printed ? printed.quantity.unit.printed : '';
  const isSize = sizes.some(({ start }) => start === place.start);
  const beside = sizes.filter(
    ({ start, end }) => start !== place.start && around.from <= start && end <= around.to,
  );
  return all
    .map((one) => ({
      one,
      parts: one.parts.filter(
        (part) =>
          isComparable(printed, part) &&
          (!isSize || part.kind === 'size' || fitOf(printed, part) === 3),
      ),
    }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ one, parts }) => {
      const fits = parts
        .map((part) => ({ part: part.kind, fit: fitOf(printed, part) }))
        .toSorted((a, b) => b.fit - a.fit);
      const score = scoreOf(one, around, weights, {
        unit,
        isInSection: inSection.has(one.fact.id),
      });
      const isFiltered = beside.some(({ quantity }) =>
        one.parts.some((part) => part.kind === 'size' && fitOf({ quantity }, part) > 0),
      );
      return {
        one,
        score: score + (isFiltered ? SIZE : 0),
        fit: fits[0]?.fit ?? 0,
        part: fits[0]?.part ?? 'value',
      };
    })
    .toSorted((a, b) => b.score - a.score || b.fit - a.fit);
}

/** Without words a number is traced only if it is one of a kind: three digits or more. */
function isTelling(printed: Printed, matches: number): boolean {
  const value = 'quantity' in printed ? printed.quantity.value : printed.change.value;
  return matches === 1 && value.units.toString().replace('-', '').length >= 3;
}

function isCount(printed: Printed): boolean {
  return 'quantity' in printed && printed.quantity.unit.base?.unit === 'count';
}

function valueOf(printed: Printed): string | null {
  if ('change' in printed) return formatDecimal(printed.change.value);
  const base = baseOf(printed.quantity satisfies Quantity);
  return base && formatDecimal(base.value);
}
