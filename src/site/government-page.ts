import { address, asset, figurePath, reportPath } from '../addresses.ts';
import { editionAt } from '../derive/edition-at.ts';
import type { GovernmentFoot } from '../derive/government-foot.ts';
import { governmentFoot } from '../derive/government-foot.ts';
import type { Article, MetaTag } from '../derive/government-tags.ts';
import { articleTags, columnTags, siteTags } from '../derive/government-tags.ts';
import { leavesSite } from '../derive/leaves-site.ts';
import { saidIn } from '../derive/said.ts';
import type { Standing } from '../derive/standing.ts';
import { standingOf } from '../derive/standing.ts';
import type { Edition } from '../model/edition.ts';
import type { ColumnName, Government } from '../model/government.ts';
import type { ImageFile } from '../model/image-file.ts';
import type { Bilingual } from '../model/shape.ts';
import { shownSize } from '../model/shown-size.ts';
import type { Lang } from '../quantity/quantity.ts';
import { writePeriod } from '../quantity/write.ts';
import { content } from '../site.ts';
import { wholeAddress } from './web-address.ts';

/** A page as its layout describes it. */
interface Described {
  readonly title: string;
  readonly description: string;
  /** Its address within its language; none for a page without a counterpart. */
  readonly path: string | undefined;
}

/** What a page of a government site has beside the others. */
export interface GovernmentPage {
  readonly tags: readonly MetaTag[];
  /** For `<title>`. */
  readonly title: string;
  /** Do the tags describe the page? A document has one description, by whatever letters. */
  readonly isDescribed: boolean;
  readonly siteName: string;
  readonly foot: GovernmentFoot;
}

/** The same for this page; null on a plain site, whose pages have none of it. */
export function governmentPage(language: Lang, page: Described): GovernmentPage | null {
  const government = governmentOf();
  if (!government) return null;
  const siteName = saidIn(government['site-name'], language)?.text ?? '';
  const standing = standingOf(page.path);
  const article = articleOf(language, page, standing);
  return {
    tags: [
      ...siteTags(government, language),
      ...(standing.kind === 'site' ? [] : columnTags(government, standing.column, language)),
      ...(article ? articleTags(government, article, language) : []),
    ],
    title: article ? `${article.title}-${siteName}` : page.title,
    isDescribed: article !== null,
    siteName,
    foot: governmentFoot(government, language, wholeAddress(address(language, page.path))),
  };
}

/** What a link to another site needs: `rel`, and on a government site what asks the reader. */
export function outward(href: string, rel?: string): Readonly<Record<string, string>> {
  if (!leavesSite(content().shelf.catalogue.site, href)) return rel === undefined ? {} : { rel };
  return { rel: `${rel ?? 'external noopener'} noreferrer`, target: '_blank', 'data-leaving': '' };
}

/** A picture of the footer by its name, e.g. "badges/police.png". */
export function badgeOf(name: string): (ImageFile & { readonly href: string }) | null {
  const image = content().shelf.catalogue.badges.get(name);
  return image ? { ...image, ...shownSize(image), href: asset(name) } : null;
}

/** The pictures that the footer shows, and no others that lie there. */
export function badgeRoutes(): { readonly params: { readonly badge: string } }[] {
  const { police, conac } = governmentOf() ?? {};
  const names = new Set([police, conac].flatMap((one) => one?.badge ?? []));
  return [...names].map((name) => ({ params: { badge: name.slice('badges/'.length) } }));
}

/** What site.yaml says of a government site; null for a plain one, whatever it has there. */
export function governmentOf(): Government | null {
  const { site } = content().shelf.catalogue;
  return site?.profile === 'government' ? (site.government ?? null) : null;
}

/** A report and what is published with it: all of its figures, each of its charts. */
function articleOf(language: Lang, page: Described, standing: Standing): Article | null {
  if (standing.kind !== 'article') return null;
  const { id, chart, isData, column } = standing;
  const [park = ''] = id.split('/');
  const { title, covers, published, issuer, signed } = editionOf(id).edition;
  const name = saidIn(editionOf(id).park, language)?.text ?? park;
  const own = saidIn(title, language)?.text ?? id;
  return {
    title: chart === null && !isData ? own : page.title,
    published,
    source: issuer,
    author: signed?.editor?.name ?? signed?.author?.name,
    keywords: [name, writePeriod(covers, language), ...keywordsOf(column, language)],
    description: page.description,
    image: imageUrl(language, id, chart),
    url: wholeAddress(address(language, page.path)),
  };
}

function editionOf(id: string): { readonly edition: Edition; readonly park: Bilingual } {
  const [park = ''] = id.split('/');
  const { edition, park: loaded } = editionAt(content().shelf.library(park), id);
  return { edition: edition.edition, park: loaded.park.name };
}

function keywordsOf(column: ColumnName, language: Lang): readonly string[] {
  return governmentOf()?.columns?.[column]?.keywords[language] ?? [];
}

/** Of a chart, its picture; else the first that the report shows. */
function imageUrl(language: Lang, id: string, chart: string | null): string | undefined {
  if (chart !== null) return wholeAddress(`${address(language, figurePath(id, chart))}.png`);
  const [park = '', edition] = id.split('/');
  const [image] =
    content()
      .parks.get(park)
      ?.editions.find((one) => one.id === edition)?.images ?? [];
  return image && wholeAddress(address('zh', `${reportPath(id)}images/${image}`));
}
