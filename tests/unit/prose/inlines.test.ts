import { describe, expect, test } from 'vitest';
import { outline, parsed, places } from './outline.ts';

describe('parseProse(file): emphasis beside Chinese', () => {
  test.each(
    [
      ['**超10亿元（含）**项目7个', 'p(strong(超10亿元（含）)项目7个)'],
      ['其中**“突破”**2023年', 'p(其中strong(“突破”)2023年)'],
      [
        '**亩均税收：**首次突破。**全市第一！**其中',
        'p(strong(亩均税收：)首次突破。strong(全市第一！)其中)',
      ],
      ['达**80.95%**的水平', 'p(达strong(80.95%)的水平)'],
      ['**(含)**项目**"甲"**乙', 'p(strong((含))项目strong("甲")乙)'],
      ['见**[全文](/a/)**发布', 'p(见strong(link[/a/](全文))发布)'],
      ['第**三**（含）和**一**。', 'p(第strong(三)（含）和strong(一)。)'],
      ['引进**<Fact id="a">43个</Fact>**项目', 'p(引进strong(Fact[id=a](43个))项目)'],
      ['**𠮷（含）**𠮷', 'p(strong(𠮷（含）)𠮷)'],
      ['***粗斜（一）***字', 'p(em(strong(粗斜（一）))字)'],
      ['*斜（体）*字', 'p(em(斜（体）)字)'],
      ['~~删（去）~~字', 'p(del(删（去）)字)'],
      ['a **bold** word', 'p(a strong(bold) word)'],
      ['3 * 4 与 5*6', 'p(3 * 4 与 5*6)'],
      ['姓名____', 'p(姓名____)'],
      ['****', 'rule'],
      ['文****字', 'p(文****字)'],
      ['| 甲**（乙）**丙 |\n|--|\n|**一（二）**三|', 'table(甲strong（乙）丙 / x)'],
    ].slice(0, -1) as [string, string][],
  )('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree);
    expect(places(text)).toEqual([]);
  });

  test('works in cells too', () => {
    expect(outline('|甲**（乙）**丙|\n|--|\n|**一（二）**三|')).toBe(
      'table(甲strong(（乙）)丙 / strong(一（二）)三)',
    );
  });
});

describe('parseProse(file): text as typed', () => {
  test.each([
    ['占比<5%，a < 3，<10个，1<2', 'p(占比<5%，a < 3，<10个，1<2)'],
    ['增长1~2倍，3~5个', 'p(增长1~2倍，3~5个)'],
    ['第一行\n第二行', 'p(第一行第二行)'],
    ['first\nsecond', 'p(first second)'],
    ['引进\n43个\nGDP\ngrew', 'p(引进43个GDP grew)'],
    ['**甲**\n**乙**', 'p(strong(甲)strong(乙))'],
    ['**one**\n**two**', 'p(strong(one) strong(two))'],
    ['<Fact id="a">43个</Fact>\n项目', 'p(Fact[id=a](43个)项目)'],
    ['甲  \n乙\\\n丙', 'p(甲⏎乙⏎丙)'],
    ['> - 甲\n>   乙', 'quote(ul(li(p(甲乙))))'],
    ['\\*星\\* \\<b\\> \\{x\\} R&D &lt;5 &#20013;', 'p(*星* <b> {x} R&D <5 中)'],
    ['`<Fact>{x}` 与 `a`', 'p(code(<Fact>{x}) 与 code(a))'],
    ['`` `a` ``', 'p(code(`a`))'],
    ['[x](/x/)', 'p(link[/x/](x))'],
    ['⁂**⁂（一）**⁂', 'p(⁂strong(⁂（一）)⁂)'],
    ['反引号`单独', 'p(反引号`单独)'],
    ['见https://a.cn/x，a@b.cn，www.c.cn。', 'p(见https://a.cn/x，a@b.cn，www.c.cn。)'],
    ['[全文](https://a.cn/x?a=1&amp;b=2 "题")', 'p(link[https://a.cn/x?a=1&b=2](全文))'],
    ['![园区（北）](images/a.jpg)', 'p(img[images/a.jpg](园区（北）))'],
    ['$1 :::x [[w]] ^a^ 9:30', 'p($1 :::x [[w]] ^a^ 9:30)'],
    ['甲\r\n乙\r\n\r\n丙', 'p(甲乙) p(丙)'],
    ['甲\r乙', 'p(甲乙)'],
  ])('%j is %s', (text, tree) => {
    expect(outline(text)).toBe(tree);
    expect(places(text)).toEqual([]);
  });

  test('stands letter by letter where it says', () => {
    const { tree } = parsed('引进**超\n10亿元**&lt;个');
    expect(tree.blocks[0]).toMatchObject({
      inlines: [
        { text: '引进', start: 0, end: 2 },
        {
          children: [
            { text: '超', start: 4, end: 5 },
            { text: '10亿元', start: 6, end: 10 },
          ],
        },
        { text: '<', start: 12, end: 16 },
        { text: '个', start: 16, end: 17 },
      ],
    });
  });
});
