import { describe, expect, test } from 'vitest';
import {
  embargoesIn,
  factEmbargoes,
  isHeld,
  sectionEmbargoes,
} from '../../../src/model/embargo.ts';
import { isMoment, momentOf } from '../../../src/model/iso-date.ts';
import { smallLibrary } from '../derive/small-library.ts';

const NINE = '2025-03-01T09:00+08:00';

describe('isHeld(until, now)', () => {
  test.each([
    [NINE, '2025-03-01T08:59+08:00', true],
    [NINE, '2025-03-01T09:00+08:00', false],
    [NINE, '2025-03-01T00:59Z', true],
    [NINE, '2025-03-01T01:00Z', false],
    ['2025-03-01', '2025-02-28T15:59Z', true],
    ['2025-03-01', '2025-02-28T16:00Z', false],
  ])('until %s, at %s: %s', (until, now, held) => {
    expect(isHeld(until, momentOf(now))).toBe(held);
  });

  test('without an embargo nothing is held', () => {
    expect(isHeld(undefined, Number.NEGATIVE_INFINITY)).toBe(false);
  });

  test.each(['2025-03-01T09:00', '2025-03', '1 March 2025', '2025-02-30', ''])(
    '“%s” is no moment',
    (text) => expect(isMoment(text)).toBe(false),
  );
});

/** The only edition of a library of these facts. */
function editionOf(facts: string, report = '', sections?: string) {
  const library = smallLibrary({ facts, report, ...(sections !== undefined && { sections }) });
  const edition = library.parks[0]?.editions[0];
  if (!edition) throw new Error('no edition');
  return { library, edition };
}

const fact = (id: string, more = ''): string =>
  `- { id: ${id}, indicator: output, value: 10亿元, period: 2023${more} }\n`;

describe('factEmbargoes(edition)', () => {
  test('a figure has its own, or that of its correction, whichever is later', () => {
    const corrected = (day: string): string =>
      `corrections: [{ date: 2025-01-01, fact: a, kind: erratum, from: 9亿元, to: 10亿元, reason: { zh: 误, en: Typo }, embargo: ${day} }]`;
    const of = (day: string) =>
      factEmbargoes(editionOf(fact('a', ', embargo: 2025-03-01'), corrected(day)).edition);
    expect([...of('2025-02-01')]).toEqual([['a', '2025-03-01']]);
    expect([...of('2025-04-01')]).toEqual([['a', '2025-04-01']]);
  });

  test('what is worked out from it waits as well, however far from it', () => {
    const facts = `- { id: c, indicator: output, derive: b - a }
- { id: b, indicator: output, derive: a + d }
${fact('a', ', embargo: 2025-03-01')}${fact('d')}`;
    expect(new Map(factEmbargoes(editionOf(facts).edition))).toEqual(
      new Map(['a', 'b', 'c'].map((id) => [id, '2025-03-01'])),
    );
  });
});

describe('sectionEmbargoes(edition, embargoes)', () => {
  const sections = `sections:
  - { id: mixed, heading: { zh: 甲, en: A }, facts: [a, b] }
  - { id: held, heading: { zh: 乙, en: B }, facts: [c, d] }
  - { id: empty, heading: { zh: 丙, en: C }, facts: [] }`;

  test('a section of nothing but held figures waits for the first of them', () => {
    const facts =
      fact('a', ', embargo: 2025-03-01') +
      fact('b') +
      fact('c', ', embargo: 2025-03-01') +
      fact('d', ', embargo: 2025-02-01');
    const { edition } = editionOf(facts, '', sections);
    expect([...sectionEmbargoes(edition, factEmbargoes(edition))]).toEqual([
      ['held', '2025-02-01'],
    ]);
  });
});

describe('embargoesIn(library)', () => {
  test('names every moment of an edition once', () => {
    const facts = fact('a', ', embargo: 2025-03-01') + fact('b', ', embargo: 2025-03-01');
    const { library } = editionOf(facts, `embargo: ${NINE}`);
    expect(embargoesIn(library)).toEqual([
      { edition: 'xinqu/2023', until: '2025-03-01' },
      { edition: 'xinqu/2023', until: NINE },
    ]);
  });
});
