import { isMoment, momentOf } from '../model/iso-date.ts';
import type { Both } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';

/** What is wrong with SHUDU_NOW. */
export class ClockError extends Error {
  readonly both: Both;

  constructor(found: string) {
    const both = {
      zh: `SHUDU_NOW 的值 \`${found}\` 不是时间，应写成 \`2023-01-15T09:00+08:00\` 或 \`2023-01-15\`（北京时间0时）。`,
      en: `Unexpected \`${found}\` in SHUDU_NOW, expected a moment with its zone such as \`2023-01-15T09:00+08:00\`, or a day, \`2023-01-15\`, which begins at midnight in China.`,
    };
    super(both.en);
    this.both = both;
  }
}

/** The one clock, asked for embargoes alone: SHUDU_NOW, else the time it is. In milliseconds. */
export function nowOf({ SHUDU_NOW }: NodeJS.ProcessEnv): number {
  if (!SHUDU_NOW) return Date.now();
  if (!isMoment(SHUDU_NOW)) throw new ClockError(SHUDU_NOW);
  return momentOf(SHUDU_NOW);
}

/** Why there can be no pages, in the language of the terminal. */
export class ContentError extends Error {}

/** The same clock for a build, which a wrong SHUDU_NOW stops. */
export function clock(env: NodeJS.ProcessEnv): number {
  try {
    return nowOf(env);
  } catch (error) {
    throw error instanceof ClockError ? new ContentError(error.both[terminalLanguage(env)]) : error;
  }
}

export function terminalLanguage({
  SHUDU_LANG,
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: NodeJS.ProcessEnv): Lang {
  return /^zh/i.test(SHUDU_LANG || LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
