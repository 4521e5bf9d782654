import { columnNames } from './columns.ts';
import type { Observation } from './observation.ts';

/** The rows as CSV by RFC 4180. */
export function factsCsv(rows: readonly Observation[]): string {
  const lines = [columnNames, ...rows.map((row) => columnNames.map((name) => row[name]))];
  return lines.map(csvLine).join('');
}

/** Cells as a line of CSV, its end included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet takes text that begins with = + - @ for a formula; only numbers may begin so. */
function cell(text: string): string {
  const isNumber = /^[+-]?\d+(?:\.\d+)?%?$/.test(text);
  const isFormula = /^[=+\-@\t\r]/.test(text) && !isNumber && !/^=$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
