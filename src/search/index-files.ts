import type { GroupName } from './document.ts';
import type { IndexPart } from './index-part.ts';
import type { Manifest } from './manifest.ts';
import { packed } from './postings.ts';

/** Characters in a file of the index; less would be more requests, more would be more bytes. */
const SHARD_SIZE = 6000;
const CHUNK_SIZE = 12_000;

/** Keeps a file and gives it its name. */
export type Put = (content: string) => string;

/**
 * Makes the files of an index, documents in the order of their rank, and returns the name of its
 * manifest. A part is put in and not kept.
 */
export function indexFiles(
  groups: Readonly<Record<GroupName, Iterable<IndexPart>>>,
  put: Put,
): string {
  const chunks = new Chunks(put);
  const postings = new Map<string, number[]>();
  const added = (parts: Iterable<IndexPart>): number => {
    for (const { documents, terms, places } of parts) {
      const [first] = documents.map((text) => chunks.add(text));
      if (first === undefined || places.length === 0) continue;
      terms.split('\n').forEach((term, at) => {
        const own = postings.get(term) ?? [];
        if (own.length === 0) postings.set(term, own);
        for (const place of places[at] ?? []) own.push(first + place);
      });
    }
    return chunks.end();
  };
  const ends = {
    names: added(groups.names),
    figures: added(groups.figures),
    passages: added(groups.passages),
  };
  const { firsts: documents, names } = chunks;
  const manifest: Manifest = { ...shardsOf(postings, put), documents, chunks: names, ends };
  return put(JSON.stringify(manifest));
}

/** Documents by their numbers, as many in a file as it takes to fill it. */
class Chunks {
  readonly firsts: number[] = [];
  readonly names: string[] = [];
  readonly #put: Put;
  #count = 0;
  #open: string[] = [];
  #size = 0;

  constructor(put: Put) {
    this.#put = put;
  }

  add(text: string): number {
    if (this.#open.length === 0) this.firsts.push(this.#count);
    this.#open.push(text);
    this.#size += text.length;
    if (this.#size >= CHUNK_SIZE) this.end();
    return this.#count++;
  }

  /** Closes the file under way; the number of documents so far. */
  end(): number {
    if (this.#open.length > 0) this.names.push(this.#put(`[${this.#open.join(',')}]`));
    this.#open = [];
    this.#size = 0;
    return this.#count;
  }
}

function shardsOf(
  postings: ReadonlyMap<string, readonly number[]>,
  put: Put,
): Pick<Manifest, 'terms' | 'shards'> {
  const terms: string[] = [];
  const shards: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = (): void => {
    if (open.length > 0) shards.push(put(JSON.stringify(open)));
    open = [];
    size = 0;
  };
  for (const term of [...postings.keys()].toSorted(byUnits)) {
    const list = packed(postings.get(term) ?? []);
    if (open.length === 0) terms.push(term);
    open.push(term, list);
    size += term.length + list.length + 6;
    if (size >= SHARD_SIZE) close();
  }
  close();
  return { terms, shards };
}

/** As `<` compares, which is how a browser looks terms up. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
