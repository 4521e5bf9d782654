import { placeOf } from '../prose/line-starts.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Block, ComponentBlock, ProseTree } from '../prose/tree.ts';
import type { Finding, Rule } from './rule.ts';

/** No heading without anything below it. */
export const emptyColumn: Rule = {
  id: 'empty-column',
  severity: 'error',
  why: {
    zh: '只有标题的一节，读者点开什么也没有；政府网站还查空白栏目，没有报告的园区就是一个。',
    en: 'Below a heading readers look for something; inspectors of government sites count empty columns, and a park without a report is one.',
  },
  ok: {
    facts: '- { id: signed, indicator: projects, value: 43个, period: 2022 }',
    zh: '<Section id="all">\n引进项目43个。\n</Section>\n',
    en: '<Section id="all">\nThere were 43 projects signed.\n</Section>\n',
  },
  notOk: {
    facts: '- { id: signed, indicator: projects, value: 43个, period: 2022 }',
    report: `sections:
  - { id: all, heading: { zh: 项目, en: Projects }, facts: [signed] }
  - { id: outlook, heading: { zh: 展望, en: Outlook }, facts: [] }`,
    zh: '<Section id="all">\n引进项目43个。\n</Section>\n\n<Section id="outlook">\n\n</Section>\n',
    en: '<Section id="all">\nThere were 43 projects signed.\n</Section>\n\n<Section id="outlook">\n\n</Section>\n',
  },
  check: (library, say) => {
    for (const park of library.parks) {
      if (library.site?.profile === 'government' && park.editions.length === 0) say(noReport(park));
      for (const edition of park.editions) {
        const charted = new Set(edition.edition.charts.map(({ section }) => section));
        const { prose } = traceEdition(library, park, edition);
        for (const tree of [prose.zh, prose.en].filter((one) => one !== undefined))
          for (const section of emptySections(tree))
            if (!charted.has(section.props['id']?.value)) say(nothingBelow(tree, section));
      }
    }
  },
};

function emptySections({ blocks }: ProseTree): ComponentBlock[] {
  const isEmpty = (block: Block): block is ComponentBlock =>
    block.type === 'component' && block.name === 'Section' && block.blocks.length === 0;
  return blocks.filter(isEmpty);
}

function nothingBelow({ path, lines }: ProseTree, { at, props }: ComponentBlock): Finding {
  const id = props['id']?.value ?? '';
  return {
    place: placeOf(path, lines, at.start, at.end),
    message: {
      zh: `\`${id}\` 一节是空的`,
      en: `Unexpected section \`${id}\` with nothing in it, expected text or a chart`,
    },
    hint: { zh: '写上内容，或删去这一节', en: 'Write it, or remove the section' },
  };
}

function noReport({ id }: { readonly id: string }): Finding {
  return {
    place: { file: `parks/${id}/park.yaml`, line: 1, column: 1 },
    message: {
      zh: `\`${id}\` 没有报告，在政府网站上是空白栏目`,
      en: `Unexpected park \`${id}\` without a report, which is an empty column of a government site; expected one`,
    },
    hint: { zh: '放进一份报告，或移走这个园区', en: 'Put a report in, or take the park out' },
  };
}
