import { compareReach, extremesSaid, itemsIn, namedItems } from './extremes.ts';
import type { MakeKind } from './kind.ts';
import { rowsBody, shownOf, tableOf } from './kind.ts';
import type { Item } from '../material.ts';
import { lookOf, markOf, plainLook } from '../material.ts';
import type { Look, Phrase, Row } from '../spec.ts';

/** Lying bars: one figure a row, or one of each series. */
export const bars: MakeKind = (items, material) => {
  const sets = itemsIn(items, material);
  const named = namedItems(items, material);
  const rows = (sets[0] ?? []).map((first, index): Row => {
    const own = sets.flatMap((set) => set[index] ?? []);
    return {
      label: first.label,
      depth: 0,
      marks: own.flatMap((item, at) =>
        item.reach ? [markOf(item, item.reach, seriesLook(item, at, sets.length))] : [],
      ),
      tick: null,
      end: sets.length === 1 ? [shownOf(first)] : [],
      ...(sets.length > 1 && { ends: own.filter(({ reach }) => reach !== null).map(shownOf) }),
      aside: sets.length === 1 ? claimsAside(first) : [],
    };
  });
  return {
    body: rowsBody('bar', rows),
    says: extremesSaid(named.toSorted(compareReach), material),
    table: tableOf(named, material),
  };
};

/** With several series the series is what colour tells; status still shows where it is no plain fact. */
export function seriesLook(item: Item, index: number, count: number): Look {
  if (count === 1) return lookOf(item);
  const own = plainLook(lookOf(item));
  if (own !== 'actual') return own;
  return (['actual', 'second', 'third'] as const)[index] ?? 'third';
}

/** What broke through says so in words, since colour alone tells nobody. */
function claimsAside(item: Item): Phrase[] {
  const { lang, id } = item;
  const said = item.view.claims.flatMap(({ claim, wordings, isUnclear }) =>
    !isUnclear && (claim.kind === 'first' || claim.kind === 'threshold')
      ? (wordings[lang] ?? [])
      : [],
  );
  return said.slice(0, 1).map((text) => ({ text, fact: id, part: 'claim', value: '' }));
}
