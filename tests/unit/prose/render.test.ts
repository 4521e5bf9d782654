import { describe, expect, test } from 'vitest';
import { mapLeaves } from '../../../src/prose/leaves.ts';
import { withMarks } from '../../../src/prose/marks.ts';
import { renderHtml } from '../../../src/prose/render.ts';
import type { Mark } from '../../../src/prose/tree.ts';
import { parsed } from './outline.ts';

const options = {
  factHref: (fact: string) => `/parks/jianghai/2022/data/#${fact}`,
  image: (src: string) =>
    src === 'images/none.jpg' ? null : { href: `/jianghai/${src}`, width: 640, height: 480 },
  leaves: (href: string) => href.startsWith('https://b.example/'),
};

function html(text: string): string {
  return renderHtml(parsed(text).tree, options)
    .map((block) => ('html' in block && typeof block.html === 'string' ? block.html : '∎'))
    .join('');
}

/** The HTML of a text whose first characters are marked. */
function markedHtml(text: string, length: number, mark: Mark): string {
  const tree = mapLeaves(parsed(text).tree, ({ inlines }) =>
    withMarks(inlines, [{ from: 0, to: length, mark }]),
  );
  const [block] = renderHtml(tree, options);
  return block && 'html' in block ? String(block.html) : '';
}

describe('renderHtml(tree)', () => {
  test.each([
    ['## 题', '<h2>题</h2>'],
    ['甲\n\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['**粗***斜*~~删~~`码`', '<p><strong>粗</strong><em>斜</em><del>删</del><code>码</code></p>'],
    ['甲  \n乙', '<p>甲<br>乙</p>'],
    ['- 甲\n  - 乙', '<ul>\n<li>甲\n<ul>\n<li>乙</li>\n</ul></li>\n</ul>'],
    ['- 甲\n\n- 乙', '<ul>\n<li><p>甲</p></li>\n<li><p>乙</p></li>\n</ul>'],
    ['2. 甲', '<ol start="2">\n<li>甲</li>\n</ol>'],
    ['> 甲', '<blockquote>\n<p>甲</p>\n</blockquote>'],
    ['***', '<hr>'],
    [
      '| 指标 | 值 |\n|--|--:|\n| 引进 | 43个 |',
      '<table>\n<thead>\n<tr><th scope="col">指标</th><th scope="col" class="right">值</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><th scope="row">引进</th><td class="right">43个</td></tr>\n</tbody>\n</table>',
    ],
    ['[甲](/x/ "题")', '<p><a href="/x/" title="题">甲</a></p>'],
    [
      '[甲](https://b.example/x)',
      '<p><a href="https://b.example/x" target="_blank" rel="external noopener noreferrer" data-leaving>甲</a></p>',
    ],
    ['[甲](https://a.cn/)', '<p><a href="https://a.cn/" rel="external noopener">甲</a></p>'],
    ['[甲](javascript:x)', '<p>甲</p>'],
    [
      '![图](images/a.jpg)',
      '<p><img src="/jianghai/images/a.jpg" alt="图" width="640" height="480" loading="lazy" decoding="async"></p>',
    ],
    ['![图](images/none.jpg)', '<p>图</p>'],
    ['![图](a.jpg)', '<p>图</p>'],
    ['<Plain why="名">一号</Plain>', '<p><span class="nonfigure">一号</span></p>'],
  ])('%j is %s', (text, expected) => expect(html(text)).toBe(expected));

  test.each([
    ['\\<script>alert(1)\\</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['5 < 6 & "7" \'8\'', '<p>5 &lt; 6 &amp; &quot;7&quot; &#39;8&#39;</p>'],
    ['`<b>`', '<p><code>&lt;b&gt;</code></p>'],
    ['[甲](/x?a="b\'c&d)', '<p><a href="/x?a=&quot;b&#39;c&amp;d">甲</a></p>'],
    ["[甲](/x 'a\">b')", '<p><a href="/x" title="a&quot;&gt;b">甲</a></p>'],
    [
      '![a">b](images/a.jpg)',
      '<p><img src="/jianghai/images/a.jpg" alt="a&quot;&gt;b" width="640" height="480" loading="lazy" decoding="async"></p>',
    ],
  ])('%j is escaped', (text, expected) => expect(html(text)).toBe(expected));

  test('keeps components as data between stretches of HTML', () => {
    const { tree } = parsed('甲\n\n<Aside title="R&D">\n\n乙\n\n</Aside>\n\n丙\n\n丁');
    expect(renderHtml(tree, options)).toEqual([
      { html: '<p>甲</p>' },
      {
        component: 'Aside',
        props: { title: 'R&D' },
        html: { title: 'R&amp;D' },
        blocks: [{ html: '<p>乙</p>' }],
      },
      { html: '<p>丙</p>\n<p>丁</p>' },
    ]);
  });

  test('prints a figure as a link to its fact', () => {
    const mark: Mark = { kind: 'figure', fact: 'signed', part: 'value', value: '43' };
    const data =
      '<data class="figure" value="43" data-fact="signed" data-part="value"><strong>43</strong>个</data>';
    expect(markedHtml('**43**个', 3, mark)).toBe(
      `<p><a href="/parks/jianghai/2022/data/#signed">${data}</a></p>`,
    );
  });

  test('prints a figure in a link without a link of its own', () => {
    const mark: Mark = { kind: 'figure', fact: 'signed', part: 'size', value: null };
    expect(markedHtml('[43个](/x/)', 3, mark)).toBe(
      '<p><a href="/x/"><data class="figure" value="" data-fact="signed" data-part="size">43个</data></a></p>',
    );
  });

  test('prints dates and what is no figure', () => {
    expect(markedHtml('2022年', 5, { kind: 'time', datetime: '2022' })).toBe(
      '<p><time datetime="2022">2022年</time></p>',
    );
    expect(markedHtml('5G网络', 2, { kind: 'nonfigure' })).toBe(
      '<p><span class="nonfigure">5G</span>网络</p>',
    );
  });
});
