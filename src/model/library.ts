import type { Edition } from './edition.ts';
import { editionSchema } from './edition.ts';
import type { Fact } from './fact.ts';
import { factSchema } from './fact.ts';
import { emptyFile, fileProblem, missingFile, missingProse } from './file-problem.ts';
import { filesOfParks, reportStrayFiles } from './content-layout.ts';
import type { Files } from './folder.ts';
import { governmentProblems } from './government-problems.ts';
import type { Glossary } from './glossary.ts';
import { glossarySchema } from './glossary.ts';
import type { ImageFile } from './image-file.ts';
import { imageFile } from './image-file.ts';
import type { Indicator } from './indicator.ts';
import { indicatorSchema } from './indicator.ts';
import type { LocatedEntry } from './ledger.ts';
import { ledgerSchema } from './ledger.ts';
import type { Park } from './park.ts';
import { parkSchema } from './park.ts';
import type { Place, Report } from './problem.ts';
import type { PageTexts } from './page-texts.ts';
import { readPageTexts } from './page-texts.ts';
import { isMapping } from './shape.ts';
import type { Item } from './shape-problems.ts';
import { shaped, shapedItems } from './shape-problems.ts';
import type { SiteSettings } from './site-settings.ts';
import { siteSchema } from './site-settings.ts';
import type { TextFile } from './text-file.ts';
import { textFile } from './text-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { yamlFile } from './yaml-file.ts';
import type * as z from 'zod';

/** A fact in its edition, and where each of its fields stands. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly place: (field?: keyof Fact | readonly PropertyKey[]) => Place;
}

/** One published document of a year: its report, its facts, its prose. */
export interface LoadedEdition {
  /** e.g. "jianghai/2022". */
  readonly id: string;
  readonly park: string;
  readonly edition: Edition;
  readonly facts: readonly LocatedFact[];
  /** Every id in facts.yaml, also of facts that could not be read, so that no reference to them is a second problem. */
  readonly factIds: ReadonlySet<string>;
  readonly prose: Readonly<Partial<Record<'zh' | 'en', TextFile>>>;
  /** Its pictures by what prose calls them, e.g. "images/gate.jpg"; those that cannot be shown are null. */
  readonly images: ReadonlyMap<string, ImageFile | null>;
  readonly place: (path: readonly PropertyKey[]) => Place;
}

export interface LoadedPark {
  readonly id: string;
  readonly park: Park;
  readonly editions: readonly LoadedEdition[];
}

/** What all parks share. */
export interface Catalogue {
  readonly site: SiteSettings | null;
  readonly sitePlace: (path: readonly PropertyKey[]) => Place;
  /** The pictures that its footer may show, e.g. "badges/police.png"; those that cannot be shown are null. */
  readonly badges: ReadonlyMap<string, ImageFile | null>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Every id in indicators.yaml, also of entries that could not be read. */
  readonly indicatorIds: ReadonlySet<string>;
  readonly indicatorPlace: (id: string) => Place;
  readonly glossary: Glossary;
  /** The pages beside the reports. */
  readonly pages: PageTexts;
  /** Every correction that was ever published. */
  readonly ledger: readonly LocatedEntry[];
}

/** All that the content says. */
export interface Library extends Catalogue {
  readonly parks: readonly LoadedPark[];
}

/** Reads the content; all of its problems are reported, and what is sound is in the library. */
export function readLibrary(files: Files, report: Report): Library {
  return {
    ...readCatalogue(files, report),
    parks: [...filesOfParks(files)].flatMap(([id, own]) => readPark(own, id, report) ?? []),
  };
}

/** Reads what all parks share, and says which files no one will read. */
export function readCatalogue(files: Files, report: Report): Catalogue {
  reportStrayFiles(files, report);
  const reader = new Reader(files, report);
  const catalogue = reader.items('indicators.yaml', indicatorSchema);
  const places = new Map(
    catalogue?.items.map(({ data, index }) => [data.id, catalogue.yaml.placeOf([index, 'id'])]),
  );
  const top: Place = { file: 'indicators.yaml', line: 1, column: 1 };
  const site = reader.shaped('site.yaml', siteSchema);
  const badges = reader.images('', 'badges/');
  if (site) governmentProblems(site.data, badges, site.yaml, report);
  return {
    site: site?.data ?? null,
    sitePlace: (path) => site?.yaml.placeOf(path) ?? { ...top, file: 'site.yaml' },
    badges,
    indicators: new Map((catalogue?.items ?? []).map(({ data }) => [data.id, data])),
    indicatorIds: idsIn(catalogue?.yaml),
    indicatorPlace: (id) => places.get(id) ?? top,
    glossary: reader.shaped('glossary.yaml', glossarySchema)?.data ?? {
      terms: [],
      'not-figures': [],
    },
    pages: readPageTexts(files, report),
    ledger: files.has('ledger.yaml') ? readLedger(reader) : [],
  };
}

function readLedger(reader: Reader): LocatedEntry[] {
  const ledger = reader.items('ledger.yaml', ledgerSchema);
  return (ledger?.items ?? []).flatMap(({ data, index }) =>
    ledger ? [{ entry: data, place: ledger.yaml.placeOf([index]) }] : [],
  );
}

/** Reads a park with all of its editions; null where park.yaml cannot be read. */
export function readPark(files: Files, id: string, report: Report): LoadedPark | null {
  return new Reader(files, report).park(id);
}

class Reader {
  readonly #files: Files;
  readonly #report: Report;

  constructor(files: Files, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  text(path: string): TextFile | null {
    const bytes = this.#files.get(path);
    return bytes ? textFile(path, bytes, this.#report) : null;
  }

  shaped<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): { data: z.output<Schema>; yaml: YamlFile } | null {
    const yaml = this.yaml(path);
    const data = yaml && shaped(yaml, schema, this.#report);
    return yaml && data !== null ? { data, yaml } : null;
  }

  items<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): { items: Item<z.output<Schema>>[]; yaml: YamlFile } | null {
    const yaml = this.yaml(path);
    return yaml && { items: shapedItems(yaml, schema, this.#report), yaml };
  }

  yaml(path: string): YamlFile | null {
    if (!this.#files.has(path)) this.#report(fileProblem(path, missingFile));
    const text = this.text(path);
    const yaml = text && yamlFile(text, this.#report);
    if (yaml?.value !== null) return yaml;
    this.#report(fileProblem(path, emptyFile));
    return null;
  }

  park(id: string): LoadedPark | null {
    const loaded = this.shaped(`parks/${id}/park.yaml`, parkSchema);
    // Read also where the park could not be, so that all problems come in one run.
    const editions = this.#folders(`parks/${id}/`);
    const loadedEditions = editions.flatMap((edition) => this.#edition(id, edition) ?? []);
    return loaded && { id, park: loaded.data, editions: loadedEditions };
  }

  #edition(park: string, id: string): LoadedEdition | null {
    const base = `parks/${park}/${id}/`;
    const report = this.shaped(`${base}report.yaml`, editionSchema);
    const hasNeither =
      !this.#files.has(`${base}report.yaml`) && !this.#files.has(`${base}facts.yaml`);
    const facts = hasNeither ? null : this.items(`${base}facts.yaml`, factSchema);
    const zh = hasNeither ? null : this.#prose(`${base}report.zh.mdx`);
    const en = hasNeither ? null : this.#prose(`${base}report.en.mdx`);
    if (!report || !facts) return null;
    return {
      id: `${park}/${id}`,
      park,
      edition: report.data,
      facts: facts.items.map(({ data, index }) => located(data, index, facts.yaml)),
      factIds: idsIn(facts.yaml),
      prose: { ...(zh && { zh }), ...(en && { en }) },
      images: this.images(base, 'images/'),
      place: report.yaml.placeOf,
    };
  }

  #prose(path: string): TextFile | null {
    if (!this.#files.has(path)) this.#report(fileProblem(path, missingProse));
    return this.text(path);
  }

  images(base: string, folder: string): LoadedEdition['images'] {
    const files = [...this.#files].filter(([path]) => path.startsWith(base + folder));
    return new Map(
      files.map(([path, bytes]) => {
        const image = imageFile(path, bytes);
        if ('rule' in image) this.#report(fileProblem(path, image));
        return [path.slice(base.length), 'rule' in image ? null : image];
      }),
    );
  }

  /** The names of the folders right below `path`. */
  #folders(path: string): string[] {
    const names = [...this.#files.keys()]
      .filter((name) => name.startsWith(path))
      .map((name) => name.slice(path.length).split('/'));
    return [
      ...new Set(names.filter((parts) => parts.length > 1).map(([first = '']) => first)),
    ].filter((name) => name !== 'images');
  }
}

function located(fact: Fact, index: number, yaml: YamlFile): LocatedFact {
  return {
    fact,
    place: (field = 'id') =>
      yaml.placeOf([
        index,
        ...(typeof field === 'string' ? [field] : (field as readonly PropertyKey[])),
      ]),
  };
}

function idsIn(yaml: YamlFile | undefined): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(yaml?.value) ? yaml.value : [];
  const ids = items.map((item) => (isMapping(item) ? item['id'] : null));
  return new Set(ids.filter((id) => typeof id === 'string'));
}
