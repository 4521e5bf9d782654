import type { Figures, Lang, Place } from '../quantity/quantity.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import { isSizeClass } from '../quantity/size-class.ts';
import type { Part, Traceable } from './fact-parts.ts';
import type { Frame, SaidPeriod } from './frame.ts';
import { contradiction, Frames } from './frame.ts';
import type { InBase } from './in-base.ts';
import { inBase } from './in-base.ts';
import type { Fit, Printed } from './match-part.ts';
import { dimensionOf, fitOf } from './match-part.ts';
import type { Rivals } from './rivals.ts';
import { bestFit } from './rivals.ts';
import type { Setting, Weights } from './word-score.ts';
import { isNamedInClause, scoreOf, settingOf, surroundings } from './word-score.ts';

/** A number in prose and the fact behind it, or what is wrong with it. */
export type Outcome =
  | {
      readonly kind: 'traced';
      readonly fact: string;
      readonly part: 'value' | 'change' | 'claim' | 'size';
    }
  | { readonly kind: 'stale'; readonly facts: readonly string[] }
  /** It is this fact but for the time or the status that the words around it say. */
  | {
      readonly kind: 'misplaced';
      readonly facts: readonly string[];
      readonly by: 'period' | 'status';
    }
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
  /** The facts it may print, by their dimension. */
  readonly rivals: ReadonlyMap<string, Rivals>;
  readonly weights: Weights;
  /** The facts that the editor says are told in this section. */
  readonly inSection: ReadonlySet<string>;
  /** Stretches an editor marked: <Fact id>, <Plain why>. */
  readonly forced: readonly Forced[];
  /** Every period that the text names. */
  readonly periods: readonly SaidPeriod[];
  /** What stands at the head of the row and the column, where the text is a cell of a table. */
  readonly heads: string;
  readonly headPeriods: readonly SaidPeriod[];
}

/** A stretch that is a fact because an editor says so, or no figure at all. */
export interface Forced {
  readonly start: number;
  readonly end: number;
  readonly fact: string | null;
}

/** Finds the fact behind every number that was read in a text. */
export function traceText(
  text: string,
  { quantities, changes }: Figures,
  context: TraceContext,
): TracedNumber[] {
  if (quantities.length + changes.length === 0) return [];
  const sized = quantities.map((quantity) => ({ ...placeOf(quantity), ...inBase(quantity) }));
  const found: (Place & { printed: Printed })[] = [
    ...sized.map((printed) => ({ ...placeOf(printed), printed })),
    ...changes.map((change) => ({ ...placeOf(change), printed: { change } })),
  ];
  const sizes = sized.filter((_, index) => {
    const quantity = quantities[index];
    return quantity && isSizeClass(text, quantity, context.lang);
  });
  const setting = settingOf(text, context.lang, context.heads);
  const frames = new Frames(setting, context.lang, context.periods, context.headPeriods);
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ printed, ...place }) => ({
      ...place,
      value: valueOf(printed),
      outcome: outcomeOf(place, printed, { ...context, setting, sizes, frame: frames.at(place) }),
    }));
}

function placeOf({ text, start, end }: Place): Place {
  return { text, start, end };
}

/** Words alone may be mistaken: a margin between the best and the best that matches. */
const HALF = 0.5;

/** What surrounds a number: the text it stands in, and the size classes in that. */
interface NumberContext extends TraceContext {
  readonly setting: Setting;
  readonly sizes: readonly Sized[];
  readonly frame: Frame;
}

function outcomeOf(place: Place, printed: Printed, context: NumberContext): Outcome {
  const forced = context.forced.find(({ start, end }) => start <= place.start && place.end <= end);
  if (forced?.fact === null) return { kind: 'silent' };
  const isSoft = !/[0-9０-９]/.test(place.text) && isCount(printed);
  const named = ranked(place, printed, context).filter(
    ({ one }) => forced === undefined || one.fact.id === forced.fact,
  );
  const candidates = forced ? named : named.filter(({ against }) => against === null);
  const matching = candidates.filter(({ fit }) => fit > 0);
  const best = candidates[0]?.score ?? 0;
  const [first] = matching;
  const tied = matching.filter(({ score, fit }) => score === first?.score && fit === first.fit);
  const isNamed =
    first !== undefined && first.score > 0 && first.score >= HALF * best && isNear(first, best);
  const isSure =
    isNamed || forced !== undefined || (best === 0 && isTelling(printed, matching.length));
  if (first && tied.length === 1 && isSure)
    return { kind: 'traced', fact: first.one.fact.id, part: first.part };
  if (isSoft) return { kind: 'silent' };
  if (isNamed) return { kind: 'ambiguous', facts: tied.map(({ one }) => one.fact.id) };
  const misplaced = named.find(({ fit, score, against }) => fit > 0 && score > best && against);
  if (misplaced?.against)
    return { kind: 'misplaced', facts: [misplaced.one.fact.id], by: misplaced.against };
  if (best > 0)
    return {
      kind: 'stale',
      facts: candidates.filter(({ score }) => score >= best).map(({ one }) => one.fact.id),
    };
  return { kind: 'untraced' };
}

/** At just half of the best it must be named beside the number, and not in the clause before alone. */
function isNear({ score, isInClause }: Candidate, best: number): boolean {
  return isInClause || score > HALF * best;
}

interface Candidate {
  readonly one: Traceable;
  readonly score: number;
  /** How well the number fits its best part; 0 when the fact is only named. */
  readonly fit: Fit;
  readonly part: Part['kind'];
  /** Does a word of it stand in the clause of the number? */
  readonly isInClause: boolean;
  /** What the words around the number say against it. */
  readonly against: 'period' | 'status' | null;
}

/** A size class in the text: it attaches to the count that stands in its clause. */
type Sized = Place & InBase;

/** What a size class beside the number adds to the facts that it filters. */
const SIZE = 6;

const NONE: Rivals = { facts: [], words: [] };

/** The facts that have a part of this dimension, best named first. */
function ranked(
  place: Place,
  printed: Printed,
  { rivals, weights, inSection, setting, sizes, frame }: NumberContext,
): Candidate[] {
  const { facts, words } = rivals.get(dimensionOf(printed) ?? '') ?? NONE;
  const around = surroundings(setting, place, words);
  const unit = 'quantity' in printed ? printed.quantity.unit.printed : '';
  const isSize = sizes.some(({ start }) => start === place.start);
  // A class filters what is counted; money beside it is another matter.
  const beside = isCount(printed)
    ? sizes.filter(
        ({ start, end }) => start !== place.start && around.from <= start && end <= around.to,
      )
    : [];
  const candidates: Candidate[] = [];
  for (const { one, parts: alike } of facts) {
    // A class is told from an amount by what stands by it, or by being said just so.
    const parts = alike.filter(
      (part) => (part.kind === 'size') === isSize || fitOf(printed, part) === 3,
    );
    if (parts.length === 0) continue;
    const isInSection = inSection.has(one.fact.id);
    const score = scoreOf(one, around, weights, { unit, isInSection });
    const isFiltered = beside.some((size) =>
      one.parts.some((part) => part.kind === 'size' && fitOf(size, part) > 0),
    );
    const { fit, part } = bestFit(printed, parts);
    const whole = score + (isFiltered ? SIZE : 0);
    // Neither named nor like it: most facts are no candidates at all.
    if (whole > 0 || fit > 0)
      candidates.push({
        one,
        score: whole,
        fit,
        part,
        isInClause: isNamedInClause(one, around),
        against: contradiction(frame, one.fact),
      });
  }
  return candidates.toSorted((a, b) => b.score - a.score || b.fit - a.fit);
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
  return printed.base && formatDecimal(printed.base.value);
}
