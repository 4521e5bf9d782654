import type { PageName } from '../model/content-layout.ts';
import type { Library, LoadedEdition } from '../model/library.ts';
import type { PageTexts } from '../model/page-texts.ts';
import type { Report } from '../model/problem.ts';
import type { Countable } from '../prose/components.ts';
import { leavesOf, mapLeaves } from '../prose/leaves.ts';
import { placeOf } from '../prose/line-starts.ts';
import { pageWords } from '../prose/page-words.ts';
import type { ProseProblem } from '../prose/prose-problem.ts';
import { pageSections, readSitePage } from '../prose/site-page.ts';
import type { ComponentInline, Inline, Mark, ProseTree } from '../prose/tree.ts';
import type { Lang } from '../quantity/quantity.ts';
import { editionsIn } from './edition-at.ts';
import type { Sighting } from './sighting.ts';
import { sightings } from './sighting.ts';

/** The record that pages of the site take their numbers from. */
export interface Numbers {
  /** A figure by its address, e.g. "jianghai/2022:start-rate". */
  readonly figure: (reference: string) => Sighting | undefined;
  readonly counts: Readonly<Record<Countable, number>>;
}

/** The same from content that was read whole. */
export function numbersIn(library: Library): Numbers {
  const editions = library.parks.flatMap(({ id }) => editionsIn(library, id));
  const sum = (count: (edition: LoadedEdition) => number): number =>
    editions.reduce((total, { edition }) => total + count(edition), 0);
  return {
    figure: (reference) => {
      const home = editions.find(({ edition }) => reference.startsWith(`${edition.id}:`));
      return home && sightings(home).find(({ id }) => id === reference);
    },
    counts: {
      parks: library.parks.length,
      reports: editions.length,
      figures: sum(({ facts }) => facts.length),
      notes: sum(({ edition }) => edition.notes.length),
    },
  };
}

/** A page in the languages in which it exists, its figures filled in. */
export type PageTrees = Readonly<Partial<Record<Lang, ProseTree>>>;

/** Reads every page of the site. */
export function sitePages(
  texts: PageTexts,
  numbers: Numbers,
  report: Report,
): ReadonlyMap<PageName, PageTrees> {
  const pages = [...texts].map(([name, { zh, en }]) => {
    const read = {
      zh: zh && readSitePage(zh, 'zh', report),
      en: en && readSitePage(en, 'en', report),
    };
    if (read.zh && read.en) {
      compare(read.zh, read.en, report);
      compare(read.en, read.zh, report);
    }
    const trees = {
      ...(read.zh && { zh: filled(read.zh, 'zh', numbers, report) }),
      ...(read.en && { en: filled(read.en, 'en', numbers, report) }),
    };
    return [name, trees] as const;
  });
  return new Map(pages);
}

/** Components of a page with what they stand for, e.g. a fact with its wording. */
function filled(tree: ProseTree, lang: Lang, numbers: Numbers, report: Report): ProseTree {
  const say = ({ message, hint, rule }: ProseProblem, { at }: ComponentInline): void => {
    const place = placeOf(tree.path, tree.lines, at.start, at.end);
    report({ rule, severity: 'error', place, message, hint });
  };
  const fill = (inline: Inline): Inline => {
    if (!('children' in inline)) return inline;
    if (inline.type !== 'component') return { ...inline, children: inline.children.map(fill) };
    const { start, end } = inline.at;
    const marked = (text: string, mark: Mark): Inline => ({
      type: 'mark',
      mark,
      children: [{ type: 'text', text, start, end }],
    });
    const { of, ref } = inline.props;
    if (inline.name === 'Count')
      return marked(`${numbers.counts[(of?.value ?? '') as Countable]}`, { kind: 'nonfigure' });
    if (inline.name !== 'Fact' || !ref) return inline;
    const found = numbers.figure(ref.value);
    const [part, words] = found?.value
      ? (['value', found.value] as const)
      : (['change', found?.change] as const);
    const text = words?.[lang];
    if (text)
      return marked(text, { kind: 'figure', fact: ref.value, part, value: valueOf(found, part) });
    say(found ? pageWords.noWording(ref.value) : pageWords.noFact(ref.value), inline);
    return inline;
  };
  return mapLeaves(tree, ({ inlines }) => inlines.map(fill));
}

function valueOf(figure: Sighting | undefined, part: 'value' | 'change'): string | null {
  return part === 'value' ? (figure?.amount?.value ?? null) : null;
}

/** What `other` has and `tree` has not. */
function compare(tree: ProseTree, other: ProseTree, report: Report): void {
  const own = namesIn(tree);
  for (const name of namesIn(other)) {
    if (own.includes(name)) continue;
    const place = { file: tree.path, line: tree.lines.length, column: 1 };
    report({ severity: 'error', place, ...pageWords.parity(name) });
  }
}

/** Sections, facts and counts, as an editor wrote them. */
function namesIn(tree: ProseTree): string[] {
  const inlineNames = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => {
      if (!('children' in inline)) return [];
      const own =
        inline.type === 'component'
          ? [inline.props['ref']?.value ?? inline.props['of']?.value]
          : [];
      return [...own.filter((name) => name !== undefined), ...inlineNames(inline.children)];
    });
  return [
    ...pageSections(tree).map(({ id }) => id),
    ...leavesOf(tree).flatMap(({ inlines }) => inlineNames(inlines)),
  ];
}
