import { availableParallelism } from 'node:os';
import type { Address } from '../../addresses.ts';
import type { Hand } from './print-hand.ts';
import { hired } from './print-hand.ts';
import type { Begun, Job, Listed, Printed } from './printer-talk.ts';

/** More threads than this gain little, and each takes memory. */
const MOST = 4;

/** So many parks are read in less time than a second thread takes to begin. */
const FEW = 3;

/** All that the site has, and what of it was printed. */
export interface PrintedAll extends Listed, Printed {}

/** The threads of a build. */
export class Crew {
  readonly #hands: readonly [Hand, ...Hand[]];
  /** Which of them has read a park, and prints it without reading it again. */
  readonly #readers = new Map<string, Hand>();

  constructor(begun: Begun, env: NodeJS.ProcessEnv) {
    const hand = (): Hand => hired(begun, env);
    const others = Math.min(MOST, availableParallelism()) - 1;
    this.#hands = [hand(), ...Array.from({ length: others }, hand)];
  }

  /** Reads the parks that have changed, each once. */
  async readChanged(): Promise<void> {
    const changed = await this.#hands[0].changed();
    const readers = changed.length <= FEW ? [this.#hands[0]] : this.#hands;
    await Promise.all(
      readers.map((hand, place) => {
        const own = changed.filter((_, at) => at % readers.length === place);
        for (const park of own) this.#readers.set(park, hand);
        return hand.read(own);
      }),
    );
  }

  /**
   * Prints the site; `due` says what of a list has to be. Each thread prints the parks it has read,
   * then whatever is left; one of them first sees to search, for which no page waits.
   */
  async print(due: (addresses: readonly Address[]) => readonly Job[]): Promise<PrintedAll> {
    const [first] = this.#hands;
    const { addresses, turns } = await first.list();
    const queue = new Queue(this.#hands, due(addresses), this.#readers);
    const searcher = this.#hands.at(-1);
    const found: Address[] = [];
    const done: Printed[] = [];
    await Promise.all(
      this.#hands.map(async (hand) => {
        if (hand === searcher) {
          for (const language of ['zh', 'en'] as const) await hand.search(language);
          found.push(...(await hand.listSearch()));
          queue.add(due(found));
        }
        for (let job = queue.next(hand); job; job = queue.next(hand))
          done.push(await hand.print(job));
      }),
    );
    return {
      addresses: [...addresses, ...found],
      turns,
      files: [...new Set(done.flatMap(({ files }) => files))],
      type: Object.assign({}, ...done.map(({ type }) => type)) as Printed['type'],
    };
  }

  async leave(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.leave()));
  }
}

/** What is still to be printed, and by whom. */
class Queue {
  readonly #own: ReadonlyMap<Hand, Job[]>;
  readonly #others: Job[] = [];
  readonly #readers: ReadonlyMap<string, Hand>;

  constructor(hands: readonly Hand[], jobs: readonly Job[], readers: ReadonlyMap<string, Hand>) {
    this.#own = new Map(hands.map((hand) => [hand, []]));
    this.#readers = readers;
    this.add(jobs);
  }

  add(jobs: readonly Job[]): void {
    for (const job of jobs) {
      const reader = job.park === null ? undefined : this.#readers.get(job.park);
      (reader ? this.#own.get(reader) : this.#others)?.push(job);
    }
  }

  /** Rather what another thread has read than nothing. */
  next(hand: Hand): Job | undefined {
    return this.#own.get(hand)?.shift() ?? this.#others.shift() ?? this.#longest()?.pop();
  }

  #longest(): Job[] | undefined {
    return [...this.#own.values()].toSorted((a, b) => b.length - a.length)[0];
  }
}
