import type { ErrorCode } from 'yaml';
import type { Both, Place, Problem } from './problem.ts';

interface Said {
  readonly message: Both;
  readonly hint: Both;
}

const codes: Partial<Record<ErrorCode, Said>> = {
  DUPLICATE_KEY: said(
    '这个字段在同一处写了两次',
    '留一个，删去另一个',
    'Unexpected second field of the same name',
    'Keep one of them',
  ),
  BAD_INDENT: said(
    '缩进不对，这一行不属于上面任何一项',
    '让同一项的字段左对齐，只用空格',
    'Unexpected indentation, the line belongs to nothing above it',
    'Align the fields of one item with spaces',
  ),
  TAB_AS_INDENT: said(
    '行首有制表符（Tab），YAML 只认空格',
    '改成空格',
    'Unexpected tab at the beginning of a line, expected spaces',
    'Write spaces',
  ),
  MISSING_CHAR: said(
    '少了一个符号：引号、括号没有成对，或字段名后没有冒号',
    '补上缺的 `"`、`]`、`}` 或 `: `；都不缺的，看这一行与上面是否对齐',
    'Unexpected end, a quote, a bracket or a colon is missing',
    'Add the missing `"`, `]`, `}` or `: `; if none is, align the line with those above',
  ),
  MULTILINE_IMPLICIT_KEY: said(
    '这里像是字段名，但没有冒号',
    '写成 `字段: 值`',
    'Unexpected text where a field name was expected',
    'Write `field: value`',
  ),
  BLOCK_AS_IMPLICIT_KEY: said(
    '一行里有两个 `: `',
    '给值加引号',
    'Unexpected second `: ` in a line',
    'Put the value in quotes',
  ),
  BAD_DQ_ESCAPE: said(
    '双引号里的反斜杠写法不对',
    '改用单引号，或去掉反斜杠',
    'Unexpected backslash in double quotes',
    'Use single quotes or drop the backslash',
  ),
  MULTIPLE_DOCS: said(
    '文件里有第二个 `---`',
    '一个文件只放一份内容，删去它',
    'Unexpected second `---`, expected one document a file',
    'Remove it',
  ),
  BAD_SCALAR_START: said(
    '值的开头是 YAML 的特殊符号',
    '给整个值加引号',
    'Unexpected special character at the beginning of a value',
    'Put the value in quotes',
  ),
};

const other = said(
  '这里不合 YAML 的写法',
  '对照上一行的缩进、冒号和引号检查',
  'Unexpected YAML',
  'Compare indentation, colons and quotes with the line above',
);

export const yamlSentences = {
  /** The parser calls an open bracket bad indentation. */
  of: (code: ErrorCode, message = ''): Said =>
    codes[message.startsWith('Flow') ? 'MISSING_CHAR' : code] ?? other,
  nesting: said(
    '内容嵌套太深',
    '检查括号是否成对',
    'Unexpected depth of nesting',
    'See whether the brackets are paired',
  ),
  alias: said(
    '不支持 YAML 的引用（`*`、`&`）',
    '把内容直接写在这里',
    'Unexpected YAML alias (`*`, `&`)',
    'Write the content out',
  ),
  tag: said(
    '不支持 YAML 的标签（`!`）',
    '删去它；文字本身以 `!` 开头的，加引号',
    'Unexpected YAML tag (`!`)',
    'Remove it, or put text that begins with `!` in quotes',
  ),
  key: said(
    '这里应为字段名',
    '写成 `字段: 值`；值里有 `{`、`[` 或 `?` 的，加引号',
    'Unexpected content where a field name was expected',
    'Write `field: value`; put a value with `{`, `[` or `?` in quotes',
  ),
};

export function yamlProblem(rule: string, place: Place, { message, hint }: Said): Problem {
  return { rule, severity: 'error', place, message, hint };
}

function said(zh: string, zhHint: string, en: string, enHint: string): Said {
  return { message: { zh, en }, hint: { zh: zhHint, en: enHint } };
}
