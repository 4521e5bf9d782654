import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/model/problem.ts';
import {
  bytesOf,
  editionOf,
  factsOf,
  libraryOf,
  wholeContent,
  wholeReport,
  yamlOf,
} from './told.ts';

const facts = `# 引进
- id: signed
  indicator: projects
  where: { investment: 超亿元以上 }
  value: 43个
  claims: [首次突破40个, 历年之最]
  period: 2022
  note: { zh: 说明, en: 'A remark' }
- id: rate
  indicator: projects
  value: 80.95%
  printed: [{ value: 超80%, at: A }]
  share: { part: signed, whole: signed }
  period: { from: 2023-01, to: unstated }
`;

const signs = String.raw`[ ] { } , ， : ： ? ! | > # " ' % @ - -- --- ... \ &a *a !x`.split(' ');
const blanks = ['\n', '\r\n', '\t', ' ', '  ', '　', '\0', '\u2028', '\ufeff', '\n- ', ': ', '`'];
const words = 'id value period claims note zh en __proto__ constructor 43个 2022 𠮷 a'.split(' ');

const yamlish = fc
  .array(fc.constantFrom(...signs, ...blanks, ...words), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A good text with one part of it replaced. */
function edited(good: string) {
  return fc
    .tuple(fc.nat(good.length), fc.nat(12), fc.oneof(yamlish, fc.string({ unit: 'grapheme' })))
    .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));
}

/** Problems whose place is not in the text, or that a language says nothing of. */
function unsound(problems: readonly Problem[], text: string): Problem[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n');
  const isInside = (line: number, column: number): boolean =>
    line >= 1 &&
    line <= lines.length &&
    column >= 1 &&
    column <= (lines[line - 1] ?? '').length + 1;
  return problems.filter(({ place, message, hint }) => {
    const { line, column, endLine = line, endColumn = column } = place;
    const isOrdered = endLine > line || (endLine === line && endColumn >= column);
    const isSaid = [message.zh, message.en, hint.zh, hint.en].every((said) => said !== '');
    const isPlaced = isInside(line, column) && isInside(endLine, endColumn) && isOrdered;
    return !isPlaced || !isSaid || !message.en.startsWith('Unexpected');
  });
}

describe('whatever an editor types', () => {
  test('random bytes make nothing throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const { place } of yamlOf(bytes).problems) expect(place.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('YAML of any kind is read or told of, with places in the file', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        expect(unsound(factsOf(text).problems, text)).toEqual([]);
        expect(unsound(editionOf(text).problems, text)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    ['facts.yaml', facts, factsOf],
    ['report.yaml', wholeReport, editionOf],
  ])('an edited %s is read or told of, with places in the file', (_, good, told) => {
    expect(told(good).said).toEqual([]);
    fc.assert(
      fc.property(edited(good), (text) => {
        expect(unsound(told(text).problems, text)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  test('one broken file takes nothing away from the others', () => {
    const path = 'parks/east/2022/facts.yaml';
    fc.assert(
      fc.property(edited(wholeContent[path] ?? ''), (text) => {
        const { read, problems } = libraryOf({ [path]: bytesOf(text) });
        expect(read.site?.name).toEqual({ zh: '站', en: 'Site' });
        for (const { place } of problems) expect(place.file).toBe(path);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a long word', 'a'],
    ['colons', '：'],
    ['fields without spaces', 'a:'],
    ['blanks', ' '],
    ['tabs and blanks', '\t '],
    ['dashes', '- '],
    ['lines', '\n'],
    ['figures', '43个'],
    ['braces', '{a：b,'],
    ['brackets', '[]'],
    ['quotes', '"'],
    ['mistyped lines', 'a：b\n'],
    ['items', '- a\n'],
    ['aliases', '- *a\n'],
  ])('a long file of nothing but %s takes no longer than its length', (_, part) => {
    const start = performance.now();
    factsOf(part.repeat(100_000 / part.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a long value and ten thousand fields take no longer than their length', () => {
    const start = performance.now();
    factsOf(`- id: a\n  value: ${'9'.repeat(500_000)}\n  period: ${'2022年'.repeat(50_000)}\n`);
    yamlOf(Array.from({ length: 10_000 }, (_, n) => `k${n}: v`).join('\n'));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
