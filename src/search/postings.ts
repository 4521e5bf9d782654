/** Signs that need no escape in JSON and are no digits, so that no list looks like a figure. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-:;';
const HALF = SIGNS.length / 2;
const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));

/** Rising numbers as text: the steps between them, five bits a sign, the lowest first. */
export function packed(numbers: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const number of numbers) {
    let step = number - last - 1;
    for (; step >= HALF; step = Math.floor(step / HALF)) text += SIGNS[HALF + (step % HALF)] ?? '';
    text += SIGNS[step] ?? '';
    last = number;
  }
  return text;
}

/** The numbers of such a text. */
export function unpacked(text: string): number[] {
  const numbers: number[] = [];
  let step = 0;
  let weight = 1;
  let last = -1;
  for (let place = 0; place < text.length; place += 1) {
    const value = VALUES.get(text.charCodeAt(place)) ?? 0;
    step += (value % HALF) * weight;
    weight *= HALF;
    if (value >= HALF) continue;
    last += step + 1;
    numbers.push(last);
    step = 0;
    weight = 1;
  }
  return numbers;
}

/** The numbers that are in every list. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce<number[]>(
    (left, list) => {
      const known = new Set(list);
      return left.filter((number) => known.has(number));
    },
    [...first],
  );
}

/** The numbers that are in any of the lists, rising. */
export function inAny(lists: readonly (readonly number[])[]): number[] {
  if (lists.length === 1) return [...(lists[0] ?? [])];
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}
