import { describe, expect, test } from 'vitest';
import { piecesOf, placesOf } from '../../../src/search/query-pieces.ts';

describe('piecesOf(query)', () => {
  test.each([
    ['工业总产值', ['工业总产值']],
    ['2023 税收', ['2023', '税收']],
    ['2023年税收', ['2023', '税收']],
    ['２０２３年', ['2023']],
    ['80.95%', ['80.95']],
    ['1,020 mu', ['1020', 'mu']],
    ['the growth of taxes', ['growth', 'taxe']],
    ['of the', ['of', 'the']],
    ['Projects projects', ['project']],
    ['！？', []],
  ])('%s asks for %j', (query, texts) =>
    expect(piecesOf(query).map(({ text }) => text)).toEqual(texts),
  );

  test('has no more pieces than anyone means', () => {
    const query = Array.from({ length: 500 }, (_, at) => `w${at}`).join(' ');
    expect(piecesOf(query).length).toBeLessThan(20);
  });
});

describe('placesOf(piece, text)', () => {
  const found = (query: string, text: string): string[] =>
    piecesOf(query).flatMap((piece) =>
      placesOf(piece, text).map(({ from, to }) => text.slice(from, to)),
    );

  test.each([
    ['产值', '总产值和产值', ['产值', '产值']],
    ['80', '80, 80.95, 800, 1.80', ['80', '80.95']],
    ['80.9', '80.95 and 80', ['80.95']],
    ['project', 'projects of a projector', ['projects', 'projector']],
    ['projects', 'a project', ['project']],
    ['mu', 'mu and multiple', ['mu']],
  ])('%s in %s is %j', (query, text, places) => expect(found(query, text)).toEqual(places));
});
