import { address, reportPath } from '../addresses.ts';
import { fill } from '../charts/fill.ts';
import { plain } from '../charts/spec.ts';
import { citation } from '../derive/citation.ts';
import type { CorrectionView } from '../derive/correction-view.ts';
import type { DataView } from '../derive/data-view.ts';
import type { ReportView } from '../derive/report-view.ts';
import type { Said } from '../derive/said.ts';
import type { Thing } from '../outputs/schema-org.ts';
import { datasetThing, reportThing, webSite } from '../outputs/schema-org.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { Lang } from '../quantity/quantity.ts';
import { siteOf, wordsOf } from '../site.ts';
import { described } from './head-view.ts';
import { wholeAddress, writtenAddress } from './web-address.ts';

/** The front page as machines read it. */
export function siteThings(language: Lang): Thing[] {
  return [webSite(described(language, ''))];
}

/** A report's page; `textLang` is the language that its text is in. */
export function reportThings(report: ReportView, language: Lang, textLang: Lang): Thing[] {
  const path = reportPath(report.id);
  const words = {
    textTag: wordsOf(textLang).tag,
    citation: citationOf(report, language, address(language, path))
      .map(({ text }) => text)
      .join(''),
    correctionText: (one: CorrectionView) => correctionText(one, language),
    // Reports are written from Chinese sources, in Chinese first.
    original:
      language === 'en' && textLang === 'en' ? wholeAddress(address('zh', path)) : undefined,
  };
  return [reportThing(report, described(language, path), words)];
}

/** The page with all figures of a report. */
export function dataThings(report: ReportView, data: DataView, language: Lang): Thing[] {
  const path = reportPath(report.id);
  const { dataset } = wordsOf(language).head;
  const { title, park, covers, figures } = report;
  const parts = { report: title.text, park: park.text, covers: covers.text, figures };
  const files = [
    ['facts.csv', 'text/csv'],
    ['facts.json', 'application/json'],
  ].flatMap(([name = '', type = '']) => {
    const url = wholeAddress(address('zh', path + name));
    return url === undefined ? [] : [{ url, type }];
  });
  const words = {
    name: plain(fill(dataset.name, parts)),
    description: plain(fill(dataset.description, parts)),
    files,
  };
  return [datasetThing(report, data, described(language, `${path}data/`), words)];
}

/** How others cite a report or its data; `path` is the page's own address. */
export function citationOf(
  report: Pick<ReportView, 'title' | 'issuer' | 'issued'>,
  language: Lang,
  path: string,
): Said[] {
  const { based } = wordsOf(language).record;
  return citation(report, siteOf(language), { path: writtenAddress(path), based, lang: language });
}

/** A piece of a citation as HTML: an address breaks behind its slashes and not within a year. */
export function citedHtml({ text }: Said): string {
  const html = escapeHtml(text);
  return html.includes('://') ? html.replaceAll(/(?<=[^/:])\/(?=\w)/g, '/<wbr>') : html;
}

/** A correction in a sentence and its reason. */
export function correctionText(
  { kind, name, from, to, reason }: CorrectionView,
  language: Lang,
): string {
  const { correction } = wordsOf(language).head;
  const parts = { kind, name: name.text, from: from.text, to: to.text };
  const space = language === 'en' ? ' ' : '';
  return plain(fill(correction, parts)) + (reason ? space + reason.text : '');
}
