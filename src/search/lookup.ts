import type { GroupName, SearchDocument } from './document.ts';
import { groupNames } from './document.ts';
import { Hits } from './hits.ts';
import type { Manifest, Shard } from './manifest.ts';
import { placeIn } from './manifest.ts';
import type { Piece, Wanted } from './query-pieces.ts';
import { isUncertain, piecesOf, wantedFor } from './query-pieces.ts';
import { inAll, inAny, unpacked } from './postings.ts';

/** Fetches a file of the index by its name and parses it. */
export type Load = (name: string) => Promise<unknown>;

/** What a search has found. */
export interface Found {
  /** What was looked for, in the end. */
  readonly pieces: readonly Piece[];
  /** Was a run that stands nowhere as a whole looked for in parts? */
  readonly isSplit: boolean;
  readonly groups: Readonly<Record<GroupName, Hits>>;
}

/** What stands between two names and belongs to neither: 江海区的税收. */
const PARTICLES = new Set('的和与及在');

/** An index of which only what a search needs is fetched, and nothing twice. */
export class Lookup {
  readonly #load: Load;
  readonly #start: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** Nothing is fetched before the first search. */
  constructor(manifest: string, load: Load) {
    this.#start = manifest;
    this.#load = load;
  }

  /** The documents with every piece of a query, the best first; `first` of each group are at hand. */
  async find(query: string, first: Readonly<Record<GroupName, number>>): Promise<Found> {
    const pieces = piecesOf(query);
    const whole = await this.#found(pieces, first);
    if (pieces.length === 0 || groupNames.some((name) => whole.groups[name].count > 0))
      return whole;
    const parts = await this.#parts(pieces);
    if (parts === pieces) return whole;
    return { ...(await this.#found(parts, first)), isSplit: true };
  }

  async #found(
    pieces: readonly Piece[],
    first: Readonly<Record<GroupName, number>>,
  ): Promise<Found> {
    const [{ ends }, lists] = await Promise.all([
      this.#manifest,
      Promise.all(pieces.map((piece) => this.#numbersOf(piece))),
    ]);
    const numbers = inAll(lists);
    const of = (from: number, to: number): Hits =>
      new Hits(
        numbers.filter((number) => number >= from && number < to),
        pieces,
        (number) => this.#document(number),
      );
    const groups = {
      names: of(0, ends.names),
      figures: of(ends.names, ends.figures),
      passages: of(ends.figures, ends.passages),
    };
    await Promise.all(groupNames.map((name) => groups[name].further(first[name])));
    return { pieces, isSplit: false, groups };
  }

  /** Runs of Han cut where they stand nowhere together: 江海区税收 → 江海区 税收. */
  async #parts(pieces: readonly Piece[]): Promise<readonly Piece[]> {
    const parts: Piece[] = [];
    for (const piece of pieces) {
      const cut = isUncertain(piece) ? await this.#cut([...piece.text]) : [piece.text];
      if (cut === null) return pieces;
      parts.push(...cut.map((text) => ({ kind: piece.kind, text })));
    }
    return parts.length > pieces.length ? parts : pieces;
  }

  /** Null where a character is left over: what is found without it is not what was looked for. */
  async #cut(signs: readonly string[]): Promise<string[] | null> {
    const cut: string[] = [];
    for (let from = 0; from < signs.length;) {
      const length = await this.#longest(signs.slice(from));
      if (length > 1) cut.push(signs.slice(from, from + length).join(''));
      else if (!PARTICLES.has(signs[from] ?? '')) return null;
      from += length;
    }
    return cut;
  }

  /** How many of the characters stand together in some document, as far as pairs can tell. */
  async #longest(signs: readonly string[]): Promise<number> {
    const most = (length: number): Promise<number[]> =>
      this.#numbersOf({ kind: 'han', text: signs.slice(0, length).join('') });
    let length = 1;
    while (length < signs.length && (await most(length + 1)).length > 0) length += 1;
    return length;
  }

  async #numbersOf(piece: Piece): Promise<number[]> {
    return inAll(await Promise.all(wantedFor(piece).map((wanted) => this.#listOf(wanted))));
  }

  async #listOf({ from, to, fits }: Wanted): Promise<number[]> {
    const { terms, shards } = await this.#manifest;
    const names = shards.slice(placeIn(terms, from), placeIn(terms, to) + 1);
    const loaded = await Promise.all(names.map((name) => this.#file(name) as Promise<Shard>));
    const lists = loaded.flatMap((shard) =>
      shard.flatMap((term, place) =>
        place % 2 === 0 && fits(term) ? [unpacked(shard[place + 1] ?? '')] : [],
      ),
    );
    return inAny(lists);
  }

  async #document(number: number): Promise<SearchDocument> {
    const { documents, chunks } = await this.#manifest;
    const place = placeIn(documents, number);
    const chunk = (await this.#file(chunks[place] ?? '')) as readonly SearchDocument[];
    const found = chunk[number - (documents[place] ?? 0)];
    if (!found) throw new TypeError(`Unexpected document ${number}, the index has none.`);
    return found;
  }

  get #manifest(): Promise<Manifest> {
    return this.#file(this.#start) as Promise<Manifest>;
  }

  /** A file that could not be had is asked for anew by the next search. */
  #file(name: string): Promise<unknown> {
    const known = this.#files.get(name);
    if (known) return known;
    const asked = this.#load(name);
    this.#files.set(name, asked);
    asked.catch(() => this.#files.delete(name));
    return asked;
  }
}
