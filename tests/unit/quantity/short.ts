import { formatDecimal } from '../../../src/quantity/decimal.ts';
import { isoOf } from '../../../src/quantity/period.ts';
import type { Change, Claim, Lang, Quantity } from '../../../src/quantity/quantity.ts';
import { baseOf, maxOf } from '../../../src/quantity/quantity.ts';
import { periodsIn, read, statusWords } from '../../../src/quantity/read.ts';
import { writeChange, writeQuantity } from '../../../src/quantity/write.ts';

/** All that is read in a text: `over 16000000000 CNY | yoy +15 percent`. Amounts, changes, claims. */
export function said(text: string): string {
  return listed([amounts(text), changes(text), claims(text)].filter((part) => part !== ''));
}

/** Its amounts in base units: `over 50 percent`, `900000000..1600000000 CNY`, `unknown 36.5 ℃`. */
export function amounts(text: string): string {
  return listed(readIt(text).quantities.map(amountShort));
}

/** Its amounts as printed: 百亿元 is `100 亿元`. */
export function printed(text: string): string {
  return listed(
    readIt(text).quantities.map(({ value, unit }) =>
      `${formatDecimal(value)} ${unit.printed}`.trim(),
    ),
  );
}

/** The words its amounts and changes are read from. */
export function slices(text: string): string {
  const { quantities, changes: found } = readIt(text);
  return listed([...quantities, ...found].map((one) => one.text));
}

/** Its changes: `yoy +15 percent over`, `unspecified -0.1 pp`. */
export function changes(text: string): string {
  return listed(readIt(text).changes.map(changeShort));
}

/** Its claims: `first 40 个`, `rank 3 in 全省`. */
export function claims(text: string): string {
  return listed(readIt(text).claims.map(claimShort));
}

/** Its periods in ISO form, those without a year taken to be of 2023. */
export function periods(text: string): string {
  return listed(periodsIn(text, langOf(text), 2023).map(({ period }) => isoOf(period)));
}

/** Its status words: `target 力争`. */
export function statuses(text: string): string {
  return listed(
    statusWords(text, langOf(text)).map(({ status, text: word }) => `${status} ${word}`),
  );
}

/** The only amount or change of a text, said in the other language. */
export function translated(text: string): string | null {
  const { quantities, changes: found } = readIt(text);
  const lang = langOf(text) === 'zh' ? 'en' : 'zh';
  const [quantity] = quantities;
  const [change] = found;
  if (quantities.length + found.length !== 1) return `not one figure: ${said(text)}`;
  return quantity ? writeQuantity(quantity, lang) : change ? writeChange(change, lang) : null;
}

/** Its first amount, said in its own language. */
export function rewritten(text: string): string {
  const [quantity] = readIt(text).quantities;
  return (quantity && writeQuantity(quantity, langOf(text))) ?? '';
}

function readIt(text: string): ReturnType<typeof read> {
  return read(text, langOf(text));
}

function langOf(text: string): Lang {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

function listed(parts: readonly string[]): string {
  return parts.join(' | ');
}

function amountShort(quantity: Quantity): string {
  const base = baseOf(quantity);
  const max = maxOf(quantity);
  const end = max ? `..${formatDecimal(max)}` : '';
  const hedge = quantity.bound === 'exact' ? '' : `${quantity.bound} `;
  return base
    ? `${hedge}${formatDecimal(base.value)}${end} ${base.unit}`
    : `${hedge}unknown ${formatDecimal(quantity.value)}${end} ${quantity.unit.printed}`;
}

function changeShort({ kind, value, unit, bound, max }: Change): string {
  const sign = value.units > 0n ? '+' : '';
  const end = max ? `..${formatDecimal(max)}` : '';
  const hedge = bound === 'exact' ? '' : ` ${bound}`;
  return `${kind} ${sign}${formatDecimal(value)}${end} ${unit}${hedge}`;
}

function claimShort({ kind, value, unit, among }: Claim): string {
  const number = value ? ` ${formatDecimal(value)}` : '';
  return kind + number + (unit === null ? '' : ` ${unit}`) + (among === null ? '' : ` in ${among}`);
}
