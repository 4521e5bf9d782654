import { clock } from '../outputs/clock.ts';
import type { OpenFiles } from '../outputs/open-content.ts';
import { openContent, openFiles } from '../outputs/open-content.ts';
import type { Settled } from '../outputs/settle.ts';
import { readPark, recordOf } from '../outputs/settle-park.ts';
import type { Lang } from '../quantity/quantity.ts';

let files: OpenFiles | undefined;
let known: Settled | undefined;

/** Takes up the content as it is at a moment: a build asks for it once, in each of its threads. */
export function takeUp(now = clock(process.env)): void {
  files = openFiles(import.meta.env.DEV, process.env, now);
  known = undefined;
}

/** The parks that have changed since they were put on record. */
export function changedParks(): string[] {
  const { ground } = taken();
  return ground.shelf.ids.filter((id) => recordOf(ground, id) === null);
}

/** Reads some parks and puts on record what is found in them. */
export function readParks(ids: readonly string[]): void {
  const { ground } = taken();
  for (const id of ids) readPark(ground, id);
}

/** Lets go of a park whose pages are printed, since a large site has many. */
export function forgetPark(id: string): void {
  taken().ground.forget(id);
}

/** The content, looked at once a build; while it is being written, for every page anew. */
export function content(): Settled {
  if (import.meta.env.DEV) takeUp();
  known ??= openContent(taken(), import.meta.env.DEV, process.env);
  return known;
}

/** What follows from the content as a whole, worked out once for each language. */
export function once<Made>(make: (language: Lang) => Made): (language: Lang) => Made {
  let of: Settled | undefined;
  let made = new Map<Lang, Made>();
  return (language) => {
    const now = content();
    if (of !== now) made = new Map();
    of = now;
    const found = made.get(language) ?? make(language);
    made.set(language, found);
    return found;
  };
}

function taken(): OpenFiles {
  return (files ??= openFiles(import.meta.env.DEV, process.env, clock(process.env)));
}
