import { address, parkPath, reportPath } from '../addresses.ts';
import type { Thing } from '../outputs/schema-org.ts';
import { breadcrumbs } from '../outputs/schema-org.ts';
import type { Lang } from '../quantity/quantity.ts';
import { siteOf, wordsOf } from '../site.ts';
import { reportAround, wholeAddress } from './web-address.ts';

interface Titled {
  readonly language: Lang;
  readonly title: string;
}

/** The pages above a page, then the page itself; none above the front page and without addresses. */
export function trailOf({ language, title }: Titled, path: string): Thing[] {
  const steps = [...above(language, path), [path, ownName({ language, title }, path)]];
  const known = steps.flatMap(([part = '', name = '']) => {
    const url = wholeAddress(address(language, part));
    return url === undefined ? [] : [{ name, url }];
  });
  return known.length > 1 ? [breadcrumbs(known)] : [];
}

function above(language: Lang, path: string): string[][] {
  const { site } = wordsOf(language);
  const [top] = path.split('/');
  const report = reportAround(path, language);
  const parts = [
    ['', siteOf(language).name.text],
    ...(top === 'parks' || top === 'indicators' ? [[`${top}/`, site[top]]] : []),
    ...(report ? [[parkPath(report.id), report.park.text]] : []),
    ...(report ? [[reportPath(report.id), report.title.text]] : []),
  ];
  return parts.filter(([part = '']) => path !== part && path.startsWith(part));
}

/** Its title without what stands behind it on every page of its kind. */
function ownName({ language, title }: Titled, path: string): string {
  const report = reportAround(path, language);
  if (report && path === `${reportPath(report.id)}data/`) return wordsOf(language).data.self;
  const names = [siteOf(language).name, ...(report ? [report.title] : [])];
  return bareTitle(
    title,
    language,
    names.map(({ text }) => text),
  );
}

/** A title without a name behind it that is none of its own. */
export function bareTitle(title: string, language: Lang, names: readonly string[]): string {
  const { titleJoin } = wordsOf(language);
  const ending = names.map((name) => titleJoin + name).find((one) => title.endsWith(one));
  return ending === undefined ? title : title.slice(0, -ending.length);
}
