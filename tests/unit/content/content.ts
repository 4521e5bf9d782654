import type { Files } from '../../../src/model/folder.ts';
import { readFolder } from '../../../src/model/folder.ts';
import { readCatalogue, readLibrary, readPark } from '../../../src/model/library.ts';
import type { LoadedEdition } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { TracedEdition } from '../../../src/prose/trace.ts';
import { traceEdition } from '../../../src/prose/trace.ts';
import { checkLibrary } from '../../../src/rules/check.ts';

/** The content of this repository. */
export const files: Files = readFolder('content', () => undefined);

/** What all parks share is read once. */
const catalogue = readCatalogue(files, () => undefined);

/** Every edition, traced. */
export function editions(): { edition: LoadedEdition; traced: TracedEdition }[] {
  const library = readLibrary(files, () => undefined);
  return library.parks.flatMap((park) =>
    park.editions.map((edition) => ({ edition, traced: traceEdition(library, park, edition) })),
  );
}

/** A park with one of its files written anew, as check sees it; the other parks have no part in it. */
export function problemsWith(path: string, text: string): Problem[] {
  const park = /^parks\/([^/]+)\//.exec(path)?.[1] ?? '';
  const own = [...files].filter(([name]) => name.startsWith(`parks/${park}/`));
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const read = readPark(new Map(own).set(path, new TextEncoder().encode(text)), park, report);
  checkLibrary({ ...catalogue, parks: read ? [read] : [] }, report, Number.POSITIVE_INFINITY);
  return problems;
}

export function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path));
}
