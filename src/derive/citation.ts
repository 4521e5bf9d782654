import type { Lang } from '../quantity/quantity.ts';
import type { ReportView } from './report-view.ts';
import type { Said } from './said.ts';
import type { SiteView } from './site-view.ts';

/**
 * A report as others cite it, piece by piece since some may exist in one language only. In Chinese it
 * follows GB/T 7714: who, title and kind of medium, site, address. Issuer and date are those of the
 * source, as printed, and so stand apart; a day on which it was read is for those who read it.
 */
export function citation(
  { title, issuer, issued }: Pick<ReportView, 'title' | 'issuer' | 'issued'>,
  { name, publisher }: Pick<SiteView, 'name' | 'publisher'>,
  { path, based, lang }: { path: string; based: string; lang: Lang },
): Said[] {
  const own = (text: string): Said => ({ text, lang });
  const medium = lang === 'zh' ? '[EB/OL]. ' : '. ';
  const source = [issuer, issued].flatMap((said) => said ?? []);
  const comma = own(lang === 'zh' ? '，' : ', ');
  return [
    ...(publisher ? [publisher, own('. ')] : []),
    title,
    own(medium),
    name,
    own(`. ${path}`),
    ...(source.length > 0 ? [own(`. ${based}`)] : []),
    ...source.flatMap((said, index) => (index > 0 ? [comma, said] : [said])),
    own('.'),
  ];
}
