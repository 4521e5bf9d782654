import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { editions, problemsWith, textOf } from './content.ts';
import { mutantsOf } from './mutants.ts';

/** A recorded value that may be changed so without a lie anywhere, and why. */
const SPARED: readonly (readonly [from: string, to: string, why: string])[] = [
  ['超八成', '超80%', 'the same'],
  ['超八成', '80.95%', 'prose says over 80 percent, which it is'],
  ['超80%', '超八成', 'the same'],
  ['超80%', '80.95%', 'another printing of the rate, in full'],
  ['突破1000万元/亩', '1020万元/亩', 'another printing of the intensity, in full'],
  ['同比增长近2.5倍', '增长近2.5倍', 'the same growth, its base left out'],
  ['增长近2.5倍', '同比增长近2.5倍', 'the same growth, its base said'],
  ['三个', '四个', '思路有四条 is taken for it: bare Han numerals are followed by their noun alone'],
];

describe.each(editions().map(({ edition }) => edition))('facts of $id', ({ id }) => {
  const path = `parks/${id}/facts.yaml`;
  const text = textOf(path);
  const before = new Set(problemsWith(path, text).map(keyOf));
  const values = recordedIn(text).map((value, at) => ({ ...value, at }));
  const wordings = values.map(({ said }) => said);

  it.each(values)('$fact: a change of $said is found', ({ said, start, end, at }) => {
    const survivors = mutantsOf(wordings, at, 'zh').filter((mutant) => {
      if (SPARED.some(([from, to]) => from === said && to === mutant)) return false;
      const mutated = text.slice(0, start) + mutant + text.slice(end);
      return problemsWith(path, mutated).every((problem) => before.has(keyOf(problem)));
    });
    expect(survivors).toEqual([]);
  });
});

function keyOf({ rule, place, message }: ReturnType<typeof problemsWith>[number]): string {
  return `${rule} ${place.file} ${message.zh}`;
}

interface Recorded {
  readonly fact: string;
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** Every value and change of the file, other printings included, with their offsets. */
function recordedIn(text: string): Recorded[] {
  const recorded: Recorded[] = [];
  let fact = '';
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      if (key.value === 'id') fact = value.value;
      if (key.value !== 'value' && key.value !== 'change') return;
      const [start = 0, end = 0] = value.range ?? [];
      recorded.push({ fact, said: text.slice(start, end), start, end });
    },
  });
  return recorded;
}
