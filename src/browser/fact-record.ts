/** A row of a data page, in the page that it was fetched with. */
export interface FactRecord {
  readonly row: Element;
  readonly address: URL;
}

/** How long a reader waits before the figure is simply a link, in ms. */
const PATIENCE = 5000;

const pages = new Map<string, Promise<Document>>();

/** The row that a figure leads to; the page is fetched once for all figures of it. */
export async function factRecord(href: string): Promise<FactRecord> {
  const address = new URL(href);
  const key = address.origin + address.pathname;
  const known = pages.get(key) ?? pageAt(key);
  pages.set(key, known);
  known.catch(() => pages.delete(key)); // the next press tries again
  const row = (await known).getElementById(decodeURIComponent(address.hash.slice(1)));
  if (row?.localName !== 'tr') throw new TypeError(`Unexpected page without ${address.hash}`);
  return { row, address };
}

/** What the parts of a row are that a line of the record shows, fit to stand on another page. */
export function partsOf({ row, address }: FactRecord, take: string, follow?: string): Element[] {
  return [...row.querySelectorAll(take)].flatMap((part) => {
    const hash = part.getAttribute('href');
    const led = follow && hash && row.ownerDocument.querySelector(`${hash} ${follow}`);
    return [part, ...(led ? [led] : [])].map((one) => movable(one, address));
  });
}

function movable(part: Element, address: URL): Element {
  const copy = document.importNode(part, true);
  copy.removeAttribute('id');
  for (const link of [copy, ...copy.querySelectorAll('a')]) {
    const href = link.getAttribute('href');
    if (href) link.setAttribute('href', new URL(href, address).href);
  }
  return copy;
}

async function pageAt(address: string): Promise<Document> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new TypeError(`Unexpected status ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
