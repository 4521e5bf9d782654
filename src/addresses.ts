import type { Lang } from './quantity/quantity.ts';

/** The languages of the site, the first of them at its root. */
export const languages: readonly Lang[] = ['zh', 'en'];

/** A page or file of the site. */
export interface Address {
  /** The file of src/pages/ that makes it, e.g. "parks/[park]/index.astro". */
  readonly source: string;
  /** How it is asked for, below the base, e.g. "parks/jianghai/". */
  readonly path: string;
  /** Where it is written, e.g. "parks/jianghai/index.html". */
  readonly file: string;
  /** Of all that it is made of; null for one that is made in every build. */
  readonly digest: string | null;
}

/** The address of a page under the site's base, e.g. address('en') is "/en/". */
export function address(language: Lang, path = ''): string {
  return `${base()}${language === 'zh' ? '' : `${language}/`}${path}`;
}

/**
 * An address of this site as other hosts must name it: absolute('https://a.example', '/en/'). Here
 * alone the host of site.yaml meets the base, which `path` has already.
 */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/** The address of a file in public/, e.g. asset('icon.svg') is "/icon.svg". */
export function asset(name: string): string {
  return `${base()}${name}`;
}

/** Where a report stands within its language, e.g. "parks/jianghai/2022/". */
export function reportPath(id: string): string {
  return `parks/${id}/`;
}

/** Where the page of a report's park stands within its language, e.g. "parks/jianghai/". */
export function parkPath(id: string): string {
  return `parks/${id.split('/')[0]}/`;
}

/** Where a chart stands within its language, without an ending: "parks/jianghai/2022/figures/growth". */
export function figurePath(id: string, chart: string): string {
  return `${reportPath(id)}figures/${chart}`;
}

/** The pages across all reports, by their addresses. */
export const acrossNames = ['indicators', 'targets', 'compare'] as const;
export type AcrossName = (typeof acrossNames)[number];

/** Where such a page stands within its language, e.g. "targets/". */
export function acrossPath(name: AcrossName): string {
  return `${name}/`;
}

/** Where the search page stands within its language. */
export const searchPath = 'search/';

/** Where an indicator stands within its language, e.g. "indicators/signed-projects/". */
export function indicatorPath(id: string): string {
  return `${acrossPath('indicators')}${id}/`;
}

/** The row of a fact, of this report or, as "jianghai/2022:output", of another. */
export function factHref(id: string, fact: string, language: Lang): string {
  const [first = '', second] = fact.split(':');
  const [home, row] = second === undefined ? [id, first] : [first, second];
  return `${address(language, `${reportPath(home)}data/`)}#${row}`;
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
