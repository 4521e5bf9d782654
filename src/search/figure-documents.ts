import { computedWord } from '../derive/domain-words.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import type { FactView } from '../derive/fact-view.ts';
import { factView } from '../derive/fact-view.ts';
import type { Said, Wordings } from '../derive/said.ts';
import { saidOf } from '../derive/said.ts';
import { isAimed } from '../derive/time-view.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { FigureDocument, Words } from './document.ts';
import { held, loose } from './held-text.ts';
import { keptWords, otherName } from './kept-words.ts';
import { toldAs } from './told-as.ts';

/** What every figure of an edition says of it. */
type Origin = Pick<FigureDocument, 'park' | 'printed'>;

/** The same with what its text calls the figure. */
type Told = Origin & Pick<FigureDocument, 'told'>;

/** Every row of a data page: the panel's, then the whole park's, then those of its parts; aims behind. */
export function figureDocuments(at: EditionAt, origin: Origin, lang: Lang): FigureDocument[] {
  const names = toldAs(at, lang);
  const leading = new Set(at.edition.edition.highlights.map(({ fact }) => fact));
  const all = at.edition.facts.flatMap(({ fact }) => {
    const view = factView(fact, at, lang);
    const told = { ...origin, told: names.get(fact.id) ?? null };
    const document = figureDocument(fact, view, at, told, lang);
    const place = leading.has(fact.id) ? 0 : view.about.length > 0 ? 4 : 2;
    const rank = place + (isAimed(fact.status) ? 1 : 0);
    return document ? [{ document, rank }] : [];
  });
  return all.toSorted((a, b) => a.rank - b.rank).map(({ document }) => document);
}

/** Null for a fact that prints nothing, of which there is only a name to show. */
function figureDocument(
  { indicator }: Fact,
  view: FactView,
  at: EditionAt,
  told: Told,
  lang: Lang,
): FigureDocument | null {
  const claims = view.claims.filter(({ isUnclear }) => !isUnclear);
  const shown = [
    ...saidAs('value', view.value, lang),
    ...saidAs('change', view.change, lang),
    ...claims.flatMap(({ wordings }) => saidAs('claim', wordings, lang)),
  ];
  const [first, ...beside] = shown;
  if (!first) return null;
  const bases = { value: view.base, change: view.changeBase, claim: null };
  return {
    kind: 'figure',
    path: `parks/${at.edition.id}/data/#${view.id}`,
    title: plain(view.name, lang),
    also: otherName(at.library.indicators.get(indicator ?? '')?.name, lang),
    about: view.about.map((said) => plain(said, lang)),
    figure: first.words,
    part: first.part,
    base: bases[first.part] ?? '',
    beside: beside.map(({ words }) => words),
    status: view.statusWord,
    computed: view.arithmetic === null ? null : computedWord[lang],
    time: view.period && [view.period.text, view.period.datetime],
    ...told,
  };
}

function saidAs(
  part: FigureDocument['part'],
  wordings: Wordings | null,
  lang: Lang,
): { part: FigureDocument['part']; words: Words }[] {
  const said = wordings && saidOf(wordings, lang);
  return said ? [{ part, words: keptWords({ ...said, text: held(said.text) }, lang) }] : [];
}

function plain(said: Said, lang: Lang): Words {
  return keptWords({ ...said, text: loose(said.text) }, lang);
}
