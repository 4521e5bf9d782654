import type { Decimal } from '../decimal.ts';
import { compare, invert, multiplyFractions, rescale } from '../decimal.ts';
import { unitOf } from '../parts.ts';
import { matchAt } from '../sticky.ts';
import { entry, tenTo, unit } from '../unit.ts';
import { MASK } from './masks-en.ts';
import type { Measured } from './measured-en.ts';
import { readMeasured } from './measure-en.ts';
import { currency, powerOf, prefixPattern } from './units-en.ts';

const RANGE = /\s?[-–—~]\s?|\sto\s|\sand\s/y;

const MOVED_BY =
  /(?:rose|grew|increased?|fell|dropped|declined|decreased|up|down|climbed|jumped|expanded|narrowed|widened|slipped|gained|lost|shrank|cut|reduced|raised|lowered)\s(?:by\s)?$/i;

const MOVED =
  /(?:rose|rise|rises|rising|risen|grew|grow|grown|growing|increas\w*|fell|fall|fallen|falling|dropp?\w*|declin\w*|decreas\w*|up|down|cut|cutting|reduc\w*|shorten\w*|improv\w*|climb\w*|jump\w*|expand\w*|rais\w*|lower\w*|narrow\w*|widen\w*|mov\w*|went|chang\w*|slow\w*|eas\w*|slid|shrank|shrink\w*|accelerat\w*|edg\w*|ahead|extended|lift\w*|brought|soared|surged|compressed)\s(?:\w+\s)?from\s$/i;

/** between A and B, from A to B, A to B, A–B; "rose from A to B" stays two amounts. */
export function rangeFrom(text: string, first: Measured, mask: Uint8Array): Measured {
  const lead = text.slice(Math.max(0, first.start - 28), first.start);
  const opening = /(?:between|from)\s$/i.exec(lead)?.[0] ?? '';
  const second = MOVED.test(lead) ? null : secondEnd(text, first, mask, /^b/i.test(opening));
  if (!second || (MOVED_BY.test(lead) && second.kind !== 'percent' && second.kind !== 'pp'))
    return first;
  const low = isPlain(first) ? lend(first, second) : first;
  if (low.unit.base?.unit !== second.unit.base?.unit || low.kind !== second.kind) return first;
  const max = inUnit(second, low);
  if (!max || compare(max, low.value) <= 0) return first;
  return { ...low, max, start: first.start - opening.length, end: second.end };
}

/** What follows "to" or a dash, or "and" behind "between"; null when it is no number. */
function secondEnd(
  text: string,
  first: Measured,
  mask: Uint8Array,
  isBetween: boolean,
): Measured | null {
  const dash = first.numeral.isVague ? null : matchAt(RANGE, text, first.end);
  if (!dash || (dash[0].includes('and') && !isBetween)) return null;
  const at = afterPrefix(text, first.end + dash[0].length);
  if (mask[at] === MASK.closed || !NUMBER_AHEAD.test(text.slice(at, at + 6))) return null;
  const second = readMeasured(text, at);
  return second && !second.numeral.isVague ? sameCurrency(first, second) : null;
}

const NUMBER_AHEAD = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|t)/i;

/** RMB 3 billion to 5 billion: the second end takes the currency of the first. */
function sameCurrency(first: Measured, second: Measured): Measured {
  if (first.kind !== 'money' || second.kind !== 'counter' || second.magnitude === '') return second;
  const code = first.unit.printed.replace(/\s.*/, '');
  const of = currency(code)?.of ?? entry('money', first.unit.base?.unit ?? null);
  return {
    ...second,
    kind: 'money',
    unit: unit(`${code} ${second.magnitude}`, of, tenTo(powerOf(second.magnitude))),
  };
}

/** Where the number of the second end begins, its currency passed over. */
function afterPrefix(text: string, at: number): number {
  const match = new RegExp(`^${prefixPattern}\\s?`).exec(text.slice(at, at + 8));
  return at + (match?.[0].length ?? 0);
}

function isPlain({ unit: { printed }, kind, magnitude }: Measured): boolean {
  if (kind === 'money' && !printed.includes(' per ')) return true;
  return (
    printed === 'count' ||
    printed === '' ||
    (kind === 'counter' && printed === magnitude) ||
    (kind === 'money' && magnitude === '')
  );
}

/** The first end of a range takes from the second what it lacks: magnitude, unit, "per mu". */
function lend(first: Measured, second: Measured): Measured {
  const [top = '', below] = second.unit.printed.split(' per ');
  const own =
    first.magnitude !== '' || first.value.units >= 1000n * 10n ** BigInt(first.value.places);
  const isMoney = first.kind === 'money';
  if (!own) return { ...first, unit: second.unit, kind: second.kind, magnitude: second.magnitude };
  const plain = withoutMagnitude(top);
  const parts = second.kind === 'money' ? [plain, first.magnitude] : [first.magnitude, plain];
  const name = isMoney ? first.unit.printed : parts.filter(Boolean).join(' ');
  if ((name === '' || name === 'count') && below === undefined) return first;
  const lent = unitOf(below === undefined ? name : `${name || 'count'} per ${below}`);
  return lent ? { ...first, unit: lent, kind: second.kind } : first;
}

function withoutMagnitude(printed: string): string {
  return printed.replace(/(?:^|\s)(?:thousand|million|billion|trillion)(?=\s|$)/, '').trim();
}

function inUnit(second: Measured, low: Measured): Decimal | null {
  if (second.unit.printed === low.unit.printed) return second.value;
  const a = second.unit.base;
  const b = low.unit.base;
  return a && b ? rescale(second.value, multiplyFractions(a.factor, invert(b.factor))) : null;
}
