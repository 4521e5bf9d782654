import type { Indicator } from '../model/indicator.ts';
import type { Bilingual } from '../model/shape.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';
import { computedWord } from './domain-words.ts';
import type { Said } from './said.ts';
import { saidIn, saidOf } from './said.ts';
import type { FrontReport } from './front-report.ts';
import type { Sighting, SightingTime } from './sighting.ts';
import type { TimeView } from './time-view.ts';

/** A document as pages across reports name it. */
export interface DocumentView {
  /** e.g. "jianghai/2022". */
  readonly id: string;
  /** What it is and what it covers, e.g. "Work report, 2021": its headline tells other figures. */
  readonly title: Said;
  /** When it was issued, without the reasons for which a date was inferred. */
  readonly issued: Said | null;
}

/** A document by what it is and what it covers: "Work report, 2021", 2021年工作报告. */
export function documentName(kind: string, covers: string, lang: Lang): string {
  return lang === 'zh' ? covers + kind : `${kind}, ${covers}`;
}

export function documentView({ id, kind, covers, issued }: FrontReport, lang: Lang): DocumentView {
  const title = documentName(kind, covers.text, lang);
  const [day = ''] = issued?.text.split(/\s*[（(]/) ?? [];
  return { id, title: { text: title, lang }, issued: issued && { ...issued, text: day } };
}

/** What pages across reports are made of. */
export interface Across {
  readonly lang: Lang;
  readonly sightings: readonly Sighting[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, DocumentView>;
}

/** A figure of some report in a language, every string finished. */
export interface SightingView {
  /** Its address in the whole site, e.g. "jianghai/2022:signed". */
  readonly id: string;
  readonly park: Said;
  readonly name: Said;
  readonly about: readonly Said[];
  /** The value, or the change where only that is printed. */
  readonly figure: (Said & { readonly part: 'value' | 'change'; readonly base: string }) | null;
  /** Beside a value, the change that is printed with it. */
  readonly change: Said | null;
  readonly claims: readonly Said[];
  readonly time: TimeView | null;
  readonly status: Status;
  /** Null for what is simply so. */
  readonly statusWord: string | null;
  /** Who worked it out, where that was this site. */
  readonly computed: string | null;
  readonly document: DocumentView;
  /** Where its notes stand on the page of its report. */
  readonly notes: readonly { readonly number: string; readonly anchor: string }[];
}

export function sightingView(one: Sighting, { lang, indicators, documents }: Across): SightingView {
  const value = one.value && saidOf(one.value, lang);
  const change = one.change && saidOf(one.change, lang);
  return {
    id: one.id,
    park: saidOf(one.parkName, lang) ?? { text: one.park, lang: 'en' },
    name: nameOf(indicators.get(one.indicator)?.name, one.indicator, lang),
    about: one.about.flatMap((words) => saidOf(words, lang) ?? []),
    figure: value
      ? { ...value, part: 'value', base: one.amount?.value ?? '' }
      : change && { ...change, part: 'change', base: '' },
    change: value ? change : null,
    claims: one.claims.flatMap((words) => saidOf(words, lang) ?? []),
    time: one.time && timeIn(one.time, lang),
    status: one.status,
    statusWord: one.statusWord && (one.statusWord[lang] ?? one.statusWord.zh),
    computed: one.isComputed ? computedWord[lang] : null,
    document: documents.get(one.edition) ?? {
      id: one.edition,
      title: { text: one.edition, lang: 'en' },
      issued: null,
    },
    notes: one.notes.map((anchor) => ({ number: anchor.replace(/^note-/, ''), anchor })),
  };
}

export function nameOf(name: Bilingual | undefined, id: string, lang: Lang): Said {
  return saidIn(name, lang) ?? { text: id, lang: 'en' };
}

function timeIn({ iso, text }: SightingTime, lang: Lang): TimeView {
  const datetime = /^\d{4}(?:-\d{2}){0,2}$/.test(iso) ? iso : null;
  return { text: text[lang] ?? iso, datetime };
}
