import type { Fact } from '../model/fact.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import type { CorrectionView } from '../derive/correction-view.ts';
import { correctionLine, correctionViews } from '../derive/correction-view.ts';
import { factView } from '../derive/fact-view.ts';
import { noteViews } from '../derive/note-view.ts';
import type { Wordings } from '../derive/said.ts';
import { saidIn } from '../derive/said.ts';
import { filterWords, scopeWords } from '../derive/scope-wording.ts';
import { scopeKinds } from '../model/fact.ts';
import type { Bilingual } from '../model/shape.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import { interval, isCumulative, type Period } from '../quantity/period.ts';
import type { Change, Lang, Quantity } from '../quantity/quantity.ts';
import { baseOf, maxOf } from '../quantity/quantity.ts';
import type { Column } from './columns.ts';

/** One fact as a row of the files: every cell text, empty where there is nothing to say. */
export type Observation = Readonly<Record<Column, string>>;

/** Every fact of an edition, in the order of its file. */
export function observations(at: EditionAt): Observation[] {
  return at.edition.facts.map(({ fact }) => observation(fact, at));
}

function observation(fact: Fact, at: EditionAt): Observation {
  const zh = factView(fact, at, 'zh');
  const en = factView(fact, at, 'en');
  const change = fact.change?.read ?? null;
  const claims = (lang: Lang): string =>
    zh.claims.flatMap(({ wordings }) => wordings[lang] ?? []).join('; ');
  return {
    obs_id: `${at.edition.id}:${fact.id}`,
    indicator_id: fact.indicator ?? '',
    ...both('indicator', at.library.indicators.get(fact.indicator ?? '')?.name),
    ...areaOf(fact, at),
    ...listed('filter', filterWords(fact)),
    ...timeOf(fact.period),
    ...amountOf(zh.quantity),
    ...texts('surface', zh.value),
    kind: fact.status,
    obs_status: OBS_STATUS[fact.status] ?? '',
    judged: fact.judged.join(' '),
    coverage: fact.coverage ?? '',
    price_basis: fact.price ?? '',
    growth_basis: fact.basis ?? '',
    ...changeOf(change),
    ...texts('change', zh.change),
    claims_zh: claims('zh'),
    claims_en: claims('en'),
    computed: String(zh.arithmetic !== null),
    derivation: fact.derive ?? '',
    ...sourceOf(fact, at, [zh.part?.text ?? '', en.part?.text ?? '']),
    note_zh: notesOf(fact, at, 'zh'),
    note_en: notesOf(fact, at, 'en'),
    ...correctedOf(fact, at),
    page_url: 'data/',
    anchor: fact.id,
  };
}

function correctedOf(
  { id }: Fact,
  at: EditionAt,
): Pick<Observation, 'corrected' | 'correction_zh' | 'correction_en'> {
  const own = (lang: Lang): CorrectionView[] =>
    correctionViews(at, lang).filter((one) => one.fact === id);
  const lines = (lang: Lang): string =>
    own(lang)
      .map((one) => correctionLine(one, lang))
      .join('; ');
  return {
    corrected: own('zh')[0]?.day ?? '',
    correction_zh: lines('zh'),
    correction_en: lines('en'),
  };
}

/** Codes of SDMX; what is aimed at, planned or required is no observation and has none. */
const OBS_STATUS: Partial<Record<Fact['status'], string>> = {
  actual: 'A',
  preliminary: 'P',
  expected: 'E',
};

/** What bounds a hedged value, as a sign. */
const OPERATORS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '=',
  about: '~',
  over: '>',
  'at-least': '>=',
  nearly: '<',
  under: '<',
  'at-most': '<=',
};

function areaOf(fact: Fact, at: EditionAt) {
  const [kind] = scopeKinds.filter((one) => fact.scope?.[one] !== undefined);
  const words = scopeWords(fact, at.park.park);
  const own = kind && fact.scope?.[kind];
  return {
    ref_area: own === undefined ? at.park.id : `${at.park.id}/${own}`,
    ...listed('ref_area_name', words.length > 0 ? words : [at.park.park.name]),
  };
}

function timeOf(period: Period | undefined) {
  const [start, end] = period ? interval(period) : ['', ''];
  return {
    period_start: start,
    period_end: end ?? '',
    cumulative: period ? String(isCumulative(period)) : '',
  };
}

function amountOf(quantity: Quantity | null) {
  const base = quantity && baseOf(quantity);
  const max = quantity && maxOf(quantity);
  const value = base ? formatDecimal(base.value) : '';
  const bound = quantity?.bound ?? 'exact';
  const isLow = bound === 'over' || bound === 'at-least' || max !== null;
  const isHigh = bound === 'nearly' || bound === 'under' || bound === 'at-most';
  return {
    value,
    unit: base?.unit ?? '',
    op: quantity ? OPERATORS[bound] : '',
    bound: quantity ? bound : '',
    lower: isLow ? value : '',
    upper: max ? formatDecimal(max) : isHigh ? value : '',
    value_published: quantity ? formatDecimal(quantity.value) : '',
    unit_zh: quantity?.unit.printed ?? '',
    scale: quantity ? scaleOf(quantity) : '',
    decimals: quantity ? String(quantity.value.places) : '',
  };
}

/** The power of ten between the printed unit and the base unit; empty where it is none. */
function scaleOf({ unit }: Quantity): string {
  const { num = 0n, den = 1n } = unit.base?.factor ?? {};
  const up = /^1(0*)$/.exec(num.toString());
  const down = /^1(0*)$/.exec(den.toString());
  return up && down ? String((up[1]?.length ?? 0) - (down[1]?.length ?? 0)) : '';
}

function changeOf(change: Change | null) {
  return {
    change_kind: change?.kind ?? '',
    change_value: change ? formatDecimal(change.value) : '',
    change_unit: change?.unit ?? '',
    change_op: change ? OPERATORS[change.bound] : '',
  };
}

function sourceOf(fact: Fact, at: EditionAt, [partZh, partEn]: readonly [string, string]) {
  const { sources } = at.edition.edition;
  const source =
    sources.find(({ id }) => id === fact.source) ??
    sources.find(({ parts }) => fact.at !== undefined && fact.at in (parts ?? {})) ??
    (sources.length === 1 ? sources[0] : undefined);
  return {
    ...both('source', source?.title),
    source_part_zh: partZh,
    source_part_en: partEn,
    source_date: source?.date ?? '',
    source_url: source?.url ?? '',
  };
}

/** Its own note, then the data notes that concern it. */
function notesOf(fact: Fact, { edition }: EditionAt, lang: Lang): string {
  const notes = noteViews(edition.edition, lang).filter(({ facts }) => facts.includes(fact.id));
  const own = saidIn(fact.note, lang);
  return [...(own ? [own] : []), ...notes.map(({ text }) => text)]
    .filter((said) => said.lang === lang)
    .map(({ text }) => text)
    .join('\n');
}

type Both<Name extends string> = Record<`${Name}_${Lang}`, string>;

function both<Name extends string>(name: Name, words: Bilingual | undefined): Both<Name> {
  const made = { [`${name}_zh`]: words?.zh ?? '', [`${name}_en`]: words?.en ?? '' };
  return made as Both<Name>;
}

function texts<Name extends string>(name: Name, words: Wordings | null): Both<Name> {
  return both(name, { zh: words?.zh ?? '', en: words?.en ?? '' });
}

function listed<Name extends string>(name: Name, words: readonly Bilingual[]): Both<Name> {
  const join = (lang: Lang): string => words.flatMap((one) => one[lang] ?? []).join('; ');
  return both(name, { zh: join('zh'), en: join('en') });
}
