import { FactTable } from './fact-table.ts';

/** Brings the controls of the data page to life; what they say is kept in the address. */
export function awaitSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.finder');
  const table = document.querySelector<HTMLTableElement>('.facts');
  if (!form || !table) return;
  const facts = new FactTable(table, form);
  form.querySelector('fieldset')?.removeAttribute('disabled');
  fill(form, new URLSearchParams(location.search));
  headers(table, form);

  const show = (): void => facts.show(new FormData(form), targetRow(table));
  const change = (): void => {
    show();
    keep(form);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', change);
  // The fields are emptied after the event.
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('hashchange', () => {
    show();
    targetRow(table)?.scrollIntoView();
  });
  show();
  offerAll(form, location.search !== '');
  if (location.search) targetRow(table)?.scrollIntoView();
}

/** The row that the address names; it is shown whatever is looked for. */
function targetRow(table: HTMLTableElement): Element | null {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return row?.localName === 'tr' && table.contains(row) ? row : null;
}

function fill(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    const value = query.get(field.getAttribute('name') ?? '');
    if (value === null) continue;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field instanceof HTMLInputElement) field.value = value;
    else if (field instanceof HTMLSelectElement) {
      const isKnown = [...field.options].some((option) => option.value === value);
      if (isKnown) field.value = value;
    }
  }
}

function keep(form: HTMLFormElement): void {
  const said = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(said.map(([name, value]) => [name, `${value}`])).toString();
  offerAll(form, query !== '');
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
}

/** Nobody needs a way to all rows who sees them. */
function offerAll(form: HTMLFormElement, isNeeded: boolean): void {
  form.querySelector('[type=reset]')?.toggleAttribute('hidden', !isNeeded);
}

/** Makes the heads of columns that an order goes by buttons, each going through its orders. */
function headers(table: HTMLTableElement, form: HTMLFormElement): void {
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  for (const [column, head] of table.querySelectorAll('thead th').entries()) {
    const own = [...sort.options].filter((one) => one.dataset['column'] === `${column}`);
    if (own.length === 0) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const values = own.map(({ value }) => value);
      sort.value = values[values.indexOf(sort.value) + 1] ?? '';
      form.dispatchEvent(new Event('input'));
    });
  }
}
