import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { linesYaml } from '../../../src/model/yaml-lines.ts';
import type { Spot } from '../../../src/model/yaml-spot.ts';

/** What the whole parser reads: each value with its stretch and the stretch of its key. */
type Whole = [value: unknown, at: number[], key: number[], inside: [string, Whole][]];

function whole(node: Node | null, key?: number[]): Whole {
  const at = (node?.range ?? [0, 0]).slice(0, 2);
  const own = key ?? at;
  if (isSeq(node)) {
    const items = node.items.map((item, index): [string, Whole] => [
      String(index),
      whole(item as Node),
    ]);
    return ['list', at, own, items];
  }
  if (!isMap(node)) return [isScalar(node) ? node.value : null, at, own, []];
  const pairs = node.items.map((pair): [string, Whole] => [
    String((pair.key as { value?: unknown }).value),
    whole(pair.value as Node, ((pair.key as Node).range ?? []).slice(0, 2)),
  ]);
  return ['map', at, own, pairs];
}

function lines(value: unknown, { value: at, key, inside }: Spot): Whole {
  const said = Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : value;
  const of = (name: string): unknown => (value as Record<string, unknown>)[name];
  return [said, [...at], [...key], [...inside].map(([name, one]) => [name, lines(of(name), one)])];
}

/** Reads a text both ways; null where the lines are left to the whole parser. */
function both(text: string): { read: Whole; expected: Whole; errors: number } | null {
  const placed = linesYaml(text);
  if (!placed) return null;
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const errors = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED').length;
  return { read: lines(placed.value, placed.spot), expected: whole(document.contents), errors };
}

describe('linesYaml(text) reads what the whole parser reads, at the same places', () => {
  test.each([
    '- id: a # 一\n  x: 甲 乙  \n\n# 二\n- id: b\n  list: [a, "b, c"]\n  m: { zh: 甲, en: b }\n',
    'a: 1\nb:\n  - id: x\n    y: z\n  # in\n  - id: q\nc:\n- 1\n- 2\n\n# end\n',
    'a:\n  b:\n    c: d\n\ne: f',
    '- - a\n  - b\n- x: {}\n  y: []\n-   k: v\n    l: w\n',
    'a: https://x.y/z#q\nb: 10.0\nc: \'it\'\nd: "say"\ne: a "b" c\n',
    '- a\n-  b\n',
  ])('%j', (text) => {
    const found = both(text);
    expect(found?.errors).toBe(0);
    expect(found?.read).toEqual(found?.expected);
  });

  test('whatever the text, unless it leaves it to the whole parser', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(document, edited), (text) => {
        const found = both(text);
        if (!found) return;
        count += 1;
        expect(found.errors).toBe(0);
        expect(found.read).toEqual(found.expected);
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(200);
  });
});

describe('linesYaml(text) leaves to the whole parser', () => {
  test.each([
    ['a value that goes on in the next line', 'a: b\n  c\n'],
    ['a text by itself', 'a: |\n  b\n'],
    ['a key of several words', 'a b: c\n'],
    ['a second value of one key', 'a: b\na: c\n'],
    ['a key without a value', 'a:\nb: c\n'],
    ['a list that is not closed', 'a: [b, c\n'],
    ['a list in several lines', 'a: [b,\n  c]\n'],
    ['an escape', 'a: "b\\tc"\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['a tab', 'a:\tb\n'],
    ['a colon inside a value', 'a: b: c\n'],
    ['a comment further in than what follows', 'a:\n  b: c\n  # d\ne: f\n'],
    ['a line further in than the first', '  a: b\nc: d\n'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(linesYaml(text)).toBeNull());
});

const values = [
  ['x', '43个', 'x y', 'a#b', 'http://a/b', '10.0', "it's", 'say "x"', '1, 2', 'x [1]', '“q” 甲'],
  ['x ', 'x  # c', 'a: b', 'a:', "'q'", '"q"', "'a''b'", '- x', '#x', '&a', '*a', '!t', '~', '-1'],
];
const word = fc.constantFrom(...values.flat());
const flow = fc.letrec<{ flow: string; inner: string }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('x', '甲 乙', '"q, r"', 'a:b', 'x ', 'it'),
    tie('flow'),
  ),
  flow: fc.oneof(
    fc.array(tie('inner'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(tie('inner'), { maxLength: 3 })
      .map((items) => `{ ${items.map((item, index) => `k${index}: ${item}`).join(',')} }`),
  ),
})).flow;
const noise = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '  \n', '# c\n', '  # c\n') },
);

/** Blocks in one another, as lines that are not indented yet. */
const { document } = fc.letrec<{ document: string; block: string; list: string; map: string }>(
  (tie) => ({
    document: tie('block'),
    block: fc.oneof({ depthSize: 'small' }, tie('list'), tie('map')),
    list: fc
      .array(fc.tuple(noise, fc.oneof(word, flow, tie('block'))), { minLength: 1, maxLength: 3 })
      .map((items) =>
        items.map(([before, item]) => `${before}- ${indented(item, false)}`).join('\n'),
      ),
    map: fc
      .array(fc.tuple(noise, fc.oneof(word, flow, tie('block'))), { minLength: 1, maxLength: 3 })
      .map((items) =>
        items
          .map(([before, item], index) => {
            const isBlock = item.includes('\n') || /^(?:- |k\d:)/.test(item);
            return `${before}k${index}:${isBlock ? `\n${indented(item, true)}` : ` ${item}`}`;
          })
          .join('\n'),
      ),
  }),
);
const edited = fc
  .tuple(
    document,
    fc.nat(),
    fc.constantFrom(' ', ':', '- ', '[', '}', '"', '#', ' #', '\n', '\n  ', ','),
  )
  .map(([text, at, sign]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + sign + text.slice(from + (at % 2));
  });

function indented(text: string, isFirst: boolean): string {
  return text.replaceAll(isFirst ? /^(?=.)/gm : /(?<=\n)(?=.)/g, '  ');
}
