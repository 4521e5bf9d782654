import { describe, expect, test } from 'vitest';
import { robotsText, sitemapFiles } from '../../../src/outputs/sitemap.ts';

const at = (file: string): string => `https://a.example/${file}`;
const page = (number: number, changed: string | null = null) => ({
  urls: { 'zh-CN': at(`${number}/`), en: at(`en/${number}/`) },
  fallback: at(`${number}/`),
  changed,
});

describe('sitemapFiles(pages, addressOf)', () => {
  test('has an entry for each language of a page, each naming all of them', () => {
    const xml = sitemapFiles([page(1, '2023-01')], at).get('sitemap.xml') ?? '';
    expect(xml.match(/<loc>[^<]*<\/loc><lastmod>[^<]*<\/lastmod>/g)).toEqual([
      '<loc>https://a.example/1/</loc><lastmod>2023-01</lastmod>',
      '<loc>https://a.example/en/1/</loc><lastmod>2023-01</lastmod>',
    ]);
    expect(xml.match(/hreflang="x-default" href="https:\/\/a.example\/1\/"/g)).toHaveLength(2);
  });

  test('above 50,000 addresses is an index of parts', () => {
    const pages = Array.from({ length: 30_000 }, (_, number) => page(number));
    const files = sitemapFiles(pages, at);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain(
      '<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>',
    );
    const counts = [1, 2].map(
      (part) => (files.get(`sitemap-${part}.xml`)?.match(/<url>/g) ?? []).length,
    );
    expect(counts).toEqual([50_000, 10_000]);
  });
});

describe('robotsText(isPublic, sitemap)', () => {
  test('lets everybody in and names the sitemap', () => {
    expect(robotsText(true, at('sitemap.xml'))).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xml\n',
    );
    expect(robotsText(true, undefined)).toBe('User-agent: *\nAllow: /\n');
  });

  test('keeps everybody out of a preview', () => {
    expect(robotsText(false, at('sitemap.xml'))).toBe('User-agent: *\nDisallow: /\n');
  });
});
