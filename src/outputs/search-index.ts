import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinedDigest } from '../model/digest.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { GroupName } from '../search/document.ts';
import type { Put } from '../search/index-files.ts';
import { indexFiles } from '../search/index-files.ts';
import type { IndexPart } from '../search/index-part.ts';
import { partOf } from '../search/index-part.ts';
import type { IndicatorDocuments } from '../search/indicator-documents.ts';
import { indicatorDocuments } from '../search/indicator-documents.ts';
import { removeAged } from './remove-aged.ts';
import type { Settled } from './settle.ts';
import { writeWhole } from './write-whole.ts';

type Known = Pick<Settled, 'parks' | 'shelf' | 'sharedDigest' | 'found'>;

/** The index of a language as it lies in the cache. */
export interface SearchIndex {
  readonly digest: string;
  /** The file from which a browser begins. */
  readonly manifest: string;
  /** Every file, each named by what is in it, e.g. "qkdvhwsamzrp.json". */
  readonly files: readonly string[];
}

/** Makes the index anew where anything changed that it is made of, and remembers its files. */
export function searchIndex(known: Known, lang: Lang, folder: string): SearchIndex {
  const digest = joinedDigest([
    known.sharedDigest,
    ...[...known.parks].flatMap(([id, park]) => [id, park.digest]),
  ]);
  const old = remembered(folder);
  if (old?.digest === digest) return old;
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const files = new Set<string>();
  const put: Put = (content) => {
    const name = letters(content);
    const file = fileName(name);
    if (!files.has(file) && !there.has(file)) writeWhole(join(folder, file), content);
    files.add(file);
    return name;
  };
  const index = { digest, manifest: indexFiles(ranked(known, lang), put), files: [...files] };
  removeAged(folder, 1, (name) => !files.has(name) && name !== LIST);
  writeWhole(join(folder, LIST), JSON.stringify(index));
  return index;
}

/** A file of the index by its name. */
export function searchFile(folder: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, name)));
}

const LIST = 'list.json';

function fileName(name: string): string {
  return `${name}.json`;
}

function remembered(folder: string): SearchIndex | null {
  try {
    return JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as SearchIndex;
  } catch {
    return null;
  }
}

/** A name without digits, which therefore never looks like a figure. */
function letters(content: string): string {
  const hash = createHash('sha256').update(content).digest();
  return String.fromCharCode(...hash.subarray(0, 12).map((byte) => 0x61 + (byte % 26)));
}

/** What may be found, the best first: figures and texts by the day their document was issued. */
function ranked(known: Known, lang: Lang): Record<GroupName, Iterable<IndexPart>> {
  const parks = [...known.parks.keys()].flatMap((id) => known.found(id, lang) ?? []);
  const issued = new Map(
    [...known.parks.values()].flatMap(({ fronts }) =>
      fronts[lang].map((front) => [front.id, front.issuedOn] as const),
    ),
  );
  const editions = parks
    .flatMap((park) => park.editions)
    .toSorted((a, b) => latest(issued.get(a.id), issued.get(b.id)));
  const indicators = indicatorsOf(known, lang);
  return {
    names: [
      partOf([
        ...indicators.map(({ name }) => name),
        ...parks.map(({ park }) => park),
        ...editions.map(({ report }) => report),
      ]),
    ],
    figures: editions.map(({ figures }) => figures),
    passages: [
      ...editions.map(({ passages }) => passages),
      ...parks.map(({ about }) => about),
      partOf(indicators.map(({ definition }) => definition)),
    ],
  };
}

/** The indicators that some park has figures of, those of most parks first. */
function indicatorsOf({ parks, shelf }: Known, lang: Lang): IndicatorDocuments[] {
  const owners = new Map<string, number>();
  for (const { indicators } of parks.values())
    for (const id of Object.keys(indicators)) owners.set(id, (owners.get(id) ?? 0) + 1);
  const count = (id: string): number => owners.get(id) ?? 0;
  return [...shelf.catalogue.indicators.values()]
    .filter(({ id }) => count(id) > 0)
    .toSorted((a, b) => count(b.id) - count(a.id))
    .map((indicator) => indicatorDocuments(indicator, lang));
}

function latest(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
