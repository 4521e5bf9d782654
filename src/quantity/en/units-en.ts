import type { UnitEntry } from '../unit.ts';
import { entry, longestFirst } from '../unit.ts';
import { currencyRows, unitRows } from '../units.ts';

/** Words for powers of ten; crore and lakh are kept as printed. */
export const magnitudes: ReadonlyMap<string, { readonly name: string; readonly power: number }> =
  new Map([
    ...spelled('hundred', 2, 'hundred'),
    ...spelled('thousand', 3, 'thousand k'),
    ...spelled('lakh', 5, 'lakh lakhs'),
    ...spelled('million', 6, 'million mln mn m'),
    ...spelled('crore', 7, 'crore crores'),
    ...spelled('billion', 9, 'billion bln bn b'),
    ...spelled('trillion', 12, 'trillion trn tn'),
  ]);

/** Units by every English name they are printed with. */
export const units: ReadonlyMap<string, UnitEntry> = new Map(
  unitRows.flatMap((row) => row.en.map((name) => [name, row] as const)),
);

/** The power of ten of a magnitude's name; none for none. */
export function powerOf(magnitude: string): number {
  return magnitudes.get(magnitude)?.power ?? 0;
}

/** What a number counts when no unit stands behind it. */
export const COUNT = entry('counter', 'count');

/** half, third, … tenth and their denominators. */
export const shareNames: ReadonlyMap<string, bigint> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((name, index) => [name, BigInt(index + 2)] as const),
);

/** What may stand behind "per" besides a unit. */
export const heads: ReadonlyMap<string, UnitEntry> = new Map([
  ...named(
    'capita|person|head|household|employee|worker|inhabitant|resident|enterprise|project|vehicle|unit|share|barrel|container|visit|passenger',
    entry('counter', 'count'),
  ),
  ...named('annum', entry('time', 'years')),
  ...named('quarter', entry('time', 'months', 3)),
  ...named('second', entry('time', null)),
]);

/** A currency before the number, the longest first. */
export const prefixPattern = `(?:${longestFirst(currencyRows.flatMap(({ before }) => before))})`;
/** A currency behind it. */
export const suffixPattern = `(?:${longestFirst(currencyRows.flatMap(({ after }) => after))})(?![A-Za-z])`;
export const unitPattern = `(?:${longestFirst(units.keys()).replaceAll(' ', '[ -]')})(?![A-Za-z²³])`;
export const headPattern = `(?:${longestFirst(heads.keys())})(?![A-Za-z])`;
/** Million and its like written out; m, b and k only where they touch the number. */
export const magnitudePattern =
  '(?:hundred|thousand|million|billion|trillion|mln|bln|trn|bn|mn|tn|crores?|lakhs?)(?![A-Za-z])';
export const shortMagnitudePattern = '(?:mn|bn|tn|trn|mln|bln|m|b|k)(?![A-Za-z²³0-9])';

const currencies = new Map(
  currencyRows.flatMap((row) =>
    [row.code, ...row.before, ...row.after].map((name) => [name, row] as const),
  ),
);

/** The currency printed as `name`: its code and what it is in base units. */
export function currency(name: string): { code: string; of: UnitEntry } | null {
  const found = currencies.get(name);
  return found ? { code: found.code, of: entry('money', found.base) } : null;
}

function named(list: string, of: UnitEntry): (readonly [string, UnitEntry])[] {
  return list.split('|').map((name) => [name, of] as const);
}

function spelled(
  name: string,
  power: number,
  list: string,
): (readonly [string, { name: string; power: number }])[] {
  return list.split(' ').map((word) => [word, { name, power }] as const);
}
