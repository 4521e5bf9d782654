import type { Problem } from '../model/problem.ts';
import { inOrder } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';
import { checkLibrary } from './check.ts';
import { exampleIndicators, exampleLibrary } from './example.ts';
import type { Example, Rule } from './rule.ts';
import { rules } from './rules.ts';

const words = {
  zh: {
    title: '编辑规则',
    other: '[English](rules.md)',
    intro: `数读读完内容，按下面的规则逐条核对。每条规则都举一个对的例子、一个错的例子，以及见到错的例子会说什么；这些例子同时就是测试，所以本文总与程序一致。

**错误**不改正或不回答，就不能发布：不然页面会说错话，或少说话。**警告**请编辑看一眼。

来源自己矛盾的，照印，不改，在 report.yaml 里回答，读者会在数据说明里看到：

\`\`\`yaml
notes:
  - rule: share-recomputes            # 哪条规则
    facts: [rate, started, signed]    # 至少写全它说到的数字
    zh: 原文写43个项目动工34个，又写动工率80.95%；34 ÷ 43 ≈ 79.07%。均照印。
    en: The source has 34 of 43 projects started and a rate of 80.95 percent; 34 ÷ 43 ≈ 79.07 percent.
\`\`\`

回答了并不存在的问题，也是错误（\`unused-answer\`）：多半是数字改过了，说明还留着。与任何规则无关的说明，不写 \`rule\`。

例子用到的指标：`,
    severity: { error: '错误', warning: '警告' },
    right: '对：',
    wrong: '错：',
    says: '会说：',
    later: '后一份文件',
  },
  en: {
    title: 'Editorial rules',
    other: '[中文](rules.zh-CN.md)',
    intro: `When Shudu has read the content, it holds it against these rules. Each has an example that is right, one that is wrong, and what is said of the wrong one. The examples are the tests as well, so this page is always true of the program.

An **error** must be corrected or answered before anything is published, because a page would say something false or leave something out. A **warning** asks an editor to look.

Where the source contradicts itself, print it as it is and answer in report.yaml; readers see the answer among the data notes:

\`\`\`yaml
notes:
  - rule: share-recomputes            # which rule
    facts: [rate, started, signed]    # at least the facts it is about
    zh: 原文写43个项目动工34个，又写动工率80.95%；34 ÷ 43 ≈ 79.07%。均照印。
    en: The source has 34 of 43 projects started and a rate of 80.95 percent; 34 ÷ 43 ≈ 79.07 percent.
\`\`\`

An answer to what no rule asks is an error too (\`unused-answer\`): most often the figure was corrected and the note forgotten. A note that has to do with no rule has no \`rule\`.

The examples use these indicators: `,
    severity: { error: 'error', warning: 'warning' },
    right: 'Right:',
    wrong: 'Wrong:',
    says: 'It says:',
    later: 'a later document',
  },
} as const;

/** The manual of the rules: docs/rules.zh-CN.md and docs/rules.md. */
export function manual(lang: Lang): string {
  const { title, other, intro } = words[lang];
  const parts = rules.map((rule) => chapter(rule, lang));
  return `# ${title}\n\n${other}\n\n${intro}${namedIndicators(lang)}\n\n${parts.join('\n')}`;
}

/** e.g. "`projects` 引进项目（个）". */
function namedIndicators(lang: Lang): string {
  const entries = exampleIndicators.map(([id, zh, en, dimension, , counter]) =>
    lang === 'zh' ? `\`${id}\` ${zh}（${counter ?? dimension}）` : `\`${id}\` ${en} (${dimension})`,
  );
  return lang === 'zh' ? `${entries.join('、')}。` : `${entries.join(', ')}.`;
}

function chapter({ id, severity, why, ok, notOk }: Rule, lang: Lang): string {
  const said = words[lang];
  return `## ${id}

**${said.severity[severity]}**${lang === 'zh' ? '。' : '. '}${why[lang]}

${said.right}

${block(ok, lang)}
${said.wrong}

${block(notOk, lang)}
${said.says}

\`\`\`text
${findings(notOk)
  .map((problem) => sentence(problem, lang))
  .join('\n')}
\`\`\`
`;
}

/** The files of an example that it writes itself, as an editor would. */
function block(
  { site, indicators, facts, report, zh, en, ledger, later }: Example,
  lang: Lang,
): string {
  const { later: laterDocument } = words[lang];
  const files = [
    ['site.yaml', site],
    ['indicators.yaml', indicators],
    ['facts.yaml', facts],
    ['report.yaml', report],
    ['report.zh.mdx', zh],
    ['report.en.mdx', en],
    ['ledger.yaml', ledger],
    [`facts.yaml (${laterDocument})`, later?.facts],
    [`report.yaml (${laterDocument})`, later?.report],
  ] as const;
  const shown = files.flatMap(([name, text]) =>
    text === undefined ? [] : [`# ${name}\n${text.trimEnd()}`],
  );
  return `\`\`\`yaml\n${shown.join('\n\n')}\n\`\`\`\n`;
}

function findings(example: Example): Problem[] {
  const found: Problem[] = [];
  const report = (problem: Problem): unknown => found.push(problem);
  checkLibrary(exampleLibrary(example, report), report, 0);
  return found.toSorted(inOrder);
}

function sentence({ message, hint, severity, place }: Problem, lang: Lang): string {
  const file = place.file.split('/').slice(-2).join('/');
  return `${file} ${place.line}:${place.column}  ${words[lang].severity[severity]}  ${message[lang]}\n  ${hint[lang]}`;
}
