import { describe, expect, test } from 'vitest';
import { leavesOf, mapLeaves } from '../../../src/prose/leaves.ts';
import { withMarks } from '../../../src/prose/marks.ts';
import { pieceAt, plainText, rawSpan } from '../../../src/prose/plain-text.ts';
import type { Mark } from '../../../src/prose/tree.ts';
import { inlines, parsed } from './outline.ts';

const figure: Mark = { kind: 'figure', fact: 'signed', part: 'value', value: '43' };

/** The first text of a file, and what a stretch of it is made of. */
function leaf(text: string) {
  const [first] = leavesOf(parsed(text).tree);
  if (!first) throw new Error('no text');
  return { ...first, plain: plainText(first.inlines) };
}

describe('leavesOf(tree)', () => {
  test('gives every text in order, with the components around it', () => {
    const { tree } = parsed(
      '## 题\n\n<Section id="a">\n\n- 项\n\n| 格 |\n|--|\n| 子 |\n\n<Aside title="名">文![图](images/a.jpg)</Aside>\n\n</Section>',
    );
    expect(
      leavesOf(tree).map(({ kind, inlines: nodes, inside }) => [
        kind,
        plainText(nodes).text,
        inside.map(({ name }) => name).join(' '),
      ]),
    ).toEqual([
      ['heading', '题', ''],
      ['paragraph', '项', 'Section'],
      ['cell', '格', 'Section'],
      ['cell', '子', 'Section'],
      ['prop', '名', 'Section Aside'],
      ['paragraph', '文', 'Section Aside'],
      ['alt', '图', 'Section Aside'],
    ]);
  });
});

describe('plainText(inlines)', () => {
  test('joins the text across marks, lines and components', () => {
    const { plain } = leaf('引进**超10亿元（含）**\n项目<Fact id="a">43</Fact>个&lt;');
    expect(plain.text).toBe('引进超10亿元（含）项目43个<');
  });

  test('knows where each character stands', () => {
    const text = '引进**超10亿元（含）**\n项目<Fact id="a">43</Fact>个&lt;5';
    const { plain } = leaf(text);
    const span = (part: string) => {
      const from = plain.text.indexOf(part);
      const { start, end } = rawSpan(plain, from, from + part.length);
      return text.slice(start, end);
    };
    expect(span('10亿元')).toBe('10亿元');
    expect(span('43')).toBe('43');
    expect(span('43个')).toBe('43</Fact>个');
    expect(span('项目')).toBe('项目');
    expect(span('<5')).toBe('&lt;5');
    expect(span('（含）项')).toBe('（含）**\n项');
  });

  test('knows the nodes around each character', () => {
    const { plain } = leaf('甲**[乙](/x/)**<Plain why="名">丙</Plain>');
    const around = (at: number) => pieceAt(plain, at)?.inside.map(({ type }) => type);
    expect([around(0), around(1), around(2)]).toEqual([[], ['strong', 'link'], ['component']]);
    expect(around(3)).toBeUndefined();
  });
});

describe('withMarks(inlines, spans)', () => {
  test.each([
    ['引进43个项目', '43个', '引进mark[figure](43个)项目'],
    ['引进**43**个', '43个', '引进mark[figure](strong(43)个)'],
    ['**引进43个**项目', '43个', 'strong(引进mark[figure](43个))项目'],
    ['**引进43**个项目', '43个', 'strong(引进)mark[figure](strong(43)个)项目'],
    ['<Fact id="a">43个</Fact>', '43个', 'Fact[id=a](mark[figure](43个))'],
    ['引进43个', '引进43个', 'mark[figure](引进43个)'],
    ['4\\*3个', '4*3', 'mark[figure](4*3)个'],
    ['引进43个', '无', '引进43个'],
  ])('%j, %s', (text, part, marked) => {
    const { inlines: nodes, plain } = leaf(text);
    const from = plain.text.indexOf(part);
    const spans = from < 0 ? [] : [{ from, to: from + part.length, mark: figure }];
    expect(inlines(withMarks(nodes, spans))).toBe(marked);
  });

  test('puts in several, the first of those that overlap', () => {
    const { inlines: nodes } = leaf('一二三四五六');
    const span = (from: number, to: number) => ({ from, to, mark: { kind: 'nonfigure' } as const });
    expect(inlines(withMarks(nodes, [span(4, 5), span(0, 2), span(1, 3)]))).toBe(
      'mark[nonfigure](一二)三四mark[nonfigure](五)六',
    );
  });

  test('keeps the text and its places', () => {
    const { inlines: nodes, plain } = leaf('引进**超10亿元（含）**项目43个');
    const marked = plainText(withMarks(nodes, [{ from: 3, to: 12, mark: figure }]));
    expect(marked.text).toBe(plain.text);
    for (let at = 0; at < plain.text.length; at += 1) {
      expect(rawSpan(marked, at, at + 1)).toEqual(rawSpan(plain, at, at + 1));
    }
  });

  test('is put into the tree by mapLeaves', () => {
    const { tree } = parsed('> 引进43个\n\n<Chart id="a" caption="43个" />');
    const marked = mapLeaves(tree, ({ inlines: nodes }) => {
      const from = plainText(nodes).text.indexOf('43');
      return withMarks(nodes, [{ from, to: from + 3, mark: figure }]);
    });
    expect(leavesOf(marked).map(({ inlines: nodes }) => inlines(nodes))).toEqual([
      '引进mark[figure](43个)',
      'mark[figure](43个)',
    ]);
    expect(leavesOf(tree).map(({ inlines: nodes }) => inlines(nodes))).toEqual([
      '引进43个',
      '43个',
    ]);
  });
});
