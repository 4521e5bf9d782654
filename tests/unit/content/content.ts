import type { Files } from '../../../src/model/folder.ts';
import { readFolder } from '../../../src/model/folder.ts';
import { readLibrary, readPark } from '../../../src/model/library.ts';
import type { LoadedEdition } from '../../../src/model/library.ts';
import type { Problem, Report } from '../../../src/model/problem.ts';
import { textFile } from '../../../src/model/text-file.ts';
import type { TracedEdition } from '../../../src/prose/trace.ts';
import { traceEdition } from '../../../src/prose/trace.ts';
import { checkLibrary } from '../../../src/rules/check.ts';

/** The content of this repository. */
export const files: Files = readFolder('content', () => undefined);

/** Read once; only what is changed is read again. */
const library = readLibrary(files, () => undefined);

/** Every edition, traced. */
export function editions(): { edition: LoadedEdition; traced: TracedEdition }[] {
  return library.parks.flatMap((park) =>
    park.editions.map((edition) => ({ edition, traced: traceEdition(library, park, edition) })),
  );
}

/** A park with one of its files written anew, as check sees it; the other parks have no part in it. */
export function problemsWith(path: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const bytes = new TextEncoder().encode(text);
  const parks = library.parks.filter(({ id }) => path.startsWith(`parks/${id}/`));
  const changed = parks.map((park) => ({
    ...park,
    editions: park.editions.flatMap((edition) =>
      path.startsWith(`parks/${edition.id}/`) ? anew(edition, path, bytes, report) : edition,
    ),
  }));
  checkLibrary({ ...library, parks: changed }, report, Number.POSITIVE_INFINITY);
  return problems;
}

/** Prose is in a file by itself; facts are read with the whole of their edition. */
function anew(
  edition: LoadedEdition,
  path: string,
  bytes: Uint8Array,
  report: Report,
): readonly LoadedEdition[] {
  const lang = /\.(zh|en)\.mdx$/.exec(path)?.[1];
  if (lang !== undefined) {
    const prose = textFile(path, bytes, report);
    return [{ ...edition, prose: { ...edition.prose, ...(prose && { [lang]: prose }) } }];
  }
  const own = [...files].filter(
    ([name]) =>
      name === `parks/${edition.park}/park.yaml` || name.startsWith(`parks/${edition.id}/`),
  );
  return readPark(new Map(own).set(path, bytes), edition.park, report)?.editions ?? [];
}

export function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path));
}
