import { fraction, formatDecimal } from '../../quantity/decimal.ts';
import { rounded, toFraction } from '../../quantity/interval.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { baseOf } from '../../quantity/quantity.ts';
import { report } from '../../quantity/style.ts';
import { thresholdOf } from '../../derive/claim-wording.ts';
import { quantityWordings } from '../../derive/wording.ts';
import { factOf } from '../../rules/fact-of.ts';
import { fill, joined } from '../fill.ts';
import type { Item, Material } from '../material.ts';
import { markOf } from '../material.ts';
import { farEnd, numberOf, scaled } from '../reach.ts';
import type { Figure, Mark, Phrase, Row } from '../spec.ts';
import { plain } from '../spec.ts';
import type { MakeKind } from './kind.ts';
import { rowsBody, shownOf, tableOf } from './kind.ts';

/** A figure beside what it was to pass: the mark of a claim, or the target of which it is the result. */
interface Marked {
  readonly item: Item;
  readonly at: number;
  readonly mark: Figure;
  readonly isTarget: boolean;
  /** How far beyond, in percent of the mark, to one place; signed. */
  readonly margin: Figure;
  readonly beyond: number;
}

/** Bars each on a scale of its own, with a stroke where the mark is. */
export const bullet: MakeKind = (items, material) => {
  const marked = items.flatMap((item) => markedOf(item, material) ?? []);
  const isShared = new Set(marked.map(({ item }) => unitOf(item))).size === 1;
  const rows = marked.map(({ item, at, mark }): Row => {
    const reach = item.reach ?? { from: 0, to: 0, open: null };
    const own = isShared ? 1 : Math.max(Math.abs(farEnd(reach)), at);
    return {
      label: item.label,
      depth: 0,
      marks: [markOf(item, scaled(reach, own))],
      tick: {
        at: at / own,
        label: areTargets(marked) ? fill(material.words.aim, { mark }) : [mark],
      },
      end: [shownOf(item)],
      aside: [],
    };
  });
  const list = marked.map(({ item, mark }) => [
    ...fill(material.words.part, { name: item.label, value: '' }),
    ...fill(againstWords(marked, material), { value: shownOf(item), mark }),
  ]);
  const { bullets, targets } = material.words;
  return {
    body: rowsBody('bar', rows),
    says: fill(areTargets(marked) ? targets : bullets, {
      list: joined(list, material.lang === 'zh' ? '；' : '; '),
    }),
    table: markedTable(marked, material),
  };
};

/** A target is not a mark that someone boasts of having passed. */
function areTargets(marked: readonly Marked[]): boolean {
  return marked.every(({ isTarget }) => isTarget);
}

function againstWords(marked: readonly Marked[], { words }: Material): string {
  return areTargets(marked) ? words.againstTarget : words.against;
}

/** How far each figure went beyond its mark: distances that can be compared where values cannot. */
export const margin: MakeKind = (items, material) => {
  const marked = items
    .flatMap((item) => markedOf(item, material) ?? [])
    .toSorted((a, b) => b.beyond - a.beyond);
  const rows = marked.map(({ item, mark, margin: distance, beyond }): Row => ({
    label: item.label,
    depth: 0,
    marks: [marginMark({ item, mark, margin: distance, beyond }, material)],
    tick: null,
    end: [distance],
    aside: fill(material.words.against, { value: shownOf(item), mark }),
  }));
  const [most, least] = [marked[0], marked.at(-1)];
  return {
    body: rowsBody('bar', rows),
    says:
      most && most === least
        ? fill(material.words.one, { name: most.item.label, value: most.margin })
        : most && least
          ? fill(material.words.margins, {
              name: most.item.label,
              value: most.margin,
              least: least.item.label,
              small: least.margin,
            })
          : [],
    table: markedTable(marked, material),
  };
};

/** The distance is the figure; what it was reckoned from comes first among the details. */
function marginMark(
  { item, mark, margin: distance, beyond }: Pick<Marked, 'item' | 'mark' | 'margin' | 'beyond'>,
  { words }: Material,
): Mark {
  const open = item.reach?.open === 'out' ? 'out' : null;
  const drawn = markOf(item, { from: 0, to: beyond, open });
  const against = plain(fill(words.against, { value: shownOf(item), mark }));
  return { ...drawn, figure: distance.text, details: [against, words.computed, ...drawn.details] };
}

function markedTable(marked: readonly Marked[], material: Material) {
  const { mark, target, margin: beyond } = material.words.columns;
  return tableOf(
    marked.map(({ item }) => item),
    material,
    [
      {
        head: areTargets(marked) ? target : mark,
        cells: marked.map((one): Phrase[] => [one.mark]),
      },
      { head: beyond, cells: marked.map((one): Phrase[] => [one.margin]) },
    ],
  );
}

function unitOf({ view }: Item): string | undefined {
  return view.quantity?.unit.base?.unit;
}

/** Null without a value, a mark, or a unit that both have. */
function markedOf(item: Item, material: Material): Marked | null {
  const value = item.view.quantity;
  const found = value && (targetOf(item, material) ?? claimMark(item, material));
  const [reached, passed] = [value && baseOf(value), found && baseOf(found.quantity)];
  if (!found || !reached || !passed || reached.unit !== passed.unit) return null;
  if (passed.value.units <= 0n) return null;
  const [top, bottom] = [toFraction(reached.value), toFraction(passed.value)];
  const share = fraction(
    100n * (top.num * bottom.den - bottom.num * top.den),
    top.den * bottom.num,
  );
  const shown = rounded(share, 1);
  const sign = shown.units < 0n ? '−' : '+';
  const size = formatDecimal({ ...shown, units: shown.units < 0n ? -shown.units : shown.units });
  return {
    item,
    at: numberOf(bottom),
    mark: found.figure,
    isTarget: found.isTarget,
    // A figure that is only said to be over something is only that far beyond its mark.
    margin: {
      text: `${hedgeOf(value, material)}${sign}${size}%`,
      fact: item.id,
      part: 'derived',
      value: formatDecimal(shown),
    },
    beyond: numberOf(share),
  };
}

function hedgeOf({ bound }: Quantity, { lang }: Material): string {
  return { before: '', ...report[`${lang}Hedges`][bound] }.before;
}

interface FoundMark {
  readonly quantity: Quantity;
  readonly figure: Figure;
  readonly isTarget: boolean;
}

/** The mark that a claim of the figure says was passed. */
function claimMark(item: Item, material: Material): FoundMark | null {
  for (const { claim, isUnclear } of item.view.claims) {
    const quantity = isUnclear ? null : thresholdOf(claim);
    if (quantity)
      return { quantity, figure: figureOf(item, quantity, material, 'claim'), isTarget: false };
  }
  return null;
}

/** The target, in this report or an earlier one, that names this figure as its result. */
function targetOf(item: Item, material: Material): FoundMark | null {
  const { library, edition: own } = material.at;
  for (const edition of library.parks.flatMap(({ editions }) => editions)) {
    for (const { fact } of edition.facts) {
      const reference = fact['target-for'];
      const quantity = fact.value?.read;
      if (reference === undefined || !quantity) continue;
      if (factOf(reference, edition, library)?.located.fact !== item.fact) continue;
      const id = edition === own ? fact.id : `${edition.id}:${fact.id}`;
      const figure = { ...figureOf(item, quantity, material, 'value'), fact: id };
      return { quantity, figure, isTarget: true };
    }
  }
  return null;
}

function figureOf(
  { id, fact }: Item,
  quantity: Quantity,
  { lang, at }: Material,
  part: Figure['part'],
): Figure {
  const indicator = at.library.indicators.get(fact.indicator ?? '');
  const written = quantityWordings(quantity, indicator)[lang];
  const base = baseOf(quantity);
  return {
    text: written ?? formatDecimal(quantity.value),
    fact: id,
    part,
    value: base ? formatDecimal(base.value) : '',
  };
}
