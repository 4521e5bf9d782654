import { factRecord } from './fact-record.ts';
import { RecordDialog } from './record-dialog.ts';

/** A figure that leads to its row on a data page, of this report or of another. */
const FIGURE = 'a[href*="/data/#"]:has(> .figure)';

/** Lets every figure of the page be pressed; a press that asks for a new tab stays the link it is. */
export function awaitPress(): void {
  const template = document.querySelector<HTMLTemplateElement>('#inspector');
  if (!template || !('showModal' in HTMLDialogElement.prototype)) return;
  const show = shower(template);
  for (const link of document.querySelectorAll(FIGURE)) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', (event) => {
    const link = figureOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void show(link);
  });
  document.addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? figureOf(event) : null;
    if (!link) return;
    event.preventDefault(); // or the page would scroll
    link.click();
  });
}

function figureOf({ target, defaultPrevented }: Event): HTMLAnchorElement | null {
  if (defaultPrevented || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>(FIGURE);
  return link?.pathname === location.pathname ? null : link; // on a data page the row itself is there
}

/** Shows the record of a figure; where it cannot be had, the figure is the link that it was. */
function shower(template: HTMLTemplateElement): (link: HTMLAnchorElement) => Promise<void> {
  let dialog: RecordDialog | null = null;
  let asked: HTMLAnchorElement | null = null;
  return async (link) => {
    asked = link;
    try {
      const record = await factRecord(link.href);
      dialog ??= new RecordDialog(template);
      if (asked === link) dialog.show(record, link);
    } catch {
      if (asked === link) location.assign(link.href);
    }
  };
}
