import type { Fact } from '../model/fact.ts';
import type { Period } from '../quantity/period.ts';
import { interval, isCumulative } from '../quantity/period.ts';
import type { Lang, Place } from '../quantity/quantity.ts';
import type { FoundStatus } from '../quantity/status.ts';
import { statusWordsOnce } from '../quantity/read-once.ts';
import type { Setting } from './word-score.ts';
import { clauseOf, clausesBefore } from './word-score.ts';

/** When the words around a number say it was true, and how real they say it is. */
export interface Frame {
  /** Any of these may be meant; none when nothing is said. */
  readonly periods: readonly SaidPeriod[];
  readonly statuses: readonly Sort[];
}

/** A period of a text with its words. */
export type SaidPeriod = Place & { readonly period: Period };

/** The two sorts of words that no plain fact stands by. */
type Sort = 'expected' | 'target';

const SORTS: Readonly<Partial<Record<FoundStatus['status'], Sort>>> = {
  expected: 'expected',
  target: 'target',
};

/** Words that mark a status and have other meanings too, and so exclude nothing: 确保, 争取, projected. */
const VAGUE = /^(?:确保|争取|测算|估算|初步测算|有望|projected|estimated)$/i;

/** 比2021年, from 2021, compared with 2021: what is compared with, and not when. */
const BASE: Readonly<Record<Lang, { readonly before: RegExp; readonly behind: RegExp }>> = {
  zh: {
    before: /(?:[比较与同跟从自由]|相比|相对于|不及|低于|高于)$/,
    behind: /^(?:相比|同期|的基数|底?以来)/,
  },
  en: {
    before: /(?:\b(?:from|than|than in|with|with that of|over|against|since|between|of the)\s)$/i,
    behind: /^(?:['’]s level)/,
  },
};

/** 今年 and 去年 depend on who speaks, so they exclude nothing. */
const RELATIVE = /^(?:今|本|当|去|上|明)/;

/** All periods and status words of a text, from which each number takes those by it. */
export class Frames {
  readonly #setting: Setting;
  readonly #lang: Lang;
  readonly #periods: readonly SaidPeriod[];
  readonly #statuses: readonly Sorted[];
  /** What the heads of a cell's row and column say. */
  readonly #heads: Frame;

  constructor(
    setting: Setting,
    lang: Lang,
    periods: readonly SaidPeriod[],
    headPeriods: readonly SaidPeriod[],
  ) {
    this.#setting = setting;
    this.#lang = lang;
    this.#periods = periods.filter((one) => !this.#isBase(one) && !RELATIVE.test(one.text));
    this.#statuses = sortsIn(setting.text, lang);
    this.#heads = { periods: headPeriods, statuses: sortsIn(setting.heads, lang).map(sortOf) };
  }

  /** What is said of the number at a place. */
  at(place: Place): Frame {
    const clause = clauseOf(this.#setting, place);
    const periods = this.#periodsBy(place, clause);
    const statuses = this.#statuses.filter((one) => isIn(one, clause)).map(sortOf);
    return {
      periods: periods.length > 0 ? periods : this.#heads.periods,
      statuses: statuses.length > 0 ? statuses : this.#heads.statuses,
    };
  }

  #periodsBy(place: Place, clause: Span): readonly SaidPeriod[] {
    const own = this.#periods.filter((one) => isIn(one, clause));
    if (own.length === 0) return this.#inherited(place);
    const attached = own.find((one) => this.#isAttached(place, one));
    if (attached) return [attached];
    if (DEALT.test(this.#setting.text.slice(clause.from, clause.to))) return own;
    const before = own.findLast((one) => one.end <= place.start);
    // The period before another number is that one's, unless nothing nearer is said.
    return before ? [before] : own;
  }

  /** 2024年，产值200亿元: the nearest clause before it in the sentence that says when. */
  #inherited(place: Place): readonly SaidPeriod[] {
    for (const clause of clausesBefore(this.#setting, place)) {
      const said = this.#periods.filter((one) => isIn(one, clause));
      if (said.length > 0) return said;
    }
    return [];
  }

  /** "RMB 20 billion in 2024", 200亿元（2024年）. */
  #isAttached({ end }: Place, period: SaidPeriod): boolean {
    return period.start >= end && ATTACHED.test(this.#setting.text.slice(end, period.start));
  }

  #isBase({ start, end }: Place): boolean {
    const { text } = this.#setting;
    const { before, behind } = BASE[this.#lang];
    return (
      before.test(text.slice(Math.max(0, start - 16), start)) ||
      behind.test(text.slice(end, end + 8))
    );
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Sorted = Place & { readonly sort: Sort };

function sortsIn(text: string, lang: Lang): Sorted[] {
  return statusWordsOnce(text, lang).flatMap(({ status, ...place }) => {
    const sort = SORTS[status];
    return sort && !VAGUE.test(place.text) ? [{ ...place, sort }] : [];
  });
}

function sortOf({ sort }: Sorted): Sort {
  return sort;
}

const ATTACHED = /^\s?(?:[（(]|(?:in|for|by|at|as of|during)\s)?(?:the\s)?$/;
/** 2023年、2024年分别为200亿元和280亿元: each of them may be each one's. */
const DEALT = /分别|依次|respectively/;

function isIn({ start, end }: Place, { from, to }: Span): boolean {
  return from <= start && end <= to;
}

/** What the words around a number say against its being this fact; null when nothing. */
export function contradiction(frame: Frame, fact: Fact): 'period' | 'status' | null {
  const { period } = fact;
  if (period && frame.periods.length > 0 && frame.periods.every((said) => isAnother(said, period)))
    return 'period';
  if (frame.statuses.length > 0 && !frame.statuses.some((sort) => isOfSort(fact, sort)))
    return 'status';
  return null;
}

function isOfSort({ status, claims }: Fact, sort: Sort): boolean {
  // 完成年度目标的111.6% speaks of a target and is a fact.
  if (claims.some(({ read }) => read.kind === 'completion')) return true;
  return sort === 'target'
    ? status === 'target' || status === 'plan' || status === 'rule'
    : status === 'expected' || status === 'preliminary';
}

/** Can what is said not be when the fact was true? A year takes in its parts; 1—8月 is no 1—11月. */
function isAnother({ period, text }: SaidPeriod, of: Period): boolean {
  if (period.kind === 'since' || of.kind === 'since') return false;
  if (!YEAR.test(text)) return isOtherPart(period, text, of);
  const [from, to] = interval(period);
  const [first, last] = interval(of);
  if (to !== null && to < first) return true;
  if (last !== null && last < from) return true;
  return isOtherPart(period, text, of);
}

/** 全年 and 1—8月 say which part of a year and leave open of which. */
function isOtherPart(period: Period, text: string, of: Period): boolean {
  if (WHOLE.test(text)) return isCumulative(of);
  const [to, last] = [interval(period)[1], interval(of)[1]].map((day) => day?.slice(5));
  return isCumulative(period) && (of.kind === 'year' || isCumulative(of)) && to !== last;
}

const YEAR = /(?:19|20)\d{2}|[〇零]|Five-Year|五/;

const WHOLE = /全年|full[- ]year|whole/i;
