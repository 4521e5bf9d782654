import { matchesOf } from '../matches.ts';
import type { Decimal } from '../decimal.ts';
import { decimal } from '../decimal.ts';
import type { FoundChange } from '../found.ts';
import type { Bound } from '../quantity.ts';
import type { Amount } from './amounts-zh.ts';
import { baseIn, lastClause } from './bases-zh.ts';
import { hedgeAfter, hedgeBefore } from './hedges-zh.ts';
import type { Mask } from './masks-zh.ts';
import { MASK } from './masks-zh.ts';
import { readNumeral } from './numeral-zh.ts';

const FAN =
  /(近|超过?|逾|约|接近)?翻(?:了)?\s?(?:(近|超过?|逾|约|接近)?\s?([一二两三四五六七八九\d]+(?:\.\d+)?)\s?)?番(?!茄|薯|号|禺)/g;

const DOUBLED = /倍增(?!行动|计划|工程|式|器|效应|学|培育|专项|目标)|成倍(?:增长|提升|增加)/g;

const FLAT = /(?:[比较与和同](?:[^，。；,;\n]{0,8}?))?(?:基本)?持平/g;

export function wordChanges(text: string, mask: Mask): FoundChange<Amount>[] {
  const found: FoundChange<Amount>[] = [];
  for (const match of matchesOf(FAN, text)) {
    const times = match[3] ? (readNumeral(match[3], 0)?.value ?? decimal('1')) : decimal('1');
    const word = match[1] ?? match[2];
    const hedge = word ? hedgeBefore(word, word.length, true) : null;
    const after = hedgeAfter(text, match.index + match[0].length);
    const change = worded(text, match, doubled(times), hedge?.bound ?? after?.bound ?? 'exact');
    found.push({ ...change, end: after?.end ?? change.end });
  }
  for (const match of matchesOf(DOUBLED, text)) {
    if ((mask[match.index] ?? 0) < MASK.closed && match[0] === '倍增')
      found.push(worded(text, match, decimal('100'), 'exact'));
  }
  for (const match of matchesOf(FLAT, text)) {
    found.push(worded(text, match, decimal('0'), /基本/.test(match[0]) ? 'about' : 'exact'));
  }
  return found;
}

/** n doublings in percent: 翻两番 is +300. */
function doubled(times: Decimal): Decimal {
  if (times.places > 0 || times.units > 20n) return decimal('100');
  return { units: (2n ** times.units - 1n) * 100n, places: 0 };
}

function worded(
  text: string,
  match: RegExpMatchArray,
  value: Decimal,
  bound: Bound,
): FoundChange<Amount> {
  const index = match.index ?? 0;
  const clause = lastClause(text.slice(Math.max(0, index - 40), index + match[0].length));
  const base = baseIn(clause);
  const end = index + match[0].length;
  const verbAt = clause.length - match[0].length;
  const isNear =
    base !== null &&
    base.index < verbAt &&
    verbAt - base.end <= 12 &&
    !/[\d十百千万亿]/.test(clause.slice(base.end, verbAt));
  const start = isNear ? end - clause.length + base.index : index;
  return {
    kind: base?.kind ?? 'unspecified',
    value,
    unit: 'percent',
    bound,
    max: null,
    amount: null,
    start,
    end,
  };
}
