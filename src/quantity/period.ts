/** When a figure was true: a span of months or years, or one day for what is read off a day. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  /** One month when `from` is `to`; cumulative when `from` is 1, e.g. 1—11月. */
  | { readonly kind: 'months'; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** As of a day: a stock, never summed. */
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  /** By the end of a month: a target's date, e.g. 2028年底 is month 12. */
  | { readonly kind: 'by'; readonly year: number; readonly month: number }
  /** 今年以来: from a month on, the end unstated. */
  | { readonly kind: 'since'; readonly year: number; readonly month: number };

/** A period in a text. */
export interface FoundPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** First and last day, e.g. ["2023-01-01", "2023-11-30"]; the end of `since` is null. */
export function interval(period: Period): readonly [string, string | null] {
  switch (period.kind) {
    case 'year':
      return [day(period.year, 1, 1), day(period.year, 12, 31)];
    case 'half':
      return months(period.year, period.half * 6 - 5, period.half * 6);
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case 'months':
      return months(period.year, period.from, period.to);
    case 'years':
      return [day(period.from, 1, 1), day(period.to, 12, 31)];
    case 'date': {
      const date = day(period.year, period.month, period.day);
      return [date, date];
    }
    case 'by': {
      const date = day(period.year, period.month, lastDay(period.year, period.month));
      return [date, date];
    }
    case 'since':
      return [day(period.year, period.month, 1), null];
  }
}

/** Is it a point in time, so that what is measured is a stock? */
export function isPoint({ kind }: Period): boolean {
  return kind === 'date' || kind === 'by';
}

/** Does it begin in January and end before December, so that a full year is no match for it? */
export function isCumulative(period: Period): boolean {
  return period.kind === 'months' && period.from === 1 && period.to > 1 && period.to < 12;
}

/** "2023", "2023-H1", "2023-Q3", "2023-11", "2023-01/2023-11", "2021/2025", "2021-12-31", "2023-01/..". */
export function isoPeriod(text: string): Period | null {
  const match =
    /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?(?:\/(?:(\d{4})(?:-(\d{2}))?|(\.\.)))?$/.exec(
      text,
    );
  if (!match) return null;
  const [, y, h, q, m, d, toYear, toMonth, open] = match;
  const year = Number(y);
  if (open) return d || h || q ? null : checked({ kind: 'since', year, month: m ? Number(m) : 1 });
  if (toYear) return isoSpan(year, m, Number(toYear), toMonth, d ?? h ?? q);
  if (h) return { kind: 'half', year, half: h === '1' ? 1 : 2 };
  if (q) return { kind: 'quarter', year, quarter: quarterOf(Number(q)) };
  if (d) return checked({ kind: 'date', year, month: Number(m), day: Number(d) });
  if (m) return checked({ kind: 'months', year, from: Number(m), to: Number(m) });
  return { kind: 'year', year };
}

/** The shape `isoPeriod` reads. */
export function isoOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'half':
      return `${period.year}-H${period.half}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'months':
      return period.from === period.to
        ? `${period.year}-${two(period.from)}`
        : `${period.year}-${two(period.from)}/${period.year}-${two(period.to)}`;
    case 'years':
      return `${period.from}/${period.to}`;
    case 'date':
      return day(period.year, period.month, period.day);
    case 'by':
      return day(period.year, period.month, lastDay(period.year, period.month));
    case 'since':
      return `${period.year}-${two(period.month)}/..`;
  }
}

/** The period itself, or null when its months or days do not exist. */
export function checked(period: Period): Period | null {
  if (period.kind === 'months')
    return within(period.from) && within(period.to) && period.from <= period.to ? period : null;
  if (period.kind === 'date') {
    return within(period.month) &&
      period.day >= 1 &&
      period.day <= lastDay(period.year, period.month)
      ? period
      : null;
  }
  if (period.kind === 'by' || period.kind === 'since') return within(period.month) ? period : null;
  if (period.kind === 'years') return period.from < period.to ? period : null;
  return period;
}

/** A number known to be 1 to 4. */
export function quarterOf(number: number): 1 | 2 | 3 | 4 {
  return number === 1 || number === 2 || number === 3 ? number : 4;
}

function isoSpan(
  year: number,
  month: string | undefined,
  toYear: number,
  toMonth: string | undefined,
  rest: string | undefined,
): Period | null {
  if (rest || (month === undefined) !== (toMonth === undefined)) return null;
  if (month === undefined) return checked({ kind: 'years', from: year, to: toYear });
  return year === toYear
    ? checked({ kind: 'months', year, from: Number(month), to: Number(toMonth) })
    : null;
}

function months(year: number, from: number, to: number): readonly [string, string] {
  return [day(year, from, 1), day(year, to, lastDay(year, to))];
}

function day(year: number, month: number, date: number): string {
  return `${year}-${two(month)}-${two(date)}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function within(month: number): boolean {
  return month >= 1 && month <= 12;
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
