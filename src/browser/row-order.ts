/** What a row is sorted by. */
export interface RowKeys {
  readonly name: string;
  /** In base units; null for a figure without a value. */
  readonly value: number | null;
  readonly unit: string;
  /** "2022-12-31 2022-01-01", so that later ends come later; "" without a period. */
  readonly when: string;
  readonly status: string;
}

/** An order of rows by name, e.g. "name", "-value"; the minus turns it round. */
export function rowOrder(
  order: string,
  { language, units, statuses }: Lists,
): (a: RowKeys, b: RowKeys) => number {
  const turn = order.startsWith('-') ? -1 : 1;
  const at = (list: readonly string[], one: string): number => list.indexOf(one);
  switch (order.replace('-', '')) {
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return (a, b) => turn * compare(a.name, b.name);
    }
    case 'value':
      // Only values of one unit are compared; units keep the order of the report.
      return (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        at(units, a.unit) - at(units, b.unit) ||
        turn * ((a.value ?? 0) - (b.value ?? 0));
    case 'when':
      return (a, b) =>
        Number(a.when === '') - Number(b.when === '') ||
        turn * (Number(a.when > b.when) - Number(a.when < b.when));
    case 'status':
      return (a, b) => turn * (at(statuses, a.status) - at(statuses, b.status));
    default:
      return () => 0;
  }
}

interface Lists {
  readonly language: string;
  /** Units and statuses in the order in which they follow each other. */
  readonly units: readonly string[];
  readonly statuses: readonly string[];
}

/** Every word of a query stands in the text, whatever the case and the width of its letters. */
export function holds(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
