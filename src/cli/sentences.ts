import { messageLanguage } from './setup/messages.mjs';

/** What the command line says about wrong use; the English keys type the Chinese ones. */
const en = {
  usage: () =>
    [
      'Usage: npm run --silent shudu -- COMMAND',
      '',
      '  read --lang zh|en    lines of text in, one JSON object a line out: quantities, changes, claims',
      '  write --lang zh|en   quantities or changes in, one JSON object a line; their wording out',
      '  check                everything wrong with the content, each with its place and what to do',
      '        [--content DIR] [--lang zh|en] [--format text|json|github]',
      '  ledger               writes corrections that are published now into ledger.yaml',
      '        [--content DIR] [--lang zh|en]',
      '  hosts                every other site that the content links to, and where',
      '        [--content DIR] [--lang zh|en]',
      '  rules --lang zh|en   the manual of the editorial rules, as in docs/',
      '',
      'read and write take standard input and write standard output. docs/numbers.md explains the fields.',
    ].join('\n'),
  unknownCommand: (found: string) =>
    `Unexpected command \`${found}\`, expected \`read\`, \`write\`, \`check\`, \`ledger\`, \`hosts\` or \`rules\`.`,
  unknownOption: (found: string) =>
    `Unexpected option \`${found}\`, expected \`--lang zh\` or \`--lang en\`.`,
  unknownArgument: (found: string) =>
    `Unexpected \`${found}\`, expected \`--content DIR\`, \`--lang zh|en\` or \`--format text|json|github\`.`,
  noLanguage: () => 'Unexpected end of the command, expected `--lang zh` or `--lang en`.',
  notUtf8: (line: string) =>
    `line ${line}: Unexpected bytes, expected UTF-8. Save the file as UTF-8 (it may be GB18030) and read it again.`,
  notJson: (line: string) =>
    `line ${line}: Unexpected text, expected one JSON object as \`shudu read\` prints it.`,
  badField: (line: string, field: string, found: string, expected: string) =>
    `line ${line}: Unexpected ${field} \`${found}\`, expected ${expected}.`,
  noName: (line: string, unit: string) =>
    `line ${line}: The unit \`${unit}\` has no name in this language. Write the figure by hand.`,
  decimalText: () => 'a decimal number in quotes, for example "56.6"',
  knownUnit: () => 'a unit as `shudu read` prints it, for example `亿元` or `RMB billion`',
};

type Sentences = typeof en;

const zh: Sentences = {
  usage: () =>
    [
      '用法：npm run --silent shudu -- 命令',
      '',
      '  read --lang zh|en    逐行读入文字，每行输出一个 JSON：数量、变动、说法',
      '  write --lang zh|en   逐行读入 JSON 里的数量或变动，输出对应文字',
      '  check                检查内容，列出全部问题、位置和办法',
      '        [--content 目录] [--lang zh|en] [--format text|json|github]',
      '  ledger               把已经发布的更正记入 ledger.yaml',
      '        [--content 目录] [--lang zh|en]',
      '  hosts                列出内容里链到的外部网站和位置',
      '        [--content 目录] [--lang zh|en]',
      '  rules --lang zh|en   编辑规则手册，与 docs/ 里的相同',
      '',
      'read 和 write 都读标准输入、写标准输出。各字段的含义见 docs/numbers.md。',
    ].join('\n'),
  unknownCommand: (found) =>
    `没有 \`${found}\` 这个命令，应为 \`read\`、\`write\`、\`check\`、\`ledger\`、\`hosts\` 或 \`rules\`。`,
  unknownOption: (found) => `不认识选项 \`${found}\`，应为 \`--lang zh\` 或 \`--lang en\`。`,
  unknownArgument: (found) =>
    `不认识 \`${found}\`，可用 \`--content 目录\`、\`--lang zh|en\`、\`--format text|json|github\`。`,
  noLanguage: () => '缺少语言，应写 `--lang zh` 或 `--lang en`。',
  notUtf8: (line) =>
    `第 ${line} 行：不是 UTF-8 编码（可能是 GB18030）。请另存为 UTF-8 后重新读入。`,
  notJson: (line) => `第 ${line} 行：应为一个 JSON 对象，形式与 \`shudu read\` 的输出相同。`,
  badField: (line, field, found, expected) =>
    `第 ${line} 行：${field} 的值 \`${found}\` 不对，应为${expected}。`,
  noName: (line, unit) => `第 ${line} 行：单位 \`${unit}\` 在这种语言里没有名称，请手写这个数字。`,
  decimalText: () => '加引号的十进制数，例如 "56.6"',
  knownUnit: () => '`shudu read` 输出过的单位，例如 `亿元` 或 `RMB billion`',
};

/** The sentences in the language of the environment. */
export function sentences(env: Record<string, string | undefined>): Sentences {
  return messageLanguage(env) === 'zh' ? zh : en;
}
