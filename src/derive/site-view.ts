import type { Catalogue, Library } from '../model/library.ts';
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
  readonly phrases: readonly string[];
  readonly title: Said;
  readonly lede: Said | null;
  /** Its leading figure. */
  readonly lead: CellView | null;
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
    return { id, park: name, covers, title, phrases, lede, lead: cells[0] ?? null };
  });
}
