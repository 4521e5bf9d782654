import type { Fact } from '../model/fact.ts';
import type { Indicator } from '../model/indicator.ts';
import { interval } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { CorrectionView } from './correction-view.ts';
import { correctionViews } from './correction-view.ts';
import type { EditionAt } from './edition-at.ts';
import type { FactView } from './fact-view.ts';
import { factView } from './fact-view.ts';
import type { NoteView } from './note-view.ts';
import { noteViews } from './note-view.ts';
import type { Said, Wordings } from './said.ts';
import { saidIn } from './said.ts';
import { partWords, sourceAnchor } from './source-view.ts';
import { filterWords, scopeWords } from './scope-wording.ts';
import { changeWordings, unitWord, valueWordings } from './wording.ts';

/** The same figure printed elsewhere in other words. */
export interface PrintedView {
  readonly wordings: Wordings;
  readonly part: Said | null;
}

/** A place where a figure is printed; in no section, it is a title, a label or a note. */
export interface UsedAt {
  readonly fact: string;
  readonly lang: Lang;
  readonly section: string | null;
}

/** A section that prints the figure, or a chart that shows it. */
export interface UseView {
  readonly anchor: string;
  readonly heading: Said;
}

/** One row of the data page. */
export interface RowView extends FactView {
  readonly printed: readonly PrintedView[];
  readonly uses: readonly UseView[];
  /** Charts by their ids; they have pages of their own, since not each stands in the report. */
  readonly charts: readonly { readonly id: string; readonly title: Said }[];
  readonly notes: readonly Pick<NoteView, 'number' | 'anchor'>[];
  /** The latest first. */
  readonly corrections: readonly CorrectionView[];
  /** Is it among the highlights? */
  readonly isHighlight: boolean;
  readonly indicator: { readonly id: string; readonly definition: Said } | null;
  /** Its source in the list of sources. */
  readonly source: string | null;
  /** What rows are sorted and found by, which readers do not see. */
  readonly keys: RowKeys;
}

export interface RowKeys {
  /** Its last day and its first, e.g. "2022-12-31 2022-01-01"; "" without a period. */
  readonly when: string;
  /** What its value is counted in, e.g. "元"; rows of one unit are compared. */
  readonly unit: string;
  /** What it is called in the other language. */
  readonly words: string;
}

/** The rows that one section of the report tells. */
export interface RowGroup {
  /** Its place on the report page; null for what no section tells. */
  readonly anchor: string | null;
  readonly heading: Said | null;
  readonly rows: readonly RowView[];
}

export interface DataView {
  readonly groups: readonly RowGroup[];
}

/** Every fact of an edition, in the order of its report, in a language. */
export function dataView(at: EditionAt, uses: readonly UsedAt[], lang: Lang): DataView {
  const { edition, facts } = at.edition;
  const notes = noteViews(edition, lang);
  const corrections = correctionViews(at, lang);
  const row = (fact: Fact): RowView => ({
    ...rowView(fact, at, notes, lang),
    uses: usesOf(fact.id, at, uses, lang),
    charts: chartsOf(fact.id, at, lang),
    corrections: corrections.filter((one) => one.fact === fact.id),
  });
  const told = new Set<string>();
  const groups: RowGroup[] = edition.sections.map(({ id, heading, facts: ids }) => {
    // A fact told in two sections has its row, and so its address, in the first.
    const own = facts.filter(({ fact }) => ids.includes(fact.id) && !told.has(fact.id));
    for (const { fact } of own) told.add(fact.id);
    return {
      anchor: `section-${id}`,
      heading: saidIn(heading, lang),
      rows: own.map(({ fact }) => row(fact)),
    };
  });
  const rest = facts.filter(({ fact }) => !told.has(fact.id)).map(({ fact }) => row(fact));
  return {
    groups: [...groups, { anchor: null, heading: null, rows: rest }].filter(
      ({ rows }) => rows.length > 0,
    ),
  };
}

function usesOf(
  id: string,
  { edition: { edition } }: EditionAt,
  uses: readonly UsedAt[],
  lang: Lang,
): UseView[] {
  const used = uses.filter((use) => use.fact === id && use.lang === lang);
  return edition.sections
    .filter((section) => used.some((use) => use.section === section.id))
    .map((section) => ({
      anchor: `section-${section.id}`,
      heading: saidIn(section.heading, lang) ?? { text: section.id, lang: 'en' },
    }));
}

function chartsOf(id: string, { edition: { edition } }: EditionAt, lang: Lang): RowView['charts'] {
  return edition.charts
    .filter(({ facts, series }) => [...facts, ...series.flatMap((one) => one.facts)].includes(id))
    .map((chart) => ({
      id: chart.id,
      title: saidIn(chart.title, lang) ?? { text: chart.id, lang },
    }));
}

function rowView(
  fact: Fact,
  at: EditionAt,
  notes: readonly NoteView[],
  lang: Lang,
): Omit<RowView, 'uses' | 'charts' | 'corrections'> {
  const { edition } = at.edition;
  const indicator = at.library.indicators.get(fact.indicator ?? '');
  const view = factView(fact, at, lang);
  const definition = saidIn(indicator?.definition, lang);
  return {
    ...view,
    indicator: indicator && definition ? { id: indicator.id, definition } : null,
    source: sourceAnchor(fact, edition),
    keys: {
      when: whenOf(fact),
      unit: view.quantity ? unitWord(view.quantity, indicator, lang) : '',
      words: wordsElsewhere(fact, at, indicator, lang),
    },
    printed: fact.printed.flatMap(({ value, change, at: place }) => {
      const part = partWords({ source: fact.source, at: place }, edition, lang);
      const values = value ? [valueWordings(value, indicator)] : [];
      const changes = change ? [changeWordings(change)] : [];
      return [...values, ...changes].map((wordings) => ({ wordings, part }));
    }),
    notes: notes.filter(({ facts }) => facts.includes(fact.id)),
    isHighlight: edition.highlights.some((highlight) => highlight.fact === fact.id),
  };
}

function whenOf({ period }: Fact): string {
  if (!period) return '';
  const [from, to] = interval(period);
  return `${to ?? from} ${from}`;
}

function wordsElsewhere(
  fact: Fact,
  { park: { park } }: EditionAt,
  indicator: Indicator | undefined,
  lang: Lang,
): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const named = [...(indicator ? [indicator.name] : []), ...scopeWords(fact, park)];
  return [...named, ...filterWords(fact)].flatMap((words) => words[other] ?? []).join(' ');
}
