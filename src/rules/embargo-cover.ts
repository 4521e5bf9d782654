import { factEmbargoes, latest, sectionEmbargoes } from '../model/embargo.ts';
import { momentOf } from '../model/iso-date.ts';
import type { Library, LoadedEdition } from '../model/library.ts';
import { chartFacts } from '../model/published.ts';
import type { ComponentBlock } from '../prose/tree.ts';
import { factOf } from './fact-of.ts';

/** An edition with the embargoes of its facts. */
export interface UnderEmbargo {
  readonly library: Library;
  readonly edition: LoadedEdition;
  readonly embargoes: ReadonlyMap<string, string>;
}

/** Until when prose is held back with the components around it. */
export function proseCover(inside: readonly ComponentBlock[], known: UnderEmbargo): string | null {
  const { edition, embargoes } = known;
  const sections = sectionEmbargoes(edition, embargoes);
  return latestOf(
    inside.map(({ name, props }) => {
      if (name === 'Embargoed') return embargoes.get(props.fact?.value ?? '');
      if (name === 'Section') return sections.get(props.id?.value ?? '');
      return name === 'Chart' ? chartEmbargo(props.id?.value ?? '', known) : undefined;
    }),
  );
}

/** Until when words of report.yaml are held back with what they are about. */
export function reportCover(
  path: readonly PropertyKey[],
  facts: readonly string[],
  known: UnderEmbargo,
): string | null {
  const [list, index] = path;
  const { edition, embargoes } = known;
  if (list === 'highlights' || list === 'notes')
    return latestOf(facts.flatMap((id) => embargoes.get(id) ?? []));
  if (list === 'sections') {
    const { id = '' } = edition.edition.sections[Number(index)] ?? {};
    return sectionEmbargoes(edition, embargoes).get(id) ?? null;
  }
  return list === 'charts'
    ? chartEmbargo(edition.edition.charts[Number(index)]?.id ?? '', known)
    : null;
}

function chartEmbargo(id: string, { library, edition }: UnderEmbargo): string | null {
  const chart = edition.edition.charts.find((one) => one.id === id);
  return latestOf(
    (chart ? chartFacts(chart) : []).flatMap(
      (reference) => embargoOf(reference, edition, library) ?? [],
    ),
  );
}

/** Until when a fact is held back, by itself or with its whole report. */
export function embargoOf(reference: string, from: LoadedEdition, library: Library): string | null {
  const found = factOf(reference, from, library);
  if (!found) return null;
  const whole = found.edition === from ? undefined : found.edition.edition.embargo;
  return latestOf([factEmbargoes(found.edition).get(found.located.fact.id), whole]);
}

/** The latest of some moments; null where there is none. */
export function latestOf(moments: readonly (string | null | undefined)[]): string | null {
  const [first, ...rest] = moments.filter((moment) => moment !== undefined && moment !== null);
  return first === undefined ? null : rest.reduce(latest, first);
}

/** Is what is covered held back at least until a moment? */
export function lasts(cover: string | null | undefined, until: string): boolean {
  return cover !== null && cover !== undefined && momentOf(cover) >= momentOf(until);
}
