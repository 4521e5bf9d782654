import type { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/library.ts';
import { wholeContent, wholeReport, bytesOf } from '../model/told.ts';

/** What two documents of one park print: facts.yaml and what report.yaml has beside the least. */
export interface TwoDocuments {
  readonly first: string;
  readonly second: string;
  readonly firstNotes?: string;
  readonly secondNotes?: string;
}

/** A library of the park "east" with an older document, 2022, and a newer one, 2023. */
export function twoDocuments({ first, second, firstNotes, secondNotes }: TwoDocuments): Library {
  const report = (year: string, facts: string, notes = '[]'): string =>
    wholeReport
      .replace('covers: 2022', `covers: ${year}`)
      .replace('{ zh: 1月, en: January }', `{ zh: 1月, en: January }, date: '${year}-12'`)
      .replace('facts: [signed]', `facts: [${idsIn(facts)}]`) + `notes: ${notes}\n`;
  const files = {
    ...wholeContent,
    'parks/east/2022/facts.yaml': first,
    'parks/east/2022/report.yaml': report('2022', first, firstNotes),
    'parks/east/2023/facts.yaml': second,
    'parks/east/2023/report.yaml': report('2023', second, secondNotes),
  };
  const found: string[] = [];
  const library = readLibrary(
    new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])),
    ({ severity, place, message }) => {
      if (severity === 'error') found.push(`${place.file}:${place.line} ${message.en}`);
    },
  );
  if (found.length > 0) throw new Error(found.join('\n'));
  return library;
}

function idsIn(facts: string): string {
  return [...facts.matchAll(/id: ([a-z0-9-]+)/g)].map(([, id]) => id).join(', ');
}
