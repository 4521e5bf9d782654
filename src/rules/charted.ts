import type { ChartIntent, ChartKind } from '../model/chart.ts';
import type { Library, LoadedEdition } from '../model/library.ts';
import type { Fact } from '../model/fact.ts';
import type { Place } from '../model/problem.ts';
import { factOf } from './fact-of.ts';
import { editionsOf } from './rule.ts';

/** A fact of a chart, and where the chart names it. */
export interface ChartedFact {
  /** As the chart names it, e.g. "signed" or "jianghai/2021:signed". */
  readonly reference: string;
  readonly fact: Fact;
  readonly place: Place;
}

/** A chart with the facts that it names and that there are. */
export interface Charted {
  readonly edition: LoadedEdition;
  readonly chart: ChartIntent;
  readonly place: Place;
  readonly facts: readonly ChartedFact[];
  readonly whole: Fact | null;
}

/** Every chart of some kinds. */
export function chartedIn(library: Library, kinds: readonly ChartKind[]): Charted[] {
  return editionsOf(library).flatMap((edition) =>
    edition.edition.charts.flatMap((chart, index) =>
      kinds.includes(chart.kind) ? [charted(chart, index, edition, library)] : [],
    ),
  );
}

function charted(
  chart: ChartIntent,
  index: number,
  edition: LoadedEdition,
  library: Library,
): Charted {
  const named = (references: readonly string[], path: readonly PropertyKey[]): ChartedFact[] =>
    references.flatMap((reference, at) => {
      const found = factOf(reference, edition, library);
      const place = edition.place(['charts', index, ...path, at]);
      return found ? [{ reference, fact: found.located.fact, place }] : [];
    });
  const whole = chart.whole === undefined ? null : factOf(chart.whole, edition, library);
  return {
    edition,
    chart,
    place: edition.place(['charts', index]),
    facts: [
      ...named(chart.facts, ['facts']),
      ...chart.series.flatMap(({ facts }, set) => named(facts, ['series', set, 'facts'])),
    ],
    whole: whole?.located.fact ?? null,
  };
}
