import { answer } from '../../src/cli/site-server.ts';
import { type Built, linksOf } from './built.ts';

/** A link and the page that has it. */
interface FoundLink {
  readonly name: string;
  readonly link: string;
}

/** Every link of every page within the site. */
export function linksIn({ files }: Built): FoundLink[] {
  return pagesOf(files).flatMap(([name, html]) => linksOf(html).map((link) => ({ name, link })));
}

/** Links and files that lead nowhere, and references to an id that the page has not. */
export function brokenLinks(site: Built, base: string): string[] {
  const links = linksIn(site)
    .filter(({ name, link }) => !leadsSomewhere(site, base, urlOf(base, name, link)))
    .map(({ name, link }) => `${name}: ${link}`);
  const assets = [...site.files]
    .filter(([name]) => name.endsWith('.css'))
    .flatMap(([name, css]) =>
      [...css.matchAll(/url\(["']?(?!data:)([^"')]+)/g)]
        .filter(([, link = '']) => !leadsSomewhere(site, base, urlOf(base, name, link)))
        .map(([, link]) => `${name}: ${link}`),
    );
  return [...links, ...assets, ...pagesOf(site.files).flatMap(lostReferences)];
}

/** Pages without a counterpart, or whose counterpart does not name them; `home` is the front page's. */
export function unpaired({ files }: Built, home: string): string[] {
  return pagesOf(files).flatMap(([name, html]) => {
    const path = name.replace(/^en\//, '').replace(/index\.html$/, '');
    if (name === '404.html') return alternates(html).length === 0 ? [] : [`${name} has one`];
    const expected = [
      ['zh-CN', `${home}${path}`],
      ['en', `${home}en/${path}`],
      ['x-default', `${home}${path}`],
    ];
    const lang = name.startsWith('en/') ? 'en' : 'zh-CN';
    const other = name.startsWith('en/') ? name.slice(3) : `en/${name}`;
    const complaints = [
      JSON.stringify(alternates(html)) !== JSON.stringify(expected) && 'names other pages',
      !html.includes(`<html lang="${lang}">`) && 'is of another language',
      !files.has(other) && `lacks ${other}`,
    ];
    return complaints.filter((one) => one !== false).map((one) => `${name} ${one}`);
  });
}

/** Pages that no reader finds who begins at the front page and never changes the language. */
export function unreached({ files }: Built, base: string): string[] {
  const isEnglish = (name: string): boolean => name.startsWith('en/');
  return ['index.html', 'en/index.html'].flatMap((front) => {
    const seen = new Set([front]);
    for (const name of seen) {
      for (const link of linksOf(files.get(name) ?? '')) {
        const next = fileOf(base, urlOf(base, name, link));
        const isNext = next.endsWith('.html') && files.has(next);
        if (isNext && isEnglish(next) === isEnglish(front)) seen.add(next);
      }
    }
    return pagesOf(files)
      .map(([name]) => name)
      .filter((name) => isEnglish(name) === isEnglish(front))
      .filter((name) => name !== '404.html' && !seen.has(name));
  });
}

function pagesOf(files: Built['files']): [string, string][] {
  return [...files].filter(([name]) => name.endsWith('.html'));
}

function urlOf(base: string, name: string, link: string): URL {
  return new URL(link, `http://site${base}${name.replace(/index\.html$/, '')}`);
}

function fileOf(base: string, { pathname }: URL): string {
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function leadsSomewhere({ at, files }: Built, base: string, url: URL): boolean {
  const found = answer(at.dist, base, url.pathname);
  if (!('status' in found) || found.status !== 200) return false;
  const target = files.get(fileOf(base, url)) ?? '';
  return url.hash === '' || target.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`);
}

function lostReferences([name, html]: readonly [string, string]): string[] {
  const references = html.matchAll(/\s(?:aria-(?:labelledby|describedby|controls)|for)="([^"]+)"/g);
  return [...references]
    .flatMap(([, ids = '']) => ids.split(' '))
    .filter((id) => !html.includes(` id="${id}"`))
    .map((id) => `${name}: no ${id}`);
}

function alternates(html: string): (string | undefined)[][] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return [...links].map(([, lang, href]) => [lang, href]);
}
