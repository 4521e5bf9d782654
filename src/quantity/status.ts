import { matchesOf } from './matches.ts';
import type { Lang } from './quantity.ts';

/** How real a figure is. Different statuses are never summed, joined or drawn alike. */
export const statuses = [
  'actual',
  'preliminary',
  'expected',
  'target',
  'plan',
  'contracted',
  'rule',
] as const;
export type Status = (typeof statuses)[number];

/** A word in a text that says the figures by it are not plain fact. */
export interface FoundStatus {
  readonly status: Exclude<Status, 'actual'>;
  readonly start: number;
  readonly end: number;
}

const zh: readonly (readonly [FoundStatus['status'], string])[] = [
  ['preliminary', '初步核算|初步统计|快报数?'],
  ['expected', '预计|预期|有望|预估|估算|初步测算|测算'],
  ['target', '力争|争取|目标|确保|奋斗目标|努力实现|奋力实现'],
  ['plan', '计划(?!生育|总投资|投资)|(?<![模虚])拟|安排|规划(?!面积|总面积|展示)'],
  ['contracted', '签约|协议|计划总投资|计划投资|合同(?:利用)?外资|拟投资|总投资'],
  ['rule', '要求|不得低于|不得少于|不得高于|准入|标准为|门槛'],
];
const en: readonly (readonly [FoundStatus['status'], string])[] = [
  ['preliminary', 'preliminary|flash estimates?|provisional'],
  ['expected', 'expected to|is expected|are expected|forecast|projected|estimated'],
  ['target', 'targets?|targeted|aims? (?:to|for)|strives? (?:to|for)|goals?'],
  ['plan', 'plans? to|planned|will'],
  ['contracted', 'contracted|agreed investment|signed|total investment'],
  ['rule', 'must|required|requirement|shall|no lower than'],
];

const patterns = {
  zh: zh.map(([status, source]) => ({ status, pattern: new RegExp(source, 'gi') })),
  en: en.map(([status, source]) => ({
    status,
    pattern: new RegExp(`(?<![A-Za-z])(?:${source})(?![A-Za-z])`, 'gi'),
  })),
};

/** The words that mark a status, in order; where two overlap the longer stands. */
export function statusesIn(text: string, lang: Lang): FoundStatus[] {
  const found: FoundStatus[] = [];
  for (const { status, pattern } of patterns[lang]) {
    for (const match of matchesOf(pattern, text)) {
      found.push({ status, start: match.index, end: match.index + match[0].length });
    }
  }
  // Longest first at one place, so that what lies inside another is dropped as it comes by.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ end }) => {
    const isOutside = end > reached;
    reached = Math.max(reached, end);
    return isOutside;
  });
}
