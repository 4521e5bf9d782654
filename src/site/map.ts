import {
  acrossNames,
  acrossPath,
  address,
  figurePath,
  indicatorPath,
  languages,
  parkPath,
  reportPath,
  searchPath,
} from '../addresses.ts';
import type { MappedPage } from '../outputs/sitemap.ts';
import { sitemapFiles } from '../outputs/sitemap.ts';
import { chartRoutes, content, wordsOf } from '../site.ts';
import { indicatorRoutes } from './across.ts';
import { governmentOf } from './government-page.ts';
import { siteMapPath } from './site-map.ts';
import { reportAround, wholeAddress } from './web-address.ts';

/** The sitemap by the names of its files; none without addresses. */
export function sitemap(): ReadonlyMap<string, string> {
  const home = wholeAddress(address('zh'));
  if (home === undefined) return new Map();
  const pages = [...dated(), ...undated().map((path) => ({ path, changed: null }))];
  return sitemapFiles(pages.map(mapped), (file) => wholeAddress(address('zh', file)) ?? file);
}

/** Pages of which content says when it changed: of a report, when it was issued or corrected last. */
function dated(): { path: string; changed: string | null }[] {
  const parks = [...content().parks];
  const reports = parks.flatMap(([park, { editions }]) =>
    editions.flatMap(({ id }) => {
      const path = reportPath(`${park}/${id}`);
      return [path, `${path}data/`];
    }),
  );
  const charts = chartRoutes().map(
    ({ params: { park, edition, figure } }) => `${figurePath(`${park}/${edition}`, figure)}/`,
  );
  return [...reports, ...charts].map((path) => ({ path, changed: changedOn(path) }));
}

function undated(): string[] {
  const { parks, pages } = content();
  return [
    '',
    'parks/',
    ...[...parks.keys()].map(parkPath),
    ...acrossNames.map(acrossPath),
    searchPath,
    ...(governmentOf() ? [siteMapPath] : []),
    ...indicatorRoutes().map(({ params }) => indicatorPath(params.indicator)),
    ...[...pages.keys()].map((name) => `${name}/`),
  ];
}

/** The later of two dates that may be of unlike exactness. */
function changedOn(path: string): string | null {
  const dates = reportAround(path, 'zh')?.dates;
  const known = [dates?.issued, dates?.corrected].filter((one) => typeof one === 'string');
  return known.toSorted().at(-1) ?? null;
}

function mapped({ path, changed }: { path: string; changed: string | null }): MappedPage {
  const whole = (language: (typeof languages)[number]): string =>
    wholeAddress(address(language, path)) ?? '';
  const urls = languages.map((language) => [wordsOf(language).tag, whole(language)]);
  return { urls: Object.fromEntries(urls) as MappedPage['urls'], fallback: whole('zh'), changed };
}
