import { saidIn } from '../../derive/said.ts';
import { fill } from '../fill.ts';
import type { Item, Material } from '../material.ts';
import { itemsOf } from '../material.ts';
import { farEnd } from '../reach.ts';
import type { Phrase } from '../spec.ts';
import { shownOf } from './kind.ts';

/** The items of each series; of a chart without series, all of them. */
export function itemsIn(items: readonly Item[], material: Material): Item[][] {
  const { series } = material.chart;
  return series.length === 0 ? [[...items]] : series.map(({ facts }) => itemsOf(facts, material));
}

/** The items of all series, each named by its series as well, for words that stand alone. */
export function namedItems(items: readonly Item[], material: Material): Item[] {
  const { series } = material.chart;
  if (series.length === 0) return [...items];
  const join = material.lang === 'zh' ? '，' : ', ';
  return series.flatMap(({ label, facts }) => {
    const name = saidIn(label, material.lang)?.text ?? '';
    return itemsOf(facts, material).map((item) => ({ ...item, label: item.label + join + name }));
  });
}

/** The longer first; what has no length last. */
export function compareReach(a: Item, b: Item): number {
  const [x, y] = [a, b].map(({ reach }) => (reach ? farEnd(reach) : -Infinity));
  return (y ?? 0) - (x ?? 0);
}

/** What is largest and smallest of figures in order, as printed. */
export function extremesSaid(ordered: readonly Item[], { words }: Material): Phrase[] {
  const drawn = ordered.filter(({ reach }) => reach !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  if (first === last) return fill(words.one, { name: first.label, value: shownOf(first) });
  return fill(words.extremes, {
    name: first.label,
    value: shownOf(first),
    least: last.label,
    small: shownOf(last),
  });
}
