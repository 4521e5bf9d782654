import type { ColumnName } from '../model/government.ts';

/** What a page is by the guideline for government sites. */
export type Standing =
  /** The front page, and pages that belong to no column. */
  | { readonly kind: 'site' }
  /** A page that leads to others, or stands for a column by itself. */
  | { readonly kind: 'column'; readonly column: ColumnName }
  /** A page that was published at a moment, from a source: a report, its figures, a chart. */
  | {
      readonly kind: 'article';
      readonly column: ColumnName;
      /** The report, e.g. "jianghai/2022". */
      readonly id: string;
      readonly chart: string | null;
      readonly isData: boolean;
    };

const acrossReports = ['indicators', 'targets', 'compare', 'search'];

/** By the address of a page within its language; none for a page that has no counterpart. */
export function standingOf(path: string | undefined): Standing {
  const [top = '', park, edition, part, name] = (path ?? '').split('/').filter(Boolean);
  if (top === '') return { kind: 'site' };
  if (top !== 'parks')
    return { kind: 'column', column: acrossReports.includes(top) ? 'data' : 'about' };
  const column = 'reports';
  if (park === undefined || edition === undefined) return { kind: 'column', column };
  const chart = part === 'figures' && name !== undefined ? name : null;
  return { kind: 'article', column, id: `${park}/${edition}`, chart, isData: part === 'data' };
}
