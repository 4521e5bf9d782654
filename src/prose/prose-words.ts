import type { Both } from '../model/problem.ts';
import { badLinks } from '../model/shape.ts';
import type { AddressFault } from '../model/link-fault.ts';

/** A problem's sentence and hint in both languages. */
export interface Said {
  readonly rule: string;
  readonly message: Both;
  readonly hint: Both;
}

const aside = (name: string | null): [string, string] =>
  name === null ? ['', ''] : [`，是不是 \`${name}\``, `, did you mean \`${name}\``];

/** What can be wrong with components and their props. */
export const componentWords = {
  unknown(name: string, near: string | null, all: readonly string[]): Said {
    const [zh, en] = aside(near);
    return said(
      'prose-component',
      [`没有名为 \`${name}\` 的组件${zh}`, `可用的组件：${all.join('、')}`],
      [`Unexpected component \`${name}\`${en}`, `Components: ${all.join(', ')}`],
    );
  },
  unknownProp(name: string, prop: string, near: string | null, all: readonly string[]): Said {
    const [zh, en] = aside(near);
    const some = all.length > 0;
    return said(
      'prose-prop',
      [
        `\`<${name}>\` 没有属性 \`${prop}\`${zh}`,
        some ? `它的属性：${all.join('、')}` : '它没有属性，请删去',
      ],
      [
        `Unexpected prop \`${prop}\` of \`<${name}>\`${en}`,
        some ? `Its props: ${all.join(', ')}` : 'It takes none, remove it',
      ],
    );
  },
  missingProp: (name: string, prop: string): Said =>
    said(
      'prose-prop',
      [`\`<${name}>\` 缺少属性 \`${prop}\``, `补上 \`${prop}="…"\``],
      [`Unexpected \`<${name}>\` without \`${prop}\``, `Add \`${prop}="…"\``],
    ),
  repeatedProp: (name: string, prop: string): Said =>
    said(
      'prose-prop',
      [`\`<${name}>\` 的属性 \`${prop}\` 写了两次`, '留一个，删去另一个'],
      [`Unexpected second \`${prop}\` of \`<${name}>\``, 'Keep one of them'],
    ),
  wrongValue: (prop: string, value: string, zh: string, en: string): Said =>
    said(
      'prose-prop',
      [`属性 \`${prop}\` 的值是 \`${value}\`，应为${zh}`, `改成${zh}`],
      [`Unexpected \`${value}\` for \`${prop}\`, expected ${en}`, `Write ${en}`],
    ),
  empty: (name: string): Said =>
    said(
      'prose-component',
      [`\`<${name} />\` 里没有内容`, `写成 \`<${name} …>内容</${name}>\``],
      [`Unexpected \`<${name} />\` without content`, `Write \`<${name} …>content</${name}>\``],
    ),
  full: (name: string): Said =>
    said(
      'prose-component',
      [`\`<${name}>\` 里不能放内容`, `写成 \`<${name} … />\`，内容移到后面`],
      [`Unexpected content in \`<${name}>\``, `Write \`<${name} … />\` and move the content out`],
    ),
  misplaced: (name: string): Said =>
    said(
      'prose-component',
      [`\`<${name}>\` 应从行首写起，不放在句子、列表或引文里`, '另起一行，行首不留别的字'],
      [
        `Unexpected \`<${name}>\` inside a line, a list or a quote`,
        'Begin a new line with it, nothing before it',
      ],
    ),
};

/** What can be wrong with the writing itself. */
export const syntaxWords = {
  unclosed: (name: string): Said =>
    said(
      'prose-syntax',
      [`\`<${name}>\` 没有结束`, `补上 \`</${name}>\`；行内的组件须在同一段、同一处粗体里结束`],
      [
        `Unexpected end, \`<${name}>\` is not closed`,
        `Add \`</${name}>\`; inside a line, in the same paragraph and the same bold run`,
      ],
    ),
  unopened: (name: string): Said =>
    said(
      'prose-syntax',
      [`\`</${name}>\` 前面没有对应的 \`<${name}>\``, '补上开头，或删去它'],
      [
        `Unexpected \`</${name}>\`, no \`<${name}>\` is open here`,
        'Add the opening tag or remove it',
      ],
    ),
  badTag: said(
    'prose-syntax',
    ['`<` 后面像是标签，但没有写完', '检查引号和 `>`；若是小于号，写 `\\<` 或“小于”'],
    [
      'Unexpected `<`, it begins a tag that is not finished',
      'Check quotes and `>`; for “less than” write `\\<`',
    ],
  ),
  quotes: said(
    'prose-syntax',
    ['属性值要放在半角引号里', '写成 `属性="值"`'],
    ['Unexpected prop value, expected straight double quotes', 'Write `prop="value"`'],
  ),
  entity: (typed: string): Said =>
    said(
      'prose-syntax',
      [`不认识的字符代码 \`${typed}\``, '直接写这个字符'],
      [`Unexpected character reference \`${typed}\``, 'Write the character itself'],
    ),
  fence: said(
    'prose-syntax',
    ['报告里不放代码块', '删去这一行；若要引文，行首写 `>`'],
    [
      'Unexpected code block, reports have none',
      'Remove this line; for a quotation begin with `>`',
    ],
  ),
  matter: said(
    'prose-syntax',
    ['正文开头有 `---` 数据区', '把标题等写进 report.yaml'],
    ['Unexpected front matter, expected prose', 'Write titles and the like into report.yaml'],
  ),
  parser: said(
    'prose-syntax',
    ['这里的写法读不懂', '对照上下几行的符号检查'],
    ['Unexpected Markdown, it cannot be read', 'Check the signs in the lines around it'],
  ),
};

/** What would be code, HTML or an address that leads astray. */
export const foreignWords = {
  expression: said(
    'prose-expression',
    ['正文里有花括号 `{…}`，这里不运行代码', '删去花括号，直接写内容；若确要印出，写 `\\{`'],
    [
      'Unexpected `{…}`, prose runs no code',
      'Write the content itself; to print a brace, write `\\{`',
    ],
  ),
  module: said(
    'prose-expression',
    ['正文里有 `import` 或 `export`，这里不运行代码', '删去这一行，组件不用引入'],
    ['Unexpected `import` or `export`, prose runs no code', 'Remove it, components are known here'],
  ),
  html: (name: string): Said =>
    said(
      'prose-html',
      [`正文里有 HTML 标签 \`<${name}>\``, '用 Markdown 写法（`**粗体**`、空行分段）或组件'],
      [`Unexpected HTML \`<${name}>\``, 'Write Markdown (`**bold**`, a blank line) or a component'],
    ),
  comment: said(
    'prose-html',
    ['正文里有 HTML 注释', '删去注释，备注写进 report.yaml 的 notes'],
    ['Unexpected HTML comment', 'Remove it; notes belong into report.yaml'],
  ),
  handler: (prop: string): Said =>
    said(
      'prose-html',
      [`属性 \`${prop}\` 会运行脚本`, '删去它'],
      [`Unexpected event handler \`${prop}\``, 'Remove it'],
    ),
  autolink: said(
    'prose-link',
    ['`<网址>` 的写法不可用', '写成 `[文字](网址)`'],
    ['Unexpected `<address>`', 'Write `[text](address)`'],
  ),
  reference: said(
    'prose-link',
    ['链接地址另起一行定义的写法不可用', '写成 `[文字](网址)`'],
    ['Unexpected link definition', 'Write `[text](address)` where the link is'],
  ),
  link: (href: string, fault: AddressFault): Said =>
    fault === 'scheme'
      ? said(
          'prose-link',
          [`链接地址 \`${href}\` 不能用`, '以 https://、http://、mailto:、/ 或 # 开头'],
          [
            `Unexpected link address \`${href}\``,
            'Begin it with https://, http://, mailto:, / or #',
          ],
        )
      : { rule: 'prose-link', message: badLinks[fault].message, hint: badLinks[fault].hint },
  image: (src: string): Said =>
    said(
      'prose-link',
      [`图片 \`${src}\` 不在 images/ 里`, '把图片放进本期的 images/，写成 `images/文件名`'],
      [
        `Unexpected image \`${src}\`, expected one in images/`,
        'Put it into images/ beside this file and write `images/name`',
      ],
    ),
};

/** What no editor types: damage, tricks and mistakes of size. */
export const sizeWords = {
  character: (code: number): Said => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return said(
      'prose-character',
      [`有看不见的坏字符 ${name}`, '删去它，重新打一遍这个词'],
      [`Unexpected character ${name}, which cannot be printed`, 'Remove it and type the word anew'],
    );
  },
  mark: said(
    'prose-character',
    ['文件里有 BOM 字符 U+FEFF', '另存为“UTF-8（无 BOM）”'],
    ['Unexpected byte order mark U+FEFF', 'Save as UTF-8 without BOM'],
  ),
  nesting: said(
    'prose-nesting',
    ['嵌套太深', '检查 `>`、`-`、`*`、`[` 和组件是否成对、是否多打'],
    ['Unexpected depth of nesting', 'See whether `>`, `-`, `*`, `[` and components are paired'],
  ),
  line: said(
    'prose-size',
    ['一行太长，其中的标记没有读', '用空行把它分成几段'],
    ['Unexpected length of a line, its marks are not read', 'Split it into paragraphs'],
  ),
  file: said(
    'prose-size',
    ['正文太长，应不超过一百万字', '检查是否误贴了别的内容'],
    [
      'Unexpected length, expected at most a million characters',
      'See whether it was pasted here by mistake',
    ],
  ),
  more: (count: number): Said =>
    said(
      'prose-size',
      [`另有 ${count} 个问题没有列出`, '先改前面的'],
      [`Unexpected number of problems, ${count} more are not listed`, 'Mend those above first'],
    ),
};

function said(rule: string, [zh, zhHint]: string[], [en, enHint]: string[]): Said {
  return { rule, message: both(zh, en), hint: both(zhHint, enHint) };
}

function both(zh = '', en = ''): Both {
  return { zh, en };
}
