import { describe, expect, test } from 'vitest';
import { promiseView, promisesOfEdition, targetsView } from '../../../src/derive/promise-view.ts';
import { promises } from '../../../src/derive/promise-chains.ts';
import type { Sighting } from '../../../src/derive/sighting.ts';
import type { Across } from '../../../src/derive/sighting-view.ts';
import { sighted, type Told } from './sighted.ts';

const indicators = new Map([['output', { direction: 'up', measure: 'flow' } as const]]);
const target = (told: Told) => sighted({ status: 'target', ...told });
const interim = (told: Told) => target({ issued: '2023-09-01', ...told });
const found = (...all: Sighting[]) => promises(all, indicators);

describe('promises(sightings)', () => {
  test('pairs a target with the result that an editor named', () => {
    const [only, ...rest] = found(
      interim({ id: 'a/2023-interim:aim', relations: { 'target-for': 'a/2023:came' } }),
      sighted({ id: 'a/2023:came', value: '140亿元', status: 'expected' }),
    );
    expect(rest).toEqual([]);
    expect(only?.result?.id).toBe('a/2023:came');
    expect(only?.versions[0].verdict).toMatchObject({ outcome: 'missed', isExpected: true });
  });

  test('pairs it by itself with an actual figure of the very same series and time', () => {
    const [only] = found(interim({ id: 'a/2023-interim:aim' }), sighted({ id: 'a/2023:came' }));
    expect(only?.result?.id).toBe('a/2023:came');
  });

  test.each([
    ['of part of the time', { period: '2023-01/2023-11' }],
    ['of another year', { period: '2022' }],
    ['only expected', { status: 'expected' }],
    ['of one industry', { scope: 'textile' }],
    ['of one size class', { filter: '超亿元以上' }],
    ['of another coverage', { coverage: 'above-size' }],
    ['of another park', { id: 'b/2023:came' }],
    ['of an earlier document', { issued: '2023-01-01' }],
    ['without an amount', { value: '' }],
  ] as const)('leaves a figure alone that is %s', (_, told) => {
    const [only] = found(
      interim({ id: 'a/2023-interim:aim' }),
      sighted({ id: 'a/2023:came', ...told }),
    );
    expect(only?.result).toBeNull();
    expect(only?.versions[0].verdict.outcome).toBe('open');
  });

  test('does not choose between two figures of one document', () => {
    const [only] = found(
      interim({ id: 'a/2023-interim:aim' }),
      sighted({ id: 'a/2023:came' }),
      sighted({ id: 'a/2023:other', value: '180亿元' }),
    );
    expect(only?.result).toBeNull();
  });

  test('keeps what a target was before it was moved, and judges both', () => {
    const [only, ...rest] = found(
      target({ id: 'a/2023:aim', value: '200亿元', relations: { revises: 'a/2023-interim:aim' } }),
      interim({ id: 'a/2023-interim:aim', value: '280亿元' }),
      sighted({ id: 'a/2024:came', value: '210亿元', issued: '2024-12-31' }),
    );
    expect(rest).toEqual([]);
    expect(
      only?.versions.map(({ printings, verdict }) => [printings[0].value?.zh, verdict.outcome]),
    ).toEqual([
      ['280亿元', 'missed'],
      ['200亿元', 'exceeded'],
    ]);
  });

  test('knows one target in two documents by same-as', () => {
    const [only, ...rest] = found(
      target({ id: 'a/2023:aim', relations: { 'same-as': 'a/2023-interim:aim' } }),
      interim({ id: 'a/2023-interim:aim' }),
    );
    expect(rest).toEqual([]);
    expect(only?.versions[0].printings.map(({ id }) => id)).toEqual([
      'a/2023-interim:aim',
      'a/2023:aim',
    ]);
  });

  test('comes to an end where revisions go in a circle', () => {
    expect(() =>
      found(
        target({ id: 'a/2023:one', relations: { revises: 'a/2023:two' } }),
        target({ id: 'a/2023:two', relations: { revises: 'a/2023:one' } }),
      ),
    ).not.toThrow();
  });

  test('takes the year from the end of the time, where one is stated', () => {
    const years = found(
      target({ id: 'a/2023:one', period: '2028-12-31' }),
      target({ id: 'a/2023:two', period: '2023-01/..' }),
    ).map(({ year }) => year);
    expect(years).toEqual(['2028', null]);
  });
});

const across = (sightings: Sighting[], lang: 'zh' | 'en' = 'zh'): Across => ({
  lang,
  sightings,
  indicators: new Map(),
  documents: new Map(),
});

describe('a target in words', () => {
  const arithmetic = (promised: string, came: string, lang: 'zh' | 'en' = 'zh') => {
    const all = [
      interim({ id: 'a/2023-interim:aim', value: promised }),
      sighted({ id: 'a/2023:came', value: came }),
    ];
    const [only] = found(...all);
    return only && promiseView(only, across(all, lang)).versions[0]?.verdict.arithmetic;
  };

  test.each([
    ['200亿元', '140亿元', '140亿元 ÷ 200亿元 = 70.0%'],
    ['300亿元', '100亿元', '100亿元 ÷ 300亿元 ≈ 33.3%'],
    ['65%', '23.14%', '23.14% − 65% = −41.86个百分点'],
  ])('%s and %s: %s', (promised, came, sum) => expect(arithmetic(promised, came)).toBe(sum));

  test.each([
    ['10个以上', '25个'],
    ['不低于50亿元', '246.5亿元'],
    ['200亿元', '超140亿元'],
  ])('%s and %s leave open how much it is', (promised, came) => {
    expect(arithmetic(promised, came)).toBeNull();
  });

  test('is never rounded up to the whole', () => {
    expect(arithmetic('10000亿元', '9999亿元')).toBe('9999亿元 ÷ 10000亿元 = 99.99%');
  });

  test('has its sum in English too', () => {
    expect(arithmetic('200亿元', '140亿元', 'en')).toBe('RMB 14 billion ÷ RMB 20 billion = 70.0%');
  });
});

describe('targetsView(across)', () => {
  const all = [
    target({
      id: 'a/2023:moved',
      value: '200亿元',
      period: '2024',
      relations: { revises: 'a/2022:aim' },
    }),
    target({ id: 'a/2022:aim', value: '280亿元', period: '2024', issued: '2022-12-31' }),
    target({ id: 'a/2022:kept', period: '2023', issued: '2022-12-31' }),
    sighted({ id: 'a/2023:came', period: '2023' }),
    target({ id: 'b/2023:far', period: '2028' }),
  ];

  test('puts what has a result first, then what was moved, then what is open by its year', () => {
    const { judged, revised, open } = targetsView(across(all));
    const years = (groups: typeof open) =>
      groups.map(({ year, promises: own }) => [
        year,
        own.map((one) => one.versions.at(-1)?.target.id),
      ]);
    expect(years(judged)).toEqual([[undefined, ['a/2022:kept']]]);
    expect(years(revised)).toEqual([[undefined, ['a/2023:moved']]]);
    expect(years(open)).toEqual([
      ['2024', ['a/2023:moved']],
      ['2028', ['b/2023:far']],
    ]);
  });

  test('gives a document the targets it prints, in whatever version', () => {
    const ids = promisesOfEdition('a/2022', across(all)).flatMap(({ promises: own }) =>
      own.map((one) => one.versions[0]?.target.id),
    );
    expect(ids).toEqual(['a/2022:kept', 'a/2022:aim']);
  });
});
