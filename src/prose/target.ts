import { entityAt } from './entity.ts';
import type { Mask } from './mask.ts';

const DESTINATION =
  /[^(]*\(\s*(?:<([^<>\n]*)>|([^\s]*?))(?:\s+(?:"([^]*)"|'([^]*)'|\(([^]*)\)))?\s*\)$/;

/** Address and title of a link or image: what stands in the parentheses behind its words, as typed. */
export function targetOf(
  mask: Mask,
  from: number,
  to: number,
): { href: string; title: string | null } {
  const typed = mask.raw.slice(from, to);
  const match = DESTINATION.exec(typed.slice(typed.indexOf('](')));
  const [, angled, bare = '', ...titles] = match ?? [];
  const title = titles.find((one) => one !== undefined);
  return { href: plain(angled ?? bare), title: title === undefined ? null : plain(title) };
}

/** Escapes and character references read as their signs. */
function plain(typed: string): string {
  return typed.replaceAll(
    /\\([!-/:-@[-`{-~])|&[#\w]{1,32};/g,
    (all: string, sign: string | undefined) => sign ?? entityAt(all, 0)?.text ?? all,
  );
}
