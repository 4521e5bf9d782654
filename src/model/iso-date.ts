import * as z from 'zod';
import { isoPeriod } from '../quantity/period.ts';
import { complaint } from './shape.ts';

/** 2023, 2023-01 or 2023-01-15: as exact as the source is, never more. */
export function dateText() {
  return z
    .string()
    .refine(isDate, { params: badDate })
    .meta({ kind: 'date', example: '2023-01-15' });
}

/** 2023-01-15: the day on which something was done here. */
export function dayText() {
  return z.string().refine(isDay, { params: badDay }).meta({ kind: 'day', example: '2023-01-15' });
}

/** 2023-01-15T09:00+08:00: a moment that is the same wherever the site is built; a day begins in China. */
export function momentText() {
  return z
    .string()
    .refine(isMoment, { params: badMoment })
    .meta({ kind: 'moment', example: '2023-01-15T09:00+08:00' });
}

/** 2026-01-15 09:30: when something appeared, in Chinese time, as government sites write it. */
export function minuteText() {
  return z
    .string()
    .refine(isMinute, { params: badMinute })
    .meta({ kind: 'minute', example: '2026-01-15 09:30' });
}

/** The same as a moment with its zone. */
export function momentOfMinute(minute: string): string {
  return `${minute.replace(' ', 'T')}+08:00`;
}

/** A moment in milliseconds, e.g. to be compared with `Date.now()`. */
export function momentOf(moment: string): number {
  return Date.parse(isDay(moment) ? `${moment}T00:00+08:00` : moment);
}

/** Is it a moment with its zone, or a day? */
export function isMoment(value: string): boolean {
  const time = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
  return isDay(value.replace(time, ''));
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) && isoPeriod(value) !== null;
}

function isDay(value: string): boolean {
  return value.length === 10 && isDate(value);
}

/** Day and time as the guideline for government sites has them: 24 hours, hyphens, one space, no seconds. */
function isMinute(value: string): boolean {
  return /^[\d-]{10} (?:[01]\d|2[0-3]):[0-5]\d$/.test(value) && isDay(value.slice(0, 10));
}

const badDate = complaint(
  'date-form',
  '不是日期',
  '写成 `2023-01-15`；来源只印到年或月的，写 `2023` 或 `2023-01`',
  'Unexpected date, expected year, month and day as in 2023-01-15',
  'Write `2023` or `2023-01` where the source prints no more',
);
const badDay = complaint(
  'date-form',
  '不是完整的日期',
  '写成 `2023-01-15`',
  'Unexpected date, expected a whole day',
  'Write it as `2023-01-15`',
);
const badMinute = complaint(
  'date-form',
  '不是发布时间',
  '写成 `2026-01-15 09:30`：北京时间，24小时制，不写秒，中间空一格',
  'Unexpected time, expected day, hour and minute',
  'Write it as `2026-01-15 09:30`, in Chinese time, 24 hours, one space, no seconds',
);
const badMoment = complaint(
  'date-form',
  '不是带时区的时间',
  '写成 `2023-01-15T09:00+08:00`，末尾的时区不能省；只写日期，就是北京时间那天0时',
  'Unexpected time, expected one with its zone',
  'Write it as `2023-01-15T09:00+08:00`; the zone is required. A day alone begins at midnight in China',
);
