import type { Edition } from '../model/edition.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import { dateView, type TimeView } from './time-view.ts';

/** A source as the list at the end of a report names it. */
export interface SourceView {
  readonly anchor: string;
  /** ① where there are several; null for an only one. */
  readonly mark: string | null;
  readonly title: Said;
  readonly publisher: Said | null;
  readonly date: TimeView | null;
  readonly url: string | null;
}

export function sourceViews({ sources }: Edition, lang: Lang): SourceView[] {
  return sources.map((source, index) => ({
    anchor: `source-${source.id}`,
    mark: sources.length > 1 ? markOf(index) : null,
    title: saidIn(source.title, lang) ?? { text: source.id, lang: 'en' },
    publisher: saidIn(source.publisher, lang),
    date: source.date === undefined ? null : dateView(source.date, lang),
    url: source.url ?? null,
  }));
}

/** Where a figure was printed, e.g. "A部分"; with its source's mark where there are several. */
export function partWords(
  { source, at }: Pick<Fact, 'source' | 'at'>,
  { sources }: Edition,
  lang: Lang,
): Said | null {
  const owner = ownerOf({ source, at }, sources);
  const part = at === undefined ? null : (saidIn(owner?.parts?.[at], lang) ?? { text: at, lang });
  if (!owner || sources.length < 2) return part;
  const mark = markOf(sources.indexOf(owner));
  return part ? { ...part, text: `${mark} ${part.text}` } : { text: mark, lang };
}

/** The place of a figure's source in the list of sources; an only source is that of every figure. */
export function sourceAnchor(
  fact: Pick<Fact, 'source' | 'at'>,
  { sources }: Edition,
): string | null {
  const owner = ownerOf(fact, sources) ?? (sources.length === 1 ? sources[0] : undefined);
  return owner ? `source-${owner.id}` : null;
}

function ownerOf(
  { source, at }: Pick<Fact, 'source' | 'at'>,
  sources: Edition['sources'],
): Edition['sources'][number] | undefined {
  return (
    sources.find(({ id }) => id === source) ??
    sources.find(({ parts }) => at !== undefined && at in (parts ?? {}))
  );
}

/** ① to ⑳, then [21]. */
function markOf(index: number): string {
  return index < 20 ? String.fromCodePoint(0x2460 + index) : `[${index + 1}]`;
}
