/** One way to mistype YAML. */
export interface Slip {
  readonly rule: string;
  /** Where to look: whole lines, or what the last group of this takes of them. */
  readonly within?: RegExp;
  /** What to look for there; a first group is what stands before the slip itself. */
  readonly pattern: RegExp;
  /** What stands instead, for the parser and for `--fix`. */
  readonly mend: (slip: string) => string;
  readonly zh: (slip: string) => [string, string];
  readonly en: (slip: string) => [string, string];
}

/** A field name at the beginning of a line; patterns run forwards only, as lines may be long. */
const NAME = String.raw`^[ ]*(?:[-－–—][ ]*)?[A-Za-z][\w-]*`;
const FLOW = /\{[^}\n"']*/g;
const LIST = new RegExp(String.raw`${NAME}: +(\[[^\]\n"']*\])`, 'gm');

const afterName: Pick<Slip, 'rule' | 'mend' | 'zh' | 'en'> = {
  rule: 'yaml-colon',
  mend: () => ': ',
  zh: (slip) =>
    slip.startsWith('：')
      ? ['字段名后面是全角冒号“：”，应为半角冒号加空格', '改成 `: `']
      : ['字段名的冒号后面缺一个空格', '改成 `: `'],
  en: (slip) =>
    slip.startsWith('：')
      ? ['Unexpected full-width `：` behind a field name, expected `:` and a space', 'Write `: `']
      : ['Unexpected text right behind `:`, expected a space', 'Write `: `'],
};

/** What Chinese input methods and pasting put into YAML; each has one plain mend. */
export const slips: readonly Slip[] = [
  { ...afterName, pattern: new RegExp(String.raw`(${NAME})(?:：[ ]?|:(?=[^\s:/]))`, 'gm') },
  {
    ...afterName,
    within: FLOW,
    pattern: /([{,][ ]*[A-Za-z][\w-]*)(?:：[ ]?|:(?=[^\s:/,}]))/g,
  },
  {
    rule: 'yaml-tab',
    pattern: /(^[ ]*)\t[ \t]*/gm,
    mend: (slip) => slip.replaceAll('\t', '  '),
    zh: () => ['行首有制表符（Tab），YAML 只认空格', '每个 Tab 改成两个空格'],
    en: () => [
      'Unexpected tab at the beginning of a line, YAML takes spaces only',
      'Write two spaces for each tab',
    ],
  },
  {
    rule: 'yaml-space',
    pattern: new RegExp(String.raw`(^[ ]*|${NAME}:[ ]*|^[ ]*-[ ]*)[\u3000\u00a0]+`, 'gm'),
    mend: (slip) => slip.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '),
    zh: () => ['这里是全角空格或不换行空格，YAML 只认半角空格', '改成半角空格'],
    en: () => ['Unexpected full-width or no-break space, expected plain spaces', 'Write spaces'],
  },
  {
    rule: 'yaml-dash',
    pattern: /(^[ ]*)(?:[－–—][ ]?|-)(?=[A-Za-z][\w-]*(?:：|:[ \n]))/gm,
    mend: () => '- ',
    zh: (slip) =>
      slip === '-'
        ? ['列表项的 `-` 后面缺一个空格', '改成 `- `']
        : [`列表项以“${slip.trim()}”开头，应为半角 \`-\` 加空格`, '改成 `- `'],
    en: (slip) =>
      slip === '-'
        ? ['Unexpected text right behind `-`, expected a space', 'Write `- `']
        : [`Unexpected \`${slip.trim()}\` before a list item, expected \`- \``, 'Write `- `'],
  },
  {
    rule: 'yaml-greater',
    pattern: new RegExp(String.raw`(${NAME}: +|^[ ]*- +)>=?(?=[ ]?\d)`, 'gm'),
    mend: (slip) => (slip === '>=' ? '不低于' : '超'),
    zh: (slip) => [
      `值以 \`${slip}\` 开头，YAML 会把它当成折行文字`,
      slip === '>=' ? '写“不低于”，例如 不低于160亿元' : '写“超”，例如 超160亿元',
    ],
    en: (slip) => [
      `Unexpected \`${slip}\` before a number, which YAML reads as folded text`,
      slip === '>=' ? 'Write 不低于, for example 不低于160亿元' : 'Write 超, for example 超160亿元',
    ],
  },
  {
    rule: 'yaml-bracket',
    pattern: new RegExp(String.raw`(${NAME}: +)(?:【[^】\n]*】|［[^］\n]*］)`, 'gm'),
    mend: (slip) => `[${slip.slice(1, -1).replaceAll(/[，、][ ]?/g, ', ')}]`,
    zh: () => ['列表用了全角括号，应为半角 `[ ]`', '改成 `[甲, 乙]`'],
    en: () => ['Unexpected full-width brackets around a list, expected `[ ]`', 'Write `[a, b]`'],
  },
  {
    rule: 'yaml-comma',
    within: LIST,
    pattern: /[，、][ ]?/g,
    mend: () => ', ',
    zh: (slip) => [`列表里用了“${slip.trim()}”，YAML 会把两项当成一项`, '改成半角逗号加空格 `, `'],
    en: (slip) => [
      `Unexpected \`${slip.trim()}\` in a list, which makes one item of two`,
      'Write `, `',
    ],
  },
];
