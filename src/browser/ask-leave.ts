/** A link that leads from a government site to one that is none. */
const LEAVING = 'a[data-leaving]';

/** Asks before such a link is followed; where the browser has no dialogs, it is the link that it is. */
export function askLeave(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#leaving');
  const go = dialog?.querySelector<HTMLAnchorElement>('.go');
  if (!dialog || !go || !('showModal' in dialog)) return;
  let asked: HTMLAnchorElement | null = null;
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LEAVING) : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault(); // also for a new tab: it is asked of everyone who leaves
    asked = link;
    go.href = link.href;
    dialog.querySelector('.leaving-host')?.replaceChildren(link.hostname);
    dialog.showModal();
    go.focus();
  });
  go.addEventListener('click', () => dialog.close());
  dialog.querySelector('.stay')?.addEventListener('click', () => dialog.close());
  // A press beside the dialog says no, as Escape does.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => asked?.focus());
}
