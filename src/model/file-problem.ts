import type { Problem } from './problem.ts';
import type { Complaint } from './shape.ts';
import { complaint } from './shape.ts';

/** What is wrong with a file as a whole. */
export function fileProblem(
  file: string,
  { rule, severity = 'error', message, hint }: Complaint,
): Problem {
  return { rule, severity, place: { file, line: 1, column: 1 }, message, hint };
}

export const missingFile = complaint(
  'missing-file',
  '缺少这个文件',
  '新建它，写法见内容手册',
  'Unexpected gap, expected this file',
  'Make it; the content manual says how',
);
export const emptyFile = complaint(
  'empty-file',
  '文件是空的',
  '写法见内容手册；列表暂时没有内容的，写 `[]`',
  'Unexpected empty file',
  'The content manual says what it holds; write `[]` for a list without items',
);
export const missingProse = complaint(
  'missing-prose',
  '缺少这种语言的正文',
  '新建它；在此之前，读者看到的是没有正文的页面',
  'Unexpected gap, expected the prose in this language',
  'Write it; until then readers of this language are told that there is none',
  'warning',
);
