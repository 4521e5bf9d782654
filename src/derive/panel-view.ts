import type { Edition } from '../model/edition.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import type { Lang } from '../quantity/quantity.ts';
import { thresholdOf } from './claim-wording.ts';
import type { CorrectionView } from './correction-view.ts';
import type { EditionAt } from './edition-at.ts';
import type { ClaimView, FactView } from './fact-view.ts';
import { factView } from './fact-view.ts';
import type { NoteView } from './note-view.ts';
import type { Said, Wordings } from './said.ts';
import { saidIn, saidOf } from './said.ts';
import type { ScaleMark } from './scale-mark.ts';
import { scaleMark } from './scale-mark.ts';
import type { Split } from './split.ts';
import { isLong, markLabel, split } from './split.ts';
import { quantityEn } from './wording.ts';
import type { TimeView } from './time-view.ts';

/** One cell of the panel: a figure with all that it must carry. */
export interface CellView {
  readonly fact: string;
  readonly label: Said;
  /** The label's place in report.yaml, by which its figures are marked. */
  readonly field: string;
  readonly isLead: boolean;
  /** The value in its language, apart; a figure known by its change only shows that. */
  readonly figure: Split & { readonly lang: Lang };
  /** Too long for the size of the others. */
  readonly isLong: boolean;
  readonly part: 'value' | 'change';
  /** In base units, for machines. */
  readonly base: string;
  /** The mark that was passed, drawn. */
  readonly scale: (ScaleMark & { readonly label: string }) | null;
  readonly claims: readonly Said[];
  readonly change: (Said & Pick<FactView, 'direction'> & { readonly base: string }) | null;
  readonly period: TimeView | null;
  /** Scope, filter, status and source, in this order. */
  readonly foot: readonly FootView[];
  readonly notes: readonly Pick<NoteView, 'number' | 'anchor'>[];
  /** 更正 or 修订, where it was last corrected; its row tells the rest. */
  readonly correction: string | null;
}

/** One remark at the foot of a cell; the status of what is no plain fact stands out. */
export interface FootView {
  readonly said: Said;
  readonly isStatus: boolean;
}

/** What a report says of its figures beside them; of corrections the latest first. */
interface Remarks {
  readonly notes: readonly NoteView[];
  readonly corrections: readonly CorrectionView[];
}

/** The highlights in their order, the leading one first. */
export function panelView(at: EditionAt, { notes, corrections }: Remarks, lang: Lang): CellView[] {
  const { highlights } = at.edition.edition;
  const lead = highlights.find((highlight) => highlight.lead) ?? highlights[0];
  const ordered = lead ? [lead, ...highlights.filter((one) => one !== lead)] : [];
  return ordered.flatMap((highlight) => {
    const fact = at.edition.facts.find((one) => one.fact.id === highlight.fact)?.fact;
    if (!fact) return [];
    const cell = cellView(factView(fact, at, lang), highlight, lang);
    const own = notes.filter(({ facts }) => facts.includes(fact.id));
    const field = `highlights.${highlights.indexOf(highlight)}.label`;
    const correction = corrections.find((one) => one.fact === fact.id)?.kind ?? null;
    return cell ? [{ ...cell, field, isLead: highlight === lead, notes: own, correction }] : [];
  });
}

/** Under which words of the report its figures stand: only some panels have what broke through. */
export function panelHeading(cells: readonly Pick<CellView, 'claims'>[]): 'panel' | 'plainPanel' {
  return cells.some(({ claims }) => claims.length > 0) ? 'panel' : 'plainPanel';
}

type Highlight = Pick<Edition['highlights'][number], 'label'>;

/** A cell without its place in the panel; null for a figure without value and change. */
export function cellView(
  view: FactView,
  { label }: Highlight,
  lang: Lang,
): Omit<CellView, 'field' | 'isLead' | 'notes' | 'correction'> | null {
  const shown = view.value ?? view.change;
  const said = shown && saidOf(shown, lang);
  if (!said) return null;
  return {
    fact: view.id,
    label: saidIn(label, lang) ?? view.name,
    figure: { ...split(said.text, said.lang), lang: said.lang },
    isLong: isLong(split(said.text, said.lang)),
    part: view.value ? 'value' : 'change',
    base: (view.value ? view.base : view.changeBase) ?? '',
    scale: scaleOf(view, lang),
    claims: claimWords(view.claims, lang),
    change: view.value && view.change ? changeOf(view, view.change, lang) : null,
    period: view.period,
    foot: footOf(view, lang),
  };
}

function scaleOf({ quantity, claims }: FactView, lang: Lang): CellView['scale'] {
  for (const { claim } of claims) {
    const mark = thresholdOf(claim);
    const drawn = mark && quantity && scaleMark(quantity, mark);
    if (!drawn) continue;
    const zh = formatDecimal(mark.value) + mark.unit.printed;
    const label = lang === 'zh' ? zh : (quantityEn(mark, undefined) ?? zh);
    return { ...drawn, label: markLabel(split(label, lang), lang) };
  }
  return null;
}

/** What the source leaves unclear is not boasted of in the panel; the data page has it. */
function claimWords(claims: readonly ClaimView[], lang: Lang): Said[] {
  const said = claims
    .filter(({ isUnclear }) => !isUnclear)
    .flatMap(({ wordings }) => saidOf(wordings, lang) ?? []);
  const own = said.filter((one) => one.lang === lang).map(({ text }) => text);
  const line = own.length > 0 ? [capital(own.join(lang === 'zh' ? '，' : ', '), lang)] : [];
  return [...line, ...said.filter((one) => one.lang !== lang)];
}

function changeOf(view: FactView, change: Wordings, lang: Lang): CellView['change'] {
  const said = saidOf(change, lang);
  return (
    said && {
      ...capital(said.text, said.lang),
      direction: view.direction,
      base: view.changeBase ?? '',
    }
  );
}

function capital(text: string, lang: Lang): Said {
  return { text: text.slice(0, 1).toUpperCase() + text.slice(1), lang };
}

function footOf({ about, statusWord, part, arithmetic }: FactView, lang: Lang): FootView[] {
  const plain = (said: Said): FootView => ({ said, isStatus: false });
  return [
    ...about.map(plain),
    ...(statusWord === null ? [] : [{ said: { text: statusWord, lang }, isStatus: true }]),
    ...(part ? [plain(part)] : []),
    ...(arithmetic === null ? [] : [plain({ text: arithmetic, lang })]),
  ];
}
