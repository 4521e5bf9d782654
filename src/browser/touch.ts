/** What a reader may begin with; a finger that only scrolls past does none of it. */
const BEGINNINGS = ['pointerenter', 'pointermove', 'focus', 'click', 'keydown'] as const;

/** Makes every drawing of the page a stop of the keyboard, and lets the first touch bring it to life. */
export function awaitTouch(): void {
  for (const drawing of document.querySelectorAll<HTMLElement>('.drawing[data-live]')) {
    drawing.tabIndex = 0;
    // Not "group": screen readers would keep the arrow keys for themselves.
    drawing.setAttribute('role', 'application');
    drawing.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
    drawing.setAttribute('aria-description', drawing.dataset['hint'] ?? '');
    awaitFirst(drawing);
  }
}

/** Loads what makes it live, once. Should that fail, the next touch tries again. */
function awaitFirst(drawing: HTMLElement): void {
  const listening = new AbortController();
  let last: Event | undefined;
  const touched = async (event: Event): Promise<void> => {
    const isLoading = last !== undefined;
    if (isPointing(event)) {
      // Coming by keyboard may scroll the drawing below a mouse that lies still.
      if (event.pointerType !== 'mouse' || (last && !isPointing(last))) return;
      // Or, the network being away, each move would ask again.
      if (event.type === 'pointermove' && !isLoading) return;
    }
    last = event;
    if (isLoading) return;
    try {
      const [{ enliven }, data] = await Promise.all([import('./live.ts'), dataOf(drawing)]);
      enliven(drawing, data, last);
      listening.abort();
    } catch {
      last = undefined; // The drawing stays as it is, and nothing is lost.
    }
  };
  for (const name of BEGINNINGS) {
    drawing.addEventListener(name, touched, { signal: listening.signal });
  }
}

function isPointing(event: Event): event is PointerEvent {
  return event.type === 'pointerenter' || event.type === 'pointermove';
}

async function dataOf(drawing: HTMLElement): Promise<unknown> {
  const response = await fetch(drawing.dataset['live'] ?? '');
  return response.json();
}
