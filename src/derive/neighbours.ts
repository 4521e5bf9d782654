import type { FrontReport } from './front-report.ts';

/** The reports before and after one in the order of reading; null at either end. */
export interface Neighbours {
  readonly previous: FrontReport | null;
  readonly next: FrontReport | null;
}

/**
 * The order of reading: park by park, and in each by the time it covers, the earliest first. So a
 * reader stays with a park as long as it has reports, and every report is reached from any other.
 */
export function neighbours(
  parks: readonly (readonly FrontReport[])[],
): ReadonlyMap<string, Neighbours> {
  const order = parks.flatMap((reports) =>
    reports.toSorted((a, b) => compare(a.until, b.until) || compare(a.id, b.id)),
  );
  return new Map(
    order.map(({ id }, at) => [
      id,
      { previous: order[at - 1] ?? null, next: order[at + 1] ?? null },
    ]),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
