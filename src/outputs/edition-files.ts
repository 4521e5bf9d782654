import type { EditionAt } from '../derive/edition-at.ts';
import { dataPackage } from './data-package.ts';
import { factsCsv } from './facts-csv.ts';
import { factsJson } from './facts-json.ts';
import { observations } from './observation.ts';

/** The files beside a report, by name. */
export const fileNames = ['facts.csv', 'facts.json', 'datapackage.json'] as const;
export type FileName = (typeof fileNames)[number];

/** What stands in them. */
export function editionFiles(at: EditionAt): Record<FileName, string> {
  const rows = observations(at);
  const csv = factsCsv(rows);
  const json = factsJson(at, rows);
  return {
    'facts.csv': csv,
    'facts.json': json,
    'datapackage.json': dataPackage(at, { csv, json }),
  };
}
