import type { AddressFault } from '../model/link-fault.ts';
import { badLinks } from '../model/shape.ts';
import type { ProseProblem } from './prose-problem.ts';
import { proseProblem } from './prose-problem.ts';

/** What would be code, HTML or an address that leads astray. */
export const foreignWords = {
  expression: proseProblem(
    'prose-expression',
    ['正文里有花括号 `{…}`，这里不运行代码', '删去花括号，直接写内容；若确要印出，写 `\\{`'],
    [
      'Unexpected `{…}`, prose runs no code',
      'Write the content itself; to print a brace, write `\\{`',
    ],
  ),
  module: proseProblem(
    'prose-expression',
    ['正文里有 `import` 或 `export`，这里不运行代码', '删去这一行，组件不用引入'],
    ['Unexpected `import` or `export`, prose runs no code', 'Remove it, components are known here'],
  ),
  html: (name: string): ProseProblem =>
    proseProblem(
      'prose-html',
      [`正文里有 HTML 标签 \`<${name}>\``, '用 Markdown 写法（`**粗体**`、空行分段）或组件'],
      [`Unexpected HTML \`<${name}>\``, 'Write Markdown (`**bold**`, a blank line) or a component'],
    ),
  comment: proseProblem(
    'prose-html',
    ['正文里有 HTML 注释', '删去注释，备注写进 report.yaml 的 notes'],
    ['Unexpected HTML comment', 'Remove it; notes belong into report.yaml'],
  ),
  handler: (prop: string): ProseProblem =>
    proseProblem(
      'prose-html',
      [`属性 \`${prop}\` 会运行脚本`, '删去它'],
      [`Unexpected event handler \`${prop}\``, 'Remove it'],
    ),
  autolink: proseProblem(
    'prose-link',
    ['`<网址>` 的写法不可用', '写成 `[文字](网址)`'],
    ['Unexpected `<address>`', 'Write `[text](address)`'],
  ),
  reference: proseProblem(
    'prose-link',
    ['链接地址另起一行定义的写法不可用', '写成 `[文字](网址)`'],
    ['Unexpected link definition', 'Write `[text](address)` where the link is'],
  ),
  link: (href: string, fault: AddressFault): ProseProblem =>
    fault === 'scheme'
      ? proseProblem(
          'prose-link',
          [`链接地址 \`${href}\` 不能用`, '以 https://、http://、mailto:、/ 或 # 开头'],
          [
            `Unexpected link address \`${href}\``,
            'Begin it with https://, http://, mailto:, / or #',
          ],
        )
      : { rule: 'prose-link', message: badLinks[fault].message, hint: badLinks[fault].hint },
  image: (src: string): ProseProblem =>
    proseProblem(
      'prose-link',
      [`图片 \`${src}\` 不在 images/ 里`, '把图片放进本期的 images/，写成 `images/文件名`'],
      [
        `Unexpected image \`${src}\`, expected one in images/`,
        'Put it into images/ beside this file and write `images/name`',
      ],
    ),
};
