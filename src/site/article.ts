import { join } from 'node:path';
import { address, factHref, figurePath, reportPath } from '../addresses.ts';
import { plain } from '../charts/spec.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Article, ArticlePicture } from '../outputs/article-html.ts';
import { articleHtml } from '../outputs/article-html.ts';
import { cacheFolder } from '../outputs/build-cache.ts';
import { keptText } from '../outputs/kept-text.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { Lang } from '../quantity/quantity.ts';
import {
  chartOf,
  content,
  imageOf,
  markedHtml,
  proseOf,
  renderOptions,
  reportOf,
  wordsOf,
} from '../site.ts';
import { promisesOf } from './across.ts';
import { wholeAddress } from './web-address.ts';

/** A report in plain HTML with whole addresses; one that has not changed is not read again. */
export function articleOf(id: string, lang: Lang): string {
  const page = wholeAddress(address(lang, reportPath(id))) ?? '';
  const [park = ''] = id.split('/');
  const digest = joinedDigest([content().parks.get(park)?.digest ?? '', page]);
  const folder = join(cacheFolder(process.env), 'articles');
  const name = `${id.replace('/', '.')}.${lang}`;
  return keptText(folder, name, digest, () => articleHtml(article(id, lang, page)));
}

function article(id: string, lang: Lang, page: string): Article {
  const whole = (href: string): string => new URL(href, page).href;
  const options = { ...renderOptions(id, lang), whole };
  return {
    report: reportOf(id, lang),
    lang,
    words: wordsOf(lang),
    blocks: proseOf(id, lang, options)?.blocks ?? [],
    promises: promisesOf(id, lang),
    factHref: (fact) => whole(factHref(id, fact, lang)),
    marked: (field, said) => markedHtml(id, lang, field, said, options),
    chart: (chart) => chartPicture(id, chart, lang, whole),
    photo: (src) => {
      const image = imageOf(id, src);
      return image ? whole(image.href) : undefined;
    },
  };
}

/** A chart as its PNG, which every reader of feeds shows, and in words what it shows. */
function chartPicture(
  id: string,
  chart: string,
  lang: Lang,
  whole: (href: string) => string,
): ArticlePicture {
  const { title, caption, says } = chartOf(id, chart, lang);
  const href = whole(address(lang, figurePath(id, chart)));
  const words = caption === null ? '' : ` ${escapeHtml(caption)}`;
  return {
    src: `${href}.png`,
    href: `${href}/`,
    alt: plain(says),
    caption: `<strong>${escapeHtml(title)}</strong>${words}`,
  };
}
