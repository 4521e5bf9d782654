import type { ProseProblem } from './prose-problem.ts';
import { proseProblem } from './prose-problem.ts';

/** What can be wrong with the writing itself. */
export const syntaxWords = {
  unclosed: (name: string): ProseProblem =>
    proseProblem(
      'prose-syntax',
      [`\`<${name}>\` 没有结束`, `补上 \`</${name}>\`；行内的组件须在同一段、同一处粗体里结束`],
      [
        `Unexpected end, \`<${name}>\` is not closed`,
        `Add \`</${name}>\`; inside a line, in the same paragraph and the same bold run`,
      ],
    ),
  unopened: (name: string): ProseProblem =>
    proseProblem(
      'prose-syntax',
      [`\`</${name}>\` 前面没有对应的 \`<${name}>\``, '补上开头，或删去它'],
      [
        `Unexpected \`</${name}>\`, no \`<${name}>\` is open here`,
        'Add the opening tag or remove it',
      ],
    ),
  badTag: proseProblem(
    'prose-syntax',
    ['`<` 后面像是标签，但没有写完', '检查引号和 `>`；若是小于号，写 `\\<` 或“小于”'],
    [
      'Unexpected `<`, it begins a tag that is not finished',
      'Check quotes and `>`; for “less than” write `\\<`',
    ],
  ),
  quotes: proseProblem(
    'prose-syntax',
    ['属性值要放在半角引号里', '写成 `属性="值"`'],
    ['Unexpected prop value, expected straight double quotes', 'Write `prop="value"`'],
  ),
  entity: (typed: string): ProseProblem =>
    proseProblem(
      'prose-syntax',
      [`不认识的字符代码 \`${typed}\``, '直接写这个字符'],
      [`Unexpected character reference \`${typed}\``, 'Write the character itself'],
    ),
  fence: proseProblem(
    'prose-syntax',
    ['报告里不放代码块', '删去这一行；若要引文，行首写 `>`'],
    [
      'Unexpected code block, reports have none',
      'Remove this line; for a quotation begin with `>`',
    ],
  ),
  matter: proseProblem(
    'prose-syntax',
    ['正文开头有 `---` 数据区', '把标题等写进 report.yaml'],
    ['Unexpected front matter, expected prose', 'Write titles and the like into report.yaml'],
  ),
  parser: proseProblem(
    'prose-syntax',
    ['这里的写法读不懂', '对照上下几行的符号检查'],
    ['Unexpected Markdown, it cannot be read', 'Check the signs in the lines around it'],
  ),
};
