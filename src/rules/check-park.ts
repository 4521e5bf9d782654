import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { checkLibrary } from './check.ts';

/**
 * What the rules say of one park, from the library of it and of those it cites. Whether it leads all
 * others, which takes all others, is for `checkLibrary` over the whole content.
 */
export function checkPark(library: Library, id: string, now: number): Problem[] {
  const problems: Problem[] = [];
  checkLibrary(library, (problem) => problems.push(problem), now);
  // A cited park may cite others that are not in this library; it has its own turn.
  return problems.filter(({ place }) => !isOfOther(place.file, id));
}

function isOfOther(file: string, id: string): boolean {
  return file.startsWith('parks/') && !file.startsWith(`parks/${id}/`);
}
