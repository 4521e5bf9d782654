import { fill } from '../fill.ts';
import { farEnd } from '../reach.ts';
import { markOf } from '../material.ts';
import type { Item } from '../material.ts';
import type { Phrase, Reach, Row } from '../spec.ts';
import type { MakeKind } from './kind.ts';
import { rowsBody, tableOf } from './kind.ts';

/** Beyond this many times the next largest, a rate would squash all others. */
const OUTLIER = 3;

/** Rates of growth as dots on one scale; one far beyond the others is written, not drawn to scale. */
export const growth: MakeKind = (items, material) => {
  const { words } = material;
  const drawn = items.filter(({ changeReach }) => changeReach !== null);
  const ordered = drawn.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const [first, second] = ordered;
  const isCut =
    first && second && lengthOf(second) > 0 && lengthOf(first) > OUTLIER * lengthOf(second);
  const edge = isCut ? lengthOf(second) * 1.25 : null;
  const rows = items.map((item): Row => {
    const isBeyond = isCut && item === first;
    return {
      label: item.label,
      depth: 0,
      marks: marksOf(item, isBeyond ? edge : null),
      tick: null,
      end: [item.change ?? '—'],
      aside: [],
      ...(isBeyond && { isCut: true as const }),
    };
  });
  const last = ordered.at(-1);
  const says: Phrase[] =
    first?.change && last?.change
      ? fill(words.growth, {
          name: first.label,
          value: first.change,
          least: last.label,
          small: last.change,
        })
      : [];
  const beyond =
    isCut && first.change ? fill(words.outlier, { name: first.label, value: first.change }) : [];
  return {
    body: rowsBody('dot', rows),
    says: beyond.length > 0 ? [...says, words.sentence, ...beyond] : says,
    table: tableOf(items, material),
  };
};

function marksOf(item: Item, edge: number | null): Row['marks'] {
  const { changeReach, change } = item;
  if (!changeReach) return [];
  const reach: Reach = edge === null ? changeReach : { ...changeReach, to: edge };
  const drawn = markOf(item, reach);
  return [
    {
      ...drawn,
      figure: change?.text ?? '',
      details: drawn.details.filter((one) => one !== change?.text),
    },
  ];
}

function lengthOf({ changeReach }: Item): number {
  return changeReach ? farEnd(changeReach) : 0;
}
