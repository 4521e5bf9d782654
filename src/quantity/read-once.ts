import { figuresIn, periodsIn, read, statusWords } from './read.ts';

/*
 * The readers for texts that are gone through more than once: what a text says hangs on nothing but
 * the text, and reading it takes longer than most of what is made of it.
 */
export const readOnce = once(read);
export const figuresOnce = once(figuresIn);
export const periodsOnce = once(periodsIn);
export const statusWordsOnce = once(statusWords);

/** More than the texts of several reports; behind so many, all are read anew. */
const MOST = 5000;

function once<How extends readonly unknown[], Read>(
  reader: (text: string, ...how: How) => Read,
): (text: string, ...how: How) => Read {
  const known = new Map<string, Read>();
  return (text, ...how) => {
    const key = `${how.join(' ')} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = reader(text, ...how);
    if (known.size >= MOST) known.clear();
    known.set(key, said);
    return said;
  };
}
