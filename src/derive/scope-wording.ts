import type { Fact } from '../model/fact.ts';
import { scopeKinds } from '../model/fact.ts';
import type { Park } from '../model/park.ts';
import { scopeLists } from '../model/park.ts';
import type { Bilingual } from '../model/shape.ts';
import { read } from '../quantity/read.ts';
import { writeQuantity } from '../quantity/write.ts';
import { basisWords, coverageWords, priceWords } from './domain-words.ts';

/** What a figure is about where that is not the whole park, e.g. 安全应急产业. */
export function scopeWords({ scope }: Fact, park: Park): Bilingual[] {
  return scopeKinds.flatMap((kind) => {
    const id = scope?.[kind];
    if (id === undefined) return [];
    const found = park[scopeLists[kind]].find((entry) => entry.id === id);
    return found ? [found.name] : [];
  });
}

/** What is counted, e.g. 超亿元以上; and by which coverage, prices and basis, if `name` does not say so. */
export function filterWords(
  { where, coverage, price, basis }: Fact,
  name: Bilingual = {},
): Bilingual[] {
  const filters = Object.values(where ?? {}).map((filter) =>
    typeof filter === 'string' ? sizeWords(filter) : filter,
  );
  return [
    ...filters,
    ...(coverage && !name.zh?.includes(coverageWords[coverage].zh)
      ? [coverageWords[coverage]]
      : []),
    ...(price ? [priceWords[price]] : []),
    ...(basis ? [basisWords[basis]] : []),
  ];
}

/**
 * 超亿元以上 is "RMB 100 million or more": a class that says 以上 or （含） takes its limit in.
 * 10亿级 is "RMB 1 billion class": a rank that is named by an amount, and no estimate.
 */
function sizeWords(zh: string): Bilingual {
  const [only, more] = read(zh, 'zh').quantities;
  if (!only || more) return { zh };
  const isOpen = only.bound === 'over' || only.bound === 'at-least';
  const isRank = zh.endsWith('级') && only.bound === 'about';
  const amount = writeQuantity(isOpen || isRank ? { ...only, bound: 'exact' } : only, 'en');
  if (amount === null) return { zh };
  if (!isOpen) return { zh, en: isRank ? `${amount} class` : amount };
  const takesIn = only.bound === 'at-least' || /以上|含/.test(zh);
  return { zh, en: takesIn ? `${amount} or more` : `over ${amount}` };
}
