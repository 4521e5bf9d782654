import { isForeign } from './address.ts';
import { plainText } from './plain-text.ts';
import type { Image, Inline, Link, Mark } from './tree.ts';

/** What the tree cannot know: where things stand on the site. */
export interface RenderOptions {
  /** Where a figure leads, e.g. "/parks/jianghai/2022/data/#signed". */
  readonly factHref: (fact: string) => string;
  /** Where an image stands, and how large it is so that nothing moves when it comes. */
  readonly image?: (src: string) => ShownImage | null;
  /** Where a link into this site leads, e.g. "/en/method/" for "/method/"; as typed without it. */
  readonly linkHref?: (href: string) => string;
  /** Is a reader to be asked before a link leads there? */
  readonly leaves?: (href: string) => boolean;
  /** Our own host; links to others say so. */
  readonly host?: string;
  /**
   * For readers elsewhere: makes an address whole, wherever it leads. What is made for them has no
   * classes and nothing else that only our own pages understand.
   */
  readonly whole?: (href: string) => string;
}

/** An image that a page shows, e.g. at "/parks/jianghai/2022/images/gate.jpg". */
export interface ShownImage {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** Inline nodes as HTML. */
export function inlineHtml(inlines: readonly Inline[], options: RenderOptions): string {
  return inlines.map((inline) => html(inline, options, false)).join('');
}

/** Text as HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A link in a link is no HTML, so a figure in one is a figure without its link. */
function html(inline: Inline, options: RenderOptions, inLink: boolean): string {
  const inner = (children: readonly Inline[], isLink = inLink): string =>
    children.map((child) => html(child, options, isLink)).join('');
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
    case 'em':
    case 'del':
      return `<${inline.type}>${inner(inline.children)}</${inline.type}>`;
    case 'link':
      return linkHtml(inline, inner(inline.children, true), options, inLink);
    case 'image':
      return imageHtml(inline, options);
    case 'component':
      return inline.name === 'Plain' && !options.whole
        ? `<span class="nonfigure">${inner(inline.children)}</span>`
        : inner(inline.children);
    case 'mark': {
      const isLink = inLink || inline.mark.kind === 'figure';
      return markHtml(inline.mark, inner(inline.children, isLink), options, inLink);
    }
  }
}

function linkHtml(
  { href, title }: Link,
  inner: string,
  { host, leaves, linkHref, whole }: RenderOptions,
  inLink: boolean,
): string {
  if (href === '' || inLink) return inner;
  const to = href.startsWith('/') ? (linkHref?.(href) ?? href) : href;
  const away = whole ? '' : awayOf(href, host, leaves);
  return `<a href="${escapeHtml(whole?.(to) ?? to)}"${titleOf(title)}${away}>${inner}</a>`;
}

function awayOf(
  href: string,
  host: RenderOptions['host'],
  leaves: RenderOptions['leaves'],
): string {
  if (!isForeign(href, host)) return '';
  return leaves?.(href)
    ? ' target="_blank" rel="external noopener noreferrer" data-leaving'
    : ' rel="external noopener"';
}

/** Without a file that may be shown, an image is its words. */
function imageHtml({ src, alt, title }: Image, { image, whole }: RenderOptions): string {
  const words = escapeHtml(plainText(alt).text);
  const shown = src === '' ? null : image?.(src);
  if (!shown) return words;
  const size = `width="${shown.width}" height="${shown.height}" loading="lazy" decoding="async"`;
  const from = whole?.(shown.href) ?? shown.href;
  return `<img src="${escapeHtml(from)}" alt="${words}"${titleOf(title)} ${size}>`;
}

function markHtml(mark: Mark, inner: string, options: RenderOptions, inLink: boolean): string {
  if (mark.kind === 'time') return `<time datetime="${escapeHtml(mark.datetime)}">${inner}</time>`;
  const { whole } = options;
  if (mark.kind === 'nonfigure') return whole ? inner : `<span class="nonfigure">${inner}</span>`;
  const { fact, part, value } = mark;
  const href = options.factHref(fact);
  if (whole) return inLink ? inner : `<a href="${escapeHtml(whole(href))}">${inner}</a>`;
  const about = `data-fact="${escapeHtml(fact)}" data-part="${part}"`;
  const data = `<data class="figure" value="${escapeHtml(value ?? '')}" ${about}>${inner}</data>`;
  return inLink ? data : `<a href="${escapeHtml(href)}">${data}</a>`;
}

function titleOf(title: string | null): string {
  return title === null || title === '' ? '' : ` title="${escapeHtml(title)}"`;
}
