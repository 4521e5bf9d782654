import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, foldedText, JOINER } from '../../../src/search/folded-text.ts';

describe('folded(raw)', () => {
  test.each([
    ['ＧＤＰ增长８．５％', 'gdp增长8.5%'],
    ['1,020万元', '1020万元'],
    ['12,034,567', '12034567'],
    ['43个,120个', '43个,120个'],
    ['2021,2022年', '2021,2022年'],
    ['100㎡', '100m2'],
    [`增长${JOINER}4${JOINER}3%`, '增长43%'],
    ['Xin\u00adqu', 'xinqu'],
  ])('%s is %s', (raw, text) => expect(folded(raw).text).toBe(text));

  test('knows where each of its characters stands', () => {
    const { text, at } = folded('共1,020㎡');
    expect(text).toBe('共1020m2');
    expect(at).toEqual([0, 1, 3, 4, 5, 6, 6, 7]);
  });

  test('has a place for each character of any text, in order, and one behind the last', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { text, at } = folded(raw);
        expect(at).toHaveLength(text.length + 1);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        expect(at.at(-1)).toBe(raw.length);
      }),
    );
  });

  test('is the same whether places are asked for or not', () => {
    const sign = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('1,020', '，', JOINER));
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        expect(foldedText(signs.join(''))).toBe(folded(signs.join('')).text);
      }),
    );
  });

  test('folds nothing further the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'4,3.工ｇＡ，㎡ ') }), (raw) => {
        const once = folded(raw).text.replaceAll(',', ' ');
        expect(folded(once).text).toBe(once);
      }),
    );
  });
});
