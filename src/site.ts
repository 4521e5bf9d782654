import { en, type Words } from './words/en.ts';
import { zh } from './words/zh.ts';

export type Language = 'zh' | 'en';

/** The languages of the site, the first of them at its root. */
export const languages: readonly Language[] = ['zh', 'en'];

const dictionaries: Record<Language, Words> = { zh, en };

/** Everything the interface says in a language. */
export function wordsOf(language: Language): Words {
  return dictionaries[language];
}

/** The address of a page under the site's base, e.g. address('en') is "/en/". */
export function address(language: Language, path = ''): string {
  return `${base()}${language === 'zh' ? '' : `${language}/`}${path}`;
}

/** The address of a file in public/, e.g. asset('icon.svg') is "/icon.svg". */
export function asset(name: string): string {
  return `${base()}${name}`;
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
