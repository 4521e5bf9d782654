import type { Catalogue, Library } from '../model/library.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Inline } from '../prose/tree.ts';
import { interval } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import { editionsIn } from './edition-at.ts';
import type { CellView } from './panel-view.ts';
import { reportView } from './report-view.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { TimeView } from './time-view.ts';

/** A report as the front page leads to it. */
export interface FrontReport {
  readonly id: string;
  readonly park: Said;
  readonly covers: TimeView;
  /** The last day it covers and the first, by which reports are ordered. */
  readonly until: string;
  readonly phrases: readonly string[];
  readonly title: Said;
  readonly lede: Said | null;
  /** Its leading figure. */
  readonly lead: CellView | null;
  /** The words of the above with their figures marked, by their places in report.yaml. */
  readonly marked: Readonly<Record<string, readonly Inline[]>>;
}

/** What every page says of the site, and what the front page leads to. */
export interface SiteView {
  readonly name: Said;
  readonly tagline: Said | null;
  readonly publisher: Said | null;
  readonly licence: { readonly name: Said; readonly url: string } | null;
  /** Where a reader says that a figure is wrong. */
  readonly reportError: string | null;
}

export function siteView({ site }: Catalogue, lang: Lang): SiteView {
  const licence = saidIn(site?.licence?.name, lang);
  return {
    name: saidIn(site?.name, lang) ?? { text: '数读', lang: 'zh' },
    tagline: saidIn(site?.tagline, lang),
    publisher: saidIn(site?.publisher, lang),
    licence: licence && site?.licence ? { name: licence, url: site.licence.url } : null,
    reportError: site?.['report-error'] ?? null,
  };
}

/** The reports of a park as the front page leads to them, the latest first. */
export function frontReports(library: Library, park: string, lang: Lang): FrontReport[] {
  return editionsIn(library, park).map((at) => {
    const { id, park: name, covers, title, phrases, lede, cells } = reportView(at, lang);
    const [from, to] = interval(at.edition.edition.covers);
    const [lead = null] = cells;
    const { texts } = traceEdition(at.library, at.park, at.edition);
    const said = [['lede', lede] as const, [lead?.field ?? '', lead?.label ?? null] as const];
    const marked = said.flatMap(([field, words]) => {
      const inlines = words && texts.get(`${field}:${words.lang}`);
      return inlines ? [[field, inlines] as const] : [];
    });
    return {
      id,
      park: name,
      covers,
      until: `${to ?? from} ${from}`,
      title,
      phrases,
      lede,
      lead,
      marked: Object.fromEntries(marked),
    };
  });
}
