import type { CorrectionView } from '../derive/correction-view.ts';
import type { Said } from '../derive/said.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { Words } from '../words/en.ts';

type FeedWords = Words['head']['feed'];

/** A correction in a line of plain HTML: what was printed and what stands there now. */
export function correctionSentence(
  { kind, date, name, from, to }: CorrectionView,
  fact: string,
  { was: [was, now, stop] = [] }: Pick<FeedWords, 'was'>,
): string {
  const link = `<a href="${escapeHtml(fact)}">${escapeHtml(name.text)}</a>`;
  const figures = `<del>${escapeHtml(from.text)}</del>${now}<ins>${escapeHtml(to.text)}</ins>`;
  return `<strong>${escapeHtml(kind)}</strong> ${escapeHtml(date.text)} ${link}${was}${figures}${stop}`;
}

/** The same as an entry of a feed, with its reason and the report it belongs to. */
export function correctionHtml(
  correction: CorrectionView,
  title: Said,
  links: { readonly report: string; readonly fact: string },
  words: FeedWords,
): string {
  const { reason } = correction;
  const report = `<a href="${escapeHtml(links.report)}">${escapeHtml(title.text)}</a>`;
  return [
    `<p>${correctionSentence(correction, links.fact, words)}</p>`,
    ...(reason ? [`<p>${words.reason}${escapeHtml(reason.text)}</p>`] : []),
    `<p>${words.inReport}${report}</p>`,
  ].join('\n');
}
