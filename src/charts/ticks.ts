import type { Lang } from '../quantity/quantity.ts';
import type { Tick } from './spec.ts';

/** A scale from nought over all values, and round numbers along it. */
export interface Ruler {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** About five steps of 1, 2, 2.5 or 5 times a power of ten; nought is always on the scale. */
export function ruler(values: readonly number[], steps = 5): Ruler {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / steps));
  const step =
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => span / one <= steps + 0.001) ??
    10 * power;
  return { min: floorTo(low, step), max: high === 0 ? 0 : -floorTo(-high, step), step };
}

/** The numbers of a ruler as a reader meets them; a comma between thousands. */
export function ticksOf({ min, max, step }: Ruler): Tick[] {
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (isQuarter(step) ? 1 : 0));
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = Number((min + index * step).toFixed(10));
    return { at, label: at === 0 ? '0' : grouped(at.toFixed(places)) };
  });
}

/** What numbers of this size are counted in: 亿元 and 万元, RMB billion and RMB million. */
export interface Magnitude {
  readonly by: number;
  readonly unit: string;
}

/** The magnitude for the largest number of an axis, in a base unit. */
export function magnitude(largest: number, unit: string, lang: Lang): Magnitude {
  const found = steps[lang].find(([by]) => Math.abs(largest) >= by);
  const [by, word] = found ?? [1, ''];
  const name = names[unit]?.[lang];
  if (name === undefined) return { by: 1, unit: '' };
  if (lang === 'zh') return { by, unit: word + name };
  const isMoney = /^[A-Z]+$/.test(name);
  return { by, unit: (isMoney ? [name, word] : [word, name]).filter(Boolean).join(' ') };
}

const steps: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
};

const names: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  CNY: { zh: '元', en: 'RMB' },
  USD: { zh: '美元', en: 'USD' },
  HKD: { zh: '港元', en: 'HKD' },
  EUR: { zh: '欧元', en: 'EUR' },
  m2: { zh: '平方米', en: 'm²' },
  percent: { zh: '%', en: '%' },
  pp: { zh: '个百分点', en: 'percentage points' },
  t: { zh: '吨', en: 't' },
};

function isQuarter(step: number): boolean {
  const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  return Math.abs(lead - 2.5) < 1e-6;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step + 1e-9) * step;
}

function grouped(digits: string): string {
  const [whole = '', rest] = digits.replace('-', '−').split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? commas : `${commas}.${rest}`;
}
