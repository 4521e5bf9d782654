import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/model/folder.ts';
import { readLibrary, type Library } from '../../../src/model/library.ts';
import { editionAt } from '../../../src/derive/edition-at.ts';
import { editionFiles } from '../../../src/outputs/edition-files.ts';
import { factsCsv } from '../../../src/outputs/facts-csv.ts';
import { columnNames } from '../../../src/outputs/columns.ts';
import type { Observation } from '../../../src/outputs/observation.ts';
import { smallLibrary } from '../derive/small-library.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { enum?: string[]; required?: boolean };
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey: string[] };
}

const real = readLibrary(
  readFolder('content', () => undefined),
  () => undefined,
);
const open = (library: Library, id: string) => {
  const files = editionFiles(editionAt(library, id));
  const rows = parse(files['facts.csv'], { columns: true }) as Record<string, string>[];
  const whole = JSON.parse(files['datapackage.json']) as { resources: Resource[] };
  const json = JSON.parse(files['facts.json']) as { facts: Record<string, unknown>[] };
  return { files, rows, json, csv: whole.resources[0], resources: whole.resources };
};

describe('the files of the real report', () => {
  const { files, rows, json, csv, resources } = open(real, 'jianghai/2022');

  test('are what the package says: bytes and hashes', () => {
    for (const { path, bytes, hash } of resources) {
      const text = Buffer.from(files[path as keyof typeof files]);
      expect(text.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
    }
  });

  test('have the columns of the schema and values of its types', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(csv?.schema.fields.map(({ name }) => name));
    const wrong = rows.flatMap((row) =>
      (csv?.schema.fields ?? [])
        .filter((field) => !isValid(row[field.name] ?? '', field))
        .map(({ name }) => `${row['obs_id']}: ${name} is ${row[name]}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have a row for each fact, under a key of its own', () => {
    const keys = rows.map((row) => row['obs_id']);
    expect(new Set(keys).size).toBe(editionAt(real, 'jianghai/2022').edition.facts.length);
    expect(csv?.schema.primaryKey).toEqual(['obs_id']);
  });

  test('say the same in CSV and in JSON', () => {
    expect(json.facts.map((fact) => columnNames.map((name) => String(fact[name] ?? '')))).toEqual(
      rows.map((row) => columnNames.map((name) => row[name])),
    );
  });
});

describe('a row of facts.csv', () => {
  const row = (fact: string): Record<string, string> => {
    const library = smallLibrary({ facts: `- { id: a, period: 2023年1—11月, at: A, ${fact} }` });
    return open(library, 'xinqu/2023').rows[0] ?? {};
  };

  test.each([
    [
      'indicator: output, value: 56.6亿元',
      {
        value: '5660000000',
        unit: 'CNY',
        op: '=',
        value_published: '56.6',
        scale: '8',
        decimals: '1',
        unit_zh: '亿元',
        lower: '',
        upper: '',
      },
    ],
    [
      'indicator: output, value: 10.0亿元',
      {
        value: '1000000000',
        value_published: '10.0',
        decimals: '1',
        surface_zh: '10.0亿元',
        surface_en: 'RMB 1.00 billion',
      },
    ],
    [
      'indicator: output, value: 超160亿元',
      { op: '>', bound: 'over', lower: '16000000000', upper: '' },
    ],
    [
      'indicator: rate, value: 近五成',
      { op: '<', bound: 'nearly', value: '50', lower: '', upper: '50' },
    ],
    [
      'indicator: output, value: 50万元—100万元',
      { value: '500000', lower: '500000', upper: '1000000' },
    ],
    ['indicator: intensity, value: 1020万元/亩', { value: '15300', unit: 'CNY/m2', scale: '' }],
    [
      'indicator: output, change: 同比增长1.6倍',
      {
        value: '',
        op: '',
        change_kind: 'yoy',
        change_value: '160',
        change_unit: 'percent',
        change_en: 'up 160 percent year on year',
      },
    ],
    ['indicator: projects, value: 7个, status: expected', { kind: 'expected', obs_status: 'E' }],
    ['indicator: projects, value: 7个, status: target', { kind: 'target', obs_status: '' }],
    [
      'indicator: projects, value: 7个',
      {
        period_start: '2023-01-01',
        period_end: '2023-11-30',
        cumulative: 'true',
        ref_area: 'xinqu',
        source_part_en: 'Part A',
        computed: 'false',
        anchor: 'a',
        page_url: 'data/',
      },
    ],
    [
      'indicator: projects, value: 7个, scope: { industry: textile }',
      { ref_area: 'xinqu/textile', ref_area_name_en: 'textile industry' },
    ],
  ])('%s', (fact, expected) => expect(row(fact)).toMatchObject(expected));
});

describe('factsCsv(rows)', () => {
  const bare = Object.fromEntries(columnNames.map((name) => [name, ''])) as Observation;
  const read = (text: string): string | undefined =>
    (
      parse(factsCsv([{ ...bare, note_zh: text }]), { columns: true }) as Record<string, string>[]
    )[0]?.['note_zh'];

  test.each(['甲,乙', '甲"乙"', '甲\n乙', '“甲”', ' 甲 '])('keeps %j', (text) => {
    expect(read(text)).toBe(text);
  });

  test('lets no text be taken for a formula', () => {
    expect(read('=1+1')).toBe("'=1+1");
    expect(read('-1.5')).toBe('-1.5');
  });
});

function isValid(text: string, { type, constraints }: Field): boolean {
  if (text === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(text)) return false;
  const forms: Record<string, RegExp> = {
    number: /^-?\d+(?:\.\d+)?$/,
    integer: /^-?\d+$/,
    boolean: /^(?:true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    string: /^[^]+$/,
  };
  return forms[type]?.test(text) ?? false;
}
