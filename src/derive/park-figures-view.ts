import type { Lang } from '../quantity/quantity.ts';
import type { Said } from './said.ts';
import { saidOf } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { TimeView } from './time-view.ts';

/** A figure of a document as a line of a list: what it says and what it is. */
export interface FigureLine {
  /** The report, e.g. "jianghai/2022". */
  readonly report: string;
  readonly fact: string;
  readonly part: 'value' | 'change' | 'claim';
  /** In base units; "" where there is none. */
  readonly base: string;
  readonly said: Said;
  /** Beside a value. */
  readonly change: Said | null;
  readonly about: readonly Said[];
  readonly time: TimeView | null;
  /** Null for what is simply so. */
  readonly status: string | null;
}

/** Null for a figure of which nothing can be printed. */
export function figureLine(figure: Sighting, lang: Lang): FigureLine | null {
  const { value, change, claims, statusWord } = figure;
  const [first] = claims;
  const [part, wordings] = value
    ? (['value', value] as const)
    : change
      ? (['change', change] as const)
      : (['claim', first] as const);
  const said = wordings && saidOf(wordings, lang);
  if (!said) return null;
  return {
    report: `${figure.edition}`,
    fact: figure.fact,
    part,
    base: part === 'value' ? (figure.amount?.value ?? '') : '',
    said,
    change: value && change ? saidOf(change, lang) : null,
    about: figure.about.flatMap((one) => saidOf(one, lang) ?? []),
    time: timeOf(figure, lang),
    status: statusWord?.[lang] ?? null,
  };
}

function timeOf({ time }: Sighting, lang: Lang): TimeView | null {
  const text = time?.text[lang];
  if (!time || !text) return null;
  return { text, datetime: /^\d{4}(?:-\d{2}){0,2}$/.test(time.iso) ? time.iso : null };
}
