/** What is read one after the other; of parts within parts the outermost. */
const PARTS =
  'main :is(h1, h2, h3, h4, p, li, blockquote, figcaption, .cell, .particulars div, tr, dt, dd)';
/** What is for the eye alone: marks of notes, drawings, what lies folded. */
const SILENT = 'svg, .mark, .drawing, [aria-hidden="true"]';

/**
 * Offers to read the page aloud, if the reader's machine has a voice for its language; a voice that
 * would send the text elsewhere is not asked.
 */
export function offerReading(): void {
  const button = document.querySelector<HTMLButtonElement>('.aloud');
  if (!button || !('speechSynthesis' in window)) return;
  const reading = new Reading(button);
  const offer = (): void => {
    button.hidden = !voiceFor(document.documentElement.lang);
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => reading.turn());
  addEventListener('pagehide', () => reading.stop());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') reading.stop();
  });
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const [tongue = ''] = language.split('-');
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(tongue));
}

/** A page being read: part after part, each marked while it is its turn. */
class Reading {
  readonly #button: HTMLButtonElement;
  readonly #start: string;
  #parts: Element[] = [];
  #now: Element | null = null;

  constructor(button: HTMLButtonElement) {
    this.#button = button;
    this.#start = button.textContent ?? '';
  }

  turn(): void {
    if (this.#now) return this.stop();
    const all = [...document.querySelectorAll(PARTS)].filter(
      (part) => !part.parentElement?.closest(PARTS) && part.checkVisibility(),
    );
    const isBelow = (part: Element): boolean => part.getBoundingClientRect().bottom > 0;
    this.#parts = all.slice(Math.max(0, all.findIndex(isBelow)));
    this.#button.textContent = this.#button.dataset['stop'] ?? '';
    this.#next();
  }

  stop(): void {
    this.#parts = [];
    this.#mark(null);
    speechSynthesis.cancel();
    this.#button.textContent = this.#start;
  }

  #next(): void {
    const part = this.#parts.shift();
    if (!part) return this.stop();
    const said = new SpeechSynthesisUtterance(textOf(part));
    said.lang = part.closest<HTMLElement>('[lang]')?.lang ?? '';
    said.voice = voiceFor(said.lang) ?? null;
    // After it was stopped the end of what was being said comes too, and begins nothing.
    said.addEventListener('end', () => {
      if (this.#now === part) this.#next();
    });
    said.addEventListener('error', () => {
      if (this.#now === part) this.stop();
    });
    this.#mark(part);
    speechSynthesis.speak(said);
  }

  #mark(part: Element | null): void {
    this.#now?.removeAttribute('data-aloud');
    part?.setAttribute('data-aloud', '');
    this.#now = part;
    part?.scrollIntoView({ block: 'nearest' });
  }
}

function textOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
