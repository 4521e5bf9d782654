import { element, escapeXml, XML_HEAD } from './xml.ts';

/** A report or a correction as feeds have it. */
export interface FeedEntry {
  /** Its whole address, which is its name for good. */
  readonly url: string;
  readonly title: string;
  /** Plain words, for readers that show no more. */
  readonly summary: string;
  readonly html: string;
  /** As exact as the content is, e.g. "2023-01". */
  readonly day: string;
  /** When it was changed last; its own day if it never was. */
  readonly changed: string;
  /** e.g. the name of the park. */
  readonly category: string;
  readonly image: string | null;
}

/** A feed in one language, with whole addresses. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string | null;
  readonly home: string;
  readonly tag: string;
  readonly author: string;
  readonly licence: string | null;
  readonly icon: string;
  readonly favicon: string;
  /** The feed's own address in either form. */
  readonly self: { readonly atom: string; readonly json: string };
  /** The latest first, one or more. */
  readonly entries: readonly FeedEntry[];
}

/** Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { title, subtitle, home, tag, author, licence, icon, self, entries } = feed;
  const parts = [
    text('id', home),
    text('title', title),
    ...(subtitle === null ? [] : [text('subtitle', subtitle)]),
    text('updated', moment(lastChange(entries))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: tag, href: home }),
    element('author', {}, text('name', author)),
    ...(licence === null ? [] : [text('rights', licence)]),
    text('icon', icon),
    element('generator', {}, 'Shudu'),
    ...entries.map((entry) => atomEntry(entry, tag)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag };
  return `${XML_HEAD}${element('feed', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function atomEntry(entry: FeedEntry, tag: string): string {
  const { url, title, summary, html, day, changed, category } = entry;
  const parts = [
    text('id', url),
    text('title', title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: tag, href: url }),
    text('published', moment(day)),
    text('updated', moment(changed)),
    element('category', { term: category }),
    text('summary', summary),
    element('content', { type: 'html' }, escapeXml(html)),
  ];
  return element('entry', {}, `\n${parts.join('\n')}\n`);
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { title, subtitle, home, tag, author, icon, favicon, self, entries } = feed;
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(subtitle !== null && { description: subtitle }),
    home_page_url: home,
    feed_url: self.json,
    icon,
    favicon,
    language: tag,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: moment(entry.day),
      date_modified: moment(entry.changed),
      tags: [entry.category],
      ...(entry.image !== null && { image: entry.image }),
      language: tag,
    })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** So many entries, of reports and corrections together, tell a reader who comes by now and then. */
const MOST_ENTRIES = 30;

/** The entries that a feed keeps: the latest, those of one day by their addresses. */
export function latestEntries<Entry extends Pick<FeedEntry, 'url' | 'day'>>(
  entries: readonly Entry[],
): Entry[] {
  return entries
    .toSorted((a, b) => (a.day === b.day ? (a.url < b.url ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, MOST_ENTRIES);
}

function lastChange(entries: readonly FeedEntry[]): string {
  return entries.map(({ changed }) => changed).reduce((a, b) => (a < b ? b : a), '');
}

/** Feeds want a moment: a day, month or year begins at midnight in China. */
function moment(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00+08:00`;
}

function text(name: string, words: string): string {
  return element(name, {}, escapeXml(words));
}
