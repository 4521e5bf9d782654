import fc from 'fast-check';
import type { Decimal } from '../../../src/quantity/decimal.ts';
import { unitOf } from '../../../src/quantity/parts.ts';
import type { Period } from '../../../src/quantity/period.ts';
import { quarterOf } from '../../../src/quantity/period.ts';
import type { Change, Lang, Quantity, Unit } from '../../../src/quantity/quantity.ts';
import { bounds, changeKinds } from '../../../src/quantity/quantity.ts';

/** A positive number as print has it: up to six digits before the point, up to three behind. */
const number: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, places]) => ({ units: BigInt(units), places }));

const zhMoney = ['元', '万元', '亿元', '万亿元', '美元', '万美元', '亿美元', '万港元', '亿欧元'];
const zhRates = [
  '万元/亩',
  '元/平方米',
  '亿元/平方公里',
  '万元/人',
  '吨/日',
  '万吨/年',
  '吨标准煤/万元',
  '人/平方公里',
  '元/千瓦时',
  '件/万人',
];
const zhMeasures = [
  '平方公里',
  '万平方米',
  '公顷',
  '亩',
  '万亩',
  '公里',
  '千米',
  '米',
  '万吨',
  '吨',
  '吨标准煤',
  '公斤',
  '立方米',
  '万立方米',
  '兆瓦',
  '千瓦',
  '万千瓦',
  '千瓦时',
  '亿千瓦时',
  '千伏',
  '万千伏安',
  '%',
  '‰',
  '个百分点',
  '分钟',
  '小时',
  '天',
  '个月',
  '标箱',
  '万标箱',
];
const zhCounts = [
  '个',
  '家',
  '户',
  '万户',
  '宗',
  '条',
  '项',
  '件',
  '座',
  '台',
  '套',
  '人',
  '万人',
  '万人次',
  '次',
  '名',
  '栋',
];
const enUnits = [
  'RMB billion',
  'RMB million',
  'RMB',
  'RMB trillion',
  'USD million',
  'HKD billion',
  'EUR million',
  'RMB million per mu',
  'RMB per square meter',
  'count',
  'million',
  'billion',
  'square kilometers',
  'hectares',
  'mu',
  'million tonnes',
  'tonnes',
  'kilometers',
  'megawatts',
  'billion kilowatt-hours',
  'percent',
  'percentage points',
  'hours',
  'days',
  'TEUs',
  'million TEUs',
];

function known(printed: string): Unit {
  const unit = unitOf(printed);
  if (!unit) throw new Error(`no unit ${printed}`);
  return unit;
}

/** Any quantity that print may hold, in the units of one language. */
export function quantityIn(lang: Lang): fc.Arbitrary<Quantity> {
  const names = lang === 'zh' ? [...zhMoney, ...zhRates, ...zhMeasures, ...zhCounts] : enUnits;
  return fc
    .record({
      value: number,
      unit: fc.constantFrom(...names).map(known),
      bound: fc.constantFrom(...bounds),
      above: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null }),
    })
    .map(({ value, unit, bound, above }) => {
      // Nothing is counted in parts: 34个, and 35.6万户 is still a whole number.
      const whole =
        unit.base?.unit === 'count'
          ? {
              ...value,
              places:
                unit.printed.includes('万') || unit.printed.includes('illion') ? value.places : 0,
            }
          : value;
      return { value: whole, unit, bound, max: above === null ? null : raised(whole, above) };
    });
}

/** Any change: growth or decline, in percent or points. */
export const change: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom(...changeKinds),
    size: number,
    isDown: fc.boolean(),
    unit: fc.constantFrom<Change['unit']>('percent', 'pp'),
    bound: fc.constantFrom(...bounds),
    above: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null }),
  })
  .map(({ kind, size, isDown, unit, bound, above }) => {
    const signed = (of: Decimal): Decimal => (isDown ? { ...of, units: -of.units } : of);
    return {
      kind,
      value: signed(size),
      unit,
      bound,
      max: above === null ? null : signed(raised(size, above)),
    };
  });

const year = fc.integer({ min: 1980, max: 2049 });
const month = fc.integer({ min: 1, max: 12 });

/** Any period. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  year.map((y): Period => ({ kind: 'year', year: y })),
  fc
    .tuple(year, fc.constantFrom<1 | 2>(1, 2))
    .map(([y, half]): Period => ({ kind: 'half', year: y, half })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([y, q]): Period => ({ kind: 'quarter', year: y, quarter: quarterOf(q) })),
  fc.tuple(year, month, month).map(([y, a, b]): Period => ({
    kind: 'months',
    year: y,
    from: Math.min(a, b),
    to: Math.max(a, b),
  })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 15 }))
    .map(([y, n]): Period => ({ kind: 'years', from: y, to: y + n })),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, day]): Period => ({ kind: 'date', year: y, month: m, day })),
  fc.tuple(year, month).map(([y, m]): Period => ({ kind: 'by', year: y, month: m })),
  fc.tuple(year, month).map(([y, m]): Period => ({ kind: 'since', year: y, month: m })),
);

function raised({ units, places }: Decimal, by: number): Decimal {
  return { units: units + BigInt(by), places };
}

/** Where both print decimals, do they stop at the same place? 10.0亿元 is exact to 10 million. */
export function hasSameLastPlace(a: Quantity, b: Quantity): boolean {
  return a.value.places === 0 || b.value.places === 0 || lastPlace(a) === lastPlace(b);
}

function lastPlace({ value, unit }: Quantity): bigint | null {
  const factor = unit.base?.factor;
  return factor ? (factor.num * 10n ** 20n) / (factor.den * 10n ** BigInt(value.places)) : null;
}
