import { fill, joined } from '../fill.ts';
import { lookOf, markOf } from '../material.ts';
import type { Row } from '../spec.ts';
import type { MakeKind } from './kind.ts';
import { rowsBody, shownOf, tableOf } from './kind.ts';

/** Size classes one inside the other: never stacked, never added. */
export const nested: MakeKind = (items, material) => {
  const { words } = material;
  const rows = items.map((item, depth): Row => ({
    label: item.label,
    depth,
    marks: item.reach ? [markOf(item, item.reach, lookOf(item))] : [],
    tick: null,
    end: item.reach ? [shownOf(item)] : [words.uncounted],
    aside: [],
  }));
  const list = items
    .filter(({ reach }) => reach !== null)
    .map((item) => fill(words.part, { name: item.label, value: shownOf(item) }));
  return {
    body: rowsBody('bar', rows),
    says: fill(words.nested, { list: joined(list, words.list) }),
    table: tableOf(items, material),
  };
};

/** How far things have come, the furthest first: each unit a block of its own. */
export const ladder: MakeKind = (items, material) => {
  const { words } = material;
  const looks = ['actual', 'expected', 'contracted', 'rest'] as const;
  const rows = items.map((item, index): Row => ({
    label: item.label,
    depth: 0,
    marks: item.reach ? [markOf(item, item.reach, looks[index] ?? 'rest')] : [],
    tick: null,
    end: [shownOf(item)],
    aside: [],
  }));
  const list = items.map((item) => fill(words.part, { name: item.label, value: shownOf(item) }));
  return {
    body: rowsBody('blocks', rows),
    says: fill(words.ladder, { list: joined(list, words.list) }),
    table: tableOf(items, material),
  };
};
