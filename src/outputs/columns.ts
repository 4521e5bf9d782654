/** A column of facts.csv: its type in the Table Schema, and what it holds. */
interface ColumnRow {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';
  readonly description: string;
  /** The only values it has. */
  readonly of?: readonly string[];
}

const text = (description: string): ColumnRow => ({ type: 'string', description });

/** The columns of facts.csv and the fields of facts.json, in their order. */
export const columns = {
  obs_id: text('Edition and fact, e.g. jianghai/2022:signed; never changes.'),
  indicator_id: text('Entry of the catalogue of indicators.'),
  indicator_zh: text('Its name in Chinese.'),
  indicator_en: text('Its name in English.'),
  ref_area: text(
    'What the figure is about: the park, or a zone, industry, project or entity of it.',
  ),
  ref_area_name_zh: text('Its name in Chinese.'),
  ref_area_name_en: text('Its name in English.'),
  filter_zh: text('What is counted, as printed.'),
  filter_en: text('What is counted, in English.'),
  period_start: { type: 'date', description: 'First day.' },
  period_end: { type: 'date', description: 'Last day; empty where the source names none.' },
  cumulative: { type: 'boolean', description: 'From January on, but not a full year.' },
  value: { type: 'number', description: 'In the base unit, exact; the limit where it is hedged.' },
  unit: text('The base unit.'),
  op: {
    ...text('How the value bounds the true one.'),
    of: ['=', '~', '>', '>=', '<', '<='],
  },
  bound: {
    ...text('The same in words; nearly is close below, under is anywhere below.'),
    of: ['exact', 'about', 'over', 'at-least', 'nearly', 'under', 'at-most'],
  },
  lower: { type: 'number', description: 'Lower end of a hedged value or a range.' },
  upper: { type: 'number', description: 'Upper end of a hedged value or a range.' },
  value_published: { type: 'number', description: 'The number as published.' },
  unit_zh: text('The unit as published.'),
  scale: {
    type: 'integer',
    description: 'Power of ten from published to base unit; empty where it is no power of ten.',
  },
  decimals: { type: 'integer', description: 'Decimal places published.' },
  surface_zh: text('The value as printed.'),
  surface_en: text('The value in English.'),
  kind: {
    ...text('How real it is; different kinds must not be added.'),
    of: ['actual', 'preliminary', 'expected', 'target', 'plan', 'contracted', 'rule'],
  },
  obs_status: { ...text('SDMX observation status.'), of: ['A', 'P', 'E'] },
  judged: text('What the source leaves open and was judged here: period, scope, status.'),
  coverage: text('Which units are covered.'),
  price_basis: text('Current, constant or comparable prices.'),
  growth_basis: text('Nominal, real or comparable scope.'),
  change_kind: {
    ...text('What the change is measured against.'),
    of: ['yoy', 'mom', 'vs-previous', 'vs-base', 'unspecified'],
  },
  change_value: {
    type: 'number',
    description: 'The change, signed; the limit where it is hedged.',
  },
  change_unit: { ...text('Percent or percentage points.'), of: ['percent', 'pp'] },
  change_op: { ...text('How the change is bounded.'), of: ['=', '~', '>', '>=', '<', '<='] },
  change_zh: text('The change as printed.'),
  change_en: text('The change in English.'),
  claims_zh: text('Claims as printed.'),
  claims_en: text('Claims in English.'),
  computed: { type: 'boolean', description: 'Worked out here from other facts, not published.' },
  derivation: text('How it was worked out, by ids of facts.'),
  source_zh: text('Title of the source in Chinese.'),
  source_en: text('Title of the source in English.'),
  source_part_zh: text('Where in the source, in Chinese.'),
  source_part_en: text('Where in the source, in English.'),
  source_date: text('Date of the source, as far as known.'),
  source_url: text('Address of the source.'),
  note_zh: text('Notes in Chinese.'),
  note_en: text('Notes in English.'),
  corrected: { type: 'date', description: 'Day of its last correction after publication.' },
  correction_zh: text('Its corrections in Chinese: day, kind, before → after, reason.'),
  correction_en: text('Its corrections in English.'),
  page_url: text('The data page, relative to this file.'),
  anchor: text('The row on that page.'),
} as const satisfies Record<string, ColumnRow>;

export type Column = keyof typeof columns;

export const columnNames = Object.keys(columns) as Column[];

/** The Table Schema of facts.csv. */
export function tableSchema(): Record<string, unknown> {
  const rows = Object.entries(columns) as [Column, ColumnRow][];
  return {
    fields: rows.map(([name, { type, description, of }]) => ({
      name,
      type,
      description,
      ...((of || name === 'obs_id') && {
        constraints: {
          ...(of && { enum: of }),
          ...(name === 'obs_id' && { required: true, unique: true }),
        },
      }),
    })),
    primaryKey: ['obs_id'],
    missingValues: [''],
  };
}
