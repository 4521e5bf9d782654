import { editionsIn } from '../derive/edition-at.ts';
import { frontReports } from '../derive/site-view.ts';
import { joinedDigest } from '../model/digest.ts';
import type { Files } from '../model/folder.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { Shelf } from '../model/shelf.ts';
import { traceEdition } from '../prose/trace.ts';
import { checkPark } from '../rules/check-park.ts';
import type { ParkRecord, Records } from './records.ts';

/** Content that pages can be made of, and what speaks against it. */
export interface Settled {
  readonly shelf: Shelf;
  readonly parks: ReadonlyMap<string, ParkRecord>;
  /** What cannot be shown at all. */
  readonly broken: readonly Problem[];
  /** What can be shown, and is wrong or doubtful. */
  readonly findings: readonly Problem[];
}

/** Reads and checks what has changed since `records` were written, and writes them anew. */
export function settle(files: Files, records: Records): Settled {
  const shelf = new Shelf(files);
  const parks = new Map<string, ParkRecord>();
  const broken = [...shelf.problems];
  const findings: Problem[] = [];
  for (const id of shelf.ids) {
    const digest = (cited: readonly string[]): string =>
      joinedDigest([records.maker, shelf.digest(id, cited)]);
    const old = records.read(id);
    if (old && old.digest === digest(old.cited)) {
      parks.set(id, old);
      continue;
    }
    const library = shelf.library(id);
    const unreadable = [...shelf.problemsOf(id), ...syntaxOf(library, id)];
    const found = checkPark(library, id);
    broken.push(...unreadable);
    findings.push(...found);
    if (unreadable.some(isError)) continue;
    const cited = shelf.cited(id);
    const record = { digest: digest(cited), cited, ...shownOf(library, id) };
    parks.set(id, record);
    if (!found.some(isError)) records.write(id, record);
  }
  return { shelf, parks, broken, findings };
}

/** What stops a build, unlike a warning. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function syntaxOf(library: Library, id: string): Problem[] {
  return editionsIn(library, id).flatMap(({ park, edition }) => [
    ...traceEdition(library, park, edition).syntax,
  ]);
}

function shownOf(library: Library, id: string): Pick<ParkRecord, 'editions' | 'fronts'> {
  return {
    editions: editionsIn(library, id).map(({ edition }) => ({
      id: edition.id.slice(id.length + 1),
      charts: edition.edition.charts.map((chart) => chart.id),
    })),
    fronts: { zh: frontReports(library, id, 'zh'), en: frontReports(library, id, 'en') },
  };
}
