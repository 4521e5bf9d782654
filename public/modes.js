// @ts-check
/*
 * Puts on the page what a reader has chosen of its display, before it is first painted; therefore a
 * plain script and no module, which would wait. The form stands in Modes.astro, what each choice
 * does in src/styles.
 */
(() => {
  const KEY = 'shudu.display';
  const NAMES = /** @type {const} */ (['scheme', 'contrast', 'size']);
  const root = document.documentElement;

  /** @typedef {Partial<Record<typeof NAMES[number], string>>} Choice */

  /** @returns {Choice} what was chosen on this page or on one before it */
  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
    } catch {
      return { ...root.dataset }; // where nothing may be kept, a choice holds for the page
    }
  }

  /** @param {Choice} choice */
  function show(choice) {
    for (const name of NAMES) {
      const value = choice[name];
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    }
    const { scheme, size } = root.dataset;
    for (const meta of /** @type {NodeListOf<HTMLMetaElement>} */ (
      document.querySelectorAll('meta[name="theme-color"]')
    )) {
      const own = meta.dataset['scheme'];
      meta.media = scheme ? (scheme === own ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
    }
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (
      document.querySelectorAll('.modes input')
    ))
      input.checked = (root.dataset[input.name] ?? '') === input.value;
    // Its words cannot grow with the page, those of its table can.
    if (size)
      for (const table of document.querySelectorAll('.chart details'))
        table.setAttribute('open', '');
    document.querySelector('.elder')?.setAttribute('aria-pressed', String(Boolean(size)));
  }

  /** @param {Choice} change */
  function choose(change) {
    const choice = { ...kept(), ...change };
    show(choice);
    const text = JSON.stringify(choice, [...NAMES]);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // The page shows it; the next will not.
    }
  }

  root.dataset['script'] = ''; // what needs a script is shown from here on
  show(kept());
  document.addEventListener('DOMContentLoaded', () => show(kept()));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(kept()); // back from a page on which another choice was made
  });
  addEventListener('storage', ({ key }) => {
    if (key === KEY) show(kept());
  });

  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest('.modes'))
      choose({ [target.name]: target.value });
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.elder')) choose({ size: root.dataset['size'] ? '' : '1' });
    const open = document.querySelector('.modes details[open]');
    if (open && !open.contains(target)) open.removeAttribute('open');
  });
  document.addEventListener('keydown', ({ key }) => {
    const open = key === 'Escape' && document.querySelector('.modes details[open]');
    if (!open) return;
    open.removeAttribute('open');
    open.querySelector('summary')?.focus();
  });
})();
