import type { ChartIntent } from './chart.ts';
import type { Edition } from './edition.ts';
import { factEmbargoes, isHeld, sectionEmbargoes } from './embargo.ts';
import type { Fact } from './fact.ts';
import { scopeKinds } from './fact.ts';
import type { Library, LoadedEdition, LoadedPark } from './library.ts';
import type { Park } from './park.ts';
import { scopeLists } from './park.ts';

/** What of an edition is held back. */
export interface Held {
  readonly facts: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
}

/** An edition's prose without what is held back; where MDX is known, it is cut. */
export type CutProse = (edition: LoadedEdition, held: Held) => LoadedEdition['prose'];

/**
 * The library without what is under embargo at a moment. Everything that readers get is made of
 * it, so that what is held back is not left out in many places but absent from one.
 */
export function published(library: Library, now: number, cut: CutProse): Library {
  const hidden = hiddenIn(library, now);
  if (hidden.size === 0) return library;
  return { ...library, parks: library.parks.flatMap((park) => openPark(park, hidden, cut) ?? []) };
}

/** What is held back: ids of editions, and of facts as "jianghai/2022:signed". */
function hiddenIn({ parks }: Library, now: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const loaded of parks.flatMap(({ editions }) => editions)) {
    const isWhole = isHeld(loaded.edition.embargo, now);
    if (isWhole) hidden.add(loaded.id);
    const embargoes = factEmbargoes(loaded);
    for (const { fact } of loaded.facts)
      if (isWhole || isHeld(embargoes.get(fact.id), now)) hidden.add(`${loaded.id}:${fact.id}`);
  }
  return hidden;
}

type Hidden = ReadonlySet<string>;

/** Null where nothing of a park is public yet: its name alone would tell of it. */
function openPark(loaded: LoadedPark, hidden: Hidden, cut: CutProse): LoadedPark | null {
  const open = loaded.editions.filter(({ id }) => !hidden.has(id));
  if (open.length === 0 && loaded.editions.length > 0) return null;
  const editions = open.map((edition) => openEdition(edition, hidden, cut));
  return { ...loaded, park: openEntries(loaded, editions), editions };
}

/** An entry of park.yaml that only facts under embargo are about says that there is something. */
function openEntries({ park, editions }: LoadedPark, open: readonly LoadedEdition[]): Park {
  return scopeKinds.reduce((made, kind) => {
    const named = (all: readonly LoadedEdition[]): ReadonlySet<string | undefined> =>
      new Set(all.flatMap(({ facts }) => facts.map(({ fact }) => fact.scope?.[kind])));
    const [before, after] = [named(editions), named(open)];
    const entries = park[scopeLists[kind]].filter(({ id }) => !before.has(id) || after.has(id));
    return { ...made, [scopeLists[kind]]: entries };
  }, park);
}

function openEdition(loaded: LoadedEdition, hidden: Hidden, cut: CutProse): LoadedEdition {
  const isOpen = (reference: string | undefined): boolean =>
    reference === undefined ||
    !hidden.has(reference.includes(':') ? reference : `${loaded.id}:${reference}`);
  const facts = loaded.facts
    .filter(({ fact }) => isOpen(fact.id))
    .map((located) => ({ ...located, fact: openFact(located.fact, isOpen) }));
  const held = heldOf(loaded, isOpen);
  return {
    ...loaded,
    edition: openReport(loaded.edition, held, isOpen),
    facts,
    factIds: new Set([...loaded.factIds].filter(isOpen)),
    prose: cut(loaded, held),
  };
}

type IsOpen = (reference: string | undefined) => boolean;

function heldOf(loaded: LoadedEdition, isOpen: IsOpen): Held {
  const { edition } = loaded;
  const facts = new Set([...loaded.factIds].filter((id) => !isOpen(id)));
  const sections = sectionEmbargoes(loaded, new Map([...facts].map((id) => [id, FAR])));
  const charts = edition.charts.filter((chart) => !chartFacts(chart).every(isOpen));
  return {
    facts,
    sections: new Set(sections.keys()),
    charts: new Set(charts.map(({ id }) => id)),
  };
}

/** Stands for any moment to come. */
const FAR = '9999-12-31';

/** Every fact without which a chart cannot be drawn or labelled. */
export function chartFacts({ facts, series, whole, labels }: ChartIntent): string[] {
  return [
    ...facts,
    ...series.flatMap((one) => one.facts),
    ...(whole === undefined ? [] : [whole]),
    ...Object.keys(labels ?? {}),
  ];
}

/** A fact without its ties to what is held back. */
function openFact(fact: Fact, isOpen: IsOpen): Fact {
  const { 'part-of': partOf, share, ...rest } = fact;
  const made = { ...rest };
  for (const tie of TIES) if (!isOpen(made[tie])) delete made[tie];
  return {
    ...made,
    ...(partOf && isOpen(partOf.whole) && { 'part-of': partOf }),
    ...(share && isOpen(share.part) && isOpen(share.whole) && { share }),
  };
}

const TIES = ['subset-of', 'target-for', 'revises', 'conflicts-with', 'same-as'] as const;

/** Claims and notes that speak of what is held back go whole: their words may tell of it. */
function openReport(edition: Edition, held: Held, isOpen: IsOpen): Edition {
  const areOpen = ({ facts }: { readonly facts: readonly string[] }): boolean =>
    facts.every(isOpen);
  return {
    ...edition,
    sections: edition.sections
      .filter(({ id }) => !held.sections.has(id))
      .map((section) => ({ ...section, facts: section.facts.filter(isOpen) })),
    highlights: edition.highlights.filter(({ fact }) => isOpen(fact)),
    claims: edition.claims.filter(areOpen),
    notes: edition.notes.filter(areOpen),
    charts: edition.charts
      .filter(({ id }) => !held.charts.has(id))
      .map((chart) => openChart(chart, held)),
    corrections: edition.corrections.filter(({ fact }) => isOpen(fact)),
  };
}

/** A chart at the end of a section that is held back stands in none. */
function openChart(chart: ChartIntent, held: Held): ChartIntent {
  const { section, ...rest } = chart;
  return section === undefined || !held.sections.has(section) ? chart : rest;
}
