import type { PromiseGroup } from '../derive/promise-view.ts';
import type { CellView } from '../derive/panel-view.ts';
import { panelHeading } from '../derive/panel-view.ts';
import type { NoteView } from '../derive/note-view.ts';
import type { ReportView } from '../derive/report-view.ts';
import type { Said } from '../derive/said.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { StoredBlock, StoredComponent } from '../prose/render.ts';
import { holdsComponent, sectionsAmong } from '../prose/stored-blocks.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Words } from '../words/en.ts';
import { correctionSentence } from './correction-html.ts';
import { targetsHtml } from './targets-html.ts';

/** A picture of a report with what it shows. */
export interface ArticlePicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** Where it stands on the site. */
  readonly href?: string;
}

/** All that a report in plain HTML is made of; every address is whole. */
export interface Article {
  readonly report: ReportView;
  readonly lang: Lang;
  readonly words: Words;
  /** The text, made for readers elsewhere; without any, the figures of the panel stand alone. */
  readonly blocks: readonly StoredBlock[];
  readonly promises: readonly PromiseGroup[];
  readonly factHref: (fact: string) => string;
  /** Words of report.yaml with their figures linked, by their place there. */
  readonly marked: (field: string, said: Said) => string;
  readonly chart: (id: string) => ArticlePicture;
  readonly photo: (src: string) => string | undefined;
}

/** A report for feeds: figures, text, charts and data notes in elements that every reader knows. */
export function articleHtml(article: Article): string {
  const { report, blocks, words } = article;
  const all = blocks.map((block) => blockHtml(block, article)).join('\n');
  const told = new Set(sectionsAmong(blocks));
  const untold = report.notes.filter(({ section }) => section === null || !told.has(section));
  return [
    report.lede && `<p><strong>${article.marked('lede', report.lede)}</strong></p>`,
    ...correctionSentences(article),
    !holdsComponent(blocks, 'Highlights') && panelHtml(article),
    all,
    !holdsComponent(blocks, 'Targets') && targetsHtml(article),
    untold.length > 0 && `<h2>${escapeHtml(words.report.otherNotes)}</h2>`,
    ...untold.map((note) => noteHtml(note, article)),
    sourcesHtml(article),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
}

function blockHtml(block: StoredBlock, article: Article): string {
  if (!('component' in block)) return block.html;
  const { component, props, html } = block;
  const inner = (): string => block.blocks.map((one) => blockHtml(one, article)).join('\n');
  switch (component) {
    case 'Highlights':
      return panelHtml(article);
    case 'Targets':
      return targetsHtml(article);
    case 'Chart':
      return pictureHtml({ ...article.chart(props['id'] ?? ''), ...captionOf(html) });
    case 'Section':
      return sectionHtml(block, inner(), article);
    case 'Quote':
      return `<blockquote>${inner()}<p>— ${[html['by'], html['role']].filter(Boolean).join(' ')}</p></blockquote>`;
    case 'Photo': {
      const src = article.photo(props['src'] ?? '');
      const caption = html['caption'] ?? '';
      return src === undefined ? '' : pictureHtml({ src, alt: props['alt'] ?? '', caption });
    }
    case 'Table':
      return `<p><strong>${html['caption'] ?? ''}</strong></p>\n${inner()}`;
    case 'Aside':
    case 'Note': {
      const title = html['title'] ? `<p><strong>${html['title']}</strong></p>\n` : '';
      return `<blockquote>${title}${inner()}</blockquote>`;
    }
    default:
      return inner();
  }
}

function captionOf(html: StoredComponent['html']): { caption?: string } {
  return html['caption'] === undefined ? {} : { caption: html['caption'] };
}

function sectionHtml({ props }: StoredComponent, inner: string, article: Article): string {
  const section = article.report.sections.find(({ id }) => id === props['id']);
  if (!section) return inner;
  return [
    `<h2>${article.marked(section.field, section.heading)}</h2>`,
    inner,
    ...section.charts.map((id) => pictureHtml(article.chart(id))),
    ...section.notes.map((note) => noteHtml(note, article)),
  ].join('\n');
}

function panelHtml(article: Article): string {
  const { report, words } = article;
  if (report.cells.length === 0) return '';
  const items = report.cells.map((cell) => `<li>${cellHtml(cell, article)}</li>`);
  return `<h2>${escapeHtml(words.report[panelHeading(report.cells)].join(''))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** e.g. 引进项目总投资额：223.2亿元，首次突破200亿元（2022年，签约口径）. */
function cellHtml(cell: CellView, { marked, factHref, lang }: Article): string {
  const { figure, label, field, claims, change, period, foot } = cell;
  const gap = figure.lang === 'en' ? '\u00a0' : '';
  const unit = figure.unit === '' ? '' : (figure.unit === '%' ? '' : gap) + figure.unit;
  const amount = [figure.hedge, figure.number].filter((part) => part !== '').join(gap) + unit;
  const [colon, comma, open, close] = lang === 'zh' ? '：，（）' : [': ', ', ', ' (', ')'];
  const said = [...claims, ...(change ? [change] : [])].map(({ text }) => comma + text);
  const remarks = [...(period ? [period.text] : []), ...foot.map((one) => one.said.text)];
  const link = `<a href="${escapeHtml(factHref(cell.fact))}"><strong>${escapeHtml(amount)}</strong></a>`;
  const rest = remarks.length > 0 ? `${open}${remarks.join(comma)}${close}` : '';
  return `${marked(field, label)}${colon}${link}${escapeHtml(said.join('') + rest)}`;
}

function pictureHtml({ src, alt, caption, href }: ArticlePicture): string {
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
  const shown = href === undefined ? image : `<a href="${escapeHtml(href)}">${image}</a>`;
  return `<figure>${shown}<figcaption>${caption}</figcaption></figure>`;
}

function noteHtml({ number, field, text }: NoteView, { words, marked }: Article): string {
  const name = escapeHtml(`${words.report.note} ※${number}`);
  return `<blockquote><p><strong>${name}</strong> ${marked(field, text)}</p></blockquote>`;
}

function correctionSentences({ report, words, factHref }: Article): string[] {
  return report.corrections.map((one) => {
    const why = one.reason ? ` ${escapeHtml(one.reason.text)}` : '';
    return `<p>${correctionSentence(one, factHref(one.fact), words.head.feed)}${why}</p>`;
  });
}

function sourcesHtml({ report, words }: Article): string {
  const items = report.sources.map(({ title, publisher, date, url }) => {
    const name = escapeHtml(title.text);
    const linked = url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
    const rest = [publisher?.text, date?.text].filter((one) => one !== undefined);
    return `<li>${[linked, ...rest.map(escapeHtml)].join('; ')}</li>`;
  });
  return `<h2>${escapeHtml(words.report.sources)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
