import type { Fact } from '../model/fact.ts';
import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import { interval, isPoint } from '../quantity/period.ts';
import { factsById } from './fact-of.ts';
import { periodKey } from './figure-key.ts';

/** The parts of a whole by one division of it, e.g. by industry. */
export interface PartGroup {
  readonly whole: LocatedFact;
  readonly parts: readonly LocatedFact[];
  readonly isComplete: boolean;
}

/** Every whole of an edition with its parts; an edition may divide a whole in several ways. */
export function groupsOf(edition: LoadedEdition): PartGroup[] {
  const facts = factsById(edition);
  const groups = new Map<string, { whole: LocatedFact; parts: LocatedFact[] }>();
  for (const part of edition.facts) {
    const of = part.fact['part-of'];
    const whole = of && facts.get(of.whole);
    if (!of || !whole) continue;
    const key = JSON.stringify([of.whole, of.by]);
    const group = groups.get(key) ?? { whole, parts: [] };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ whole, parts }) => ({
    whole,
    parts,
    isComplete: parts.some(({ fact }) => fact['part-of']?.complete),
  }));
}

/** Of one period, or a stock read within it; what has no stated end is given the benefit of the doubt. */
export function hasSamePeriod(a: Fact, b: Fact): boolean {
  if (!a.period || !b.period || periodKey(a.period) === periodKey(b.period)) return true;
  const [aFrom, aTo] = interval(a.period);
  const [bFrom, bTo] = interval(b.period);
  if (aTo === null || bTo === null) return true;
  if (isPoint(a.period)) return bFrom <= aFrom && aTo <= bTo;
  return isPoint(b.period) && aFrom <= bFrom && bTo <= aTo;
}
