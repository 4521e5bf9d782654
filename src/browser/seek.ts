import { groupNames } from '../search/document.ts';
import type { Found, Hits } from '../search/lookup.ts';
import { Lookup } from '../search/lookup.ts';
import type { Showing } from './found-entry.ts';
import { foundEntry } from './found-entry.ts';
import { SearchAddress } from './search-address.ts';

/** How many results of a group are shown at first, and how many more at a time. */
const FIRST = { names: 6, figures: 10, passages: 6 };
const FURTHER = 20;
/** How long a reader must have stopped typing, in ms. */
const PAUSE = 300;
/** Fewer letters or digits are the beginning of too much to be looked for by themselves. */
const TELLING = /\p{Script=Han}|\S{2}/u;

/** Brings the search page to life: it answers what is typed, and what its address asks for. */
export function awaitQuery(): void {
  const form = document.querySelector<HTMLFormElement>('.seek');
  if (form) new Seeker(form).begin();
}

class Seeker {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #tally = part('.tally');
  readonly #results = part('.results');
  readonly #offers = part('.offers');
  readonly #address: SearchAddress;
  #lookup: Lookup | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;
  /** Counts searches, so that only the last one is shown. */
  #turn = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = form.elements.namedItem('q') as HTMLInputElement;
    this.#address = new SearchAddress(form.dataset['join'] ?? '');
  }

  begin(): void {
    this.#form.classList.add('ready');
    this.#field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
      clearTimeout(this.#timer);
    });
    this.#field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#seekSoon();
    });
    this.#field.addEventListener('input', () => this.#seekSoon());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#address.keep(this.query);
      this.#address.settle();
      void this.#seek();
    });
    addEventListener('popstate', () => this.#takeUp());
    for (const button of this.#results.querySelectorAll<HTMLButtonElement>('.further'))
      button.addEventListener('click', () => void this.#showFurther(button));
    this.#takeUp();
    if (this.query === '' && matchMedia('(pointer: fine)').matches) this.#field.focus();
  }

  get query(): string {
    return this.#field.value.trim().replaceAll(/\s+/g, ' ');
  }

  /** Looks for what the address says. */
  #takeUp(): void {
    clearTimeout(this.#timer);
    this.#field.value = this.#address.query;
    this.#address.settle();
    void this.#seek();
  }

  #seekSoon(): void {
    if (this.#isComposing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.query !== '' && !TELLING.test(this.query)) return;
      this.#address.keep(this.query);
      void this.#seek();
    }, PAUSE);
  }

  async #seek(): Promise<void> {
    const { query } = this;
    const turn = ++this.#turn;
    if (query === '') return this.#show(null, '');
    this.#results.ariaBusy = 'true';
    try {
      this.#lookup ??= new Lookup(this.#form.dataset['manifest'] ?? '', (name) => this.#load(name));
      const found = await this.#lookup.find(query, FIRST);
      if (turn === this.#turn) this.#show(found, query);
    } catch {
      this.#lookup = undefined;
      if (turn === this.#turn) this.#fail();
    }
  }

  async #load(name: string): Promise<unknown> {
    const response = await fetch(`${this.#form.dataset['files']}${name}.json`);
    if (!response.ok) throw new TypeError(`Unexpected answer ${response.status} for ${name}`);
    return response.json();
  }

  /** Shows what was found; without a query, and where nothing was, the lists of all there is. */
  #show(found: Found | null, query: string): void {
    const count = found ? sum(found, (hits) => hits.count) : 0;
    const shown = found ? sum(found, (hits) => hits.shown.length) : 0;
    this.#results.ariaBusy = null;
    this.#results.hidden = shown === 0;
    this.#offers.hidden = shown > 0;
    this.#tally.textContent = found ? this.#said(found, query, shown === 0 ? 0 : count) : '';
    if (!found) return;
    for (const section of this.#results.querySelectorAll<HTMLElement>('section')) {
      const hits = found.groups[section.dataset['group'] as keyof Found['groups']];
      section.hidden = hits.shown.length === 0;
      section.querySelector('ol')?.replaceChildren(...this.#entries(hits.shown, found));
      this.#sum(section, hits);
      this.#open.set(section, found);
    }
  }

  readonly #open = new WeakMap<Element, Found>();

  async #showFurther(button: HTMLButtonElement): Promise<void> {
    const section = button.closest<HTMLElement>('section');
    const found = section && this.#open.get(section);
    const list = section?.querySelector('ol');
    if (!found || !list) return;
    const hits = found.groups[section.dataset['group'] as keyof Found['groups']];
    const place = list.children.length;
    try {
      list.append(...this.#entries(await hits.further(FURTHER), found));
      this.#sum(section, hits);
      list.children[place]?.querySelector('a')?.focus();
    } catch {
      this.#tally.textContent = this.#tally.dataset['failed'] ?? '';
    }
  }

  #entries(documents: Hits['shown'], { pieces }: Found): Node[] {
    const { root = '/', foreign = '' } = this.#form.dataset;
    const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
    const showing: Showing = { pieces, root, foreign, language };
    return documents.map((one) => foundEntry(one, showing));
  }

  /** How many a group has, and whether there are more than are shown. */
  #sum(section: HTMLElement, hits: Hits): void {
    const place = section.querySelector<HTMLElement>('[data-counted]');
    const { counted = '', nearly = '' } = place?.dataset ?? {};
    if (place) place.textContent = filled(hits.isExact ? counted : nearly, { count: hits.count });
    const button = section.querySelector<HTMLButtonElement>('.further');
    if (button) button.hidden = hits.shown.length === hits.count;
  }

  #said(found: Found, query: string, count: number): string {
    const {
      one = '',
      found: many = '',
      nearly = '',
      none = '',
      split = '',
      list,
    } = this.#tally.dataset;
    const isExact = groupNames.every((name) => found.groups[name].isExact);
    const parts = found.pieces.map(({ text }) => text).join(list);
    if (count === 0) return filled(none, { query });
    if (found.isSplit) return filled(split, { query, count, list: parts });
    return filled(!isExact ? nearly : count === 1 ? one : many, { query, count });
  }

  #fail(): void {
    this.#results.ariaBusy = null;
    this.#results.hidden = true;
    this.#offers.hidden = false;
    this.#tally.textContent = this.#tally.dataset['failed'] ?? '';
  }
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`Unexpected search page without ${selector}`);
  return found;
}

function sum({ groups }: Found, of: (hits: Hits) => number): number {
  return groupNames.reduce((total, name) => total + of(groups[name]), 0);
}

function filled(words: string, parts: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${parts[name] ?? ''}`);
}
