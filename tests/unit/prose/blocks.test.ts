import { describe, expect, test } from 'vitest';
import { outline, parsed, places } from './outline.ts';

describe('parseProse(file): blocks', () => {
  test.each([
    ['## 项目', 'h2(项目)'],
    ['## Projects ##', 'h2(Projects)'],
    ['一段\n\n二段', 'p(一段) p(二段)'],
    ['    四个空格不是代码', 'p(四个空格不是代码)'],
    ['- 甲\n- 乙\n  - 丙', 'ul(li(p(甲)) li(p(乙) ul(li(p(丙)))))'],
    ['- 甲\n\n- 乙', 'ul-loose(li(p(甲)) li(p(乙)))'],
    ['3. 丙\n4. 丁', 'ol3(li(p(丙)) li(p(丁)))'],
    ['> 引文\n> 第二行\n懒行', 'quote(p(引文第二行懒行))'],
    ['| 指标 | 值 |\n|:--|--:|\n| 引进 | **43个** |', 'table(指标|值 / 引进|strong(43个))'],
    ['| a | b |\n|--|--|\n| 1 \\| 2 | 3 |', 'table(a|b / 1 | 2|3)'],
    ['甲\n\n***\n\n乙', 'p(甲) rule p(乙)'],
    ['1、第一\n2、第二', 'p(1、第一2、第二)'],
    ['（一）总体情况', 'p(（一）总体情况)'],
    ['- [x] 完成', 'ul(li(p([x] 完成)))'],
    ['import 增长5%', 'p(import 增长5%)'],
    ['export volume rose', 'p(export volume rose)'],
    ['[注]: 数据来自统计局', 'p([注]: 数据来自统计局)'],
    ['43个[^1]', 'p(43个[^1])'],
    ['　　首段。\n　　次段\n续行。', 'p(首段。) p(次段续行。)'],
    ['　　首段。\n\n　　次段。', 'p(首段。) p(次段。)'],
    ['- 甲\n　　乙', 'ul(li(p(甲乙)))'],
    ['## 题\n　　文', 'h2(题) p(文)'],
    ['', ''],
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree);
    expect(places(text)).toEqual([]);
  });
});

describe('parseProse(file): components', () => {
  test.each([
    ['<Highlights />', 'Highlights()'],
    ['<Section id="a">\n\n文\n\n</Section>', 'Section[id=a](p(文))'],
    ['<Section id="a">\n文\n</Section>', 'Section[id=a](p(文))'],
    ['<Aside>文</Aside>', 'Aside(p(文))'],
    ['<Aside>\n一\n\n二</Aside>', 'Aside(p(一) p(二))'],
    ['前文\n<Chart id="a" />\n后文', 'p(前文) Chart[id=a]() p(后文)'],
    ['- 甲\n<Chart id="a" />\n- 乙', 'ul(li(p(甲))) Chart[id=a]() ul(li(p(乙)))'],
    ['| a |\n|--|\n| 1 |\n<Highlights />', 'table(a / 1) Highlights()'],
    ['<Aside><Note>文</Note></Aside>', 'Aside(Note(p(文)))'],
    ['  <Chart\n    id="a"\n    caption="图"\n  />\n文', 'Chart[id=a caption=图]() p(文)'],
    ["<Aside title='甲 &amp; &quot;乙&quot;'>文</Aside>", 'Aside[title=甲 & "乙"](p(文))'],
    ['<Chart id="a"></Chart>', 'Chart[id=a]()'],
    ['<Table caption="表">\n| a |\n|--|\n| 1 |\n</Table>', 'Table[caption=表](table(a / 1))'],
    ['<Aside>import 增长</Aside>', 'Aside(p(import 增长))'],
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree);
    expect(places(text)).toEqual([]);
  });

  test('are where they stand in the file', () => {
    const { tree } = parsed('前\n\n<Section id="a">\n\n文\n\n</Section>');
    expect(tree.blocks[1]).toMatchObject({
      at: { line: 3, column: 1, start: 3, end: 34 },
      props: { id: { at: { line: 3, column: 10 } } },
      blocks: [{ at: { line: 5, column: 1, start: 21, end: 22 } }],
    });
  });

  test('give the words that readers see as text to trace', () => {
    const { tree } = parsed('<Chart id="a" caption="引进&lt;43个" />');
    expect(tree.blocks[0]).toMatchObject({
      props: {
        caption: {
          value: '引进<43个',
          inlines: [
            { text: '引进', start: 23, end: 25 },
            { text: '<', start: 25, end: 29 },
            { text: '43个', start: 29, end: 32 },
          ],
        },
      },
    });
  });
});
