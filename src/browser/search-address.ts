/** What is being looked for, as the address keeps it, so that a search can be linked and gone back to. */
export class SearchAddress {
  readonly #title = document.title;
  readonly #join: string;
  /** Was the query in the address meant, or passed on the way to another? */
  #isSettled = true;

  constructor(join: string) {
    this.#join = join;
  }

  get query(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }

  /** Puts a query into the address; one that was meant stays behind it in the history. */
  keep(query: string): void {
    if (query === this.query) return;
    const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    const isStep = this.#isSettled && this.query !== '';
    history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
    this.#isSettled = false;
    this.#name();
  }

  settle(): void {
    this.#isSettled = true;
    this.#name();
  }

  #name(): void {
    document.title = [this.query, this.#title].filter((part) => part !== '').join(this.#join);
  }
}
