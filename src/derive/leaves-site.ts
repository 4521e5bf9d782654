import type { SiteSettings } from '../model/site-settings.ts';

/** Names below which governments have their sites, the last two in both spellings of one. */
const GOVERNMENT = ['gov.cn', '政务', 'xn--zfr164b'];

/** Those who give out the mark that every government site shows and links to. */
const REGISTRY = 'conac.cn';

/** Is a reader of a government site to be asked before a link leads there? */
export function leavesSite(site: SiteSettings | null, href: string): boolean {
  if (site?.profile !== 'government' || !/^https?:/i.test(href)) return false;
  const { domain, 'own-hosts': own = [] } = site.government ?? {};
  const known = [...GOVERNMENT, REGISTRY, ...own, ...(domain === undefined ? [] : [domain])];
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return !known.some((name) => host === name || host.endsWith(`.${name}`));
}
