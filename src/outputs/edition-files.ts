import type { Library } from '../model/library.ts';
import { editionAt } from '../derive/edition-at.ts';
import { dataPackage } from './data-package.ts';
import { factsCsv } from './facts-csv.ts';
import { factsJson } from './facts-json.ts';
import { observations } from './observation.ts';

/** The files beside a report, by name. */
export const fileNames = ['facts.csv', 'facts.json', 'datapackage.json'] as const;
export type FileName = (typeof fileNames)[number];

/** What stands in them. */
export function editionFiles(library: Library, editionId: string): Record<FileName, string> {
  const at = editionAt(library, editionId);
  const rows = observations(at);
  const csv = factsCsv(rows);
  const json = factsJson(at, rows);
  return {
    'facts.csv': csv,
    'facts.json': json,
    'datapackage.json': dataPackage(at, { csv, json }),
  };
}
