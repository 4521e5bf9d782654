import { address, asset, languages } from '../addresses.ts';
import type { Described, Thing } from '../outputs/schema-org.ts';
import { jsonLd } from '../outputs/schema-org.ts';
import type { Lang } from '../quantity/quantity.ts';
import { siteOf, wordsOf } from '../site.ts';
import type { Property } from './open-graph.ts';
import { openGraph } from './open-graph.ts';
import { trailOf } from './trail.ts';
import { hasFeeds, reportAround, shareImage, wholeAddress, writtenAddress } from './web-address.ts';

/** What a page says of itself. */
export interface HeadPage {
  readonly language: Lang;
  readonly title: string;
  readonly description: string;
  /** Its address within its language; none for a page without a counterpart. */
  readonly path: string | undefined;
  /** Does it show what is not published yet? */
  readonly isHeldBack: boolean;
  /** What it is about, in the vocabulary of schema.org. */
  readonly things: readonly Thing[];
}

/** All that the head of a page tells other sites and machines, every string finished. */
export interface HeadView {
  /** Pages that are not published, or stand at no address of their own, are nobody's to find. */
  readonly isIndexed: boolean;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly feeds: readonly {
    readonly title: string;
    readonly type: string;
    readonly href: string;
  }[];
  readonly icons: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string;
  }[];
  /** Open Graph. */
  readonly properties: readonly Property[];
  /** How large a card other sites make of it. */
  readonly card: 'summary' | 'summary_large_image';
  /** JSON-LD. */
  readonly linked: string | null;
}

/** What stands in the head of a page beside its title. */
export function headOf(page: HeadPage): HeadView {
  const { language, path, isHeldBack } = page;
  const shared = {
    alternates: alternatesOf(path),
    feeds: feedsOf(language),
    icons: iconsOf(language),
  };
  if (path === undefined || isHeldBack) {
    const none = { canonical: null, properties: [], card: 'summary', linked: null } as const;
    return { isIndexed: false, ...shared, ...none };
  }
  const things = [...page.things, ...trailOf(page, path)];
  return {
    isIndexed: true,
    ...shared,
    canonical: wholeAddress(address(language, path)) ?? null,
    properties: openGraph(page, path),
    card: shareImage(path, language) === undefined ? 'summary' : 'summary_large_image',
    linked: things.length > 0 ? jsonLd(things) : null,
  };
}

/** What makers of JSON-LD know of a page. */
export function described(language: Lang, path: string): Described {
  const report = reportAround(path, language);
  const { origin } = siteOf(language);
  const whole = (to: string): string => wholeAddress(address(language, to)) ?? '';
  const home = report && `parks/${report.id}/`;
  return {
    site: siteOf(language),
    tag: wordsOf(language).tag,
    urls:
      origin === null
        ? {}
        : {
            page: whole(path),
            home: whole(''),
            ...(home !== undefined && { report: whole(home), data: whole(`${home}data/`) }),
            image: shareImage(path, language) ?? '',
          },
  };
}

function alternatesOf(path: string | undefined): HeadView['alternates'] {
  if (path === undefined) return [];
  const pages = languages.map((language) => [wordsOf(language).tag, address(language, path)]);
  return [...pages, ['x-default', address('zh', path)]].map(([tag = '', href = '']) => ({
    tag,
    href: writtenAddress(href),
  }));
}

function feedsOf(language: Lang): HeadView['feeds'] {
  if (!hasFeeds()) return [];
  const { atom, json } = wordsOf(language).head.feed;
  return [
    { title: atom, type: 'application/atom+xml', href: address(language, 'feed.xml') },
    { title: json, type: 'application/feed+json', href: address(language, 'feed.json') },
  ];
}

/** The SVG last: of those it can show, a browser takes the last. */
function iconsOf(language: Lang): HeadView['icons'] {
  return [
    { rel: 'icon', href: asset('favicon.ico'), type: 'image/x-icon' },
    { rel: 'icon', href: asset('icon.svg'), type: 'image/svg+xml' },
    { rel: 'apple-touch-icon', href: asset('apple-touch-icon.png') },
    { rel: 'manifest', href: address(language, 'site.webmanifest') },
  ];
}
