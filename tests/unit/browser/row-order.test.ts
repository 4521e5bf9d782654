import { describe, expect, test } from 'vitest';
import { holds, rowOrder, type RowKeys } from '../../../src/browser/row-order.ts';

const row = (name: string, keys: Partial<RowKeys> = {}): RowKeys => ({
  name,
  value: null,
  unit: '',
  when: '',
  status: 'actual',
  ...keys,
});
const lists = { language: 'zh-CN', units: ['元', '个'], statuses: ['', 'actual', 'target'] };
const sorted = (order: string, rows: readonly RowKeys[]): string =>
  rows
    .toSorted(rowOrder(order, lists))
    .map(({ name }) => name)
    .join(' ');

describe('rowOrder(order, lists)', () => {
  const rows = [
    row('b', { value: 43, unit: '个', when: '2022-12-31 2022-01-01', status: 'target' }),
    row('d', { value: 5, unit: '元', when: '2023-12-31 2023-01-01' }),
    row('a', { value: null, when: '2022-12-31 2022-01-01' }),
    row('c', { value: 12, unit: '元' }),
  ];
  test.each([
    ['', 'b d a c'],
    ['name', 'a b c d'],
    // Within one unit; what has no value comes last, whichever way.
    ['value', 'd c b a'],
    ['-value', 'c d b a'],
    ['when', 'b a d c'],
    ['-when', 'd b a c'],
    ['status', 'd a c b'],
  ])('%j is %s', (order, names) => expect(sorted(order, rows)).toBe(names));

  test('Chinese names go by their sound', () =>
    expect(
      sorted(
        'name',
        ['中', '安', '国'].map((name) => row(name)),
      ),
    ).toBe('安 国 中'));
});

describe('holds(text, query)', () => {
  const text = '年产值 Annual output 超160亿元 safety-output';
  test.each(['', '产值', 'OUTPUT annual', '１６０', 'safety'])('finds %j', (query) =>
    expect(holds(text, query)).toBe(true),
  );
  test.each(['税收', 'output tax'])('does not find %j', (query) =>
    expect(holds(text, query)).toBe(false),
  );
});
