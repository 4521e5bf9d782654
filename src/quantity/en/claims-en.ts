import type { Decimal } from '../decimal.ts';
import { decimal } from '../decimal.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { withPatterns } from '../claim-pattern.ts';
import type { FoundClaim } from '../found.ts';
import type { ClaimKind } from '../quantity.ts';
import type { Amount } from './amounts-en.ts';
import { readNumeral } from './numeral-en.ts';

const PASSED =
  /^(?:exceeded|exceeds|surpassed|surpassing|topped|topping|passed|passing|crossed|crossing|broke|broke through|breaking through)$/;
const MARKED = /(?:(?:reached|hit|climbed past|rose past|went past|moved past)(?:\sthe)?\s)$/i;
const INTENDED =
  /(?:never|not|yet to|will|would|should|expected|forecast|projected|aims?|aiming|strives?|striving|plans?|planned|targets?|targeted|goal|hopes?|set to|is to|are to|likely|may|could|by 20\d\d|intends?|seek|seeks)(?![A-Za-z])[^.;]*$/i;
const FIRST_TIME = /for the first time(?: ever| in (?:its|our|the) history)?/i;
const STREAK_LEAD = /(?:for\s)?(?:(?:the|a)\s)?$/i;
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'.split('|');
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
const AMONG =
  "(?:(?:in|among|across|of|within)\\s(?:the\\s|all\\s)?(?:entire\\s|whole\\s)?(?:[\\w’'-]+\\s){0,3}?(?:city|province|country|nation|region|county|district|world|cities|provinces|counties|districts|parks|zones|ports|state|states|economies|countries|Asia|Europe|China|history of the park)|nationwide|worldwide|globally|nationally|citywide|province-wide|provincewide|in\\s(?-i:[A-Z])\\w+(?:\\s(?-i:[A-Z])\\w+)?)(?![A-Za-z])";
const BEST =
  '(?:highest|largest|most|fastest|biggest|best|greatest|strongest|lowest|smallest|top|busiest|fewest|earliest|shortest|longest)';

const ordinalOf = (match: RegExpExecArray): Decimal | null => ordinal(match.groups?.['n'] ?? '');
const amongOf = (match: RegExpExecArray): string | null =>
  (match.groups?.['among'] ?? '').replace(/^(?:in|among|across|of|within)\s(?:the\s|all\s)?/, '') ||
  null;

const patterns: readonly ClaimPattern[] = [
  {
    kind: 'zero',
    pattern:
      /(?:a\s)?(?:breakthrough from (?:zero|nothing|scratch)|zero(?:-to-one)? breakthrough|first-ever breakthrough)/gi,
  },
  {
    kind: 'streak',
    pattern: new RegExp(
      `for (?:the|a) (?<n>${ORDINAL}) (?:consecutive|straight|successive|year|month)(?:\\s(?<u>year|quarter|month|week)(?:s)?| in a row| running)`,
      'gi',
    ),
    value: ordinalOf,
    unit: (match) => `${match.groups?.['u'] ?? /(?:year|month)/.exec(match[0])?.[0] ?? 'year'}s`,
  },
  {
    kind: 'record',
    pattern:
      /(?:(?:an?|its|the|to|new|hit a|set a|reached a|another)\s)*(?:record[- ](?:high|low|breaking|setting)s?|all-time (?:high|low|record)|historic(?:al)? (?:high|low|record)|record (?:level|year|number|volume|amount|profit|sum|figure)|new (?:high|record)s?(?! speed| tech)|new historical high|(?:highest|lowest|best|largest|strongest) (?:level |figure |result |year |performance |value )?(?:on record|ever(?: recorded)?|in (?:its |our |the park['’]s )?history|since records (?:began|were kept))|(?:highest|lowest|best|largest|strongest|most) (?:level |figure )?(?:of|in) any year|(?:highest|lowest|best|strongest|largest) (?:level |figure )?(?:in|since|for) (?:\w+ )?(?:decades?|years|(?:19|20)\d{2})|(?<=\ba )record(?= [\d$€£¥~]| RMB| US)|(?:exceed(?:ing|ed|s)?|surpass(?:ing|ed|es)?|above|higher than|larger than|more than|greater than) (?:(?:the (?:share|level|number|figure)s?|those|that) (?:of|in) |in )?(?:any (?:earlier|previous|prior|other) year|(?:all )?(?:earlier|previous|prior|past) years)|broke (?:the|its|all|previous) (?:\w+ )?records?|best ever|record-breaking)(?![A-Za-z])/gi,
  },
  {
    kind: 'rank',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:rank(?:ed|s|ing)?|placed|places|came|stood|finished|stands|rated|remained|listed)\\s(?:(?:\\w+\\s){0,3}?)?(?<n>${ORDINAL})(?!\\s(?:time|half|quarter|year|month|phase|batch))(?:\\s(?<among>${AMONG}))?|(?<!(?:the|became|came)\\s)(?<n2>${ORDINAL})\\s(?<among2>${AMONG})(?!\\splace)|(?:rank(?:ed|s|ing)?\\s)?No\\.?\\s?(?<n3>\\d{1,3})\\s(?<among3>${AMONG})|rank(?:ed|s)\\sNo\\.?\\s?(?<n4>\\d{1,3})`,
      'gi',
    ),
    value: (match) =>
      ordinal(
        match.groups?.['n'] ??
          match.groups?.['n2'] ??
          match.groups?.['n3'] ??
          match.groups?.['n4'] ??
          '',
      ),
    among: (match) => amongOf(match) ?? plain(match.groups?.['among2'] ?? match.groups?.['among3']),
  },
  {
    kind: 'rank',
    pattern: new RegExp(
      `(?:the\\s)?(?<n>${ORDINAL})[- ]${BEST}(?:\\s[a-z-]+){0,3}?\\s(?<among>${AMONG})`,
      'g',
    ),
    value: ordinalOf,
    among: amongOf,
  },
  {
    kind: 'rank',
    needs: /top/i,
    pattern: new RegExp(
      `(?:in\\s|among\\s|into\\s|ranked\\s|one of\\s)*(?:the\\s)?top\\s(?<n>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty)(?:\\s(?<among>${AMONG})|(?=[.,;]|$))`,
      'gi',
    ),
    value: (match) => readNumeral(match.groups?.['n'] ?? '', 0)?.value ?? null,
    among: amongOf,
  },
  {
    kind: 'rank',
    pattern: new RegExp(
      `(?<!(?:second|third|fourth|fifth|\\dth|of|one of)[- ])(?<!(?:one of|among|amongst)(?:\\sthe)?\\s)(?:the\\s)?(?<![A-Za-z-])(?!most\\s[a-z]+(?:ed|ous|ful|ive|ant|ent|able|ible|ing)(?![a-z]))${BEST}(?:\\s[a-z-]+){0,3}?\\s(?<among>${AMONG})`,
      'g',
    ),
    value: () => decimal('1'),
    among: amongOf,
  },
  {
    kind: 'first',
    needs: /first/i,
    pattern: new RegExp(
      `for the first time(?: ever)?|(?:the|its|our|a|China['’]s)?\\s?first-ever|(?:(?:the|became the|was the|is the)\\s)?first\\s(?:[\\w-]+\\s){0,5}?(?:of its kind|of the kind|to be (?:built|listed|approved|certified)|${AMONG})|(?:the\\s|a\\s|our\\s)?(?:country|city|province|nation|region|district|county|world|park|zone|state)['’]s first(?:-ever)?|first (?:of its kind)`,
      'gi',
    ),
    among: () => null,
  },
];

/** What the text boasts of, in order. Amounts that passed a mark are looked at first. */
export function claimsEn(text: string, amounts: readonly Amount[]): FoundClaim[] {
  const withNumber = amounts.flatMap(
    (amount) => passed(text, amount) ?? streak(text, amount) ?? completion(text, amount) ?? [],
  );
  return withPatterns(text, withNumber, patterns);
}

/** "exceeded 40 for the first time" is a first, "passed RMB 10 million" a threshold. */
function passed(text: string, amount: Amount): FoundClaim | null {
  const before = text
    .slice(Math.max(0, amount.start - 90), amount.start)
    .replace(/^.*[.;!?]\s/s, '');
  const isPassed = amount.hedge !== null && PASSED.test(amount.hedge.word);
  const tail = text.slice(amount.end, amount.end + 60);
  const behind = FIRST_TIME.exec(/^[^.;,]*/.exec(tail)?.[0] ?? '');
  const isReached =
    behind !== null &&
    /(?:reach(?:ed|ing)?|hit|attained|to|at|above|over|exceeding)\s$/i.test(
      amount.hedge ? `${before}${amount.hedge.word} ` : before,
    );
  if ((!isPassed && !isReached && !MARKED.test(before)) || INTENDED.test(before)) return null;
  const mark = /^(?:\s(?:mark|threshold|milestone|barrier|line))/.exec(tail);
  if (!isPassed && !isReached && !mark) return null;
  const ahead = FIRST_TIME.exec(before);
  const at = {
    start: ahead ? amount.start - before.length + ahead.index : amount.start,
    end: amount.end + (behind ? behind.index + behind[0].length : (mark?.[0].length ?? 0)),
  };
  return numbered(behind || ahead ? 'first' : 'threshold', amount, amount.unit.printed, at);
}

/** for six consecutive years, eight quarters in a row. */
function streak(text: string, amount: Amount): FoundClaim | null {
  const inside = /(?:consecutive|straight|successive)\s(\w+)$/i.exec(
    text.slice(amount.start, amount.end),
  );
  const tail =
    inside ??
    /^\s(?:consecutive|straight|successive)\s(years?|months?|quarters?|weeks?|days?|times)|^\s(years?|months?|quarters?|weeks?)?\s?(?:in a row|running|in succession)/i.exec(
      text.slice(amount.end, amount.end + 34),
    );
  if (!tail) return null;
  const lead = STREAK_LEAD.exec(text.slice(Math.max(0, amount.start - 9), amount.start))?.[0] ?? '';
  return numbered('streak', amount, tail[1] ?? tail[2] ?? amount.unit.printed, {
    start: amount.start - lead.length,
    end: amount.end + (inside ? 0 : tail[0].length),
  });
}

/** completed 111.6 percent of the annual plan. */
function completion(text: string, amount: Amount): FoundClaim | null {
  if (amount.kind !== 'percent') return null;
  const tail =
    /^\s(?:of\s)(?:the\s|its\s|our\s|their\s)?(?:[\w-]+\s){0,3}?(?:plan|target|budget|quota|goal|planned (?:total|investment|amount|figure))(?![A-Za-z])/i.exec(
      text.slice(amount.end, amount.end + 50),
    );
  const lead =
    /(?:(?:complet|fulfil|achiev|accomplish|meet|met|reach|realiz|realis|equivalent to|or|equal)\w*\s|[,(]\s?)$/i.exec(
      text.slice(Math.max(0, amount.start - 20), amount.start),
    );
  if (!tail || (!/^[a-z]/i.test(lead?.[0] ?? '') && !/annual|yearly|full-year/.test(tail[0])))
    return null;
  return numbered('completion', amount, amount.unit.printed, {
    start: amount.start - (/^[,(]/.test(lead?.[0] ?? ',') ? 0 : (lead?.[0].length ?? 0)),
    end: amount.end + tail[0].length,
  });
}

function numbered(
  kind: ClaimKind,
  amount: Amount,
  unit: string,
  at: { start: number; end: number },
): FoundClaim {
  return { kind, value: amount.value, unit, among: null, ...at };
}

function ordinal(text: string): Decimal | null {
  const index = ORDINALS.indexOf(text.toLowerCase());
  if (index >= 0) return decimal(`${index + 1}`);
  const digits = /^\d+/.exec(text);
  return digits ? decimal(digits[0]) : null;
}

function plain(text: string | undefined): string | null {
  return text ? text.replace(/^(?:in|among|across|of|within)\s(?:the\s|all\s)?/, '') : null;
}
