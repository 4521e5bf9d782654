import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/prose/render.ts';
import type { TracedEdition } from '../../../src/prose/trace.ts';
import { traceEdition } from '../../../src/prose/trace.ts';
import { exampleLibrary } from '../../../src/rules/example.ts';

const FACTS = `
- { id: signed, indicator: projects, where: { investment: 超亿元以上 }, value: 43个, claims: [首次突破40个], period: 2022 }
- { id: north, indicator: projects, scope: { zone: north }, value: 12个, period: 2022 }
- { id: food, indicator: projects, scope: { industry: food }, value: 12个, period: 2022 }
- { id: begun, indicator: started, value: 34个, period: 2022 }
- { id: rate, indicator: start-rate, value: 80.95%, period: 2022, printed: [{ value: 超80%, at: A }] }
- { id: output, indicator: output, value: 223.2亿元, change: 同比增长16.33%, period: 2022 }
- { id: intensity, indicator: intensity, value: 1020万元/亩, period: 2022, status: contracted }`;

/** What is found in one sentence of a section that tells all the facts. */
function traced(sentence: string, lang: 'zh' | 'en' = 'zh'): TracedEdition {
  const text = `<Section id="all">\n${sentence}\n</Section>\n`;
  const library = exampleLibrary({ facts: FACTS, [lang]: text }, () => undefined);
  const [park] = library.parks;
  const [edition] = park?.editions ?? [];
  if (!park || !edition) throw new Error('The example has an edition.');
  return traceEdition(library, park, edition);
}

/** e.g. "43个 = signed value" for what was traced, "44个 ≠ signed" for what is stale. */
function outcome(sentence: string, lang: 'zh' | 'en' = 'zh'): string[] {
  const { uses, findings } = traced(sentence, lang);
  const wrong = findings
    .filter(({ rule }) => /^(?:stale|untraced|ambiguous)-number$/.test(rule))
    .map(({ rule, message }) => {
      const [text, ...facts] = [...message.zh.matchAll(/`([^`]+)`/g)].map(([, typed]) => typed);
      return [rule.replace('-number', ''), text, ...facts].join(' ');
    });
  return [...uses.filter(({ section }) => section).map(useOf), ...wrong];
}

function useOf({ text, fact, part }: TracedEdition['uses'][number]): string {
  return `${text} = ${fact} ${part}`;
}

describe('a number is traced to the fact that its words name', () => {
  test.each([
    ['引进项目43个。', ['43个 = signed value']],
    ['亿元以上的引进项目43个。', ['亿元以上 = signed size', '43个 = signed value']],
    ['引进项目43个，首次超过40个。', ['43个 = signed value', '超过40个 = signed claim']],
    ['亿元以上的引进项目多，工业总产值1亿元。', ['亿元以上 = signed size', 'stale 1亿元 output']],
    ['北区引进项目12个。', ['12个 = north value']],
    ['食品业引进项目12个。', ['12个 = food value']],
    ['动工项目34个，动工率80.95%。', ['34个 = begun value', '80.95% = rate value']],
    ['工业总产值**223.2亿元**。', ['223.2亿元 = output value']],
    ['工业总产值2232000万元。', ['2232000万元 = output value']],
    ['工业总产值同比增长16.33%。', ['同比增长16.33% = output change']],
  ])('%s', (sentence, expected) => expect(outcome(sentence)).toEqual(expected));

  test.each([
    ['Projects signed: 43 projects.', ['43 = signed value']],
    ['Projects signed in the North Zone: 12 projects.', ['12 = north value']],
    ['Gross output was RMB 22.32 billion.', ['RMB 22.32 billion = output value']],
    ['Gross output grew by 16.33 percent.', ['grew by 16.33 percent = output change']],
    ['The construction-start rate was over 80 percent.', ['over 80 percent = rate value']],
  ])('%s', (sentence, expected) => expect(outcome(sentence, 'en')).toEqual(expected));

  test('a title, a label and a note are texts like any other', () => {
    const report = `title: { zh: 引进项目43个, en: 43 projects signed }
highlights: [{ fact: signed, label: { zh: 引进项目, en: Projects signed } }]
notes: [{ facts: [begun], zh: 动工项目34个。, en: Projects started. }]`;
    const library = exampleLibrary({ facts: FACTS, report }, () => undefined);
    const [park] = library.parks;
    const [edition] = park?.editions ?? [];
    const { uses } = traceEdition(library, park as never, edition as never);
    expect(uses.filter(({ lang }) => lang === 'zh').map((use) => [use.field, useOf(use)])).toEqual([
      ['title', '43个 = signed value'],
      ['notes.0', '34个 = begun value'],
    ]);
  });
});

describe('a hedge is traced where the exact value makes it true and a writer would say it', () => {
  test.each([
    ['动工率超80%。', ['超80% = rate value']],
    ['动工率超八成。', ['超八成 = rate value']],
    ['工业总产值超220亿元。', ['超220亿元 = output value']],
    ['工业总产值超200亿元。', ['超200亿元 = output value']],
    ['工业总产值近230亿元。', ['近230亿元 = output value']],
    ['工业总产值超160亿元。', ['stale 超160亿元 output']],
    ['工业总产值超230亿元。', ['stale 超230亿元 output']],
    ['工业总产值近220亿元。', ['stale 近220亿元 output']],
    ['工业总产值223亿元。', ['stale 223亿元 output']],
    ['动工率81%。', ['stale 81% rate']],
  ])('%s', (sentence, expected) => expect(outcome(sentence)).toEqual(expected));
});

describe('a number that disagrees is found, although another fact has its value', () => {
  test.each([
    ['动工项目43个。', ['stale 43个 begun']],
    ['动工项目12个。', ['stale 12个 begun']],
    ['工业总产值同比增长16.34%。', ['stale 同比增长16.34% output']],
    ['投资强度1200万元/亩。', ['stale 1200万元/亩 intensity']],
  ])('%s', (sentence, expected) => expect(outcome(sentence)).toEqual(expected));

  test('with its line, its column, the value on record, and what to do', () => {
    const { findings } = traced('北区引进项目12个，动工项目43个。');
    expect(findings.find(({ rule }) => rule === 'stale-number')).toMatchObject({
      place: { file: 'parks/xinqu/2022/report.zh.mdx', line: 2, column: 15, endColumn: 18 },
      message: {
        zh: '`43个` 与记录不符，所说的是 `begun`（34个）',
        en: 'Unexpected `43个`, expected `begun` (34个), which the words name',
      },
      hint: {
        zh: '改这里，或改 facts.yaml；若不是统计数字，写成 <Plain why="…">43个</Plain>',
      },
    });
  });
});

describe('a number that could be several facts', () => {
  test('is ambiguous, with the lines to paste', () => {
    const { findings } = traced('当年是12个。');
    const { zh } = findings.find(({ rule }) => rule === 'untraced-number')?.hint ?? {};
    expect(zh).toContain('<Plain why="…">12个</Plain>');
    const [found] = traced('引进项目12个。').findings.filter(
      ({ rule }) => rule === 'ambiguous-number',
    );
    expect(found?.message.zh).toBe('`12个` 可能是 `north`、`food`，分不清是哪个');
    expect(found?.hint.zh).toContain('<Fact id="north">12个</Fact> 或 <Fact id="food">12个</Fact>');
  });

  test.each([
    ['引进项目<Fact id="food">12个</Fact>。', ['12个 = food value']],
    ['引进项目<Fact id="food">13个</Fact>。', ['stale 13个 food']],
    ['引进项目<Fact id="food">43个</Fact>。', ['stale 43个 food']],
  ])('is the one an editor names, and still checked: %s', (sentence, expected) =>
    expect(outcome(sentence)).toEqual(expected),
  );
});

test.each(['<Photo src="images/none.jpg" alt="图" />', '![图](./images/none.jpg)'])(
  'a picture that is not there is a problem with its place: %s',
  (tag) =>
    expect(traced(tag).syntax).toMatchObject([
      { rule: 'unknown-image', place: { file: 'parks/xinqu/2022/report.zh.mdx', line: 2 } },
    ]),
);

test('waits for facts that cannot be read, whose numbers it would take for others', () => {
  const facts = `${FACTS}\n- { id: unread, indicator: projects, value: 很多, period: 2022 }`;
  const zh = '<Section id="all">\n引进项目99个。\n</Section>\n';
  const library = exampleLibrary({ facts, zh }, () => undefined);
  const [park] = library.parks;
  const { findings } = traceEdition(library, park as never, park?.editions[0] as never);
  expect(findings).toEqual([]);
});

describe('what is no figure', () => {
  test.each([
    ['种下12345棵树。', ['untraced 12345棵']],
    ['种下<Plain why="示例">12345棵</Plain>树。', []],
    ['编号是`12345`。', []],
    ['编号是12345。', ['untraced 12345']],
    ['Projects signed: 43.', ['untraced 43']],
    ['（1）第3次用5G，新冠即COVID-19。', []],
    ['上午9:30开会。', []],
    ['《新区2030年规划》说得很清楚。', []],
    ['一个项目一个专班，两手抓。', []],
    ['2022年12月31日开会。', []],
  ])('%s', (sentence, expected) => expect(outcome(sentence)).toEqual(expected));
});

describe('a page', () => {
  const html = (sentence: string): string => {
    const tree = traced(sentence).prose.zh;
    const blocks = tree ? renderHtml(tree, { factHref: (fact) => `data/#${fact}` }) : [];
    const [section] = blocks.flatMap((block) => ('component' in block ? block.blocks : []));
    return section && !('component' in section) ? section.html : '';
  };

  test('has every figure as a link to its record, with its exact value', () =>
    expect(html('工业总产值**223.2亿元**。')).toBe(
      '<p>工业总产值<strong><a href="data/#output"><data class="figure" value="22320000000" data-fact="output" data-part="value">223.2亿元</data></a></strong>。</p>',
    ));

  test.each([
    ['2022年底', '<span class="nonfigure">2022年底</span>'],
    ['2022年', '<time datetime="2022">2022年</time>'],
    ['2022年12月31日', '<time datetime="2022-12-31">2022年12月31日</time>'],
    ['1—11月', '<span class="nonfigure">1—11月</span>'],
    ['COVID-19', 'COVID-<span class="nonfigure">19</span>'],
    ['<Plain why="示例">7号</Plain>', '<span class="nonfigure">7号</span>'],
  ])('marks %s as a time, or as no figure', (said, expected) =>
    expect(html(`那是${said}的事。`)).toBe(`<p>那是${expected}的事。</p>`),
  );
});
