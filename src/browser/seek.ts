import { Lookup } from '../search/lookup.ts';
import { FoundGroups } from './found-groups.ts';
import { SearchAddress } from './search-address.ts';

/** How many results of a group are shown at first. */
const FIRST = { names: 6, figures: 10, passages: 6 };
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
  readonly #groups: FoundGroups;
  readonly #address: SearchAddress;
  readonly #lookup: Lookup;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;
  /** Counts searches, so that only the last one is shown. */
  #turn = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = form.elements.namedItem('q') as HTMLInputElement;
    this.#groups = new FoundGroups(form);
    const { files = '', manifest = '', join = '' } = form.dataset;
    this.#address = new SearchAddress(join);
    this.#lookup = new Lookup(manifest, (name) => fetched(`${files}${name}.json`));
  }

  begin(): void {
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
      this.#address.keep(this.#query);
      this.#address.settle();
      void this.#seek();
    });
    addEventListener('popstate', () => this.#takeUp());
    this.#takeUp();
    if (this.#query === '' && matchMedia('(pointer: fine)').matches) this.#field.focus();
  }

  get #query(): string {
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
      if (this.#query !== '' && !TELLING.test(this.#query)) return;
      this.#address.keep(this.#query);
      void this.#seek();
    }, PAUSE);
  }

  async #seek(): Promise<void> {
    const query = this.#query;
    const turn = ++this.#turn;
    if (query === '') return this.#groups.clear();
    this.#groups.wait();
    const found = await this.#lookup.find(query, FIRST).catch(() => null);
    if (turn !== this.#turn) return;
    if (found) this.#groups.show(found, query);
    else this.#groups.fail();
  }
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`Unexpected answer ${response.status} from ${address}`);
  return response.json();
}
