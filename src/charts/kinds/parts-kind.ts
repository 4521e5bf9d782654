import { fill, joined } from '../fill.ts';
import type { Item, Material } from '../material.ts';
import { itemsOf, markOf } from '../material.ts';
import { numberOf } from '../reach.ts';
import type { Figure, Phrase, Row } from '../spec.ts';
import { formatDecimal, add, negate } from '../../quantity/decimal.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { baseOf } from '../../quantity/quantity.ts';
import { intervalOf, overlaps, sumOf, toFraction } from '../../quantity/interval.ts';
import { quantityWordings } from '../../derive/wording.ts';
import { compareReach } from './extremes.ts';
import type { MakeKind } from './kind.ts';
import { rowsBody, shownOf, tableOf } from './kind.ts';

/** A whole, its parts each beginning where the one before ended, and what is left unsaid. */
export const partsOfWhole: MakeKind = (items, material) => {
  const [whole] = itemsOf([material.chart.whole ?? ''], material);
  const left = whole ? restOf(whole, items, material) : null;
  // What rounding may have left is no part of its own.
  const rest = left?.isRounding ? null : left;
  let end = 0;
  const steps = items.map((item): Row => {
    const begin = end;
    const { to, open } = item.reach ?? { to: 0, open: null };
    end = begin + to;
    const moved = { from: begin, to: end, open: typeof open === 'number' ? begin + open : open };
    return row(item.label, [markOf(item, moved)], shownOf(item));
  });
  const all = [
    ...(whole?.reach
      ? [row(whole.label, [markOf(whole, whole.reach, 'whole')], shownOf(whole))]
      : []),
    ...steps,
    ...(rest ? [restRow(rest, end, material)] : []),
  ];
  return {
    body: rowsBody('bar', all),
    says: saidOfParts(whole, items, left, material),
    table: tableOf([...(whole ? [whole] : []), ...items], material),
  };
};

function row(label: string, marks: Row['marks'], end: Phrase): Row {
  return { label, depth: 0, marks, tick: null, end: [end], aside: [] };
}

/** What the parts leave of the whole, in its printed unit. */
interface Rest {
  readonly figure: Figure;
  readonly sum: string;
  readonly length: number;
  /** May it be there only because each figure was rounded? */
  readonly isRounding: boolean;
}

/** Null when the parts fill the whole, or are not all exact and of one unit. */
function restOf(whole: Item, items: readonly Item[], { lang, at }: Material): Rest | null {
  const quantities = [whole, ...items].map(({ view }) => view.quantity);
  const known = quantities.filter((one): one is Quantity => one !== null && isPlain(one));
  const [first, ...others] = known;
  const unit = first?.unit.printed;
  if (!first || known.length !== quantities.length) return null;
  if (others.some((one) => one.unit.printed !== unit)) return null;
  const value = others.reduce((left, one) => add(left, negate(one.value)), first.value);
  if (value.units <= 0n) return null;
  const quantity = { ...first, value };
  const indicator = at.library.indicators.get(whole.fact.indicator ?? '');
  const text = quantityWordings(quantity, indicator)[lang] ?? '';
  const base = baseOf(quantity);
  const digits = known.map((one) => formatDecimal(one.value, ','));
  return {
    figure: { text, fact: whole.id, part: 'derived', value: base ? formatDecimal(base.value) : '' },
    sum: `${digits.join(' − ')} = ${formatDecimal(value, ',')}`,
    length: base ? numberOf(toFraction(base.value)) : 0,
    isRounding: isRounded(first, others),
  };
}

function isRounded(whole: Quantity, parts: readonly Quantity[]): boolean {
  const span = intervalOf(whole);
  const spans = parts.flatMap((part) => intervalOf(part) ?? []);
  return span !== null && spans.length === parts.length && overlaps(span, sumOf(spans));
}

function isPlain({ bound, max, unit }: Quantity): boolean {
  return bound === 'exact' && max === null && unit.base !== null;
}

function restRow({ figure, length, sum }: Rest, begin: number, { words }: Material): Row {
  const mark = {
    from: begin,
    to: begin + length,
    open: null,
    key: ':rest',
    look: 'rest',
    name: words.rest,
    figure: figure.text,
    details: [words.computed, sum],
  } as const;
  return {
    label: words.rest,
    depth: 0,
    marks: [mark],
    tick: null,
    end: [figure],
    aside: [words.computed],
  };
}

function saidOfParts(
  whole: Item | undefined,
  items: readonly Item[],
  rest: Rest | null,
  { words }: Material,
): Phrase[] {
  if (!whole) return [];
  const list = items
    .toSorted(compareReach)
    .map((item) => fill(words.part, { name: item.label, value: shownOf(item) }));
  const said = fill(words.whole, {
    name: whole.label,
    value: shownOf(whole),
    list: joined(list, words.list),
  });
  if (!rest) return said;
  const about = rest.isRounding ? words.roundingSaid : words.restSaid;
  return [...said, words.sentence, ...fill(about, { value: rest.figure, sum: rest.sum })];
}
