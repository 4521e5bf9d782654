import { posix } from 'node:path';
import { readFolder } from '../model/folder.ts';
import { readLibrary } from '../model/library.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { OutwardLink } from '../rules/outward-links.ts';
import { outwardLinks } from '../rules/outward-links.ts';
import type { CheckOptions } from './check-command.ts';
import type { Streams } from './streams.ts';

/** `shudu hosts`: every other site that the content links to, with the places, for somebody to look through. */
export async function hostsCommand(
  { content, lang }: CheckOptions,
  { write }: Streams,
): Promise<number> {
  // What cannot be read is for `check` to say.
  const library = readLibrary(
    readFolder(content, () => undefined),
    () => undefined,
  );
  const groups = [...Map.groupBy(outwardLinks(library), ({ host }) => host)].toSorted();
  const lines = groups.flatMap(([host, links]) => [
    host,
    ...links.map((link) => `  ${said(content, link)}`),
    '',
  ]);
  const count = groups.length;
  await write(`${[...lines, closing(count)[lang]].join('\n')}\n`);
  return 0;
}

function said(content: string, { href, place }: OutwardLink): string {
  return `${posix.join(content, place.file)}:${place.line}  ${href}`;
}

const closing = (count: number): Readonly<Record<Lang, string>> => ({
  zh: count === 0 ? '内容里没有外部链接。' : `共 ${count} 个外部网站。`,
  en:
    count === 0
      ? 'The content links to no other site.'
      : `${count} other site${count === 1 ? '' : 's'} in all.`,
});
