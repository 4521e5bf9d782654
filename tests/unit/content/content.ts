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

/** The content with one file written anew, as check sees it. */
export function problemsWith(path: string, text: string): Problem[] {
  return checkedFiles(new Map(files).set(path, new TextEncoder().encode(text)));
}

export function textOf(path: string): string {
  return new TextDecoder().decode(files.get(path));
}
