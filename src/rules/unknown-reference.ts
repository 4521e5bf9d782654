import { derivation } from '../model/derivation.ts';
import type { ChartIntent } from '../model/chart.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/problem.ts';
import { scopeKinds } from '../model/fact.ts';
import { scopeLists } from '../model/park.ts';
import type { Library, LoadedEdition, LoadedPark, LocatedFact } from '../model/library.ts';
import { factOf } from './fact-of.ts';
import type { Finding, Rule } from './rule.ts';
import { tracedCheck } from './traced.ts';

type Say = (finding: Finding) => void;

/** Ids that name nothing: facts, indicators, scopes, sources, parts. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  why: {
    zh: '写错一个 id，数字就断了线。',
    en: 'A mistyped id cuts a figure off from all that depends on it.',
  },
  ok: { facts: '- { id: signed, indicator: projects, value: 43个, period: 2022 }' },
  notOk: { facts: '- { id: signed, indicator: project, value: 43个, period: 2022 }' },
  check: (library, say, now) => {
    tracedCheck('unknown-reference')(library, say, now);
    for (const park of library.parks) {
      for (const edition of park.editions) {
        const referred = { library, edition, known: edition.factIds };
        for (const located of edition.facts) {
          indicatorOf(located, library.indicatorIds, say);
          scopeOf(located, park, say);
          relationsOf(located, referred, say);
        }
        editionReferences(edition, library, say);
      }
    }
  },
};

function indicatorOf({ fact, place }: LocatedFact, known: ReadonlySet<string>, say: Say): void {
  if (fact.indicator !== undefined)
    named(fact.indicator, known, place('indicator'), say, [
      '指标',
      'an indicator of the catalogue',
    ]);
}

function scopeOf({ fact, place }: LocatedFact, { park }: LoadedPark, say: Say): void {
  for (const kind of scopeKinds) {
    const id = fact.scope?.[kind];
    if (id === undefined) continue;
    const known = new Set(park[scopeLists[kind]].map((entry) => entry.id));
    named(id, known, place(['scope', kind]), say, [
      `park.yaml 里的 ${scopeLists[kind]}`,
      `one of the ${scopeLists[kind]} of park.yaml`,
    ]);
  }
}

/** Where the facts that a fact refers to may be. */
interface Referred {
  readonly library: Library;
  readonly edition: LoadedEdition;
  readonly known: ReadonlySet<string>;
}

function relationsOf(
  { fact, place }: LocatedFact,
  { library, edition, known }: Referred,
  say: Say,
): void {
  const check = (id: string | undefined, path: readonly PropertyKey[]): void => {
    if (id === undefined) return;
    // "mianyang/2023:output" names a fact of another edition.
    if (!id.includes(':'))
      named(id, known, place(path), say, ['本期的数字', 'a fact of this edition']);
    else if (!factOf(id, edition, library))
      named(id, new Set(), place(path), say, ['别的报告里的数字', 'a fact of another report']);
  };
  check(fact['part-of']?.whole, ['part-of', 'whole']);
  check(fact['subset-of'], ['subset-of']);
  check(fact.share?.part, ['share', 'part']);
  check(fact.share?.whole, ['share', 'whole']);
  for (const field of ['target-for', 'revises', 'conflicts-with', 'same-as'] as const)
    check(fact[field], [field]);
  const { ids } = derivation(fact.derive ?? '');
  for (const id of ids) if (id !== '') check(id, ['derive']);
  const sources = new Set(edition.edition.sources.map(({ id }) => id));
  if (fact.source !== undefined)
    named(fact.source, sources, place('source'), say, [
      'report.yaml 里的来源',
      'a source of report.yaml',
    ]);
  partOf(fact.at, place('at'), edition, say);
  fact.printed.forEach((printed, index) =>
    partOf(printed.at, place(['printed', index, 'at']), edition, say),
  );
}

function partOf(at: string | undefined, place: Place, { edition }: LoadedEdition, say: Say): void {
  if (at === undefined) return;
  const parts = new Set(edition.sources.flatMap((source) => Object.keys(source.parts ?? {})));
  if (parts.size > 0) named(at, parts, place, say, ['来源的部分', 'a part of a source']);
}

function editionReferences(loaded: LoadedEdition, library: Library, say: Say): void {
  const { edition, factIds, place } = loaded;
  const fact = (id: string, path: readonly PropertyKey[]): void =>
    named(id, factIds, place(path), say, ['本期的数字', 'a fact of this edition']);
  edition.sections.forEach((section, index) =>
    section.facts.forEach((id, at) => fact(id, ['sections', index, 'facts', at])),
  );
  edition.highlights.forEach((highlight, index) =>
    fact(highlight.fact, ['highlights', index, 'fact']),
  );
  edition.claims.forEach((claim, index) =>
    claim.facts.forEach((id, at) => fact(id, ['claims', index, 'facts', at])),
  );
  edition.notes.forEach((note, index) =>
    note.facts.forEach((id, at) => fact(id, ['notes', index, 'facts', at])),
  );
  edition.charts.forEach((chart, index) =>
    chartReferences(chart, ['charts', index], (id, path) => {
      if (!id.includes(':')) fact(id, path);
      else if (!factOf(id, loaded, library))
        named(id, new Set(), place(path), say, ['别的报告里的数字', 'a fact of another report']);
    }),
  );
  const sections = new Set(edition.sections.map(({ id }) => id));
  edition.charts.forEach(({ section }, index) => {
    if (section !== undefined)
      named(section, sections, place(['charts', index, 'section']), say, [
        'report.yaml 里的节',
        'a section of report.yaml',
      ]);
  });
  edition.notes.forEach(({ section }, index) => {
    if (section !== undefined)
      named(section, sections, place(['notes', index, 'section']), say, [
        'report.yaml 里的节',
        'a section of report.yaml',
      ]);
  });
  edition.corrections.forEach((correction, index) =>
    fact(correction.fact, ['corrections', index, 'fact']),
  );
}

/** The facts a chart names, of this edition or, with its address before them, of another. */
function chartReferences(
  { facts, series, whole, labels }: ChartIntent,
  path: readonly PropertyKey[],
  check: (id: string, path: readonly PropertyKey[]) => void,
): void {
  facts.forEach((id, at) => check(id, [...path, 'facts', at]));
  series.forEach((one, set) =>
    one.facts.forEach((id, at) => check(id, [...path, 'series', set, 'facts', at])),
  );
  if (whole !== undefined) check(whole, [...path, 'whole']);
  for (const id of Object.keys(labels ?? {})) check(id, [...path, 'labels', id]);
}

function named(
  id: string,
  known: ReadonlySet<string>,
  place: Place,
  say: Say,
  [zh, en]: readonly [string, string],
): void {
  if (known.has(id)) return;
  const meant = nearest(id, [...known]);
  say({
    place,
    message: { zh: `没有 \`${id}\` 这个${zh}`, en: `Unexpected \`${id}\`, expected ${en}` },
    hint: meant
      ? { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` }
      : { zh: '核对写法，或先把它写进去', en: 'Correct it, or write that entry first' },
  });
}
