import { copyText } from './copy-text.ts';

/** Lets a citation be copied, with its address whole. */
export function awaitCopy(): void {
  for (const citation of document.querySelectorAll('.citation')) {
    const text = citation.querySelector<HTMLElement>('[data-path]');
    const button = citation.querySelector('button');
    const status = citation.querySelector('[role=status]');
    if (!text || !button || !status || !('clipboard' in navigator)) continue;
    button.hidden = false;
    const path = text.dataset['path'] ?? '';
    button.addEventListener('click', async () => {
      const whole = new URL(path, location.href).href;
      const words = (text.textContent ?? '').replaceAll(/\s+/g, ' ').trim().replace(path, whole);
      if (!(await copyText(words))) return;
      button.textContent = status.textContent = button.dataset['copied'] ?? '';
    });
  }
}
