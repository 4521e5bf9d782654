import { describe, expect, test } from 'vitest';
import { outline, parsed, path, places } from './outline.ts';

describe('parseProse(file) says', () => {
  test.each([
    ['an unknown component', '文\n\n<Chrat id="a" />', ['3:1 prose-component']],
    ['a component in small letters', '<section>文</section>', ['1:1 prose-component']],
    ['an unknown prop', '<Chart id="a" wide="yes" />', ['1:15 prose-prop']],
    ['a missing prop', '文<Fact>43个</Fact>', ['1:2 prose-prop']],
    ['a prop given twice', '<Chart id="a" id="b" />', ['1:15 prose-prop']],
    ['an id that is none', '<Chart id="图 1" />', ['1:8 prose-prop']],
    ['a choice that is none', '<Fact id="a" part="all">1</Fact>', ['1:14 prose-prop']],
    ['an empty prop', '<Plain why="">一</Plain>', ['1:8 prose-prop']],
    ['a value without quotes', '<Chart id=a />', ['1:8 prose-syntax']],
    ['curly quotes', '<Chart id=“a” />', ['1:8 prose-syntax']],
    ['a prop without value', '<Chart id />', ['1:8 prose-syntax']],
    ['a component that should hold something', '<Section id="a" />', ['1:1 prose-component']],
    ['a component that should hold nothing', '<Chart id="a">文</Chart>', ['1:1 prose-component']],
    ['a block inside a line', '文<Chart id="a" />', ['1:2 prose-component']],
    ['a block in a list', '- <Chart id="a" />', ['1:3 prose-component']],
    ['an expression', '共{1+1}个', ['1:2 prose-expression']],
    ['an expression as a value', '<Chart id={a} />', ['1:8 prose-expression']],
    ['spread props', '<Highlights {...x} />', ['1:13 prose-expression']],
    ['an import', 'import A from "a"\n\n文', ['1:1 prose-expression']],
    ['an export', '文\n\nexport const a = 1', ['3:1 prose-expression']],
    ['HTML', '文<b>粗</b>', ['1:2 prose-html']],
    ['HTML without an end', '文<br>', ['1:2 prose-html']],
    ['a script, once', '<script>if (a<b) { c }</script>', ['1:1 prose-html']],
    ['a comment', '文<!-- 1\n\n2 -->字', ['1:2 prose-html']],
    ['a handler', '<Chart id="a" onclick="x" />', ['1:15 prose-html']],
    ['a handler of HTML', '<div onClick={x}>文</div>', ['1:1 prose-html', '1:6 prose-expression']],
    ['a javascript: link', '[文](javascript:alert(1))', ['1:1 prose-link']],
    ['a disguised link', '[文](javascript&#58;x)', ['1:1 prose-link']],
    ['a link with a name for a character', '[文](a&Tab;b)', ['1:6 prose-syntax']],
    ['a data: link', '[文](data:text/html,x)', ['1:1 prose-link']],
    ['a link to a host without protocol', '[文](//a.cn)', ['1:1 prose-link']],
    ['an empty link', '[文]()', ['1:1 prose-link']],
    ['an image from elsewhere', '![图](https://a.cn/a.jpg)', ['1:1 prose-link']],
    ['an image outside images/', '![图](images/../a.jpg)', ['1:1 prose-link']],
    ['a photo outside images/', '<Photo src="a.jpg" alt="图" />', ['1:8 prose-link']],
    ['an autolink', '见<https://a.cn>', ['1:2 prose-link']],
    ['a link defined elsewhere', '[a]: https://a.cn', ['1:1 prose-link']],
    ['a block without end', '<Aside>\n文', ['1:1 prose-syntax']],
    ['a block without beginning', '文\n\n</Aside>', ['3:1 prose-syntax']],
    ['a line component without end', '文<Fact id="a">43个\n\n文', ['1:2 prose-syntax']],
    [
      'crossed components',
      '<Aside>\n<Note>\n文\n</Aside>\n</Note>',
      ['2:1 prose-syntax', '5:1 prose-syntax'],
    ],
    [
      'an end inside bold',
      '<Fact id="a">**43</Fact>个**',
      ['1:18 prose-syntax', '1:1 prose-syntax'],
    ],
    ['an unfinished tag', '引进<Fact id="a" 43个', ['1:3 prose-syntax']],
    ['a name for a character', '5&nbsp;个&eacute;', ['1:9 prose-syntax']],
    ['a code block', '```js\nx\n```', ['1:1 prose-syntax', '3:1 prose-syntax']],
    ['front matter', '---\ntitle: 文\n---\n\n文', ['1:1 prose-syntax']],
    ['NUL', '甲\0乙', ['1:2 prose-character']],
    ['half a character', '甲\ud800乙', ['1:2 prose-character']],
    ['a byte order mark', '\ufeff## 甲', ['1:1 prose-character']],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected));

  test('all problems of a file in one run, in both languages', () => {
    const { problems } = parsed('<Foo />\n\n<b>x</b>{1}\n\n<Chart />\n\n[a](javascript:x)');
    expect(problems.map(({ rule }) => rule)).toEqual([
      'prose-component',
      'prose-html',
      'prose-expression',
      'prose-prop',
      'prose-link',
    ]);
    for (const { message, hint, place } of problems) {
      expect(place.file).toBe(path);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/^Unexpected /);
      expect(hint.zh).not.toBe('');
      expect(hint.en).not.toBe('');
    }
  });

  test('the name that was meant', () => {
    const [chart, prop] = parsed('<Chrat id="a" />\n\n<Quote bye="甲">文</Quote>').problems;
    expect(chart?.message.en).toBe('Unexpected component `Chrat`, did you mean `Chart`');
    expect(prop?.message.zh).toContain('是不是 `by`');
  });

  test('where a problem ends', () => {
    expect(parsed('文<b\nid="x">').problems[0]?.place).toEqual({
      file: path,
      line: 1,
      column: 2,
      endLine: 2,
      endColumn: 8,
    });
  });

  test('two hundred problems and how many more', () => {
    const { problems } = parsed('{1}\n'.repeat(1000));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message.en).toContain('800 more');
  });
});

describe('parseProse(file) keeps the text of what it refuses', () => {
  test.each([
    ['共{1+1}个', 'p(共{1+1}个)'],
    ['文<b>粗</b>字', 'p(文粗字)'],
    ['<Aside>\n文', 'p(文)'],
    ['文<Fact id="a">43个\n\n文', 'p(文43个) p(文)'],
    ['[文](javascript:x)', 'p(link[](文))'],
    ['<Foo>文</Foo>', 'p(文)'],
    ['import A from "a"', 'p(import A from "a")'],
    ['引进<Fact id="a" 43个', 'p(引进<Fact id="a" 43个)'],
    ['甲\0乙', 'p(甲乙)'],
    ['\ufeff## 甲', 'h2(甲)'],
    ['```js\nx\n```', 'p(```js x ```)'],
    ['- <Chart id="a" />\n- 乙', 'ul(li()) Chart[id=a]() ul(li(p(乙)))'],
  ])('%j is %s', (text, tree) => expect(outline(text)).toBe(tree));
});
