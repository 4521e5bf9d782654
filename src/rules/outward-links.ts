import type { Library } from '../model/library.ts';
import type { Place } from '../model/problem.ts';
import { leavesOf } from '../prose/leaves.ts';
import { placeOf } from '../prose/line-starts.ts';
import { readSitePage } from '../prose/site-page.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Inline, Link, ProseTree } from '../prose/tree.ts';
import { editionsOf } from './rule.ts';

/** A link of the content to another site, and where it stands. */
export interface OutwardLink {
  /** e.g. "www.example.cn". */
  readonly host: string;
  readonly href: string;
  readonly place: Place;
}

/** Every link of the content to another site: of site.yaml, of sources, of prose and of pages. */
export function outwardLinks(library: Library): OutwardLink[] {
  return [...ofSite(library), ...ofReports(library), ...ofPages(library)];
}

function ofSite({ site, sitePlace }: Library): OutwardLink[] {
  return [
    ...linkTo(site?.licence?.url, sitePlace(['licence', 'url'])),
    ...linkTo(site?.['report-error'], sitePlace(['report-error'])),
    ...linkTo(site?.government?.['find-errors'], sitePlace(['government', 'find-errors'])),
  ];
}

function ofReports(library: Library): OutwardLink[] {
  const sources = editionsOf(library).flatMap(({ edition, place }) =>
    edition.sources.flatMap(({ url }, index) => linkTo(url, place(['sources', index, 'url']))),
  );
  const trees = library.parks.flatMap((park) =>
    park.editions.flatMap((edition) => Object.values(traceEdition(library, park, edition).prose)),
  );
  return [...sources, ...trees.flatMap(ofProse)];
}

function ofPages({ pages }: Library): OutwardLink[] {
  return [...pages.values()].flatMap((texts) =>
    (['zh', 'en'] as const).flatMap((lang) => {
      const file = texts[lang];
      const tree = file && readSitePage(file, lang, () => undefined);
      return tree ? ofProse(tree) : [];
    }),
  );
}

function ofProse(tree: ProseTree): OutwardLink[] {
  const links = leavesOf(tree).flatMap(({ inlines }) => linksIn(inlines));
  return links.flatMap(({ href, at }) =>
    linkTo(href, placeOf(tree.path, tree.lines, at.start, at.end)),
  );
}

function linksIn(inlines: readonly Inline[]): Link[] {
  return inlines.flatMap((inline) => {
    const inside = 'children' in inline ? linksIn(inline.children) : [];
    return inline.type === 'link' ? [inline, ...inside] : inside;
  });
}

function linkTo(href: string | undefined, place: Place): OutwardLink[] {
  if (href === undefined || !/^https?:/i.test(href)) return [];
  return [{ host: new URL(href).hostname, href, place }];
}
