import type { DataView } from './derive/data-view.ts';
import { dataView } from './derive/data-view.ts';
import { editionAt, editionsIn } from './derive/edition-at.ts';
import type { ReportView } from './derive/report-view.ts';
import { reportView } from './derive/report-view.ts';
import type { Said } from './derive/said.ts';
import type { FrontReport, SiteView } from './derive/site-view.ts';
import { frontReports, siteView } from './derive/site-view.ts';
import { readFolder } from './model/folder.ts';
import type { Library } from './model/library.ts';
import { readLibrary } from './model/library.ts';
import type { Problem } from './model/problem.ts';
import type { FileName } from './outputs/edition-files.ts';
import { editionFiles } from './outputs/edition-files.ts';
import { problemText } from './outputs/problem-text.ts';
import { escapeHtml, inlineHtml, type RenderOptions } from './prose/render-inlines.ts';
import { renderHtml, type StoredBlock } from './prose/render.ts';
import type { TracedEdition } from './prose/trace.ts';
import { traceEdition } from './prose/trace.ts';
import type { Lang } from './quantity/quantity.ts';
import { en, type Words } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The languages of the site, the first of them at its root. */
export const languages: readonly Lang[] = ['zh', 'en'];

const dictionaries: Record<Lang, Words> = { zh, en };

/** Everything the interface says in a language. */
export function wordsOf(language: Lang): Words {
  return dictionaries[language];
}

/** The address of a page under the site's base, e.g. address('en') is "/en/". */
export function address(language: Lang, path = ''): string {
  return `${base()}${language === 'zh' ? '' : `${language}/`}${path}`;
}

/** The address of a file in public/, e.g. asset('icon.svg') is "/icon.svg". */
export function asset(name: string): string {
  return `${base()}${name}`;
}

/** Where a report stands within its language, e.g. "parks/jianghai/2022/". */
export function reportPath(id: string): string {
  return `parks/${id}/`;
}

/** What `getStaticPaths` wants for the pages and files of every report. */
export function reportRoutes(): { params: { park: string; edition: string } }[] {
  return editionsIn(library()).map(({ park, edition: { id } }) => ({
    params: { park: park.id, edition: id.slice(park.id.length + 1) },
  }));
}

export function siteOf(language: Lang): SiteView {
  return siteView(library(), language);
}

export function frontOf(language: Lang): FrontReport[] {
  return frontReports(library(), language);
}

export function reportOf(id: string, language: Lang): ReportView {
  return reportView(library(), id)[language];
}

export function dataOf(id: string, language: Lang): DataView {
  return dataView(library(), id, traced(id).uses)[language];
}

export function fileOf(id: string, name: FileName): string {
  return editionFiles(library(), id)[name];
}

/** A report's text, in the other language where it has none in this one; null without any. */
export function proseOf(id: string, language: Lang): { blocks: StoredBlock[]; lang: Lang } | null {
  const { prose } = traced(id);
  for (const lang of [language, ...languages.filter((other) => other !== language)]) {
    const tree = prose[lang];
    if (tree) return { blocks: renderHtml(tree, renderOptions(id, language)), lang };
  }
  return null;
}

/** Words of report.yaml as HTML with their figures marked; `field` says where they stand in it. */
export function markedHtml(
  id: string,
  language: Lang,
  field: string,
  { text, lang }: Said,
): string {
  const inlines = traced(id).texts.get(`${field}:${lang}`);
  return inlines ? inlineHtml(inlines, renderOptions(id, language)) : escapeHtml(text);
}

function renderOptions(id: string, language: Lang): RenderOptions {
  const path = reportPath(id);
  return {
    factHref: (fact) => `${address(language, `${path}data/`)}#${fact}`,
    imageHref: (src) => address('zh', `${path}${src.replace(/^\.\//, '')}`),
  };
}

function traced(id: string): TracedEdition {
  const { library: whole, park, edition } = editionAt(library(), id);
  const found = traceEdition(whole, park, edition);
  stopOn(found.syntax);
  return found;
}

let known: Library | undefined;

/** The content, read once a build; while it is being written, for every page anew. */
function library(): Library {
  if (known && !import.meta.env.DEV) return known;
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  known = readLibrary(readFolder(contentFolder(), report), report);
  stopOn(problems);
  return known;
}

/** A build with errors would publish pages with gaps that no reader could see. */
function stopOn(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Error(`\n${problemText(errors, contentFolder(), terminalLanguage())}`);
}

function contentFolder(): string {
  return process.env['SHUDU_CONTENT'] || 'content';
}

function terminalLanguage(): Lang {
  const { SHUDU_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(SHUDU_LANG || LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
