import type { CorrectionView } from '../derive/correction-view.ts';
import type { DataView } from '../derive/data-view.ts';
import type { ReportView } from '../derive/report-view.ts';
import type { Said } from '../derive/said.ts';
import type { SiteView } from '../derive/site-view.ts';

/** A thing in the vocabulary of schema.org, as JSON-LD. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What the makers below know of the page they describe. */
export interface Described {
  readonly site: SiteView;
  /** The tag of its language, e.g. "zh-CN". */
  readonly tag: string;
  /** Whole addresses by names such as "report"; without an address of the site there are none. */
  readonly urls: Readonly<Partial<Record<'page' | 'home' | 'report' | 'data' | 'image', string>>>;
}

/** Things as the text of a `<script type="application/ld+json">`; no text can end the element. */
export function jsonLd(things: readonly Thing[]): string {
  const whole = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}

/** The site, on its front page. */
export function webSite({ site, tag, urls }: Described): Thing {
  return {
    '@type': 'WebSite',
    ...idOf(urls.home),
    name: site.name.text,
    ...(site.tagline && { description: site.tagline.text }),
    inLanguage: tag,
    ...publishing(site),
  };
}

/** What a report's page says of it. */
export interface ReportWords {
  /** The language its text is in. */
  readonly textTag: string;
  /** How others cite it. */
  readonly citation: string;
  readonly correctionText: (correction: CorrectionView) => string;
  /** The whole address of the page that its text was translated from, where it was. */
  readonly original: string | undefined;
}

/** A report: who, when, about what, from which documents, and what was corrected in it. */
export function reportThing(
  report: ReportView,
  { site, urls }: Described,
  { textTag, citation, correctionText, original }: ReportWords,
): Thing {
  const { title, lede, dates, sources, corrections } = report;
  const { page } = urls;
  return {
    '@type': 'Report',
    ...idOf(page),
    ...(page && { mainEntityOfPage: page }),
    headline: title.text,
    ...(lede && { description: lede.text }),
    inLanguage: textTag,
    ...(dates.issued && { datePublished: dates.issued }),
    ...(dates.corrected && { dateModified: dates.corrected }),
    author: organization(site.publisher ?? site.name),
    ...publishing(site),
    temporalCoverage: dates.covers,
    about: placeOf(report),
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title.text,
      ...(source.publisher && { publisher: organization(source.publisher) }),
      ...(source.date?.datetime && { datePublished: source.date.datetime }),
      ...(source.url && { url: source.url }),
    })),
    ...(corrections.length > 0 && {
      correction: corrections.map((one) => ({
        '@type': 'CorrectionComment',
        ...(page && idOf(`${page}#${one.anchor}`)),
        text: correctionText(one),
        datePublished: one.day,
      })),
    }),
    creditText: citation,
    ...(original && { translationOfWork: { '@type': 'Report', '@id': original } }),
    ...(urls.image && { image: urls.image }),
    ...(urls.data && { hasPart: { '@type': 'Dataset', '@id': urls.data, ...named(report) } }),
  };
}

/** What a data page says of itself. */
export interface DatasetWords {
  readonly name: string;
  /** Search engines of data want 50 characters and take 5,000. */
  readonly description: string;
  /** Whole addresses of the files. */
  readonly files: readonly { readonly url: string; readonly type: string }[];
}

/** So many indicators say what a data set is about; more would only make the page heavier. */
const MOST_VARIABLES = 40;

/** The figures of a report as a data set. */
export function datasetThing(
  report: ReportView,
  { groups }: DataView,
  { site, tag, urls }: Described,
  { name, description, files }: DatasetWords,
): Thing {
  const rows = groups.flatMap((group) => group.rows);
  const variables = new Map(rows.map(({ name: said, keys }) => [said.text, keys.unit]));
  const { dates } = report;
  return {
    '@type': 'Dataset',
    ...idOf(urls.page),
    name,
    description,
    inLanguage: tag,
    creator: organization(site.publisher ?? site.name),
    ...publishing(site),
    isAccessibleForFree: true,
    ...(dates.issued && { datePublished: dates.issued }),
    ...(dates.corrected && { dateModified: dates.corrected }),
    temporalCoverage: dates.covers,
    spatialCoverage: placeOf(report),
    variableMeasured: [...variables].slice(0, MOST_VARIABLES).map(([variable, unit]) => ({
      '@type': 'PropertyValue',
      name: variable,
      ...(unit !== '' && { unitText: unit }),
    })),
    ...(files.length > 0 && {
      distribution: files.map(({ url, type }) => ({
        '@type': 'DataDownload',
        contentUrl: url,
        encodingFormat: type,
      })),
    }),
    ...(urls.report && { isPartOf: { '@type': 'Report', '@id': urls.report, ...named(report) } }),
  };
}

/** The way from the front page to a page; the last step is the page itself. */
export function breadcrumbs(
  steps: readonly { readonly name: string; readonly url: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: url,
    })),
  };
}

function idOf(url: string | undefined): { '@id': string; url: string } | undefined {
  return url === undefined ? undefined : { '@id': url, url };
}

function named({ title }: ReportView): { name: string } {
  return { name: title.text };
}

function publishing({ publisher, licence }: SiteView): Record<string, unknown> {
  return {
    ...(publisher && { publisher: organization(publisher) }),
    ...(licence && { license: licence.url }),
  };
}

function organization({ text }: Said): Thing {
  return { '@type': 'Organization', name: text };
}

function placeOf({ park, place }: ReportView): Thing {
  return { '@type': 'Place', name: park.text, ...(place && { address: place.text }) };
}
