import { checkedFiles } from '../../../src/cli/check-command.ts';
import type { Files } from '../../../src/model/folder.ts';
import { readFolder } from '../../../src/model/folder.ts';
import { readLibrary } from '../../../src/model/library.ts';
import type { LoadedEdition } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { TracedEdition } from '../../../src/prose/trace.ts';
import { traceEdition } from '../../../src/prose/trace.ts';

/** The content of this repository. */
export const files: Files = readFolder('content', () => undefined);

/** Every edition, traced. */
export function editions(): { edition: LoadedEdition; traced: TracedEdition }[] {
  const library = readLibrary(files, () => undefined);
  return library.parks.flatMap((park) =>
    park.editions.map((edition) => ({ edition, traced: traceEdition(library, park, edition) })),
  );
}

/** A park with one of its files written anew, as check sees it; the other parks have no part in it. */
export function problemsWith(path: string, text: string): Problem[] {
  const park = /^parks\/[^/]+\//.exec(path)?.[0] ?? '';
  const own = [...files].filter(([name]) => !name.startsWith('parks/') || name.startsWith(park));
  return checkedFiles(new Map(own).set(path, new TextEncoder().encode(text)));
}

export function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path));
}
