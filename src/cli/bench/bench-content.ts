import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../../quantity/quantity.ts';
import { pattern, type PatternFile } from './patterns.ts';
import { filled, parkSlots } from './slots.ts';
import { parkId, parkOf, writtenEdition, type WrittenEdition } from './written-edition.ts';

/** A file to be: its path below some folder and its text. */
export type NewFile = readonly [path: string, text: string];

const OF_SITE: readonly PatternFile[] = ['site.yaml', 'indicators.yaml', 'glossary.yaml'];

/** The content folder of so many editions, four to a park, as files. */
export function* contentFiles(editions: number): Generator<NewFile> {
  for (const name of OF_SITE) yield [name, pattern(name)];
  for (let park = 0; park <= parkOf(editions - 1); park += 1) {
    yield [`parks/${parkId(park)}/park.yaml`, filled(pattern('park.yaml'), parkSlots(park), 'zh')];
  }
  for (let edition = 0; edition < editions; edition += 1) yield* reportFiles(edition);
}

/** The four files of an edition; edited, they differ in one digit of one figure. */
export function reportFiles(edition: number, isEdited = false): readonly NewFile[] {
  const written = writtenEdition(edition, isEdited);
  const folder = `parks/${written.id}`;
  return [
    [`${folder}/report.yaml`, filled(pattern('report.yaml'), written.slots, 'zh')],
    [`${folder}/facts.yaml`, filled(pattern('facts.yaml'), written.slots, 'zh')],
    [`${folder}/report.zh.mdx`, prose(written, 'zh')],
    [`${folder}/report.en.mdx`, prose(written, 'en')],
  ];
}

function prose({ sections }: WrittenEdition, lang: Lang): string {
  const told = sections.map(
    ({ id, text }) => `<Section id="${id}">\n\n${text[lang]}\n\n</Section>`,
  );
  return `${['<Highlights />', ...told].join('\n\n')}\n`;
}

/** Puts files below a folder, making the folders they need. */
export function putFiles(folder: string, files: Iterable<NewFile>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
}
