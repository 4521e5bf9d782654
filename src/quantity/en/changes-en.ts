import type { Decimal } from '../decimal.ts';
import { add, decimal, fraction, negate, scale, shift, trim } from '../decimal.ts';
import type { FoundChange } from '../found.ts';
import type { ChangeKind } from '../quantity.ts';
import type { Amount } from './amounts-en.ts';
import { baseAfter, baseBefore, baseWithin, levelBehind } from './bases-en.ts';
import { wordChanges } from './turns-en.ts';

const UP_VERB =
  'rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|increase|increases|increased|increasing|climbed|climb|climbing|jumped|jump|jumping|surged|surge|surging|soared|soaring|expanded|expand|expanding|advanced|accelerated|gained|gain|gaining|(?<!(?:made|make|makes|making|set|build|built|take|taken|took|open|opened|speed|step|stepped)\\s)up|improved|improve|added|widened|strengthened|edged up|ticked up|picked up|went up|go up|going up|advance|advances|advancing|rallied|rebounded|appreciated|swelled|leapt|leaped|shot up|inched up|crept up|nudged up|raise|raised|boosted|boost|contributed|contributing|contribute|contributes|higher';

const DOWN_VERB =
  'fell|fall|falls|falling|fallen|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|shrank|shrink|shrinking|shrunk|contracted|contract|contracting|slid|slipped|slumped|plunged|tumbled|reduced|reduce|reducing|cut|cutting|cuts|lowered|lower|lowering|down|eased|dipped|retreated|edged down|went down|go down|narrowed|trimmed|slashed|shortened|depreciated|lost|collapsed|plummeted|dwindled|crept down|weakened|slowed|slow|sank|shed|saved|saving|slimmed';

const UP_NOUN =
  'increase|rise|growth|gain|jump|surge|expansion|uptick|improvement|uplift|rebound|upturn|hike|climb';

const DOWN_NOUN =
  'decline|drop|fall|decrease|reduction|contraction|slump|dip|cut|downturn|loss|slide|shrinkage';

const ADVERB =
  '(?:sharply|further|only|just|slightly|again|steadily|significantly|respectively|strongly|rapidly|also|even|still|faster|modestly|marginally|markedly|substantially|considerably|on average|annually|an average of|a further|another|an annual average of|an average annual rate of|year on year|year-on-year|month on month|back|in real terms|in nominal terms)';

const VERB = new RegExp(
  `(?<![A-Za-z-])(${UP_VERB}|${DOWN_VERB})(?:\\s${ADVERB}){0,2}(?:\\sby)?(?:\\sat\\s(?:an?\\s)?(?:[a-z]+\\s){0,3}rate\\sof)?(?:\\s${ADVERB}){0,2}(?:\\s(?:a|an|the))?\\s$`,
  'i',
);

const NOUN_OF = new RegExp(
  `(?:(?:an?|the|annual|average|its|further|overall|total|net|another|strong|steady|sharp|slight|year-on-year|real|modest)\\s)*(?<![A-Za-z-])(${UP_NOUN}|${DOWN_NOUN}|up|down)(?:\\s(?:target|of|by|at))+\\s$`,
  'i',
);

const NOUN_IN = new RegExp(
  `(?:an?\\s)?(${UP_NOUN}|${DOWN_NOUN})\\s(?:in|for)\\s[^.,;:\\d]{1,50}\\sof\\s$`,
  'i',
);

const OBJECT = new RegExp(
  `(?<![A-Za-z-])(${UP_VERB}|${DOWN_VERB})\\s[^.,;:\\d]{1,45}\\sby\\s$`,
  'i',
);

const NOUN_AFTER = new RegExp(
  `^[\\s-](?:(?:year[- ]on[- ]year|y-o-y|yoy|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|average|real|nominal|further|net|quarterly|monthly|yearly|per annum|sequential)\\s)*(${UP_NOUN}|${DOWN_NOUN})(?!\\s(?:rate|target|point))(?![A-Za-z])`,
  'i',
);

const COMPARED =
  /^\s(higher|lower|more|less|fewer|above|below|up|down|faster|slower|bigger|larger|smaller|greater)(?:\s(?:than|on|from|over|compared))?(?![A-Za-z])/i;

const DECLINES = new RegExp(`^(?:${DOWN_VERB}|${DOWN_NOUN}|lower|less|fewer|below|smaller)$`, 'i');

/** Growth and decline: which amounts are changes, and doubled, halved, flat, which need no amount. */
export function changesEn(text: string, amounts: readonly Amount[]): FoundChange<Amount>[] {
  const changes: FoundChange<Amount>[] = [];
  let last: FoundChange<Amount> | null = null;
  let reached = 0;
  let listStart = 0;
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1]?.start ?? text.length;
    const own = changeOf(text, amount, next);
    const change: FoundChange<Amount> | null = own ?? continued(text, amount, last, next);
    if (own) listStart = changes.length;
    if (change) changes.push({ ...change, start: Math.max(change.start, reached) });
    if (change && !own) shareBase(changes, listStart, change.kind);
    reached = amount.end;
    last = change;
  }
  return [...changes, ...wordChanges(text, amounts)].toSorted((a, b) => a.start - b.start);
}

/** "up 13.2% and 8.9% year on year respectively": the base of the last holds for all of the list. */
function shareBase(changes: FoundChange<Amount>[], listStart: number, kind: ChangeKind): void {
  for (let i = listStart; i < changes.length; i += 1) {
    const change = changes[i];
    if (change?.kind === 'unspecified') changes[i] = { ...change, kind };
  }
}

function changeOf(text: string, amount: Amount, next: number): FoundChange<Amount> | null {
  if (amount.kind === 'times') return multipleOf(text, amount, next);
  if (amount.kind !== 'percent' && amount.kind !== 'pp') return null;
  const before = text.slice(Math.max(0, amount.start - 70), amount.start);
  const verb =
    VERB.exec(before) ?? NOUN_OF.exec(before) ?? NOUN_IN.exec(before) ?? OBJECT.exec(before);
  const isLevel =
    /^(?:below|above|under|past|beyond)$/.test(amount.hedge?.word ?? '') && !/by\s$/.test(before);
  const noun = NOUN_AFTER.exec(text.slice(amount.end, amount.end + 70));
  if (noun && !/^(?:higher|lower)$/i.test(verb?.[1] ?? ''))
    return made(
      text,
      amount,
      noun[1] ?? '',
      verb?.index === undefined ? amount.start : amount.start - before.length + verb.index,
      amount.end + noun[0].length,
      next,
    );
  if (
    verb &&
    !isLevel &&
    !(amount.kind !== 'pp' && /^contribut/i.test(verb[1] ?? '')) &&
    !/(?<!at an?(?: \w+){0,3} )rate of\s$/i.test(before)
  )
    return made(
      text,
      amount,
      verb[1] ?? '',
      amount.start - before.length + verb.index,
      amount.end,
      next,
    );
  const compared = COMPARED.exec(text.slice(amount.end, amount.end + 30));
  if (!compared) return null;
  const end = amount.end + 1 + (compared[1] ?? '').length;
  const base = baseAfter(text, amount.end, next);
  return base || /^(?:up|down)$/i.test(compared[1] ?? '')
    ? made(text, amount, compared[1] ?? '', amount.start, end, next)
    : null;
}

function made(
  text: string,
  amount: Amount,
  word: string,
  start: number,
  end: number,
  next: number,
): FoundChange<Amount> {
  const base =
    baseAfter(text, amount.end, next) ?? baseWithin(text, start, end) ?? baseBefore(text, start);
  return {
    kind: base?.kind ?? 'unspecified',
    ...asChange(amount, DECLINES.test(word)),
    unit: amount.kind === 'pp' ? 'pp' : 'percent',
    bound: amount.bound,
    amount,
    start: base && base.end <= start ? Math.min(base.start, start) : start,
    end: Math.max(end, base?.end ?? 0),
  };
}

function asChange(
  { unit, value, max, kind }: Amount,
  isDown: boolean,
): { value: Decimal; max: Decimal | null } {
  const factor = unit.base?.factor ?? fraction(1n);
  const isPlain = factor.num === 1n && factor.den === 1n && kind !== 'times';
  const signed = (number: Decimal): Decimal => {
    const converted = isPlain ? number : scale(number, factor);
    return isDown && converted.units > 0n ? negate(converted) : converted;
  };
  return { value: signed(value), max: max && signed(max) };
}

/** 2.6 times the level of 2020 is +160 percent; "rose 1.6 times" is read as it stands, +160. */
function multipleOf(text: string, amount: Amount, next: number): FoundChange<Amount> | null {
  const before = text.slice(Math.max(0, amount.start - 30), amount.start);
  const level = levelBehind(text, amount.end);
  const times = (value: Decimal, less: number): Decimal =>
    trim(add(shift(value, 2), decimal(`${-less}`)));
  const both = (less: number): { value: Decimal; max: Decimal | null } => ({
    value: times(amount.value, less),
    max: amount.max && times(amount.max, less),
  });
  if (level)
    return {
      kind: level.kind,
      ...both(100),
      unit: 'percent',
      bound: amount.bound,
      amount,
      start: amount.start,
      end: level.end,
    };
  const verb = VERB.exec(before);
  if (!verb || /\sto\s$/.test(before)) return null;
  const change = made(
    text,
    amount,
    verb[1] ?? '',
    amount.start - before.length + verb.index,
    amount.end,
    next,
  );
  return { ...change, ...both(0) };
}

/** up 5 percent and 6 percent respectively: what follows in a list is a change of the same kind. */
function continued(
  text: string,
  amount: Amount,
  last: FoundChange<Amount> | null,
  next: number,
): FoundChange<Amount> | null {
  if (!last?.amount || amount.kind !== last.amount.kind) return null;
  const between = text.slice(last.end, amount.start);
  if (!/^,?\s?(?:and\s)?(?:by\s)?$|^[^.;:\d%]{0,50}\sby\s$/.test(between)) return null;
  const base = baseAfter(text, amount.end, next);
  return {
    ...last,
    kind: base?.kind ?? last.kind,
    ...asChange(amount, last.value.units < 0n),
    bound: amount.bound,
    amount,
    start: amount.start,
    end: base?.end ?? amount.end,
  };
}
