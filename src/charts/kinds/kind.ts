import { statusWords } from '../../derive/domain-words.ts';
import type { Item, Material } from '../material.ts';
import type { ChartSpec, Phrase, RowsBody } from '../spec.ts';

/** What a kind makes of the facts: everything of the spec that is not the same for all kinds. */
export type Made = Pick<ChartSpec, 'body' | 'says' | 'table'> & Partial<Pick<ChartSpec, 'unit'>>;

/** One kind of chart. */
export type MakeKind = (items: readonly Item[], material: Material) => Made;

/** A figure's value, or its change where only that is printed, or a dash. */
export function shownOf({ value, change }: Item): Phrase {
  return value ?? change ?? '—';
}

/** Rows along one scale from nought, as long as the longest figure. */
export function rowsBody(form: RowsBody['form'], rows: RowsBody['rows']): RowsBody {
  const ends = rows.flatMap(({ marks, tick }) => [
    ...marks.flatMap(({ to, open }) => [to, ...(typeof open === 'number' ? [open] : [])]),
    ...(tick ? [tick.at] : []),
  ]);
  return { type: 'rows', form, min: Math.min(0, ...ends), max: Math.max(0, ...ends), rows };
}

/** A table of names, values, periods and statuses, and columns of a kind's own behind the values. */
export function tableOf(
  items: readonly Item[],
  { words }: Material,
  own: readonly { readonly head: string; readonly cells: readonly (readonly Phrase[])[] }[] = [],
): ChartSpec['table'] {
  const { name, value, change, period, status } = words.columns;
  const columns = [
    { head: name, cells: items.map(({ label }): readonly Phrase[] => [label]) },
    {
      head: value,
      cells: items.map((item): readonly Phrase[] => (item.value ? [item.value] : [])),
    },
    {
      head: change,
      cells: items.map((item): readonly Phrase[] => (item.change ? [item.change] : [])),
    },
    ...own,
    { head: period, cells: items.map(({ view }): readonly Phrase[] => [view.period?.text ?? '']) },
    { head: status, cells: statusCells(items) },
  ];
  // A column that nothing stands in would only be in the way on a phone.
  const kept = columns.filter(({ cells }) => cells.some((cell) => cell.some((one) => one !== '')));
  return {
    head: kept.map(({ head }) => head),
    rows: items.map((_, index) => kept.map(({ cells }) => cells[index] ?? [])),
  };
}

/** Where all is plain fact the status goes without saying; beside others it is said. */
function statusCells(items: readonly Item[]): Phrase[][] {
  const isPlain = items.every(({ fact }) => fact.status === 'actual');
  return items.map(({ fact, lang }) => (isPlain ? [] : [statusWords[fact.status][lang]]));
}
