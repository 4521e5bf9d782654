import { address, indicatorPath, parkPath, reportPath } from '../addresses.ts';
import type { Said } from '../derive/said.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, frontOf, type Route, wordsOf } from '../site.ts';
import { indicatorsOf } from './across.ts';
import { governmentOf } from './government-page.ts';
import { footWaysOf, parksOf } from './places.ts';

/** Where the map of a government site stands within its language. */
export const siteMapPath = 'sitemap/';

/** A link of the map, with those below it. */
export interface MapEntry {
  readonly name: Said;
  readonly href: string;
  readonly below: readonly MapEntry[];
}

/** Every page of the site in a language but charts, which their reports show. */
export interface SiteMap {
  readonly ways: readonly MapEntry[];
  readonly parks: readonly MapEntry[];
  readonly indicators: readonly MapEntry[];
}

export function siteMapOf(language: Lang): SiteMap {
  const { site, data } = wordsOf(language);
  const own = (text: string): Said => ({ text, lang: language });
  const ways = [{ name: site.home, href: address(language) }, ...footWaysOf(language, undefined)];
  return {
    ways: ways.map(({ name, href }) => ({ name: own(name), href, below: [] })),
    parks: parksOf(language).map(({ id, name }) => ({
      name,
      href: address(language, parkPath(id)),
      below: frontOf(language, id).map((report) => ({
        name: report.title,
        href: address(language, reportPath(report.id)),
        below: [
          {
            name: own(data.title),
            href: address(language, `${reportPath(report.id)}data/`),
            below: [],
          },
        ],
      })),
    })),
    indicators: indicatorsOf(language).flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => ({
        name,
        href: address(language, indicatorPath(id)),
        below: [],
      })),
    ),
  };
}

/** What `getStaticPaths` wants for the map, which only a government site has. */
export function siteMapRoutes(): Route<'map'>[] {
  if (!governmentOf()) return [];
  const { sharedDigest } = content();
  const maps = (['zh', 'en'] as const).map((language) => JSON.stringify(siteMapOf(language)));
  return [{ params: { map: 'sitemap' }, digest: joinedDigest([sharedDigest, ...maps]) }];
}
