import { matchesOf } from '../matches.ts';
import type { ChangeKind } from '../quantity.ts';

const PERIOD = '(?:year|month|quarter|week|period|half|season)';

const YEAR = '(?:19|20)\\d{2}';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const THAN =
  '(?:from|over|on|than|compared (?:with|to)|against|relative to|versus|since|in comparison (?:with|to)|as against|above|below|vs\\.?)';

const bases: readonly (readonly [ChangeKind, string])[] = [
  [
    'yoy',
    `(?:on an?\\s)?year[- ]on[- ]year(?:\\sbasis)?|(?:on an?\\s)?year[- ]over[- ]year(?:\\sbasis)?|\\(?(?:y-o-y|yoy|YoY|y/y)\\)?|${THAN}?\\s?a year (?:earlier|ago|before)|${THAN} (?:in |during |that of |that in )?(?:the )?(?:same|corresponding) (?:${PERIOD}|time|months?)(?: (?:of|in|a|the|last) (?:${YEAR}|last year|the previous year|previous year|the year before|year|year earlier|prior year))?|on the year(?! before)|${THAN} (?:the )?(?:same )?${PERIOD} (?:of|in) (?:last year|the previous year)|${THAN} (?:the )?previous year['’]s (?:level|same period)|from last year['’]s same period|on an annual basis|from the year-ago period|from the year-earlier period`,
  ],
  [
    'mom',
    `(?:on an?\\s)?(?:month|quarter|week)[- ]on[- ](?:month|quarter|week)(?:\\sbasis)?|(?:month|quarter)[- ]over[- ](?:month|quarter)|\\(?(?:m-o-m|q-o-q|mom|qoq|m/m|q/q)\\)?|${THAN} (?:in )?(?:the )?(?:previous|prior|preceding|last) (?:month|quarter|week)|on the (?:month|quarter)|${THAN}?\\s?(?:a|one|three) (?:month|quarter|months) (?:earlier|ago|before)`,
  ],
  [
    'vs-base',
    `${THAN} the base (?:period|year)|${THAN} (?:at |in )?(?:the )?(?:year[- ]?)?(?:end|beginning|start|close) of (?:the )?(?:${YEAR}|last year|the previous year|previous year|the year|year|13th|14th|12th|${MONTH})[^.,;]{0,20}?(?=[.,;)]|$|\\sand|\\sto)|${THAN} (?:the )?(?:levels? (?:of|in|seen in) |that (?:of|in) |in |end-|year-end )?(?:the )?(?:year )?${YEAR}(?:\\slevels?|\\sbaseline)?|${THAN} pre-pandemic levels?|since ${YEAR}|${THAN} (?:the |its |their )?${YEAR} (?:levels?|baseline)|${THAN} (?:in )?${MONTH}(?:,? ${YEAR})?`,
  ],
  [
    'vs-previous',
    `${THAN} (?:in |that of |that in )?(?:the )?(?:previous|prior|preceding|last)(?: (?:financial|fiscal|calendar))? year|${THAN} the year before|on the year before`,
  ],
];

const BASES = bases.map(
  ([kind, source]) => [kind, new RegExp(`(?<![A-Za-z-])(?:${source})(?![A-Za-z-])`, 'gi')] as const,
);

export interface Base {
  readonly kind: ChangeKind;
  readonly start: number;
  readonly end: number;
}

/** Words of comparison right behind: "year on year", "from the previous year". */
export function baseAfter(text: string, end: number, next: number): Base | null {
  const clause =
    /^(?:[^.;:]|[.:](?=\d))*?(?=[.;:](?:\s|$)|,\s(?!compared|year|on a|from|over)|$)/s.exec(
      text.slice(end, Math.min(end + 90, Math.max(next, end))),
    )?.[0] ?? '';
  const stop =
    /\s(?:while|but|whereas|(?<!compared\s|comparison\s)with|to reach|reaching|of which|and\s(?:the|its|a|rose|fell|grew)|(?<!compared\s)to\s(?=[A-Z$€£¥\d]))/.exec(
      clause,
    );
  return firstBase(stop ? clause.slice(0, stop.index) : clause, end, 46);
}

function firstBase(clause: string, offset: number, within: number): Base | null {
  let best: Base | null = null;
  for (const [kind, pattern] of BASES) {
    for (const match of matchesOf(pattern, clause)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (
        match.index <= within &&
        (!best || start < best.start || (start === best.start && end > best.end))
      )
        best = { kind, start, end };
    }
  }
  return best;
}

export function baseWithin(text: string, start: number, end: number): Base | null {
  return firstBase(text.slice(start, end), start, end - start);
}

/** "Compared with the previous year, exports rose 5 percent", "year-on-year growth of 5 percent". */
export function baseBefore(text: string, start: number): Base | null {
  const sentence = text.slice(Math.max(0, start - 90), start).replace(/^.*[.;:!?]\s/s, '');
  const offset = start - sentence.length;
  const own = /(?:year|month|quarter)[- ]on[- ](?:year|month|quarter)(?:\s\w+){0,2}\s?$/i.exec(
    sentence,
  );
  if (own) return firstBase(own[0], offset + own.index, 4);
  const lead = /^(?:Compared with|Compared to|From|On a|Over|Relative to)\s[^,]*,[^,]*$/.exec(
    sentence,
  );
  return lead ? firstBase(sentence, offset, 4) : null;
}

const LEVEL = new RegExp(
  `^\\s(?:the\\s(?:${YEAR}\\s)?(?:level|figure|amount|size|value|total|number|volume)(?:\\s(?:of|in|seen in|recorded in))?|that\\s(?:of|in)|those\\s(?:of|in)|its\\s(?:level|size)\\s(?:in|of)|as\\s\\w+\\sas(?:\\sin)?|the\\s(?=${YEAR}))`,
);

const LEVEL_TIME = new RegExp(
  `^\\s?(?:in\\s)?(?:the\\s)?(?:(?:end\\sof\\s)?${YEAR}(?:\\slevels?)?|(?:previous|last|prior)\\syear|same\\speriod|a\\syear\\s(?:earlier|ago|before))`,
);

/** "the level of 2020", "that of the previous year"; null for "the national average". */
export function levelBehind(text: string, end: number): { kind: ChangeKind; end: number } | null {
  const level = LEVEL.exec(text.slice(end, end + 50));
  if (!level) return null;
  const after = end + level[0].length;
  const time = LEVEL_TIME.exec(text.slice(after, after + 34))?.[0] ?? '';
  if (!time && !new RegExp(YEAR).test(level[0])) return null;
  const kind: ChangeKind = time.endsWith('year')
    ? 'vs-previous'
    : /same|a\syear/.test(time)
      ? 'yoy'
      : 'vs-base';
  return { kind, end: after + time.length };
}
