import { address, factHref, reportPath } from '../addresses.ts';
import { fill } from '../charts/fill.ts';
import { plain } from '../charts/spec.ts';
import type { CorrectionView } from '../derive/correction-view.ts';
import type { FrontReport } from '../derive/front-report.ts';
import { joinedDigest } from '../model/digest.ts';
import { correctionHtml } from '../outputs/correction-html.ts';
import type { Feed, FeedEntry } from '../outputs/feed.ts';
import { atomFeed, jsonFeed, latestEntries } from '../outputs/feed.ts';
import type { Lang } from '../quantity/quantity.ts';
import { content, frontOf, siteOf, wordsOf } from '../site.ts';
import { articleOf } from './article.ts';
import { correctionText } from './things.ts';
import { hasFeeds, shareImage, wholeAddress } from './web-address.ts';

/** The feeds of a language by their names. */
export const feedNames = ['feed.xml', 'feed.json'] as const;
export type FeedName = (typeof feedNames)[number];

/** An entry before its text is made, which only the latest need. */
interface Planned extends Omit<FeedEntry, 'html'> {
  readonly park: string;
  readonly html: () => string;
}

/** What decides whether a feed must be made anew: its entries, and the parks that they tell of. */
export function feedDigest(lang: Lang): string {
  const { parks, sharedDigest } = content();
  const entries = latestEntries(plannedIn(lang));
  const own = entries.flatMap(({ park, ...entry }) => [
    parks.get(park)?.digest ?? '',
    JSON.stringify(entry),
  ]);
  return joinedDigest([sharedDigest, ...own]);
}

export function feedFile(name: FeedName, lang: Lang): string {
  return (name === 'feed.xml' ? atomFeed : jsonFeed)(feedIn(lang));
}

function feedIn(lang: Lang): Feed {
  const { name, tagline, publisher, licence } = siteOf(lang);
  const at = (file: string): string => whole(address(lang, file));
  return {
    title: name.text,
    subtitle: tagline?.text ?? null,
    home: at(''),
    tag: wordsOf(lang).tag,
    author: (publisher ?? name).text,
    licence: licence && `${licence.name.text} ${licence.url}`,
    icon: whole(address('zh', 'icon-512.png')),
    favicon: whole(address('zh', 'favicon.ico')),
    self: { atom: at('feed.xml'), json: at('feed.json') },
    entries: latestEntries(plannedIn(lang)).map(({ html, ...entry }) => ({
      ...entry,
      html: html(),
    })),
  };
}

/** Every report and every correction, none of which has been read yet. */
function plannedIn(lang: Lang): Planned[] {
  if (!hasFeeds()) return [];
  return frontOf(lang).flatMap((report) => [
    reportEntry(report, lang),
    ...report.corrections.map((one) => correctionEntry(one, report, lang)),
  ]);
}

function reportEntry(report: FrontReport, lang: Lang): Planned {
  const { id, title, lede, issuedOn, dates, park } = report;
  const changed = [issuedOn, dates.corrected ?? ''].toSorted().at(-1) ?? issuedOn;
  return {
    ...common(report, lang),
    url: whole(address(lang, reportPath(id))),
    title: title.text,
    summary: lede?.text ?? title.text,
    day: issuedOn,
    changed,
    category: park.text,
    html: () => articleOf(id, lang),
  };
}

function correctionEntry(one: CorrectionView, report: FrontReport, lang: Lang): Planned {
  const { kind, name, from, to, day, anchor, fact } = one;
  const { feed } = wordsOf(lang).head;
  const page = whole(address(lang, reportPath(report.id)));
  const parts = { kind, name: name.text, from: from.text, to: to.text };
  const links = { report: page, fact: whole(factHref(report.id, fact, lang)) };
  return {
    ...common(report, lang),
    url: `${page}#${anchor}`,
    title: plain(fill(feed.corrected, parts)),
    summary: correctionText(one, lang),
    day,
    changed: day,
    category: report.park.text,
    html: () => correctionHtml(one, report.title, links, feed),
  };
}

function common({ id }: FrontReport, lang: Lang): { park: string; image: string | null } {
  const [park = ''] = id.split('/');
  return { park, image: shareImage(reportPath(id), lang) ?? null };
}

function whole(path: string): string {
  return wholeAddress(path) ?? path;
}
