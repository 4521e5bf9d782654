import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judged, spanOf, verdictOn } from '../../../src/derive/verdict.ts';
import { compare, decimal } from '../../../src/quantity/decimal.ts';
import { bounds } from '../../../src/quantity/quantity.ts';
import { sighted, type Told } from './sighted.ts';

const flow = { direction: 'up', measure: 'flow' } as const;
const target = (told: Told) => sighted({ status: 'target', ...told });

describe('verdictOn(target, result, indicator)', () => {
  test.each([
    ['200亿元', '200亿元', 'met'],
    ['200亿元', '200.1亿元', 'exceeded'],
    ['200亿元', '199.9亿元', 'missed'],
    ['200亿元', '超200亿元', 'exceeded'],
    ['200亿元', '近200亿元', 'missed'],
    ['200亿元', '约200亿元', 'unclear'],
    ['200亿元', '超190亿元', 'unclear'],
    ['200亿元', '不到200亿元', 'missed'],
    ['10个以上', '10个', 'met'],
    ['10个以上', '25个', 'met'],
    ['10个以上', '9个', 'missed'],
    ['20余个', '21个', 'met'],
    ['20余个', '20余个', 'met'],
    ['20余个', '20个', 'unclear'],
    ['近20个', '20个', 'met'],
    ['近20个', '18个', 'missed'],
    ['约20个', '19个', 'unclear'],
    ['15～20个', '17个', 'met'],
    ['15～20个', '21个', 'exceeded'],
    ['15～20个', '14个', 'missed'],
    ['不超过5%', '4%', 'met'],
    ['不超过5%', '5%', 'met'],
    ['不超过5%', '5.1%', 'missed'],
  ])('%s promised and %s printed is %s', (promised, came, outcome) => {
    const verdict = verdictOn(target({ value: promised }), sighted({ value: came }), flow);
    expect(verdict.outcome).toBe(outcome);
  });

  test('is open while nothing later is printed', () => {
    expect(verdictOn(target({}), null, flow).outcome).toBe('open');
  });

  test('says of an expected result that it is only expected', () => {
    const result = sighted({ value: '140亿元', status: 'expected' });
    expect(verdictOn(target({}), result, flow)).toMatchObject({
      outcome: 'missed',
      isExpected: true,
      delivered: { kind: 'share', percent: { num: 70n, den: 1n } },
    });
  });

  test('shows points and no share where rates are held against each other', () => {
    const verdict = verdictOn(target({ value: '65%' }), sighted({ value: '23.14%' }), flow);
    expect(verdict.delivered).toEqual({ kind: 'points', points: decimal('-41.86') });
  });

  test('shows no arithmetic where a hedge leaves a number open', () => {
    const verdict = verdictOn(target({ value: '18个' }), sighted({ value: '20余个' }), flow);
    expect(verdict).toMatchObject({ outcome: 'exceeded', delivered: null });
  });

  test.each([
    ['25个', '2023-01/..', 'met', ['part-period']],
    ['9个', '2023-01/2023-08', 'unclear', ['part-period']],
    ['25个', '2024', 'unclear', ['other-period']],
  ])('%s of %s against ten or more in 2023 is %s', (value, period, outcome, doubts) => {
    const result = sighted({ value, period });
    expect(verdictOn(target({ value: '10个以上' }), result, flow)).toMatchObject({
      outcome,
      doubts,
    });
  });

  test('waits for the day where what is promised is no sum', () => {
    const stock = { direction: 'up', measure: 'stock' } as const;
    const early = sighted({ value: '25个', period: '2023-11-30' });
    const late = sighted({ value: '25个', period: '2023-12-31' });
    expect(verdictOn(target({ value: '10个以上' }), early, stock).outcome).toBe('unclear');
    expect(verdictOn(target({ value: '10个以上' }), late, stock).outcome).toBe('met');
  });

  test.each([
    [{ filter: '超亿元以上' }, 'other-counting'],
    [{ scope: 'textile' }, 'other-counting'],
    [{ coverage: 'above-size' }, 'other-counting'],
    [{ status: 'plan' }, 'other-status'],
    [{ value: '43个' }, 'other-unit'],
    [{ value: '' }, 'no-number'],
  ] as const)('cannot tell from a result with %o', (told, doubt) => {
    expect(verdictOn(target({}), sighted(told), flow)).toMatchObject({
      outcome: 'unclear',
      doubts: [doubt],
    });
  });

  test('judges by another indicator where an editor named it, and says so', () => {
    const result = sighted({ indicator: 'built', value: '100亿元' });
    expect(verdictOn(target({}), result, flow)).toMatchObject({
      outcome: 'missed',
      doubts: ['other-indicator'],
    });
  });

  test('has no way to miss or exceed where neither more nor less is the aim', () => {
    const known = { direction: 'none', measure: 'flow' } as const;
    expect(verdictOn(target({}), sighted({}), known).outcome).toBe('met');
    expect(verdictOn(target({}), sighted({ value: '300亿元' }), known)).toMatchObject({
      outcome: 'unclear',
      doubts: ['no-direction'],
    });
  });
});

describe('judged(promised, span, way)', () => {
  const numbers = fc.bigInt({ min: 1n, max: 10n ** 15n });
  const amounts = fc
    .record({ units: numbers, places: fc.nat(6), bound: fc.constantFrom(...bounds) })
    .map(({ units, places, bound }) => {
      const digits = units.toString().padStart(places + 1, '0');
      const cut = digits.length - places;
      const value = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
      return { value, max: null, unit: 'count', bound };
    });
  const rank = { missed: 0, unclear: 1, met: 2, exceeded: 3 };

  test('agrees with plain order where both are exact', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [promised, came] = [a, b].map((one) => ({ ...one, bound: 'exact' as const }));
        if (!promised || !came) return;
        const order = compare(decimal(came.value), decimal(promised.value));
        const expected = order === 0 ? 'met' : order > 0 ? 'exceeded' : 'missed';
        expect(judged(promised, spanOf(came), 'up')).toBe(expected);
      }),
    );
  });

  test('never thinks worse of a larger result', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (promised, a, b) => {
        const [less, more] = compare(decimal(a.value), decimal(b.value)) <= 0 ? [a, b] : [b, a];
        const small = judged(promised, spanOf({ ...less, bound: 'exact' }), 'up');
        const large = judged(promised, spanOf({ ...more, bound: 'exact' }), 'up');
        expect(rank[large]).toBeGreaterThanOrEqual(rank[small]);
      }),
    );
  });

  test('never decides what the hedge of a result leaves open', () => {
    fc.assert(
      fc.property(amounts, amounts, (promised, came) => {
        const { low, high } = spanOf(came);
        const outcome = judged(promised, spanOf(came), 'up');
        const ends = [low, high].flatMap((end) => (end ? [end] : []));
        const sure = ends.map((end) =>
          judged(promised, { low: end, high: end, isLowOpen: false, isHighOpen: false }, 'up'),
        );
        const isBounded = { missed: high !== null, met: low !== null, exceeded: low !== null };
        const isOpen = sure.includes('missed') && sure.includes('exceeded');
        expect(outcome === 'unclear' || (isBounded[outcome] && !isOpen)).toBe(true);
      }),
    );
  });
});
