import type { SearchDocument } from './document.ts';
import { searchedTexts } from './document.ts';
import { foldedText } from './folded-text.ts';
import type { Piece } from './query-pieces.ts';
import { isUncertain, placesOf } from './query-pieces.ts';

/** So many that are not certain yet are looked at even if none of them is shown, to count them. */
const MOST_IN_DOUBT = 12;

/** The results of a group, of which a page shows a few at a time. */
export class Hits {
  readonly #numbers: readonly number[];
  readonly #pieces: readonly Piece[];
  readonly #document: (number: number) => Promise<SearchDocument>;
  readonly #isUncertain: boolean;
  readonly #certain: SearchDocument[] = [];
  #place = 0;
  #shown = 0;

  constructor(
    numbers: readonly number[],
    pieces: readonly Piece[],
    document: (number: number) => Promise<SearchDocument>,
  ) {
    this.#numbers = numbers;
    this.#pieces = pieces;
    this.#document = document;
    this.#isUncertain = pieces.some(isUncertain);
  }

  /** Those that were taken in hand. */
  get shown(): readonly SearchDocument[] {
    return this.#certain.slice(0, this.#shown);
  }

  /** How many there are; fewer only where `isExact` is not. */
  get count(): number {
    return this.#certain.length + this.#left;
  }

  get isExact(): boolean {
    return !this.#isUncertain || this.#left === 0;
  }

  /** Takes up to so many more in hand, and returns them. */
  async further(many: number): Promise<SearchDocument[]> {
    const before = this.#shown;
    await this.#take(before + many);
    if (this.#isUncertain && this.#left <= MOST_IN_DOUBT) await this.#take(this.count);
    this.#shown = Math.min(before + many, this.#certain.length);
    return this.#certain.slice(before, this.#shown);
  }

  get #left(): number {
    return this.#numbers.length - this.#place;
  }

  /** Looks at documents until so many are certain. */
  async #take(many: number): Promise<void> {
    while (this.#certain.length < many && this.#left > 0) {
      const next = this.#numbers.slice(this.#place, this.#place + many - this.#certain.length);
      this.#place += next.length;
      const documents = await Promise.all(next.map((number) => this.#document(number)));
      const certain = documents.filter((one) => !this.#isUncertain || hasAll(one, this.#pieces));
      this.#certain.push(...certain);
    }
  }
}

/** Pairs of Han may stand apart; whether they follow one another, only the text tells. */
function hasAll(one: SearchDocument, pieces: readonly Piece[]): boolean {
  const texts = searchedTexts(one).map(foldedText);
  return pieces.every((piece) => texts.some((text) => placesOf(piece, text).length > 0));
}
