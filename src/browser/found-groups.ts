import { groupNames } from '../search/document.ts';
import type { Hits } from '../search/hits.ts';
import type { Found } from '../search/lookup.ts';
import { foundEntry } from './found-entry.ts';

/** How many more results of a group are shown at a time. */
const FURTHER = 20;

/** The results on the page, and the status line that says how many there are. */
export class FoundGroups {
  readonly #form: HTMLFormElement;
  readonly #tally = part('.tally');
  readonly #results = part('.results');
  readonly #offers = part('.offers');
  #found: Found | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    for (const section of this.#sections()) {
      const button = section.querySelector('button');
      button?.addEventListener('click', () => void this.#showFurther(section));
    }
  }

  /** Keeps the room in which results will stand, so that nothing moves when they come. */
  wait(): void {
    this.#results.ariaBusy = 'true';
    this.#results.hidden = false;
    this.#offers.hidden = true;
  }

  /** Without a query there are the lists of all there is. */
  clear(): void {
    this.#end(false, '');
  }

  fail(): void {
    this.#end(false, this.#tally.dataset['failed'] ?? '');
  }

  show(found: Found, query: string): void {
    this.#found = found;
    for (const section of this.#sections()) {
      const hits = hitsOf(section, found);
      section.hidden = hits.shown.length === 0;
      section.querySelector('ol')?.replaceChildren(...this.#entries(hits.shown, found));
      count(section, hits);
    }
    const isAny = groupNames.some((name) => found.groups[name].shown.length > 0);
    this.#end(isAny, this.#said(found, query, isAny));
  }

  #end(isAny: boolean, said: string): void {
    this.#results.ariaBusy = null;
    this.#results.hidden = !isAny;
    this.#offers.hidden = isAny;
    this.#tally.textContent = said;
  }

  async #showFurther(section: HTMLElement): Promise<void> {
    const found = this.#found;
    const list = section.querySelector('ol');
    if (!found || !list) return;
    const hits = hitsOf(section, found);
    const place = list.children.length;
    const further = await hits.further(FURTHER).catch(() => null);
    if (found !== this.#found) return;
    if (further === null) {
      this.#tally.textContent = this.#tally.dataset['failed'] ?? '';
      return;
    }
    list.append(...this.#entries(further, found));
    count(section, hits);
    list.children[place]?.querySelector('a')?.focus();
  }

  #entries(documents: Hits['shown'], { pieces }: Found): Node[] {
    const { root = '/', foreign = '' } = this.#form.dataset;
    const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
    return documents.map((one) => foundEntry(one, { pieces, root, foreign, language }));
  }

  #said({ groups, pieces, isSplit }: Found, query: string, isAny: boolean): string {
    const { one = '', found = '', nearly = '', none = '', split = '' } = this.#tally.dataset;
    if (!isAny) return filled(none, { query });
    const all = groupNames.map((name) => groups[name]);
    const sum = all.reduce((total, hits) => total + hits.count, 0);
    const list = pieces.map(({ text }) => text).join(this.#tally.dataset['list']);
    if (isSplit) return filled(split, { query, count: sum, list });
    const isExact = all.every((hits) => hits.isExact);
    return filled(!isExact ? nearly : sum === 1 ? one : found, { query, count: sum });
  }

  #sections(): HTMLElement[] {
    return [...this.#results.querySelectorAll('section')];
  }
}

function hitsOf(section: HTMLElement, { groups }: Found): Hits {
  return groups[section.dataset['group'] as keyof Found['groups']];
}

/** Says how many a group has, and offers those that are not shown. */
function count(section: HTMLElement, hits: Hits): void {
  const place = section.querySelector<HTMLElement>('[data-counted]');
  const { counted = '', nearly = '' } = place?.dataset ?? {};
  if (place) place.textContent = filled(hits.isExact ? counted : nearly, { count: hits.count });
  const button = section.querySelector('button');
  if (button) button.hidden = hits.shown.length === hits.count;
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`Unexpected search page without ${selector}`);
  return found;
}

function filled(words: string, parts: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${parts[name] ?? ''}`);
}
