import { computedWord } from './domain-words.ts';
import { deliveredWords } from './delivered-wording.ts';
import type { Promised, Version } from './promise-chains.ts';
import { promises, promisesIn } from './promise-chains.ts';
import type { Across, DocumentView, SightingView } from './sighting-view.ts';
import { sightingView } from './sighting-view.ts';
import type { Said } from './said.ts';
import type { TimeView } from './time-view.ts';
import type { Verdict } from './verdict.ts';

/** What became of a version, and the sum that shows it. */
export interface VerdictView extends Pick<Verdict, 'outcome' | 'isExpected' | 'doubts'> {
  /** e.g. "140亿元 ÷ 200亿元 = 70.0%". */
  readonly arithmetic: string | null;
  /** Who worked it out. */
  readonly computed: string;
}

/** A version of a target: what was promised, in which documents, and how far that was kept. */
export interface VersionView {
  readonly target: SightingView;
  /** What it was counted by, where that was changed later. */
  readonly about: readonly Said[];
  readonly documents: readonly DocumentView[];
  readonly verdict: VerdictView;
}

/** One target as every page prints it. */
export interface PromiseView {
  readonly parkId: string;
  readonly park: Said;
  readonly name: Said;
  readonly about: readonly Said[];
  readonly time: TimeView | null;
  readonly year: string | null;
  /** The oldest first; of several, the later ones revise the earlier. */
  readonly versions: readonly VersionView[];
  /** With its name and time where they are not those of the target. */
  readonly result: ResultView | null;
}

export interface ResultView {
  readonly figure: SightingView;
  readonly name: Said | null;
  readonly about: readonly Said[];
  readonly time: TimeView | null;
}

/** Targets under one heading: of a park, due in a year, or both. */
export interface PromiseGroup {
  readonly park: Said | null;
  /** Null where none is stated, undefined where it does not matter. */
  readonly year: string | null | undefined;
  readonly promises: readonly PromiseView[];
}

/** What the page of targets shows. */
export interface TargetsView {
  /** Those of which something later is printed, met or not. */
  readonly judged: readonly PromiseGroup[];
  readonly revised: readonly PromiseGroup[];
  readonly open: readonly PromiseGroup[];
}

export function targetsView(across: Across): TargetsView {
  const all = promises(across.sightings, across.indicators).map((one) => promiseView(one, across));
  return {
    judged: byPark(all.filter(({ result }) => result !== null)),
    revised: byPark(all.filter(({ versions }) => versions.length > 1)),
    open: byYear(all.filter(({ result }) => result === null)).flatMap(({ year, promises: due }) =>
      byPark(due).map((group) => ({ ...group, year })),
    ),
  };
}

/** The targets that a document prints, by the years they are due. */
export function promisesOfEdition(edition: string, across: Across): PromiseGroup[] {
  const found = promisesIn(promises(across.sightings, across.indicators), edition);
  return byYear(found.map((one) => promiseView(one, across)));
}

/** All targets of the parks in question, by the years they are due. */
export function promisesByYear(across: Across): PromiseGroup[] {
  return byYear(
    promises(across.sightings, across.indicators).map((one) => promiseView(one, across)),
  );
}

/** Years in order; what has none stated comes last. */
function byYear(all: readonly PromiseView[]): PromiseGroup[] {
  const groups = Map.groupBy(all, ({ year }) => year);
  return [...groups]
    .toSorted(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([year, own]) => ({ park: null, year, promises: own }));
}

function byPark(all: readonly PromiseView[]): PromiseGroup[] {
  const groups = Map.groupBy(all, ({ parkId }) => parkId);
  return [...groups.values()].map((own) => ({
    park: own[0]?.park ?? null,
    year: undefined,
    promises: own.toSorted((a, b) => ((a.year ?? '~') < (b.year ?? '~') ? -1 : 1)),
  }));
}

/** A target in a language. */
export function promiseView({ versions, result, year }: Promised, across: Across): PromiseView {
  const last = sightingView(lastOf(versions).printings[0], across);
  const views = versions.map((version) => versionView(version, last, { result, across }));
  return {
    parkId: lastOf(versions).printings[0].park,
    park: last.park,
    name: last.name,
    about: last.about,
    time: last.time,
    year,
    versions: views,
    result: result && resultView(sightingView(result, across), last),
  };
}

function lastOf(versions: Promised['versions']): Version {
  return versions.at(-1) ?? versions[0];
}

function versionView(
  { printings, verdict: { outcome, isExpected, doubts, delivered } }: Version,
  last: SightingView,
  { result, across }: { result: Promised['result']; across: Across },
): VersionView {
  const [target] = printings;
  const indicator = across.indicators.get(target.indicator);
  const views = printings.map((one) => sightingView(one, across));
  const known = { target, ...(indicator && { indicator }) };
  const view = sightingView(target, across);
  return {
    target: view,
    about: isSaidAlike(view.about, last.about) ? [] : view.about,
    documents: [...new Map(views.map(({ document }) => [document.id, document])).values()],
    verdict: {
      outcome,
      isExpected,
      doubts,
      computed: computedWord[across.lang],
      arithmetic:
        delivered && result ? deliveredWords(delivered, { ...known, result }, across.lang) : null,
    },
  };
}

function resultView(figure: SightingView, target: SightingView): ResultView {
  return {
    figure,
    name: figure.name.text === target.name.text ? null : figure.name,
    about: isSaidAlike(figure.about, target.about) ? [] : figure.about,
    time: figure.time?.text === target.time?.text ? null : figure.time,
  };
}

function isSaidAlike(a: readonly Said[], b: readonly Said[]): boolean {
  return a.length === b.length && a.every(({ text }, place) => text === b[place]?.text);
}
