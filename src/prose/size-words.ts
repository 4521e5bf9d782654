import type { ProseProblem } from './prose-problem.ts';
import { proseProblem } from './prose-problem.ts';

/** What no editor types: damage, tricks and mistakes of size. */
export const sizeWords = {
  character: (code: number): ProseProblem => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return proseProblem(
      'prose-character',
      [`有看不见的坏字符 ${name}`, '删去它，重新打一遍这个词'],
      [`Unexpected character ${name}, which cannot be printed`, 'Remove it and type the word anew'],
    );
  },
  mark: proseProblem(
    'prose-character',
    ['文件里有 BOM 字符 U+FEFF', '另存为“UTF-8（无 BOM）”'],
    ['Unexpected byte order mark U+FEFF', 'Save as UTF-8 without BOM'],
  ),
  nesting: proseProblem(
    'prose-nesting',
    ['嵌套太深', '检查 `>`、`-`、`*`、`[` 和组件是否成对、是否多打'],
    ['Unexpected depth of nesting', 'See whether `>`, `-`, `*`, `[` and components are paired'],
  ),
  line: proseProblem(
    'prose-size',
    ['一行太长，其中的标记没有读', '用空行把它分成几段'],
    ['Unexpected length of a line, its marks are not read', 'Split it into paragraphs'],
  ),
  file: proseProblem(
    'prose-size',
    ['正文太长，应不超过一百万字', '检查是否误贴了别的内容'],
    [
      'Unexpected length, expected at most a million characters',
      'See whether it was pasted here by mistake',
    ],
  ),
  more: (count: number): ProseProblem =>
    proseProblem(
      'prose-size',
      [`另有 ${count} 个问题没有列出`, '先改前面的'],
      [`Unexpected number of problems, ${count} more are not listed`, 'Mend those above first'],
    ),
};
