import { absolute, address, reportPath } from '../addresses.ts';
import type { FrontReport } from '../derive/front-report.ts';
import { isPreview } from '../outputs/build-cache.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, siteOf } from '../site.ts';

/** A whole address; undefined while the site has none of its own. */
export function wholeAddress(path: string): string | undefined {
  const { origin } = siteOf('zh');
  return origin === null ? undefined : absolute(origin, path);
}

/** An address as a reader may write it down: whole where the site has one. */
export function writtenAddress(path: string): string {
  return wholeAddress(path) ?? path;
}

/** May machines go through this site and keep what they find? A preview is for nobody to keep. */
export function isPublic(): boolean {
  return !isPreview(process.env);
}

/** Are there feeds? Without an address no entry has a name, without a report no feed has a date. */
export function hasFeeds(): boolean {
  const hasReports = [...content().parks.values()].some(({ fronts }) => fronts.zh.length > 0);
  return isPublic() && hasReports && siteOf('zh').origin !== null;
}

/** The report that a page belongs to, e.g. for the path "parks/jianghai/2022/data/". */
export function reportAround(path: string, language: Lang): FrontReport | undefined {
  const [, park = '', edition] = /^parks\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  const fronts = content().parks.get(park)?.fronts[language];
  return fronts?.find(({ id }) => id === `${park}/${edition}`);
}

/** The picture that other sites show of a page: of the report it belongs to, else of the site. */
export function shareImage(path: string, language: Lang): string | undefined {
  const report = reportAround(path, language);
  return wholeAddress(address(language, `${report ? reportPath(report.id) : ''}share.png`));
}
