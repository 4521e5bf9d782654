import { describe, expect, test } from 'vitest';
import type { Example } from '../../../src/rules/rule.ts';
import { rulesFor } from './checked.ts';

/** Indicators that these cases need beside those of the examples. */
const indicators = `- id: bonds
  name: { zh: 专项债, en: Bonds }
  definition: { zh: 示例。, en: An example. }
  dimension: CNY
  measure: flow
  direction: none
  words: { zh: [专项债], en: [bond] }
- id: households
  name: { zh: 签约户, en: Households signed }
  definition: { zh: 示例。, en: An example. }
  dimension: count
  measure: flow
  direction: up
  counts: { zh: 户, en: [household, households] }
  words: { zh: [签约], en: [household] }
`;
const sector = (zh: string, en: string): string => `where: { sector: { zh: ${zh}, en: ${en} } }`;

/** What two audits by hand found in five real reports, and what the rules say of it. */
const cases: readonly (readonly [string, Omit<Example, 'indicators'>, readonly string[]])[] = [
  [
    'infrastructure investment is 15.43 in one place and 15.44 in another',
    {
      facts: `- { id: built, indicator: investment, value: 15.44亿元, period: 2023年1—11月, printed: [{ value: 15.43亿元, at: A }] }`,
    },
    ['printed-follows'],
  ],
  [
    'signed investment by industry adds up to 247.9 and the total is 246.5',
    {
      facts: `- { id: all, indicator: investment, value: 246.5亿元, period: 2023年1—11月, status: contracted }
${['45.3', '34.4', '135.8', '30.3', '2.1']
  .map(
    (value, index) =>
      `- { id: part-${index}, indicator: investment, ${sector(`第${index}类`, `class ${index}`)}, value: ${value}亿元, period: 2023年1—11月, status: contracted, part-of: { whole: all, by: sector, complete: true } }`,
  )
  .join('\n')}`,
    },
    ['sum-of-parts'],
  ],
  [
    'zones add up to the planned area, all four of them',
    {
      facts: `- { id: all, indicator: investment, value: 18.95亿元, period: 2021 }
${['10.59', '3.2', '2.32', '2.84']
  .map(
    (value, index) =>
      `- { id: zone-${index}, indicator: investment, ${sector(`第${index}片`, `zone ${index}`)}, value: ${value}亿元, period: 2021, part-of: { whole: all, by: zone, complete: true } }`,
  )
  .join('\n')}`,
    },
    [],
  ],
  [
    '其中 3.88 and 18.59 of 22.83 need not be all of it',
    {
      facts: `- { id: all, indicator: investment, value: 22.83亿元, period: 2023年1—8月 }
- { id: infrastructure, indicator: investment, ${sector('基础设施', 'infrastructure')}, value: 3.88亿元, period: 2023年1—8月, part-of: { whole: all, by: sector } }
- { id: industrial, indicator: investment, ${sector('工业', 'industry')}, value: 18.59亿元, period: 2023年1—8月, part-of: { whole: all, by: sector } }`,
    },
    [],
  ],
  [
    'industries with over 50, 20, 10 and 5 make more than the output of 56.6',
    {
      facts: `- { id: output, indicator: output, value: 56.6亿元, period: 2021 }
${['50', '20', '10', '5']
  .map(
    (value, index) =>
      `- { id: industry-${index}, indicator: output, ${sector(`第${index}类`, `class ${index}`)}, value: 超${value}亿元, period: 2021, part-of: { whole: output, by: industry } }`,
  )
  .join('\n')}`,
    },
    ['sum-of-parts'],
  ],
  [
    'leading industries make 61.82 percent of the output and 23.14 is printed',
    {
      facts: `- { id: output, indicator: output, value: 124.2亿元, period: 2023年1—11月 }
- { id: textile, indicator: output, scope: { industry: textile }, value: 43.55亿元, period: 2023年1—11月 }
- { id: food, indicator: output, scope: { industry: food }, value: 33.23亿元, period: 2023年1—11月 }
- { id: leading, derive: textile + food }
- { id: share, indicator: leading-share, value: 23.14%, period: 2023年1—11月, share: { part: leading, whole: output } }`,
    },
    ['share-recomputes'],
  ],
  [
    '270 of nearly 300 is 90 percent or more',
    {
      facts: `- { id: raised, indicator: households, value: 近300户, period: 2022 }
- { id: solved, indicator: households, ${sector('已解决', 'solved')}, value: 270户, period: 2022 }
- { id: rate, indicator: leading-share, value: 90%以上, period: 2022, share: { part: solved, whole: raised } }`,
    },
    [],
  ],
  [
    '43.55 and 124.2 were both up by what eleven months of the year before make likely',
    {
      facts: '- { id: output, indicator: output, value: 106.77亿元, period: 2022年1—11月 }',
      later: {
        facts:
          '- { id: output, indicator: output, value: 124.2亿元, change: 同比增长16.33%, period: 2023年1—11月 }',
      },
    },
    [],
  ],
  [
    'bonds of 23.2 up 1.6 times fit 8.9 a year earlier',
    {
      facts: '- { id: bonds, indicator: bonds, value: 8.9亿元, period: 2022 }',
      later: {
        facts:
          '- { id: bonds, indicator: bonds, value: 23.2亿元, change: 同比增长1.6倍, period: 2023 }',
      },
    },
    [],
  ],
  [
    'bonds of 23.2 up 1.6 times do not fit 14.5 a year earlier',
    {
      facts: '- { id: bonds, indicator: bonds, value: 14.5亿元, period: 2022 }',
      later: {
        facts:
          '- { id: bonds, indicator: bonds, value: 23.2亿元, change: 同比增长1.6倍, period: 2023 }',
      },
    },
    ['growth-recomputes (warning)'],
  ],
  [
    'the output aimed at for 2024 was 280 and is now 200',
    {
      facts: '- { id: aim, indicator: output, value: 280亿元, period: 2024, status: target }',
      later: {
        facts: '- { id: aim, indicator: output, value: 200亿元, period: 2024, status: target }',
      },
    },
    ['target-revised'],
  ],
  [
    'upgrade investment is 1.11 in one document and 1.1 in the other',
    {
      facts: '- { id: upgrade, indicator: investment, value: 1.11亿元, period: 2022 }',
      later: { facts: '- { id: upgrade, indicator: investment, value: 1.1亿元, period: 2022 }' },
    },
    [],
  ],
  [
    'infrastructure is 15.43 in one document and 15.44 in the other',
    {
      facts: '- { id: built, indicator: investment, value: 15.43亿元, period: 2022 }',
      later: { facts: '- { id: built, indicator: investment, value: 15.44亿元, period: 2022 }' },
    },
    ['conflicting-facts'],
  ],
  [
    'enterprises above size and all enterprises are two figures',
    {
      facts: `- { id: large, indicator: enterprises, coverage: above-size, value: 46家, period: 2021 }
- { id: all, indicator: enterprises, coverage: all, value: 313家, period: 2021 }`,
    },
    [],
  ],
  [
    'an expected result is no part of an actual one',
    {
      facts: `- { id: output, indicator: output, value: 140亿元, period: 2022 }
- { id: textile, indicator: output, scope: { industry: textile }, value: 50亿元, period: 2022, status: preliminary, part-of: { whole: output, by: industry } }`,
    },
    ['sum-of-parts'],
  ],
  [
    'a target for August is past in a speech of September',
    {
      facts: '- { id: done, indicator: projects, value: 5个, period: 2022年8月, status: target }',
      report: 'issued: { text: { zh: 2022年9月, en: September 2022 }, date: 2022-09 }',
    },
    ['status-period (warning)'],
  ],
  [
    'a target for August is not past in August',
    {
      facts: '- { id: done, indicator: projects, value: 5个, period: 2022年8月, status: target }',
      report: 'issued: { text: { zh: 2022年8月, en: August 2022 }, date: 2022-08 }',
    },
    [],
  ],
  [
    'a share of eleven months in a full year is none',
    {
      facts: `- { id: all, indicator: output, value: 140亿元, period: 2022 }
- { id: textile, indicator: output, scope: { industry: textile }, value: 35亿元, period: 2022年1—11月 }
- { id: share, indicator: leading-share, value: 25%, period: 2022, share: { part: textile, whole: all } }`,
    },
    ['status-period'],
  ],
  [
    'enterprises at the end of the year may be a share of those of the year',
    {
      facts: `- { id: all, indicator: enterprises, value: 100家, period: 2022 }
- { id: food, indicator: enterprises, scope: { industry: food }, value: 25家, period: 2022-12-31 }
- { id: share, indicator: leading-share, value: 25%, period: 2022, share: { part: food, whole: all } }`,
    },
    [],
  ],
];

describe('the rules on what two audits found', () => {
  test.each(cases)('%s', (_, example, expected) =>
    expect(rulesFor({ ...example, indicators })).toEqual(expected),
  );
});
