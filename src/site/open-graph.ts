import { address, languages, reportPath } from '../addresses.ts';
import { fill } from '../charts/fill.ts';
import { plain } from '../charts/spec.ts';
import type { FrontReport } from '../derive/front-report.ts';
import type { Lang } from '../quantity/quantity.ts';
import { siteOf, wordsOf } from '../site.ts';
import { bareTitle } from './trail.ts';
import { reportAround, shareImage, wholeAddress } from './web-address.ts';

/** A property of Open Graph and what it is. */
export type Property = readonly [name: string, content: string];

interface Page {
  readonly language: Lang;
  readonly title: string;
  readonly description: string;
}

/** What other sites show of a page. */
export function openGraph({ language, title, description }: Page, path: string): Property[] {
  const site = siteOf(language).name.text;
  const around = reportAround(path, language);
  const report = around && path === reportPath(around.id) ? around : undefined;
  const others = languages.filter((other) => other !== language);
  return [
    ['og:site_name', site],
    ['og:title', bareTitle(title, language, [site])],
    ['og:description', description],
    ['og:type', report ? 'article' : 'website'],
    ...given('og:url', wholeAddress(address(language, path))),
    ['og:locale', wordsOf(language).head.locale],
    ...others.flatMap((other) => given('og:locale:alternate', wordsOf(other).head.locale)),
    ...imageProperties(language, shareImage(path, language), around),
    ...given('article:published_time', wholeDay(report?.dates.issued)),
    ...given('article:modified_time', wholeDay(report?.dates.corrected)),
  ];
}

function imageProperties(
  language: Lang,
  image: string | undefined,
  report: FrontReport | undefined,
): Property[] {
  if (image === undefined) return [];
  return [
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', imageWords(language, report)],
  ];
}

/** What is seen on the picture. */
function imageWords(language: Lang, report: FrontReport | undefined): string {
  const { head, titleJoin } = wordsOf(language);
  const { name, tagline } = siteOf(language);
  if (!report) return [name, tagline].flatMap((said) => said?.text ?? []).join(titleJoin);
  const { park, covers, title } = report;
  return plain(fill(head.image, { park: park.text, covers: covers.text, title: title.text }));
}

function given(name: string, content: string | undefined): Property[] {
  return content === undefined ? [] : [[name, content]];
}

/** Open Graph knows no date that is less exact than a day. */
function wholeDay(date: string | null | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
}
