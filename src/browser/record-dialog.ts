import { copyText } from './copy-text.ts';
import type { FactRecord } from './fact-record.ts';
import { partsOf } from './fact-record.ts';
import { placeTip } from './tip-place.ts';

/** What is left free above and below a record, and between what heights it keeps, in px. */
const AROUND = 14;
const LEAST = 240;
const MOST = 560;

/** The record of a figure over the page: what its row on the data page says, and nothing else. */
export class RecordDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #blank: Node[];

  constructor(template: HTMLTemplateElement) {
    const dialog = template.content.querySelector('dialog');
    if (!dialog) throw new TypeError('Unexpected template without a dialog');
    this.#dialog = document.importNode(dialog, true);
    this.#blank = [...this.#dialog.cloneNode(true).childNodes];
    this.#dialog.addEventListener('click', (event) => this.#click(event));
    this.#dialog.addEventListener('scroll', () => this.#sayMore(), { passive: true });
    new ResizeObserver(() => this.#sayMore()).observe(this.#dialog);
    document.body.append(this.#dialog);
  }

  /** Shows the record of a figure. */
  show(record: FactRecord, link: HTMLAnchorElement): void {
    const dialog = this.#dialog;
    const isInside = dialog.contains(link);
    dialog.replaceChildren(...this.#blank.map((node) => node.cloneNode(true)));
    for (const line of dialog.querySelectorAll<HTMLElement>('[data-take]')) {
      const { take = '', follow } = line.dataset;
      const parts = partsOf(record, take, follow);
      line.append(...parts.flatMap((part, at) => (at > 0 ? [' ', part] : [part])));
      if (parts.length === 0) (line.closest('dl > div') ?? line).remove();
    }
    const { href, pathname, hash } = record.address;
    dialog.querySelector('.row-link')?.setAttribute('href', href);
    const wrong = dialog.querySelector('.wrong');
    const about = encodeURIComponent(pathname + hash);
    wrong?.setAttribute('href', wrong.getAttribute('href')?.replace('%24', about) ?? '');
    const here = link.closest('section[id]')?.id;
    const place = here && dialog.querySelector(`.use a[href$="#${here}"]`);
    if (place) place.setAttribute('aria-current', 'location');
    if (!isInside) dialog.removeAttribute('style'); // where it opens, taking the focus scrolls nothing
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('#inspected')?.focus({ preventScroll: true });
    dialog.scrollTop = 0;
    if (!isInside) this.#place(link);
    this.#sayMore();
  }

  /** The style sheet shows that there is more below, for as long as there is. */
  #sayMore(): void {
    const { scrollHeight, scrollTop, clientHeight, classList } = this.#dialog;
    classList.toggle('goes-on', scrollHeight - scrollTop - clientHeight > 1);
  }

  /** Beside the figure, in the page, so that both scroll together; a phone has it at the foot. */
  #place(link: HTMLAnchorElement): void {
    const { style } = this.#dialog;
    const [first] = link.getClientRects();
    if (!first || this.#isSheet()) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const room = Math.max(first.top, view.height - first.bottom) - AROUND;
    style.maxHeight = `${Math.max(LEAST, Math.min(room, MOST))}px`;
    const size = this.#dialog.getBoundingClientRect();
    const { left, top } = placeTip({ box: first, align: 'start', side: 'below' }, size, view);
    style.position = 'absolute';
    style.left = `${left + scrollX}px`;
    style.top = `${top + scrollY}px`;
  }

  /** Does the style sheet put it at the foot of the window? */
  #isSheet(): boolean {
    return getComputedStyle(this.#dialog).getPropertyValue('--lies') === 'below';
  }

  #click(event: MouseEvent): void {
    const dialog = this.#dialog;
    const target = event.target as Element;
    const button = target.closest('button');
    if (button?.className === 'close') dialog.close();
    else if (button) void this.#copy(button);
    else if (target === dialog && isOutside(event, dialog)) {
      dialog.close();
      // Another figure that was pressed is the next one to look at.
      const below = document.elementFromPoint(event.clientX, event.clientY);
      below?.closest<HTMLAnchorElement>('a:has(> .figure)')?.click();
    } else if (target.closest('a:not(:has(> .figure))')) dialog.close();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const address = this.#dialog.querySelector<HTMLAnchorElement>('.row-link')?.href ?? '';
    const isCopied = await copyText(address);
    const said = isCopied ? (button.dataset['copied'] ?? '') : address;
    button.textContent = said;
    const status = this.#dialog.querySelector('[role=status]');
    if (status) status.textContent = said;
  }
}

function isOutside({ clientX, clientY }: MouseEvent, dialog: Element): boolean {
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
