import type { SearchDocument, Words } from '../search/document.ts';
import { textOf } from '../search/document.ts';
import type { Piece } from '../search/query-pieces.ts';
import { hasFound, runsOf, snippet } from '../search/shown-text.ts';

/** What a result is shown with. */
export interface Showing {
  readonly pieces: readonly Piece[];
  /** What the paths of results are added to, e.g. "/en/". */
  readonly root: string;
  readonly language: 'zh' | 'en';
  /** The tag of the other language. */
  readonly foreign: string;
}

/** A result, laid out by the template of its kind. */
export function foundEntry(one: SearchDocument, showing: Showing): Node {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-kind=${one.kind}]`);
  if (!template) throw new TypeError(`Unexpected result without a template: ${one.kind}`);
  const entry = document.importNode(template.content, true);
  entry.querySelector('a')?.setAttribute('href', showing.root + one.path);
  const texts = textsOf(one, showing);
  for (const slot of entry.querySelectorAll<HTMLElement>('[data-put]')) {
    const said = texts[slot.dataset['put'] ?? ''] ?? [];
    const own = 'unsearched' in slot.dataset ? { ...showing, pieces: [] } : showing;
    slot.append(...said.flatMap((words, place) => [place > 0 ? ' ' : '', saidIn(words, own)]));
    if (said.length === 0) slot.remove();
  }
  if (one.kind === 'figure') dressFigure(entry, one, showing);
  return entry;
}

/** What stands in each slot of a template. */
function textsOf(
  one: SearchDocument,
  { pieces, language }: Showing,
): Readonly<Record<string, readonly Words[]>> {
  const words = (said: string | null): Words[] => (said === null ? [] : [said]);
  if (one.kind === 'figure') {
    const isNamed = [one.title, ...one.about].some((said) => hasFound(textOf(said), pieces));
    const isTold = one.told !== null && hasFound(one.told, pieces);
    return {
      title: [one.title],
      told: isTold && !isNamed ? words(one.told) : [],
      about: one.about,
      figure: [one.figure],
      beside: one.beside,
      status: words(one.status),
      computed: words(one.computed),
      park: [one.park],
      printed: [one.printed],
    };
  }
  if ('text' in one) {
    const isForeign = typeof one.text !== 'string';
    const other = language === 'zh' ? 'en' : 'zh';
    const shown = snippet(textOf(one.text), pieces, isForeign ? other : language);
    return { title: [one.title], text: [isForeign ? [shown] : shown], within: one.within };
  }
  return { title: [one.title], beside: one.beside, remark: one.remark ? [one.remark] : [] };
}

function dressFigure(
  entry: DocumentFragment,
  { path, part, base, figure, time }: SearchDocument & { readonly kind: 'figure' },
  { pieces }: Showing,
): void {
  const data = entry.querySelector('data');
  data?.setAttribute('value', base);
  data?.setAttribute('data-fact', path.replace(/^parks\/(.*)\/data\/#/, '$1:'));
  data?.setAttribute('data-part', part);
  // One that is held in parts may break between them.
  if (runsOf(textOf(figure), pieces).length > 1) data?.classList.add('loose');
  const [text, datetime] = time ?? [];
  if (text === undefined) return;
  const place = document.createElement(datetime ? 'time' : 'span');
  if (datetime) place.setAttribute('datetime', datetime);
  else place.className = 'nonfigure';
  place.append(...marked(text, pieces));
  entry.querySelector('p:last-child')?.prepend(place, ' ');
}

function saidIn(words: Words, { pieces, foreign }: Showing): HTMLElement {
  const place = document.createElement('span');
  if (typeof words !== 'string') place.lang = foreign;
  place.append(...marked(textOf(words), pieces));
  return place;
}

/** A text with what was looked for marked, and figures that stay in one piece. */
function marked(text: string, pieces: readonly Piece[]): Node[] {
  return runsOf(text, pieces).flatMap(({ isHeld, stretches }) => {
    const nodes = stretches.map((one) => {
      if (!one.isFound) return document.createTextNode(one.text);
      const mark = document.createElement('mark');
      mark.textContent = one.text;
      return mark;
    });
    if (!isHeld) return nodes;
    const held = document.createElement('span');
    held.className = 'held';
    held.append(...nodes);
    return [held];
  });
}
