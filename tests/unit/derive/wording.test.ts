import { describe, expect, test } from 'vitest';
import { claimWordings, thresholdOf } from '../../../src/derive/claim-wording.ts';
import { computed } from '../../../src/derive/computed.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { phrases } from '../../../src/derive/phrases.ts';
import { filterWords } from '../../../src/derive/scope-wording.ts';
import { isLong, split } from '../../../src/derive/split.ts';
import { quantityEn } from '../../../src/derive/wording.ts';
import { formatDecimal } from '../../../src/quantity/decimal.ts';
import { isSameQuantity } from '../../../src/quantity/quantity.ts';
import { read } from '../../../src/quantity/read.ts';
import { smallLibrary } from './small-library.ts';

const claimOf = (zh: string) => {
  const [only] = read(zh, 'zh').claims;
  if (!only) throw new Error(`no claim in ${zh}`);
  return { read: only, zh, en: null };
};

describe('filterWords(fact)', () => {
  test.each([
    ['超亿元以上', 'RMB 100 million or more'],
    ['超5亿元', 'over RMB 500 million'],
    ['10亿级', 'RMB 1 billion class'],
    ['百亿元级', 'RMB 10 billion class'],
    ['约10亿元', 'about RMB 1 billion'],
  ])('of the size class %s is %s', (zh, en) => {
    const facts = `- { id: a, indicator: projects, value: 3个, period: 2023, where: { output: ${zh} } }\n`;
    const found = smallLibrary({ facts }).parks.flatMap(({ editions }) => editions[0]?.facts ?? []);
    expect(found.flatMap(({ fact }) => filterWords(fact))).toEqual([{ zh, en }]);
  });
});

describe('claimWordings(claim)', () => {
  test.each([
    ['首次突破40个', 'past 40 for the first time'],
    ['首次突破200亿元', 'past RMB 20 billion for the first time'],
    ['突破1000万元/亩', 'past RMB 10 million per mu'],
    ['突破3.0', 'past 3.0'],
    ['零的突破', 'a breakthrough from zero'],
    ['历年之最', 'the most of any year'],
    ['创历史新高', 'a record high'],
    ['全市第一', 'ranked first in the city'],
    ['全市最高', 'the highest in the city'],
    ['全市最多', 'the most in the city'],
    ['全市率先', 'took the lead in the city'],
  ])('%s is %s', (zh, en) => expect(claimWordings(claimOf(zh))).toEqual({ zh, en }));

  test('keeps what an editor wrote by hand', () => {
    expect(claimWordings({ ...claimOf('历年之最'), en: 'most ever' }).en).toBe('most ever');
  });

  test('has no English among whom it does not know', () => {
    const claim = claimOf('全市第一');
    expect(claimWordings({ ...claim, read: { ...claim.read, among: '全流域' } }).en).toBeNull();
  });
});

describe('thresholdOf(claim)', () => {
  test('is the amount of a mark that was passed, and nothing else', () => {
    expect(thresholdOf(claimOf('首次突破200亿元').read)?.unit.base?.unit).toBe('CNY');
    expect(thresholdOf(claimOf('突破3.0').read)?.unit.base?.unit).toBe('ratio');
    expect(thresholdOf(claimOf('全市第一').read)).toBeNull();
  });
});

describe('split(text, language)', () => {
  test.each(['223.2亿元', '超160亿元', '1020万元/亩', '56万元/亩', '8500万元', '不超过1.2万亿元'])(
    '%s in English reads back as the same amount',
    (zh) => {
      const [quantity] = read(zh, 'zh').quantities;
      const en = quantity && quantityEn(quantity, undefined);
      if (!quantity || !en) throw new Error('not written');
      const { hedge, number, unit } = split(en, 'en');
      const [back] = read(`${hedge} ${number} ${unit}`.trim(), 'en').quantities;
      expect(back && isSameQuantity(back, quantity)).toBe(true);
    },
  );

  test.each(['RMB 500,000 to RMB 1,000,000', '50万元—100万元', '亿元以上'])(
    'leaves %s whole',
    (text) => {
      const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      expect(split(text, lang)).toEqual({ hedge: '', number: text, unit: '' });
    },
  );

  test('knows what is too long for the common size', () => {
    expect(isLong({ hedge: '', number: '560,000', unit: 'yuan per mu' })).toBe(true);
    expect(isLong({ hedge: '', number: '2.32', unit: 'billion yuan' })).toBe(false);
    expect(isLong({ hedge: '', number: '1020', unit: '万元/亩' })).toBe(false);
  });
});

describe('phrases(title, language)', () => {
  test('tears no Chinese word, no figure and no sign from what it belongs to', () => {
    const pieces = phrases('江海引资首次突破200亿元，用地“门槛”同年抬高', 'zh');
    expect(pieces.join('')).toBe('江海引资首次突破200亿元，用地“门槛”同年抬高');
    expect(pieces).toContain('突破200亿元，');
    expect(pieces).toContain('“门槛”');
    expect(pieces[0]).toBe('江海引资');
  });

  test('holds an English amount together and lets the words before it go', () => {
    expect(phrases('Investment exceeds RMB 20 billion in a year', 'en')).toEqual([
      'Investment exceeds RMB\u00a020\u00a0billion in a year',
    ]);
  });
});

describe('computed(fact, edition)', () => {
  const facts = `- { id: a, indicator: projects, value: 43个, period: 2023 }
- { id: b, indicator: projects, value: 34个, period: 2023 }
- { id: c, indicator: output, value: 10.0亿元, period: 2023 }
- { id: d, indicator: output, value: 2.35亿元, period: 2023 }
- { id: e, indicator: output, value: 超1亿元, period: 2023 }
- { id: made, derive: FORMULA }`;

  const made = (formula: string) => {
    const library = smallLibrary({ facts: facts.replace('FORMULA', formula) });
    const { edition } = editionAt(library, 'xinqu/2023');
    const fact = edition.facts.at(-1)?.fact;
    const result = fact && computed(fact, edition);
    return result && [formatDecimal(result.quantity.value), result.arithmetic];
  };

  test.each([
    ['a - b', ['9', '43 − 34 = 9']],
    ['a + b - b', ['43', '43 + 34 − 34 = 43']],
    ['c - d', ['7.65', '10.0 − 2.35 = 7.65']],
    ['b / a', ['79.07', '34 ÷ 43 ≈ 79.07%']],
    ['a / a', ['100.00', '43 ÷ 43 = 100.00%']],
    ['c - e', null],
    ['a - c', null],
    ['a * b', null],
    ['a - nowhere', null],
  ])('%s', (formula, expected) => expect(made(formula)).toEqual(expected));
});
