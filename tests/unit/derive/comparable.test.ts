import { describe, expect, test } from 'vitest';
import {
  comparableSets,
  eachOnce,
  plainKind,
  reasonsAgainst,
} from '../../../src/derive/comparable.ts';
import { sighted, type Told } from './sighted.ts';

const plain = plainKind('flow', 'CNY');
const sets = (...told: Told[]) =>
  comparableSets(told.map(sighted), 'flow').map(({ members }) => members.map(({ id }) => id));

describe('reasonsAgainst(figure, kind, measure)', () => {
  test.each<[Told, string[]]>([
    [{}, []],
    [{ value: '超200亿元' }, []],
    [{ value: '近200亿元' }, []],
    [{ period: '2021' }, []],
    [{ value: '' }, ['no-amount']],
    [{ scope: 'textile' }, ['scope']],
    [{ filter: '超亿元以上' }, ['filter']],
    [{ status: 'target' }, ['status']],
    [{ status: 'expected', period: '2023-01/2023-11' }, ['status', 'part-year']],
    [{ coverage: 'above-size' }, ['coverage']],
    [{ period: '2023-01/2023-08' }, ['part-year']],
    [{ period: '2023-H1' }, ['part-year']],
    [{ period: '2021/2025' }, ['several-years']],
    [{ period: '2023-12-31' }, ['other-time']],
    [{ period: '2023-01/..' }, ['no-time']],
    [{ value: '43个' }, ['unit']],
    [{ relations: { 'conflicts-with': 'xinqu/2022:output' } }, ['conflict']],
  ])('%o: %j', (told, reasons) => {
    expect(reasonsAgainst(sighted(told), plain, 'flow')).toEqual(reasons);
  });

  test('takes a stock as it stood, in a year or on a day', () => {
    const kind = plainKind('stock', 'CNY');
    expect(reasonsAgainst(sighted({ period: '2023-11-30' }), kind, 'stock')).toEqual([]);
    expect(reasonsAgainst(sighted({ period: '2023' }), kind, 'stock')).toEqual([]);
  });
});

describe('comparableSets(figures, measure)', () => {
  test('puts full years of whole parks side by side, whichever years', () => {
    expect(sets({ id: 'a/2021:x', period: '2021' }, { id: 'b/2022:x', period: '2022' })).toEqual([
      ['a/2021:x', 'b/2022:x'],
    ]);
  });

  test.each<Told>([
    { period: '2022-01/2022-11' },
    { status: 'expected' },
    { scope: 'textile' },
    { filter: '超亿元以上' },
    { value: '' },
  ])('makes no set of a full year and %o', (other) => {
    expect(sets({ id: 'a/2021:x' }, { id: 'b/2022:x', ...other })).toEqual([]);
  });

  test('makes a set of its own of one size class', () => {
    const large = { filter: '超亿元以上' };
    expect(
      sets({ id: 'a/2021:x', ...large }, { id: 'b/2022:x', ...large }, { id: 'c/2022:x' }),
    ).toEqual([['a/2021:x', 'b/2022:x']]);
  });

  test('leaves out both sides of a contradiction', () => {
    const relations = { 'conflicts-with': 'b/2022:x' };
    expect(sets({ id: 'a/2021:x', relations }, { id: 'b/2022:x' }, { id: 'c/2022:x' })).toEqual([]);
  });

  test('does not set a figure beside itself', () => {
    expect(sets({ id: 'a/2022:x' }, { id: 'a/2023:x' })).toEqual([]);
  });
});

describe('eachOnce(figures)', () => {
  test('keeps the latest printing of what two documents print', () => {
    const early = sighted({ id: 'a/2022:x', issued: '2022-12-31' });
    const late = sighted({ id: 'a/2023:x', relations: { 'same-as': 'a/2022:x' } });
    expect(eachOnce([early, late])).toEqual([late]);
  });

  test('keeps one of a kind in whatever words two documents print it', () => {
    const early = sighted({ id: 'a/2022:x', value: '2亿元', issued: '2022-12-31' });
    const late = sighted({ id: 'a/2023:x', value: '20000万元' });
    expect(eachOnce([early, late])).toEqual([late]);
  });
});
