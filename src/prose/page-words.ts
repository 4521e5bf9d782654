import type { ProseProblem } from './prose-problem.ts';
import { proseProblem } from './prose-problem.ts';

/** What can be wrong with a page of the site. */
export const pageWords = {
  title: proseProblem(
    'page-title',
    ['页面应以标题开头', '第一行写 `# 标题`'],
    ['Unexpected beginning, expected the heading of the page', 'Begin with a line `# Heading`'],
  ),
  section: proseProblem(
    'page-heading',
    ['一节应以小标题开头', '`<Section>` 后第一行写 `## 小标题`'],
    ['Unexpected section without a heading', 'Begin it with a line `## Heading`'],
  ),
  heading: proseProblem(
    'page-heading',
    ['小标题放得不对', '`##` 放在 `<Section>` 开头，节内的用 `###`'],
    [
      'Unexpected heading here',
      'Put `##` at the beginning of a `<Section>`, inside one write `###`',
    ],
  ),
  nested: proseProblem(
    'page-heading',
    ['节里不能再有节', '先用 `</Section>` 结束前一节'],
    ['Unexpected section in a section', 'End the one before with `</Section>`'],
  ),
  number: (text: string): ProseProblem =>
    proseProblem(
      'page-number',
      [
        `\`${text}\` 没有出处`,
        '写成 `<Fact ref="园区/期:id" />` 或 `<Count of="reports" />`；不是数据的，放进 `<Plain why="…">`',
      ],
      [
        `Unexpected \`${text}\`, a number of no fact`,
        'Write `<Fact ref="park/edition:id" />` or `<Count of="reports" />`; put what is no figure into `<Plain why="…">`',
      ],
    ),
  noFact: (ref: string): ProseProblem =>
    proseProblem(
      'unknown-reference',
      [`没有 \`${ref}\` 这个数字`, '核对园区、期和 id'],
      [`Unexpected \`${ref}\`, no document has a figure of this id`, 'Correct park, edition or id'],
    ),
  noWording: (ref: string): ProseProblem =>
    proseProblem(
      'page-number',
      [`\`${ref}\` 没有这种语言的写法`, '换一个数，或在 facts.yaml 里补上'],
      [
        `Unexpected \`${ref}\`, it has no wording in this language`,
        'Choose another figure, or write its wording into facts.yaml',
      ],
    ),
  parity: (what: string): ProseProblem =>
    proseProblem(
      'page-parity',
      [`另一种语言的页面有 \`${what}\`，这里没有`, '两种语言的节和数字应相同'],
      [
        `Unexpected gap, the page in the other language has \`${what}\``,
        'Let both languages have the same sections and figures',
      ],
    ),
};
