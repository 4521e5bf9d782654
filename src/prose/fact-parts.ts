import { scopeKinds } from '../model/fact.ts';
import type { Fact } from '../model/fact.ts';
import type { Library, LoadedEdition, LoadedPark } from '../model/library.ts';
import type { Change, Lang } from '../quantity/quantity.ts';
import { figuresIn } from '../quantity/read.ts';
import { amountsOf } from './claim-amounts.ts';
import type { InBase } from './in-base.ts';
import { inBase } from './in-base.ts';

/** Something of a fact that prose may print. */
export type Part =
  | ({ readonly kind: 'value' | 'size' | 'claim' } & InBase)
  | { readonly kind: 'change'; readonly change: Change };

/** A fact as trace sees it: what may be printed of it, and the words that name it. */
export interface Traceable {
  readonly fact: Fact;
  readonly parts: readonly Part[];
  /** Stems in the language, e.g. 引进, sign. */
  readonly words: readonly string[];
  /** What its units are counted in, e.g. 个; project, projects. */
  readonly counters: readonly string[];
}

/** Every fact of an edition with its parts, which are the same in both languages, and its words. */
export function traceables(
  library: Library,
  park: LoadedPark,
  edition: LoadedEdition,
): Readonly<Record<Lang, readonly Traceable[]>> {
  const facts = edition.facts.map(({ fact }) => ({ fact, parts: partsOf(fact) }));
  const worded = (lang: Lang): Traceable[] =>
    facts.map(({ fact, parts }) => ({
      fact,
      parts,
      words: wordsOf(fact, library, park, lang),
      counters: countersOf(fact, library, lang),
    }));
  return { zh: worded('zh'), en: worded('en') };
}

/** What fits two of them alike is the first: a mark that was passed before another wording. */
function partsOf(fact: Fact): Part[] {
  const parts: Part[] = [];
  if (fact.value) parts.push({ kind: 'value', ...inBase(fact.value.read) });
  if (fact.change) parts.push({ kind: 'change', change: fact.change.read });
  for (const claim of fact.claims) {
    for (const quantity of amountsOf(claim)) parts.push({ kind: 'claim', ...inBase(quantity) });
  }
  for (const printed of fact.printed) {
    if (printed.value) parts.push({ kind: 'value', ...inBase(printed.value.read) });
    if (printed.change) parts.push({ kind: 'change', change: printed.change.read });
  }
  for (const filter of Object.values(fact.where ?? {})) {
    const said = typeof filter === 'string' ? filter : (filter.zh ?? '');
    for (const quantity of figuresIn(said, 'zh').quantities)
      parts.push({ kind: 'size', ...inBase(quantity) });
  }
  return parts;
}

function wordsOf(fact: Fact, library: Library, { park }: LoadedPark, lang: Lang): string[] {
  const words = [...(library.indicators.get(fact.indicator ?? '')?.words[lang] ?? [])];
  for (const kind of scopeKinds) {
    const id = fact.scope?.[kind];
    if (id === undefined) continue;
    const { zones, industries, projects, entities, areas } = park;
    const entry = [...zones, ...industries, ...projects, ...entities, ...areas].find(
      (one) => one.id === id,
    );
    words.push(...(entry?.words?.[lang] ?? []));
    const name = entry?.name[lang];
    if (name) words.push(name);
  }
  for (const filter of Object.values(fact.where ?? {})) {
    const said = typeof filter === 'string' ? '' : (filter[lang] ?? '');
    words.push(...stems(said, lang));
  }
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word !== '');
}

/** 新兴产业、支柱产业 names two things; English words are taken one by one. */
function stems(said: string, lang: Lang): string[] {
  return lang === 'zh'
    ? said.split(/[、，和与及]/).filter((word) => word.length > 1)
    : said.split(/[^A-Za-z-]+/).filter((word) => word.length > 3);
}

function countersOf(fact: Fact, library: Library, lang: Lang): string[] {
  const counts = library.indicators.get(fact.indicator ?? '')?.counts;
  if (!counts) return [];
  return lang === 'zh' ? [counts.zh] : [...counts.en];
}
