import type { EditionAt } from '../derive/edition-at.ts';
import { isoOf } from '../quantity/period.ts';
import { columnNames, columns } from './columns.ts';
import type { Observation } from './observation.ts';

/** The rows as JSON. Amounts are strings, so that no reader loses digits of them. */
export function factsJson({ edition, park }: EditionAt, rows: readonly Observation[]): string {
  const { title, covers, corrections } = edition.edition;
  const whole = {
    id: edition.id,
    park: park.id,
    title_zh: title.zh ?? null,
    title_en: title.en ?? null,
    covers: isoOf(covers),
    corrections: corrections.map(({ date, kind, fact, from, to, reason }) => ({
      date,
      kind,
      fact,
      from,
      to,
      reason_zh: reason.zh ?? null,
      reason_en: reason.en ?? null,
    })),
    facts: rows.map((row) =>
      Object.fromEntries(columnNames.map((name) => [name, typed(row, name)])),
    ),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function typed(
  row: Observation,
  name: (typeof columnNames)[number],
): string | number | boolean | null {
  const text = row[name];
  if (text === '') return null;
  if (columns[name].type === 'boolean') return text === 'true';
  return columns[name].type === 'integer' ? Number(text) : text;
}
