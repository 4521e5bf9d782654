import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/prose/leaves.ts';
import { plainText } from '../../../src/prose/plain-text.ts';
import { renderHtml } from '../../../src/prose/render.ts';
import { parsed } from './outline.ts';

const runs = { numRuns: 3000, seed: 20223 };

/** What editors type and mistype, and the letters of it that readers must see. */
const pieces: readonly (readonly [typed: string, seen?: string])[] = [
  ...[
    '园区',
    '43个',
    '（含）',
    '“突破”',
    '𠮷',
    'word',
    '12.3%',
    '，',
    '。',
    ' ',
    '\u3000',
    '\n\u3000\u3000',
    '😀',
  ].map((text) => [text, text] as const),
  ...['**', '*', '***', '_', '~', '~~', '`', '``', '```', '~~~', '|', '>', '<', '{', '}'].map(
    (text) => [text] as const,
  ),
  ...[
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n> - ',
    '\n## ',
    '\n\n---\n',
    '\n***\n',
    '  \n',
    '\r\n',
    '\r',
  ].map((text) => [text] as const),
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '\\',
    '\\*',
    '&',
    '<!',
    '-->',
    '</',
    '/>',
    '="',
    '\t',
    '\0',
    '\ufeff',
  ].map((text) => [text] as const),
  ['\n| 甲 | 乙 |\n|--|--|\n| 1 | 2 |\n', '甲乙12'],
  ['<Fact id="x">7家</Fact>', '7家'],
  ['<Fact id="x">'],
  ['</Fact>'],
  ['<Plain why="因">一号</Plain>', '一号'],
  ['\n<Section id="x">\n'],
  ['\n</Section>\n'],
  ['<Aside>'],
  ['</Aside>'],
  ['\n<Chart id="x" />\n'],
  ['<Foo>内</Foo>', '内'],
  ['<b>粗</b>', '粗'],
  ['<5个', '5个'],
  ['{1+2}', '12'],
  ['\nimport A from "b"\n', 'importAfromb'],
  ['\n[a]: https://b.cn\n', 'ahttpsbcn'],
  ['www.b.cn', 'wwwbcn'],
  ['a@b.cn', 'abcn'],
  ['[ ] ', ''],
  ['&foo;', 'foo'],
  ['&#20013;'],
];

/** What makes an address or an attribute of the words behind it, which then are printed nowhere. */
const HIDES = /\]\(|=|!/;

const texts = textsOf(pieces);
const plain = textsOf(pieces.filter(([typed, seen]) => seen !== undefined || !HIDES.test(typed)));

function textsOf(from: typeof pieces): fc.Arbitrary<{ text: string; seen: string[] }> {
  return fc.array(fc.constantFrom(...from), { maxLength: 30 }).map((parts) => ({
    text: parts.map(([typed]) => typed).join(''),
    seen: lettersOf(parts.map(([, seen = '']) => seen).join('')),
  }));
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** Do they occur in that order, whatever stands between? */
function areWithin(few: readonly string[], many: readonly string[]): boolean {
  let found = 0;
  for (const letter of many) if (letter === few[found]) found += 1;
  return found === few.length;
}

describe('parseProse(any text)', () => {
  test('never throws, reads the same twice, and its tree is JSON', () => {
    const anything = fc.oneof(
      texts.map(({ text }) => text),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const first = parsed(text);
        expect(JSON.parse(JSON.stringify(first.tree))).toEqual(first.tree);
        expect(parsed(text)).toEqual(first);
        renderHtml(first.tree, { factHref: (fact) => `#${fact}` });
      }),
      runs,
    );
  });

  test('loses nothing that was typed, and the parser refuses nothing', () => {
    fc.assert(
      fc.property(plain, ({ text, seen }) => {
        const { tree, problems } = parsed(text);
        const printed = leavesOf(tree)
          .filter(({ kind }) => kind !== 'prop')
          .map(({ inlines }) => plainText(inlines).text);
        // A tag that is no component is dropped with its name, and that is said.
        const isSaid = problems.some(({ rule }) => /^prose-(?:html|component|prop)$/.test(rule));
        expect(isSaid || areWithin(seen, lettersOf(printed.join('\n')))).toBe(true);
        expect(problems.filter(({ message }) => message.en.includes('cannot be read'))).toEqual([]);
      }),
      runs,
    );
  });

  test('says of every character where it stands', () => {
    fc.assert(
      fc.property(texts, ({ text }) => {
        const { tree } = parsed(text);
        for (const { inlines } of leavesOf(tree)) {
          const literal = plainText(inlines).pieces.filter(
            ({ start, end, node }) =>
              node.type === 'text' && node.text !== ' ' && node.text.length === end - start,
          );
          for (const { start, end, node } of literal) {
            expect(node).toMatchObject({ text: text.slice(start, end) });
          }
        }
      }),
      runs,
    );
  });
});
