import type { Lang } from '../../quantity/quantity.ts';
import { read } from '../../quantity/read.ts';
import { writeChange, writeQuantity } from '../../quantity/write.ts';
import { townName } from './park-names.ts';
import { parkYears, YEARS } from './park-years.ts';

/** What patterns are filled with, by the name of the slot in each language. */
export type Slots = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** The slots of a park that no year changes. */
export function parkSlots(park: number): Slots {
  const { zh, en } = townName(park);
  return {
    zh: { park: `${zh}产业园`, city: zh },
    en: { park: `${en} Industrial Park`, city: en },
  };
}

/** The slots of an edition; `isEdited` changes the last digit of one figure, `requests`. */
export function editionSlots(park: number, year: number, isEdited: boolean): Slots {
  const said = { ...parkYears(park)[year] };
  if (isEdited) said['requests'] = otherDigit(said['requests'] ?? '');
  const english = Object.entries(said).map(([name, zh]) => [name, inEnglish(zh)] as const);
  const fixed = parkSlots(park);
  const first = YEARS[0] + year;
  const years = { year: `${first}`, next: `${first + 1}` };
  return {
    zh: { ...fixed.zh, ...years, ...said },
    en: { ...fixed.en, ...years, ...Object.fromEntries(english) },
  };
}

/** Puts the slots into a pattern; in Chinese text `<park.en>` is the English of a slot. */
export function filled(pattern: string, slots: Slots, lang: Lang): string {
  return pattern.replaceAll(/<([a-z-]+(?:\.(?:change|mark))?)(\.en)?>/g, (slot, name, other) => {
    const said = slots[other === undefined ? lang : 'en'][name as string];
    if (said === undefined) throw new Error(`no slot ${slot}`);
    return said;
  });
}

/** As the site itself would write it; a bare ratio is the same in both. */
function inEnglish(zh: string): string {
  const { quantities, changes } = read(zh, 'zh');
  const [quantity] = quantities;
  const [change] = changes;
  if (change) return writeChange(change, 'en');
  return (quantity?.unit.printed && writeQuantity(quantity, 'en')) || zh;
}

/** 812条 becomes 813条, 819条 becomes 818条. */
function otherDigit(zh: string): string {
  return zh.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '8' : `${Number(digit) + 1}`));
}
