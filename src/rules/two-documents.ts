import type { Fact } from '../model/fact.ts';
import { isRelated } from './fact-of.ts';
import { hasSameBasis, periodKey } from './figure-key.ts';
import { isFall, sizeOfChange } from './growth-interval.ts';
import type { Figure } from './park-figures.ts';
import { isApart } from './printed-order.ts';

/** How two facts disagree: in which field, and what each prints. */
export interface Conflict {
  readonly field: 'value' | 'change';
  readonly now: string;
  readonly before: string;
}

/**
 * The figure of an older document that this one contradicts without a word; `figures` are all of one
 * series, older documents first.
 */
export function otherDocument(
  figure: Figure,
  figures: readonly Figure[],
  excuses: Parameters<typeof isRelated>[2],
): (Conflict & { figure: Figure }) | null {
  const { fact } = figure.located;
  if (!fact.period) return null;
  for (const other of figures.slice(0, figures.indexOf(figure))) {
    const before = other.located.fact;
    if (other.edition === figure.edition || before.status !== fact.status) continue;
    if (periodKey(before.period) !== periodKey(fact.period) || !hasSameBasis(before, fact))
      continue;
    const conflict = conflictOf(fact, before);
    if (conflict && !isRelated(figure, other, excuses)) return { ...conflict, figure: other };
  }
  return null;
}

/** What two facts print that cannot both be true, rounding and hedges allowed for. */
export function conflictOf(fact: Fact, before: Fact): Conflict | null {
  if (fact.value && before.value && isApart(fact.value.read, before.value.read))
    return { field: 'value', now: fact.value.zh, before: before.value.zh };
  const [a, b] = [fact.change, before.change];
  if (!a || !b || a.read.unit !== b.read.unit) return null;
  const isUnlike = isFall(a) !== isFall(b) || isApart(sizeOfChange(a), sizeOfChange(b));
  return isUnlike ? { field: 'change', now: a.zh, before: b.zh } : null;
}
