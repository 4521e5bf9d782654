import type { RowKeys } from './row-order.ts';
import { holds, rowOrder } from './row-order.ts';

interface Row extends RowKeys {
  readonly row: HTMLTableRowElement;
  readonly home: HTMLTableSectionElement;
  /** Where a word is looked for: names in both languages, what is counted, the figure, the id. */
  readonly text: string;
}

/** The rows of the data page, of which some are shown in some order. */
export class FactTable {
  readonly #form: HTMLFormElement;
  readonly #rows: readonly Row[];
  /** The units of their values, those of most rows first. */
  readonly #units: readonly string[];
  readonly #heads: readonly Element[];
  /** Holds all rows where their order is not that of the report. */
  readonly #sorted = document.createElement('tbody');

  constructor(table: HTMLTableElement, form: HTMLFormElement) {
    this.#form = form;
    this.#heads = [...table.querySelectorAll('thead th')];
    this.#rows = [...table.tBodies].flatMap((home) =>
      [...home.rows].slice(1).map((row) => ({ row, home, ...keysOf(row) })),
    );
    const numbers = new Map<string, number>();
    for (const { unit } of this.#rows) numbers.set(unit, (numbers.get(unit) ?? 0) + 1);
    this.#units = [...numbers].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
    this.#sorted.setAttribute('role', 'rowgroup');
    table.append(this.#sorted);
  }

  /** Shows what is asked for; the row that the address names is among it. */
  show(asked: FormData, target: Element | null): void {
    const of = (name: string): string => `${asked.get(name) ?? ''}`;
    const fits = ({ row, home, text, status }: Row): boolean =>
      row === target ||
      (holds(text, of('q').trim()) &&
        (of('section') === '' || home.dataset['section'] === of('section')) &&
        (of('status') === '' || status === of('status')) &&
        (of('note') === '' || row.querySelector('.mark') !== null) &&
        (of('panel') === '' || row.querySelector('.leading') !== null));
    const shown = this.#rows.filter(fits);
    for (const one of this.#rows) one.row.hidden = !shown.includes(one);
    this.#arrange(of('sort'), shown);
    this.#count(shown.length);
  }

  #arrange(order: string, shown: readonly Row[]): void {
    for (const one of this.#heads) one.removeAttribute('aria-sort');
    for (const { row, home } of this.#rows) {
      home.append(row);
      home.hidden = order !== '' || !shown.some((one) => one.home === home);
    }
    this.#sorted.replaceChildren();
    if (order === '') return;
    const sort = this.#form.elements.namedItem('sort') as HTMLSelectElement;
    const column = Number(sort.selectedOptions[0]?.dataset['column']);
    const direction = order.startsWith('-') ? 'descending' : 'ascending';
    this.#heads[column]?.setAttribute('aria-sort', direction);
    const status = this.#form.elements.namedItem('status') as HTMLSelectElement;
    const lists = {
      language: document.documentElement.lang,
      units: this.#units,
      statuses: [...status.options].map(({ value }) => value),
    };
    let unit: string | null = null;
    for (const one of this.#rows.toSorted(rowOrder(order, lists))) {
      const isNew = order.endsWith('value') && one.value !== null && one.unit !== unit;
      if (isNew && shown.includes(one)) {
        unit = one.unit;
        this.#sorted.append(this.#group(unit));
      }
      this.#sorted.append(one.row);
    }
  }

  #group(unit: string): HTMLTableRowElement {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    row.className = 'group units';
    row.setAttribute('role', 'row');
    head.setAttribute('role', 'rowheader');
    head.colSpan = this.#heads.length;
    const { unit: named = '', none = '' } = this.#form.dataset;
    head.textContent = unit === '' ? none : named.replace('{unit}', unit);
    row.append(head);
    return row;
  }

  #count(shown: number): void {
    const output = this.#form.querySelector('output');
    const { shown: some = '', none = '' } = output?.dataset ?? {};
    const said = some.replace('{shown}', `${shown}`).replace('{all}', `${this.#rows.length}`);
    if (output) output.textContent = shown === 0 ? none : said;
  }
}

function keysOf(row: HTMLTableRowElement): RowKeys & { text: string } {
  const { unit = '', when = '', status = '', words = '' } = row.dataset;
  const textOf = (selector: string): string =>
    [...row.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
  const value = row.querySelector('data')?.value;
  return {
    name: textOf('.name').trim(),
    value: value ? Number(value) : null,
    unit,
    when,
    status,
    text: [textOf('.name, .about, code, .wording'), words].join(' '),
  };
}
