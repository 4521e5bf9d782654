import { element, escapeXml, XML_HEAD } from './xml.ts';

/** A page in all of its languages. */
export interface MappedPage {
  /** Its whole address in each language, by the tag of the language. */
  readonly urls: Readonly<Record<string, string>>;
  /** Which of them serves readers of any other language. */
  readonly fallback: string;
  /** When its content changed last, e.g. "2023-01"; null where nobody wrote it down. */
  readonly changed: string | null;
}

/** No sitemap may list more addresses. */
const MOST = 50_000;

/** The files of the sitemap by their names; of several parts, sitemap.xml names the others. */
export function sitemapFiles(
  pages: readonly MappedPage[],
  addressOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const entries = pages.flatMap(entriesOf);
  if (entries.length <= MOST) return new Map([[INDEX, urlSet(entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / MOST) }, (_, part) => [
    `sitemap-${part + 1}.xml`,
    urlSet(entries.slice(part * MOST, (part + 1) * MOST)),
  ]) as [string, string][];
  const named = parts.map(([name]) =>
    element('sitemap', {}, element('loc', {}, escapeXml(addressOf(name)))),
  );
  const index = element('sitemapindex', { xmlns: PROTOCOL }, `\n${named.join('\n')}\n`);
  return new Map([[INDEX, `${XML_HEAD}${index}\n`], ...parts]);
}

const INDEX = 'sitemap.xml';
const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** An entry for each language, each with all of them. */
function entriesOf({ urls, fallback, changed }: MappedPage): string[] {
  const all = [...Object.entries(urls), ['x-default', fallback] as const];
  const alternates = all.map(([hreflang, href]) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href }),
  );
  return Object.values(urls).map((url) =>
    element(
      'url',
      {},
      [
        element('loc', {}, escapeXml(url)),
        ...(changed === null ? [] : [element('lastmod', {}, changed)]),
        ...alternates,
      ].join(''),
    ),
  );
}

function urlSet(entries: readonly string[]): string {
  const spaces = { xmlns: PROTOCOL, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return `${XML_HEAD}${element('urlset', spaces, `\n${entries.join('\n')}\n`)}\n`;
}

/** What machines may go through: all of a public site, nothing of a preview. */
export function robotsText(isPublic: boolean, sitemap: string | undefined): string {
  if (!isPublic) return 'User-agent: *\nDisallow: /\n';
  const map = sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
