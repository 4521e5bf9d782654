import type { Both } from '../../model/problem.ts';
import type { Lang } from '../../quantity/quantity.ts';
import type { PatternBlock, Sentence } from './patterns.ts';
import { reportPattern } from './patterns.ts';
import { YEARS } from './park-years.ts';
import { seeded, type Seeded } from './seeded.ts';
import { editionSlots, filled, type Slots } from './slots.ts';

/** An edition before it becomes files: its figures and its text in both languages. */
export interface WrittenEdition {
  /** e.g. "park-0001/2020". */
  readonly id: string;
  readonly slots: Slots;
  readonly title: Both;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: Both;
    readonly text: Both;
  }[];
}

/** The park of an edition, both counted from 0. */
export function parkOf(edition: number): number {
  return Math.floor(edition / YEARS.length);
}

/** e.g. "park-0001". */
export function parkId(park: number): string {
  return `park-${String(park + 1).padStart(4, '0')}`;
}

/** Writes the edition of a number; the same number always gives the same text. */
export function writtenEdition(edition: number, isEdited = false): WrittenEdition {
  const park = parkOf(edition);
  const year = edition % YEARS.length;
  const slots = editionSlots(park, year, isEdited);
  const random = seeded(`prose ${edition}`);
  const { title, sections } = reportPattern();
  return {
    id: `${parkId(park)}/${YEARS[year]}`,
    slots,
    title: { zh: filled(title.zh, slots, 'zh'), en: filled(title.en, slots, 'zh') },
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      text: sectionText(blocks, slots, random),
    })),
  };
}

function sectionText(blocks: readonly PatternBlock[], slots: Slots, random: Seeded): Both {
  const chosen = blocks.map((block) => blockText(block, random));
  const inLang = (lang: Lang): string =>
    filled(chosen.map((block) => block[lang]).join('\n\n'), slots, lang);
  return { zh: inLang('zh'), en: inLang('en') };
}

function blockText(block: PatternBlock, random: Seeded): Both {
  const one = (sentence: Sentence): Both => random.pick(sentence);
  if ('table' in block) return one(block.table);
  const isList = 'items' in block;
  const said = (isList ? block.items : block).map(one);
  const joined = (lang: Lang, space: string): string =>
    isList
      ? said.map((item) => `- ${item[lang]}`).join('\n')
      : said.map((sentence) => sentence[lang]).join(space);
  return { zh: joined('zh', ''), en: joined('en', ' ') };
}
