import type { Found, Load } from '../../../src/search/lookup.ts';
import { Lookup } from '../../../src/search/lookup.ts';
import type { PassageDocument, SearchDocument } from '../../../src/search/document.ts';
import { groupNames, searchedTexts } from '../../../src/search/document.ts';
import { folded } from '../../../src/search/folded-text.ts';
import { indexFiles } from '../../../src/search/index-files.ts';
import { partOf } from '../../../src/search/index-part.ts';
import { placesOf, piecesOf } from '../../../src/search/query-pieces.ts';

/** An index in memory, and every file that was asked for. */
export interface Indexed {
  readonly lookup: Lookup;
  readonly asked: string[];
}

/** A text as search keeps it; its path is its text, by which tests tell one from another. */
export function passage(text: string): PassageDocument {
  return { kind: 'passage', path: text, title: '', text, within: [] };
}

/** An index of some texts, or of other documents. */
export function indexed(passages: readonly (string | SearchDocument)[]): Indexed {
  const files = new Map<string, string>();
  const put = (content: string): string => {
    const name = `file-${files.size}`;
    files.set(name, content);
    return name;
  };
  const documents = passages.map((one) => (typeof one === 'string' ? passage(one) : one));
  const manifest = indexFiles({ names: [], figures: [], passages: [partOf(documents)] }, put);
  const asked: string[] = [];
  const load: Load = (name) => {
    asked.push(name);
    return Promise.resolve(JSON.parse(files.get(name) ?? ''));
  };
  return { lookup: new Lookup(manifest, load), asked };
}

export const every = { names: 1e6, figures: 1e6, passages: 1e6 };

/** The texts that a search finds, the best first. */
export async function textsFor(query: string, { lookup }: Indexed): Promise<string[]> {
  return pathsIn(await lookup.find(query, every));
}

export function pathsIn({ groups }: Found): string[] {
  return groupNames.flatMap((name) => groups[name].shown.map(({ path }) => path));
}

/** What a scan of every text finds that knows nothing of an index. */
export function scanned(query: string, texts: readonly string[]): string[] {
  const pieces = piecesOf(query);
  return texts.filter(
    (text) =>
      pieces.length > 0 &&
      pieces.every((piece) =>
        searchedTexts(passage(text)).some((one) => placesOf(piece, folded(one).text).length > 0),
      ),
  );
}
