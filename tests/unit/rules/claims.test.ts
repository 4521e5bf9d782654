import { describe, expect, test } from 'vitest';
import { claimStanding } from '../../../src/rules/claim-standing.ts';
import { exampleLibrary } from '../../../src/rules/example.ts';

/** The standing of the claim on the last figure of the second year; `before` is the first year's. */
function standing(claim: string, now: string, before: string | null): string {
  const figure = (value: string): string => `- { id: it, indicator: projects, ${value} }`;
  const dated = before?.includes('period') ? before : `${before}, period: 2022`;
  const library = exampleLibrary(
    {
      facts: before === null ? '[]' : figure(dated),
      later: { facts: figure(`${now}, period: 2023, claims: [${claim}]`) },
    },
    () => {},
  );
  const edition = library.parks[0]?.editions.at(-1);
  const fact = edition?.facts.at(-1)?.fact;
  const read = fact?.claims[0]?.read;
  if (!edition || !fact || !read) throw new Error('Unexpected example, expected a claim');
  return claimStanding({ library, edition, fact }, read).standing;
}

describe('claimStanding(praised, claim)', () => {
  test.each([
    ['突破40个', 'value: 43个', null, 'holds'],
    ['突破40个', 'value: 40个', null, 'contradicted'],
    ['突破40个', 'value: 39个', null, 'contradicted'],
    ['突破40个', 'value: 超40个', null, 'holds'],
    ['突破40个', 'value: 近40个', null, 'contradicted'],
    ['突破40个', 'value: 约40个', null, 'unknown'],
    ['突破40个', 'change: 增长5%', null, 'unknown'],
    ['首次突破40个', 'value: 43个', null, 'unknown'],
    ['首次突破40个', 'value: 43个', 'value: 38个', 'holds'],
    ['首次突破40个', 'value: 43个', 'value: 40个', 'holds'],
    ['首次突破40个', 'value: 43个', 'value: 41个', 'contradicted'],
    ['首次突破40个', 'value: 43个', 'value: 超40个', 'contradicted'],
    ['首次突破40个', 'value: 43个', 'value: 近40个', 'holds'],
    ['零的突破', 'value: 1个', 'value: 0个', 'holds'],
    ['零的突破', 'value: 1个', 'value: 2个', 'contradicted'],
    ['零的突破', 'value: 1个', null, 'unknown'],
    ['首次引进', 'value: 1个', 'value: 2个', 'contradicted'],
    ['历年之最', 'value: 43个', 'value: 42个', 'holds'],
    ['历年之最', 'value: 43个', 'value: 44个', 'contradicted'],
    ['历年之最', 'value: 43个', 'value: 超40个', 'unknown'],
    ['历年之最', 'value: 超40个', 'value: 43个', 'unknown'],
    ['历年之最', 'value: 43个', null, 'unknown'],
    ['创历史新高', 'value: 43个', 'value: 45个', 'contradicted'],
    ['全市第一', 'value: 43个', 'value: 45个', 'unknown'],
    ['全市率先', 'value: 43个', 'value: 45个', 'unknown'],
    ['连续6年', 'value: 43个', 'value: 45个', 'unknown'],
  ])('%s: %s after %s %s', (claim, now, before, expected) =>
    expect(standing(claim, now, before)).toBe(expected),
  );

  test.each([
    ['a full year', '2022', '', 'contradicted'],
    ['eleven months', '2022年1—11月', '', 'unknown'],
    ['a later year', '2024', '', 'unknown'],
    ['what is expected', '2022', ', status: expected', 'unknown'],
  ])('历年之最 of a full year after more in %s', (_, period, status, expected) => {
    const before = `value: 45个, period: ${period}${status}`;
    expect(standing('历年之最', 'value: 43个', before)).toBe(expected);
  });

  test.each([
    ['广东省江门市乙区', '45个', 'contradicted'],
    ['广东省江门市乙区', '40个', 'unknown'],
    ['广东省中山市乙区', '45个', 'unknown'],
  ])('全市第一 beside a park in %s with %s %s', (place, value, expected) => {
    expect(rankBeside(place, value)).toBe(expected);
  });
});

function rankBeside(place: string, value: string): string {
  const own = exampleLibrary(
    {
      facts: '- { id: it, indicator: projects, value: 43个, period: 2022, claims: [全市第一] }',
    },
    () => {},
  );
  const rival = exampleLibrary(
    {
      facts: `- { id: it, indicator: projects, value: ${value}, period: 2022 }`,
      park: `name: { zh: 乙区, en: B }\nplace: { zh: ${place}, en: B }\n`,
    },
    () => {},
  );
  const [first] = own.parks;
  const [second] = rival.parks;
  const edition = first?.editions[0];
  const fact = edition?.facts[0]?.fact;
  const claim = fact?.claims[0]?.read;
  if (!first || !second || !edition || !fact || !claim) throw new Error('Unexpected example');
  const library = { ...own, parks: [first, { ...second, id: 'rival' }] };
  return claimStanding({ library, edition, fact }, claim).standing;
}
