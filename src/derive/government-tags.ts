import type { ColumnName, Government } from '../model/government.ts';
import type { Bilingual } from '../model/shape.ts';
import type { Lang } from '../quantity/quantity.ts';
import { saidIn } from './said.ts';

/** A `<meta>` by its name, which programs compare letter by letter. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What is told of a page that stands by itself: a report, its figures, a chart. */
export interface Article {
  readonly title: string;
  /** Chinese time, e.g. "2026-01-15 09:30"; from the content, never from a clock. */
  readonly published: string | undefined;
  readonly source: Bilingual;
  readonly author: Bilingual | undefined;
  /** Beside those of the column. */
  readonly keywords: readonly string[];
  readonly description: string;
  /** Whole addresses; without one the tag is left out. */
  readonly image: string | undefined;
  readonly url: string | undefined;
}

/** The site's own tags, which every page has; all there is on the front page. */
export function siteTags(government: Government, lang: Lang): MetaTag[] {
  return tags({
    SiteName: saidIn(government['site-name'], lang)?.text,
    SiteDomain: government.domain,
    SiteIDCode: government['id-code'],
  });
}

/** The tags of a column, on its own pages and on those that stand in it. */
export function columnTags({ columns }: Government, name: ColumnName, lang: Lang): MetaTag[] {
  const column = columns?.[name];
  return tags({
    ColumnName: saidIn(column?.name, lang)?.text,
    ColumnDescription: saidIn(column?.description, lang)?.text,
    ColumnKeywords: column?.keywords[lang].join(','),
    ColumnType: saidIn(column?.type ?? usualTypes[name], lang)?.text,
  });
}

/** The tags of a single page; those that the guideline leaves open come last. */
export function articleTags(government: Government, article: Article, lang: Lang): MetaTag[] {
  const author = saidIn(article.author ?? government.editor, lang)?.text;
  return tags({
    ArticleTitle: article.title,
    PubDate: article.published,
    ContentSource: saidIn(article.source, lang)?.text,
    Keywords: article.keywords.join(','),
    Author: author === undefined ? undefined : editorWords[lang] + author,
    Description: article.description,
    Image: article.image,
    Url: article.url,
  });
}

const usualTypes: Readonly<Record<ColumnName, Bilingual>> = {
  reports: { zh: '数据发布', en: 'Data release' },
  data: { zh: '数据发布', en: 'Data release' },
  about: { zh: '概况信息', en: 'General information' },
};

const editorWords: Readonly<Record<Lang, string>> = { zh: '责任编辑：', en: 'Editor: ' };

function tags(values: Readonly<Record<string, string | undefined>>): MetaTag[] {
  return Object.entries(values).flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );
}
