import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOINER } from '../../../src/search/folded-text.ts';
import { held } from '../../../src/search/held-text.ts';
import { piecesOf } from '../../../src/search/query-pieces.ts';
import { hasFound, runsOf, snippet } from '../../../src/search/shown-text.ts';

/** The runs of a text, what was found in [brackets] and what is held in <angles>. */
const shown = (text: string, query: string): string =>
  runsOf(text, piecesOf(query))
    .map(({ isHeld, stretches }) => {
      const inner = stretches.map((one) => (one.isFound ? `[${one.text}]` : one.text)).join('');
      return isHeld ? `<${inner}>` : inner;
    })
    .join('');

describe('runsOf(text, pieces)', () => {
  test.each([
    ['工业总产值', '产值', '工业总[产值]'],
    [`税收${held('1,020亿元')}，`, '1020', '税收<[1,020]亿元>，'],
    [`共${held('80.95%')}`, '80', '共<[80.95]%>'],
    ['Projects signed', 'project', '[Projects] signed'],
    ['ＧＤＰ', 'gdp', '[ＧＤＰ]'],
    ['总产值', '税收', '总产值'],
  ])('of %s for %s are %s', (text, query, runs) => expect(shown(text, query)).toBe(runs));

  test('lose no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (raw, query) => {
        const runs = runsOf(raw, piecesOf(query));
        const all = runs.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('');
        expect(all).toBe(raw.replaceAll(JOINER, ''));
      }),
    );
  });
});

describe('held(figure)', () => {
  test.each([
    ['43个', '<43个>'],
    ['up 21.2 percent', '<up 21.2 percent>'],
    ['RMB 10.2 million per mu, up 21.2 percent', '<RMB 10.2 million per mu>, up <21.2 percent>'],
  ])('%s is %s', (figure, runs) => expect(shown(held(figure), '')).toBe(runs));
});

describe('snippet(text, pieces, language)', () => {
  const filler = `这一句什么也没有说，${'但是很长很长，'.repeat(14)}所以没有地方给别的。`;
  const zh = (text: string, query: string): string => snippet(text, piecesOf(query), 'zh');

  test('begins with the sentence in which most was found, and says that more stands round it', () => {
    const text = `${filler}税收有所增长。2023年税收${held('15亿元')}。${filler}${filler}`;
    expect(zh(text, '2023 税收').replaceAll(JOINER, '')).toBe('…2023年税收15亿元。…');
  });

  test('prefers what the text says once to what it says all through', () => {
    const text = `2023年开局。2023年过半。${filler}税收到账。`;
    expect(zh(text, '2023 税收')).toBe('…税收到账。');
  });

  test('is the whole of a short text', () => {
    expect(zh('税收增长。\n产值也增长。', '税收')).toBe('税收增长。\n产值也增长。');
  });

  test('ends no sentence at the point of a number or of an English amount', () => {
    const text = 'Tax of RMB 1.52 billion was paid. Output grew.';
    expect(snippet(text, piecesOf('output'), 'en')).toBe('… Output grew.');
  });

  test('always shows something of what was found, and tears nothing that is held', () => {
    const piece = fc.constantFrom(
      '税收',
      '增长',
      '，',
      held('12.5亿元'),
      held('43个'),
      filler,
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = zh(text, '税收');
        expect(found.split(JOINER).length % 2).toBe(1);
        expect(hasFound(found, piecesOf('税收'))).toBe(hasFound(text, piecesOf('税收')));
        expect(found.length).toBeLessThan(260);
      }),
    );
  });
});
