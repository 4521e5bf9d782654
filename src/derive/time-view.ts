import { momentOfMinute } from '../model/iso-date.ts';
import { isoOf, isoPeriod, type Period } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';
import { writePeriod } from '../quantity/write.ts';

/** A period as text, and in the form of `<time datetime>` where that has one. */
export interface TimeView {
  readonly text: string;
  readonly datetime: string | null;
}

/** A year, a month or a day has a form that machines read. */
export function timeView(period: Period, lang: Lang): TimeView {
  const iso = isoOf(period);
  const datetime = /^\d{4}(?:-\d{2}){0,2}$/.test(iso) ? iso : null;
  return { text: writePeriod(period, lang), datetime };
}

/** When something is to come true: 2022年2月以来 would say that it did. */
export function aimedTime(period: Period, lang: Lang): TimeView {
  const view = timeView(period, lang);
  if (period.kind !== 'since') return view;
  const text =
    lang === 'zh'
      ? `自${view.text.replace(/以来$/, '')}起`
      : view.text.replace(/^since(?: the start of)?/, 'from');
  return { ...view, text };
}

/** Figures of these statuses lie ahead. */
export function isAimed(status: Status): boolean {
  return status === 'target' || status === 'plan';
}

/** A day as such and not as of it: 2024年1月5日. What is no date is shown as typed. */
export function dateView(date: string, lang: Lang): TimeView {
  const period = isoPeriod(date);
  const view = period && timeView(period, lang);
  return view ? { ...view, text: view.text.replace(/^截至/, '') } : { text: date, datetime: null };
}

/** 2026-01-15 09:30 as readers have it: 2026年1月15日 09:30. */
export function minuteView(minute: string, lang: Lang): TimeView {
  const [day = '', time = ''] = minute.split(' ');
  const { text } = dateView(day, lang);
  return {
    text: lang === 'zh' ? `${text} ${time}` : `${text}, ${time} (Beijing time)`,
    datetime: momentOfMinute(minute),
  };
}
