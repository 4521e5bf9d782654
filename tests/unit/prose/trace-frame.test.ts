import { describe, expect, test } from 'vitest';
import { traceEdition } from '../../../src/prose/trace.ts';
import { exampleLibrary } from '../../../src/rules/example.ts';

/** One indicator at four times and in three statuses, with values that differ and values that do not. */
const FACTS = `
- { id: eight, indicator: output, value: 53.9亿元, period: 2022年1—8月 }
- { id: eleven, indicator: output, value: 124.2亿元, period: 2022年1—11月 }
- { id: year, indicator: output, value: 140亿元, status: expected, period: 2022 }
- { id: aim, indicator: output, value: 200亿元, status: target, period: 2022 }
- { id: next, indicator: output, value: 280亿元, status: target, period: 2023 }
- { id: far, indicator: output, value: 800亿元, status: target, period: 2028 }
- { id: few, indicator: projects, value: 15个以上, status: target, period: 2023 }
- { id: many, indicator: projects, value: 15个以上, status: target, period: 2028 }
- { id: had, indicator: projects, value: 25个, period: 2022 }`;

/** e.g. "200亿元 = aim", "280亿元 ≠ far" for what is stale, "15个以上 ? few many" for what is ambiguous. */
function outcome(prose: string, lang: 'zh' | 'en'): string[] {
  const text = `<Section id="all">\n\n${prose}\n\n</Section>\n`;
  const library = exampleLibrary({ facts: FACTS, [lang]: text }, () => undefined);
  const [park] = library.parks;
  const [edition] = park?.editions ?? [];
  if (!park || !edition) throw new Error('The example has an edition.');
  const { uses, findings } = traceEdition(library, park, edition);
  const wrong = findings
    .filter(({ rule }) => /^(?:stale|untraced|ambiguous)-number$/.test(rule))
    .map(({ rule, message }) => {
      const [said, ...facts] = [...message.zh.matchAll(/`([^`]+)`/g)].map(([, typed]) => typed);
      return `${said} ${rule === 'ambiguous-number' ? '?' : '≠'} ${facts.join(' ')}`.trim();
    });
  return [...uses.map(({ text: said, fact }) => `${said} = ${fact}`), ...wrong];
}

describe('when a number is said to be true', () => {
  test.each([
    ['zh', '2023年工业总产值的目标为280亿元。', ['280亿元 = next']],
    ['zh', '2028年工业总产值的目标为280亿元。', ['280亿元 ≠ far']],
    ['zh', '到2028年，引进项目15个以上。', ['15个以上 = many']],
    [
      'zh',
      '2023年引进项目15个以上，2028年引进项目15个以上。',
      ['15个以上 = few', '15个以上 = many'],
    ],
    ['zh', '引进项目15个以上。', ['15个以上 ? few many']],
    [
      'zh',
      '工业总产值目标：2022年200亿元、2023年280亿元、2028年800亿元。',
      ['200亿元 = aim', '280亿元 = next', '800亿元 = far'],
    ],
    [
      'zh',
      '2022年、2023年工业总产值目标分别为200亿元和280亿元。',
      ['200亿元 = aim', '280亿元 = next'],
    ],
    [
      'zh',
      '工业总产值目标定为280亿元（2023年）和800亿元（2028年）。',
      ['280亿元 = next', '800亿元 = far'],
    ],
    ['en', 'The target for gross output is RMB 28 billion in 2023.', ['RMB 28 billion = next']],
    ['en', 'The target for gross output is RMB 28 billion in 2028.', ['RMB 28 billion ≠ far']],
    [
      'en',
      'The targets for gross output are RMB 28 billion in 2023 and RMB 80 billion in 2028.',
      ['RMB 28 billion = next', 'RMB 80 billion = far'],
    ],
    ['en', 'By 2028, projects signed are to be at least 15 projects.', ['at least 15 = many']],
  ] as const)('%s: %s', (lang, prose, expected) => expect(outcome(prose, lang)).toEqual(expected));

  test.each([
    ['part of a year is no full year', '全年工业总产值124.2亿元。', ['124.2亿元 ≠ year aim']],
    ['nor another part of it', '1—8月工业总产值124.2亿元。', ['124.2亿元 ≠ eight']],
    [
      'but the year takes in its parts',
      '2022年工业总产值，前11个月为124.2亿元。',
      ['124.2亿元 = eleven'],
    ],
    [
      'what it is compared with is not when it was',
      '工业总产值比2021年高，为124.2亿元。',
      ['124.2亿元 = eleven'],
    ],
    ['去年 depends on who speaks', '去年工业总产值124.2亿元。', ['124.2亿元 = eleven']],
    [
      'another sentence says nothing of it',
      '2028年还远。工业总产值124.2亿元。',
      ['124.2亿元 = eleven'],
    ],
  ] as const)('%s', (_, prose, expected) => expect(outcome(prose, 'zh')).toEqual(expected));
});

describe('how real a number is said to be', () => {
  test.each([
    ['zh', '工业总产值目标为200亿元，预计140亿元。', ['200亿元 = aim', '140亿元 = year']],
    ['zh', '工业总产值预计200亿元。', ['200亿元 ≠ year']],
    ['zh', '目标是引进项目25个。', ['25个 ≠ few many']],
    ['zh', '引进项目的目标定了，实际引进项目25个。', ['25个 = had']],
    ['en', 'Gross output is expected to reach RMB 14 billion.', ['RMB 14 billion = year']],
    ['en', 'Gross output is expected to reach RMB 20 billion in 2022.', ['RMB 20 billion ≠ year']],
  ] as const)('%s: %s', (lang, prose, expected) => expect(outcome(prose, lang)).toEqual(expected));

  test('an editor has the last word', () => {
    expect(outcome('工业总产值预计<Fact id="aim">200亿元</Fact>。', 'zh')).toEqual([
      '200亿元 = aim',
    ]);
  });
});

describe('a cell is told by the heads of its row and column', () => {
  const table =
    '| 目标 | 2023年 | 2028年 |\n| --- | --- | --- |\n| 工业总产值 | 280亿元 | 800亿元 |\n| 引进项目 | 15个以上 | 15个以上 |';
  test('by words and by time', () => {
    expect(outcome(table, 'zh')).toEqual([
      '280亿元 = next',
      '800亿元 = far',
      '15个以上 = few',
      '15个以上 = many',
    ]);
  });
  test('so that a number in the wrong column is found', () => {
    expect(outcome(table.replace('280亿元 | 800亿元', '800亿元 | 280亿元'), 'zh')).toEqual([
      '15个以上 = few',
      '15个以上 = many',
      '800亿元 ≠ next',
      '280亿元 ≠ far',
    ]);
  });
});
