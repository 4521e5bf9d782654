import { acrossNames, address, languages } from '../addresses.ts';
import type { PageView } from '../derive/page-view.ts';
import { pageView } from '../derive/page-view.ts';
import type { ParkCard, ParkView } from '../derive/park-view.ts';
import { parkView } from '../derive/park-view.ts';
import type { PageName } from '../model/content-layout.ts';
import { joinedDigest } from '../model/digest.ts';
import { countsOf } from '../outputs/settle.ts';
import type { Countable } from '../prose/components.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, renderOptions, siteOf, wordsOf } from '../site.ts';
import { acrossIn } from './across.ts';
import { hasFeeds } from './web-address.ts';

/** A way through the site, and whether it leads to this page or to what is above it. */
export interface Way {
  readonly name: string;
  readonly href: string;
  readonly current: 'page' | 'true' | undefined;
}

/** Pages about the site that stand at the foot alone: the head has room for what most readers look for. */
const atFoot: readonly PageName[] = ['accessibility'];

/** The ways at the head of every page; `path` is its own. */
export function waysOf(language: Lang, path: string | undefined): Way[] {
  const pages = siteOf(language).pages.filter((name) => !atFoot.includes(name));
  return waysTo(['parks', ...acrossNames, ...pages], language, path);
}

/** The ways at its foot: all there are. */
export function footWaysOf(language: Lang, path: string | undefined): Way[] {
  return waysTo(['parks', ...acrossNames, ...siteOf(language).pages], language, path);
}

function waysTo(
  names: readonly ('parks' | (typeof acrossNames)[number] | PageName)[],
  language: Lang,
  path: string | undefined,
): Way[] {
  return names.map((name) => {
    const isWithin = path?.startsWith(`${name}/`) ?? false;
    return {
      name: wordsOf(language).site[name],
      href: address(language, `${name}/`),
      current: isWithin ? (path === `${name}/` ? 'page' : 'true') : undefined,
    };
  });
}

/** How much there is on the site. */
export function counts(): Record<Countable, number> {
  return countsOf(content().parks);
}

/** What `getStaticPaths` wants for the page of every park; one without reports may lead to feeds. */
export function parkRoutes(): { params: { park: string }; digest: string }[] {
  const feeds = `${hasFeeds()}`;
  return [...content().parks].map(([park, { digest }]) => ({
    params: { park },
    digest: joinedDigest([digest, feeds]),
  }));
}

export function parksOf(language: Lang): ParkCard[] {
  return [...content().parks.values()].map(({ cards }) => cards[language]);
}

export function parkOf(id: string, language: Lang): ParkView {
  return parkView(content().shelf.library(id), id, acrossIn(language, [id]));
}

/** What `getStaticPaths` wants for the pages of the site; they are few, and made in every build. */
export function pageRoutes(): { params: { page: PageName } }[] {
  return [...content().pages.keys()].map((page) => ({ params: { page } }));
}

/** A page of the site, in the other language where it has none in this one. */
export function pageOf(name: PageName, language: Lang): PageView & { readonly lang: Lang } {
  const trees = content().pages.get(name);
  for (const lang of [language, ...languages.filter((other) => other !== language)]) {
    const tree = trees?.[lang];
    if (tree) return { ...pageView(tree, renderOptions('', language)), lang };
  }
  throw new TypeError(`Unexpected page \`${name}\`, the content has none of that name.`);
}
