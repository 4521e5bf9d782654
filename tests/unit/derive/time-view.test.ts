import { describe, expect, test } from 'vitest';
import { aimedTime, timeView } from '../../../src/derive/time-view.ts';
import { isoPeriod, type Period } from '../../../src/quantity/period.ts';

const read = (iso: string): Period => {
  const period = isoPeriod(iso);
  if (!period) throw new TypeError(`Unexpected \`${iso}\`, expected a period.`);
  return period;
};

describe('timeView(period, lang)', () => {
  test.each([
    ['2023-01/..', '2023年以来', 'since the start of 2023'],
    ['2023-05/..', '2023年5月以来', 'since May 2023'],
  ])('of %s, what happened so far, is %s, %s', (iso, zh, en) => {
    expect(timeView(read(iso), 'zh').text).toBe(zh);
    expect(timeView(read(iso), 'en').text).toBe(en);
  });
});

describe('aimedTime(period, lang)', () => {
  test.each([
    ['2023-01/..', '自2023年起', 'from 2023'],
    ['2023-05/..', '自2023年5月起', 'from May 2023'],
    ['2028', '2028年', '2028'],
  ])('of %s, what is to come, is %s, %s', (iso, zh, en) => {
    expect(aimedTime(read(iso), 'zh').text).toBe(zh);
    expect(aimedTime(read(iso), 'en').text).toBe(en);
  });
});
