import type { ProseProblem } from './prose-problem.ts';
import { proseProblem } from './prose-problem.ts';

const aside = (name: string | null): [string, string] =>
  name === null ? ['', ''] : [`，是不是 \`${name}\``, `, did you mean \`${name}\``];

/** What can be wrong with components and their props. */
export const componentWords = {
  unknown(name: string, near: string | null, all: readonly string[]): ProseProblem {
    const [zh, en] = aside(near);
    return proseProblem(
      'prose-component',
      [`没有名为 \`${name}\` 的组件${zh}`, `可用的组件：${all.join('、')}`],
      [`Unexpected component \`${name}\`${en}`, `Components: ${all.join(', ')}`],
    );
  },
  unknownProp(
    name: string,
    prop: string,
    near: string | null,
    all: readonly string[],
  ): ProseProblem {
    const [zh, en] = aside(near);
    const some = all.length > 0;
    return proseProblem(
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
  missingProp: (name: string, prop: string): ProseProblem =>
    proseProblem(
      'prose-prop',
      [`\`<${name}>\` 缺少属性 \`${prop}\``, `补上 \`${prop}="…"\``],
      [`Unexpected \`<${name}>\` without \`${prop}\``, `Add \`${prop}="…"\``],
    ),
  repeatedProp: (name: string, prop: string): ProseProblem =>
    proseProblem(
      'prose-prop',
      [`\`<${name}>\` 的属性 \`${prop}\` 写了两次`, '留一个，删去另一个'],
      [`Unexpected second \`${prop}\` of \`<${name}>\``, 'Keep one of them'],
    ),
  wrongValue: (prop: string, value: string, zh: string, en: string): ProseProblem =>
    proseProblem(
      'prose-prop',
      [`属性 \`${prop}\` 的值是 \`${value}\`，应为${zh}`, `改成${zh}`],
      [`Unexpected \`${value}\` for \`${prop}\`, expected ${en}`, `Write ${en}`],
    ),
  empty: (name: string): ProseProblem =>
    proseProblem(
      'prose-component',
      [`\`<${name} />\` 里没有内容`, `写成 \`<${name} …>内容</${name}>\``],
      [`Unexpected \`<${name} />\` without content`, `Write \`<${name} …>content</${name}>\``],
    ),
  full: (name: string): ProseProblem =>
    proseProblem(
      'prose-component',
      [`\`<${name}>\` 里不能放内容`, `写成 \`<${name} … />\`，内容移到后面`],
      [`Unexpected content in \`<${name}>\``, `Write \`<${name} … />\` and move the content out`],
    ),
  misplaced: (name: string): ProseProblem =>
    proseProblem(
      'prose-component',
      [`\`<${name}>\` 应从行首写起，不放在句子、列表或引文里`, '另起一行，行首不留别的字'],
      [
        `Unexpected \`<${name}>\` inside a line, a list or a quote`,
        'Begin a new line with it, nothing before it',
      ],
    ),
};
