import { formatDecimal } from '../quantity/decimal.ts';
import type { Claim, Quantity } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { writeQuantity } from '../quantity/write.ts';
import type { Worded } from '../model/reading.ts';
import type { Wordings } from './said.ts';

/** A claim as printed, and in English as written by hand or, where its kind allows, made. */
export function claimWordings({ read: claim, zh, en }: Worded<Claim>): Wordings {
  return { zh, en: en ?? claimEn(claim, zh) };
}

/** The mark that a claim says was passed, e.g. 200亿元 of 首次突破200亿元. */
export function thresholdOf({ kind, value, unit }: Claim): Quantity | null {
  if ((kind !== 'first' && kind !== 'threshold') || !value) return null;
  const printed = `${formatDecimal(value)}${unit ?? ''}`;
  const [only] = read(printed, 'zh').quantities;
  if (only) return { value, unit: only.unit, bound: 'exact', max: null };
  const bare = { printed: '', base: { unit: 'ratio', factor: { num: 1n, den: 1n } } };
  return unit ? null : { value, unit: bare, bound: 'exact', max: null };
}

/** Null when the kind or the words are not known: then readers get the words as printed. */
function claimEn(claim: Claim, zh: string): string | null {
  const among = claim.among === null ? '' : amongEn.get(claim.among);
  if (among === undefined) return null;
  switch (claim.kind) {
    case 'first':
    case 'threshold':
      return passedEn(claim, zh, among);
    case 'record':
      return recordsEn.get(zh) ?? 'a record';
    case 'rank':
      return rankEn(claim, zh, among);
    case 'zero':
      return 'a breakthrough from zero';
    case 'streak':
      return claim.value && `for ${formatDecimal(claim.value)} years in a row`;
    case 'completion':
      return claim.value && `${formatDecimal(claim.value)} percent of the annual plan completed`;
  }
}

function passedEn(claim: Claim, zh: string, among: string): string | null {
  const mark = thresholdOf(claim);
  const said = mark && writeQuantity(mark, 'en');
  if (claim.value && !said) return null;
  const time = claim.kind === 'first' ? 'for the first time' : '';
  if (said) return `past ${said} ${time}`.trim();
  if (zh.includes('率先')) return `took the lead${among}`;
  return claim.kind === 'first' ? `${time}${among}` : null;
}

function rankEn({ value }: Claim, zh: string, among: string): string | null {
  if (!value || value.places > 0) return null;
  if (value.units === 1n && /最多/.test(zh)) return `the most${among}`;
  if (value.units === 1n && /最高/.test(zh)) return `the highest${among}`;
  if (/前/.test(zh))
    return `in the top ${numbersEn[Number(value.units) - 1] ?? value.units}${among}`;
  const ordinal = ordinalsEn[Number(value.units) - 1];
  return ordinal ? `ranked ${ordinal}${among}` : null;
}

const recordsEn: ReadonlyMap<string, string> = new Map([
  ['历年之最', 'the most of any year'],
  ['创历史新高', 'a record high'],
  ['历史新高', 'a record high'],
  ['突破往年占比', 'above the share of earlier years'],
]);

const amongEn: ReadonlyMap<string, string> = new Map([
  ['全国', ' in the country'],
  ['全省', ' in the province'],
  ['全市', ' in the city'],
  ['全区', ' in the district'],
  ['全县', ' in the county'],
]);

const numbersEn = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinalsEn = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
