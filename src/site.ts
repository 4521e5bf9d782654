import { address, factHref, languages, reportPath } from './addresses.ts';
import { makeChart } from './charts/make-chart.ts';
import { phraseInlines } from './charts/phrase-inlines.ts';
import type { ChartSpec, Phrase } from './charts/spec.ts';
import type { DataView } from './derive/data-view.ts';
import { dataView } from './derive/data-view.ts';
import type { EditionAt } from './derive/edition-at.ts';
import { editionAt } from './derive/edition-at.ts';
import type { FrontReport } from './derive/front-report.ts';
import type { Neighbours } from './derive/neighbours.ts';
import { neighbours } from './derive/neighbours.ts';
import type { ReportView } from './derive/report-view.ts';
import { reportView } from './derive/report-view.ts';
import type { Said } from './derive/said.ts';
import type { SiteView } from './derive/site-view.ts';
import { siteView } from './derive/site-view.ts';
import { leavesSite } from './derive/leaves-site.ts';
import { joinedDigest } from './model/digest.ts';
import { shownSize } from './model/shown-size.ts';
import type { ImageFile } from './model/image-file.ts';
import { isPreview } from './outputs/build-cache.ts';
import type { ChartEnding } from './outputs/chart-files.ts';
import { chartEndings, chartFile } from './outputs/chart-files.ts';
import type { FileName } from './outputs/edition-files.ts';
import { editionFiles } from './outputs/edition-files.ts';
import { imagePath } from './prose/address.ts';
import type { RenderOptions, ShownImage } from './prose/render-inlines.ts';
import { escapeHtml, inlineHtml } from './prose/render-inlines.ts';
import { renderHtml, type StoredBlock } from './prose/render.ts';
import type { TracedEdition } from './prose/trace.ts';
import { traceEdition } from './prose/trace.ts';
import type { Lang } from './quantity/quantity.ts';
import { content, once } from './site/content.ts';
import { chartPainter } from './site/pictures.ts';
import { en, type Words } from './words/en.ts';
import { zh } from './words/zh.ts';

export { changedParks, content, forgetPark, once, readParks, takeUp } from './site/content.ts';

const dictionaries: Record<Lang, Words> = { zh, en };

/** Everything the interface says in a language. */
export function wordsOf(language: Lang): Words {
  return dictionaries[language];
}

/** A page of a report as `getStaticPaths` wants it. */
export interface Route<Param extends string> {
  readonly params: Record<Param, string>;
  readonly digest: string;
}

/** What `getStaticPaths` wants for the pages and files of every report. */
export function reportRoutes(): Route<'park' | 'edition'>[] {
  return [...content().parks].flatMap(([park, { editions, digest }]) =>
    editions.map(({ id }) => ({ params: { park, edition: id }, digest })),
  );
}

/** The same for the pages of reports, each of which leads to those beside it. */
export function reportPageRoutes(): Route<'park' | 'edition'>[] {
  return reportRoutes().map(({ params, digest }) => {
    const beside = languages.map((language) =>
      JSON.stringify(neighboursOf(`${params.park}/${params.edition}`, language)),
    );
    return { params, digest: joinedDigest([digest, ...beside]) };
  });
}

/** What `getStaticPaths` wants for the page and files of every chart. */
export function chartRoutes(): Route<'park' | 'edition' | 'figure'>[] {
  return [...content().parks].flatMap(([park, { editions, digest }]) =>
    editions.flatMap(({ id, charts }) =>
      charts.map((figure) => ({ params: { park, edition: id, figure }, digest })),
    ),
  );
}

/** The same for the files of every chart. */
export function chartFileRoutes(): Route<'park' | 'edition' | 'file'>[] {
  return chartRoutes().flatMap(({ params: { figure, ...params }, digest }) =>
    chartEndings.map((ending) => ({
      params: { ...params, file: `${figure}.${ending}` },
      digest,
    })),
  );
}

/** The pictures beside every report. */
export function imageRoutes(): Route<'park' | 'edition' | 'image'>[] {
  return [...content().parks].flatMap(([park, { editions, digest }]) =>
    editions.flatMap(({ id, images }) =>
      images.map((image) => ({ params: { park, edition: id, image }, digest })),
    ),
  );
}

/** A file of a chart by its name, e.g. "growth.svg". */
export function chartFileOf(
  id: string,
  file: string,
  language: Lang,
): Promise<string | Uint8Array> {
  const [name = '', ending] = file.split('.');
  const spec = chartOf(id, name, language);
  const { text: site } = siteOf(language).name;
  const mark = isPreview(process.env) ? `${wordsOf(language).preview.file} ` : '';
  return chartFile(spec, ending as ChartEnding, mark + site, chartPainter());
}

export function siteOf(language: Lang): SiteView {
  return siteView(content().shelf.catalogue, language);
}

/** Every report, the latest first; of a park only, if one is named. */
export function frontOf(language: Lang, park?: string): FrontReport[] {
  return [...content().parks]
    .flatMap(([id, { fronts }]) => (park === undefined || id === park ? fronts[language] : []))
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0));
}

/** Of what the pages are made of that list every park and report. */
export const frontDigest = once((language): string => {
  const { parks, sharedDigest } = content();
  const shown = [...parks.values()].map(({ cards, fronts }) => [cards[language], fronts[language]]);
  return joinedDigest([sharedDigest, JSON.stringify(shown)]);
});

/** The reports before and after one. */
export function neighboursOf(id: string, language: Lang): Neighbours {
  return neighboursIn(language).get(id) ?? { previous: null, next: null };
}

const neighboursIn = once((language) =>
  neighbours([...content().parks.values()].map(({ fronts }) => fronts[language])),
);

export function reportOf(id: string, language: Lang): ReportView {
  return reportView(at(id), language);
}

export function dataOf(id: string, language: Lang): DataView {
  return dataView(at(id), traced(id).uses, language);
}

let lastFiles: { readonly of: EditionAt; readonly files: Record<FileName, string> } | undefined;

/** A file beside a report. They are made together, and pages ask for them one after another. */
export function fileOf(id: string, name: FileName): string {
  const of = at(id);
  if (lastFiles?.of.edition !== of.edition) lastFiles = { of, files: editionFiles(of) };
  return lastFiles.files[name];
}

/** A chart of a report, in a language. */
export function chartOf(id: string, chart: string, language: Lang): ChartSpec {
  const found = at(id).edition.edition.charts.find((one) => one.id === chart);
  if (!found) throw new TypeError(`Unexpected chart \`${chart}\`, \`${id}\` has none of that id.`);
  return makeChart(found, at(id), { lang: language, words: wordsOf(language).chart });
}

/** A report's text, in the other language where it has none in this one; null without any. */
export function proseOf(
  id: string,
  language: Lang,
  options = renderOptions(id, language),
): { blocks: StoredBlock[]; lang: Lang } | null {
  const { prose } = traced(id);
  for (const lang of [language, ...languages.filter((other) => other !== language)]) {
    const tree = prose[lang];
    if (tree) return { blocks: renderHtml(tree, options), lang };
  }
  return null;
}

/** Words of report.yaml as HTML with their figures marked; `field` says where they stand in it. */
export function markedHtml(
  id: string,
  language: Lang,
  field: string,
  { text, lang }: Said,
  options = renderOptions(id, language),
): string {
  const inlines = traced(id).texts.get(`${field}:${lang}`);
  return inlines ? inlineHtml(inlines, options) : escapeHtml(text);
}

/** The same on the front page, for which no report is read. */
export function frontHtml(
  { id, marked }: FrontReport,
  language: Lang,
  field: string,
  { text }: Said,
): string {
  const inlines = marked[field];
  return inlines ? inlineHtml(inlines, renderOptions(id, language)) : escapeHtml(text);
}

/** Words of a chart as HTML with their figures marked. */
export function phrasesHtml(id: string, language: Lang, phrases: readonly Phrase[]): string {
  return inlineHtml(phraseInlines(phrases), renderOptions(id, language));
}

/** A picture beside a report as its prose names it; null for one that cannot be shown. */
export function imageOf(id: string, src: string): (ShownImage & { file: ImageFile }) | null {
  const path = imagePath(src);
  const image = at(id).edition.images.get(path);
  const href = address('zh', reportPath(id) + path);
  return image ? { ...shownSize(image), href, file: image } : null;
}

/** Where figures, links and pictures of a report's text lead. */
export function renderOptions(id: string, language: Lang): RenderOptions {
  return {
    factHref: (fact) => factHref(id, fact, language),
    linkHref: (href) => address(language, href.slice(1)),
    leaves: (href) => leavesSite(content().shelf.catalogue.site, href),
    image: (src) => imageOf(id, src),
  };
}

function traced(id: string): TracedEdition {
  const { library, park, edition } = at(id);
  return traceEdition(library, park, edition);
}

function at(id: string): EditionAt {
  const [park = ''] = id.split('/');
  return editionAt(content().shelf.library(park), id);
}

/**
 * Does a page show what is not published yet? A preview says so on every page; while content is
 * being written, those do that have something under embargo.
 */
export function isUnpublished(path: string): boolean {
  if (!import.meta.env.DEV) return isPreview(process.env);
  const { held } = content();
  const [top, park, edition] = path.split('/');
  return top === 'parks' && edition ? held.has(`${park}/${edition}`) : held.size > 0;
}
