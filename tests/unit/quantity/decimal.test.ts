import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  formatDecimal,
  fraction,
  multiply,
  negate,
  parseDecimal,
  rescale,
  scale,
  shift,
  trim,
} from '../../../src/quantity/decimal.ts';

describe('parseDecimal(text)', () => {
  test.each(['0', '7', '56.6', '10.0', '0.46', '-3.50', '123456789012345678901234567890.12'])(
    '%s keeps every digit and place',
    (text) => expect(formatDecimal(decimal(text))).toBe(text),
  );

  test.each(['', '.5', '5.', '1,234', '1e3', ' 5', '5 ', '--5', '½', '５', 'NaN', '0x1', '1.2.3'])(
    '%j is no decimal',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
      expect(() => decimal(text)).toThrow(TypeError);
    },
  );

  test('takes a plus sign', () => expect(formatDecimal(decimal('+5.0'))).toBe('5.0'));
});

describe('formatDecimal(value, ",")', () => {
  test.each([
    ['1', '1'],
    ['999', '999'],
    ['1000', '1,000'],
    ['624000', '624,000'],
    ['-1234567.8901', '-1,234,567.8901'],
    ['0.123456', '0.123456'],
  ])('%s is %s', (text, expected) => expect(formatDecimal(decimal(text), ',')).toBe(expected));
});

describe('shift(value, by)', () => {
  test.each([
    ['5.66', 1, '56.6'],
    ['56.6', -1, '5.66'],
    ['10.0', -1, '1.00'],
    ['8500', -2, '85.00'],
    ['1.2', 12, '1200000000000'],
    ['-0.05', 1, '-0.5'],
    ['0.05', -1, '0.005'],
    ['39038.1', -4, '3.90381'],
  ])('%s by %i is %s', (text, by, expected) =>
    expect(formatDecimal(shift(decimal(text), by))).toBe(expected),
  );
});

describe('trim(value)', () => {
  test.each([
    ['10.0', '10'],
    ['99.90', '99.9'],
    ['100', '100'],
    ['0.00', '0'],
    ['-1.50', '-1.5'],
  ])('%s is %s', (text, expected) => expect(formatDecimal(trim(decimal(text)))).toBe(expected));
});

describe('scale(value, factor)', () => {
  test.each([
    ['1', 2000n, 3n, '666.666666667'],
    ['15', 2000n, 3n, '10000'],
    ['10000', 2000n, 3n, '6666666.66667'],
    ['1', 100n, 3n, '33.3333333333'],
    ['2', 100n, 3n, '66.6666666667'],
    ['-1', 2000n, 3n, '-666.666666667'],
    ['123456789012346', 1n, 3n, '41152263004100'],
    ['1', 1n, 3000000n, '0.000000333333333333'],
    ['999999999999.5', 1n, 3n, '333333333333'],
    ['1', 1n, 8n, '0.125'],
    ['56.6', 100000000n, 1n, '5660000000'],
    ['99.90', 1n, 1n, '99.9'],
    ['123456789.123456789', 10n, 1n, '1234567891.23456789'],
  ])('%s × %s/%s is %s', (text, num, den, expected) =>
    expect(formatDecimal(scale(decimal(text), fraction(num, den)))).toBe(expected),
  );
});

describe('rescale(value, factor)', () => {
  test.each([
    ['12.0', 1n, 1n, '12.0'],
    ['1.60', 100n, 1n, '160'],
    ['5.20', 1n, 10n, '0.520'],
    ['7.5', 2000n, 3n, '5000'],
  ])('%s × %s/%s is %s', (text, num, den, expected) =>
    expect(formatDecimal(rescale(decimal(text), fraction(num, den)))).toBe(expected),
  );
});

describe('arithmetic', () => {
  test('is exact where floats are not', () => {
    expect(formatDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(formatDecimal(multiply(decimal('1.1'), decimal('1.1')))).toBe('1.21');
    expect(formatDecimal(add(decimal('9007199254740993'), decimal('0.1')))).toBe(
      '9007199254740993.1',
    );
  });

  test('keeps the finer place', () => {
    expect(formatDecimal(add(decimal('1.50'), decimal('1')))).toBe('2.50');
    expect(formatDecimal(negate(decimal('1.50')))).toBe('-1.50');
  });

  test.each([
    ['1.0', '1', 0],
    ['1.01', '1', 1],
    ['-2', '1', -1],
    ['0.3', '0.30000000000000004', -1],
  ])('compare(%s, %s) has the sign of %i', (a, b, sign) =>
    expect(Math.sign(compare(decimal(a), decimal(b)))).toBe(sign),
  );
});
