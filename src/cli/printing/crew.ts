import { availableParallelism } from 'node:os';
import type { Hand } from './print-hand.ts';
import { hired } from './print-hand.ts';
import type { Begun, Job, Listed, Printed } from './printer-talk.ts';

/** More threads than this gain little, and each takes memory. */
const MOST = 4;

/** So many parks are read in less time than a second thread takes to begin. */
const FEW = 3;

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

  /** All that the site has. */
  async list(): Promise<Listed> {
    const [first] = this.#hands;
    const last = this.#hands.at(-1) ?? first;
    if (last === first) await first.search('zh').then(() => first.search('en'));
    else await Promise.all([first.search('zh'), last.search('en')]);
    return first.list();
  }

  /** Does all jobs: each thread those of the parks it has read, then whatever is left. */
  async print(jobs: readonly Job[]): Promise<Printed> {
    const own = new Map(this.#hands.map((hand) => [hand, [] as Job[]]));
    const others: Job[] = [];
    for (const job of jobs) {
      const reader = this.#readers.get(job.park ?? '');
      (own.get(reader as Hand) ?? others).push(job);
    }
    const most = (): Job[] | undefined =>
      [...own.values()].toSorted((a, b) => b.length - a.length)[0];
    const next = (hand: Hand): Job | undefined =>
      own.get(hand)?.shift() ?? others.shift() ?? most()?.pop();
    const done: Printed[] = [];
    await Promise.all(
      this.#hands.map(async (hand) => {
        for (let job = next(hand); job; job = next(hand)) done.push(await hand.print(job));
      }),
    );
    return {
      files: [...new Set(done.flatMap(({ files }) => files))],
      type: Object.assign({}, ...done.map(({ type }) => type)) as Printed['type'],
    };
  }

  async leave(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.leave()));
  }
}
