/** What may change round a drawing while it is live. */
interface Changes {
  /** Its size, its colours, or the pixels of the screen. */
  readonly redraw: () => void;
  /** What of it is in sight. */
  readonly replace: () => void;
}

const MODES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** Watches what a drawing must follow, until the signal says stop. */
export function watchSurroundings(
  drawing: HTMLElement,
  { redraw, replace }: Changes,
  signal: AbortSignal,
): void {
  const size = new ResizeObserver(redraw);
  size.observe(drawing);
  // A reader's own choice of a mode would stand on the root.
  const root = new MutationObserver(redraw);
  root.observe(document.documentElement, { attributes: true });
  for (const mode of MODES) matchMedia(mode).addEventListener('change', redraw, { signal });
  addEventListener('resize', redraw, { signal });
  addEventListener('scroll', replace, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    size.disconnect();
    root.disconnect();
  });
}
