import { phrases } from '../derive/phrases.ts';
import { shareSvg } from '../outputs/share-card.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Route } from '../site.ts';
import { reportOf, reportRoutes, siteOf } from '../site.ts';
import { cardPainter } from './pictures.ts';
import { isPublic } from './web-address.ts';

/** Are there pictures for other sites to show? They are named by whole addresses alone. */
export function hasShareImages(): boolean {
  return isPublic() && siteOf('zh').origin !== null;
}

/** What `getStaticPaths` wants for the picture of every report. */
export function shareRoutes(): Route<'park' | 'edition'>[] {
  return hasShareImages() ? reportRoutes() : [];
}

/** A report's headline and leading figure as a picture. */
export function reportShare(id: string, lang: Lang): Promise<Uint8Array> {
  const { park, covers, phrases: pieces, cells } = reportOf(id, lang);
  const kicker = [park.text, covers.text].join(lang === 'zh' ? '　' : '  ');
  const site = siteOf(lang).name.text;
  return cardPainter()(shareSvg({ site, kicker, phrases: pieces, cell: cells[0] ?? null, lang }));
}

/** The name of the site and what it is, as a picture. */
export function siteShare(lang: Lang): Promise<Uint8Array> {
  const { name, tagline, publisher } = siteOf(lang);
  const said = tagline ?? name;
  const kicker = publisher?.text ?? '';
  return cardPainter()(
    shareSvg({ site: name.text, kicker, phrases: phrases(said.text, said.lang), cell: null, lang }),
  );
}
