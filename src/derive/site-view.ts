import type { PageName } from '../model/content-layout.ts';
import type { Catalogue } from '../model/library.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';

/** What every page says of the site. */
export interface SiteView {
  readonly name: Said;
  readonly tagline: Said | null;
  readonly publisher: Said | null;
  /** Its scheme and host on the web, e.g. "https://example.org"; null while nobody said. */
  readonly origin: string | null;
  readonly licence: { readonly name: Said; readonly url: string } | null;
  /** Where a reader says that a figure is wrong. */
  readonly reportError: string | null;
  /** The pages about the site that exist. */
  readonly pages: readonly PageName[];
}

export function siteView({ site, pages }: Catalogue, lang: Lang): SiteView {
  const licence = saidIn(site?.licence?.name, lang);
  return {
    name: saidIn(site?.name, lang) ?? { text: '数读', lang: 'zh' },
    tagline: saidIn(site?.tagline, lang),
    publisher: saidIn(site?.publisher, lang),
    origin: site?.address ?? registered(site),
    licence: licence && site?.licence ? { name: licence, url: site.licence.url } : null,
    reportError: site?.['report-error'] ?? null,
    pages: [...pages.keys()],
  };
}

/** A government site that gives no other address stands at the domain that it is registered by. */
function registered(site: Catalogue['site']): string | null {
  const domain = site?.profile === 'government' ? site.government?.domain : undefined;
  return domain === undefined ? null : `https://${domain}`;
}
