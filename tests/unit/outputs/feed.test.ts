import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../../../src/outputs/feed.ts';
import { atomFeed, jsonFeed, latestEntries } from '../../../src/outputs/feed.ts';
import { element, escapeXml } from '../../../src/outputs/xml.ts';

const entry: FeedEntry = {
  url: 'https://a.example/en/parks/xinqu/2023/',
  title: 'Investment & output <2023>',
  summary: 'A year in figures',
  html: '<p>43 &amp; more</p>',
  day: '2023-01',
  changed: '2024-02-06',
  category: 'Xinqu',
  image: 'https://a.example/en/parks/xinqu/2023/share.png',
};

const feed: Feed = {
  title: 'Xinqu Reports',
  subtitle: null,
  home: 'https://a.example/en/',
  tag: 'en',
  author: 'Publisher',
  licence: 'CC BY 4.0',
  icon: 'https://a.example/icon-512.png',
  favicon: 'https://a.example/favicon.ico',
  self: { atom: 'https://a.example/en/feed.xml', json: 'https://a.example/en/feed.json' },
  entries: [entry, { ...entry, url: `${entry.url}#correction`, image: null }],
};

describe('atomFeed(feed)', () => {
  const xml = atomFeed(feed);
  const count = (part: RegExp): number => (xml.match(part) ?? []).length;

  test('has what RFC 4287 asks of a feed and of each entry', () => {
    const head = xml.slice(0, xml.indexOf('<entry>'));
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(head, name).toContain(`<${name}>`);
    for (const name of ['id', 'title', 'updated'])
      expect(count(new RegExp(`<${name}>`, 'g')), name).toBe(1 + feed.entries.length);
    expect(head).toContain('rel="self"');
    expect(count(/<id>/g)).toBe(1 + feed.entries.length);
    expect(count(/<content type="html">/g)).toBe(feed.entries.length);
  });

  test('escapes words, and HTML as words', () => {
    expect(xml).toContain('<title>Investment &amp; output &lt;2023&gt;</title>');
    expect(xml).toContain('&lt;p&gt;43 &amp;amp; more&lt;/p&gt;');
  });

  test('a month begins at midnight in China; the feed is as new as its latest change', () => {
    expect(xml).toContain('<published>2023-01-01T00:00:00+08:00</published>');
    expect(xml.match(/<updated>[^<]*/)?.[0]).toBe('<updated>2024-02-06T00:00:00+08:00');
  });
});

describe('jsonFeed(feed)', () => {
  const whole = JSON.parse(jsonFeed(feed)) as Record<string, unknown> & {
    items: Record<string, unknown>[];
  };

  test('has what version 1.1 asks of a feed and of each item', () => {
    expect(whole).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      feed_url: feed.self.json,
      language: 'en',
      authors: [{ name: 'Publisher' }],
    });
    for (const item of whole.items) {
      expect(item).toMatchObject({ id: item['url'], content_html: entry.html });
      expect(item['date_published']).toBe('2023-01-01T00:00:00+08:00');
      expect(item['date_modified']).toBe('2024-02-06T00:00:00+08:00');
    }
    expect(new Set(whole.items.map(({ id }) => id)).size).toBe(whole.items.length);
  });

  test('leaves out what there is not', () => {
    expect(whole).not.toHaveProperty('description');
    expect(whole.items[1]).not.toHaveProperty('image');
  });
});

describe('latestEntries(entries)', () => {
  test('keeps the latest thirty', () => {
    const days = Array.from({ length: 50 }, (_, year) => ({
      url: `${year}`,
      day: `${1980 + year}`,
    }));
    const kept = latestEntries(days);
    expect(kept).toHaveLength(30);
    expect([kept[0]?.day, kept[29]?.day]).toEqual(['2029', '2000']);
  });
});

describe('escapeXml(text)', () => {
  test('leaves out signs that XML has no place for', () => {
    expect(escapeXml('a\u0000\u000b\ufffeb\tc😀')).toBe('ab\tc😀');
    expect(escapeXml('\ud800x')).toBe('x');
  });

  test('element(name, attributes) closes itself and escapes quotes', () => {
    expect(element('a', { b: '"<', c: undefined })).toBe('<a b="&quot;&lt;"/>');
  });
});
