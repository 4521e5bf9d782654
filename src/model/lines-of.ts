/** Line and column of an offset, both from 1. */
export interface Lines {
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
}

/** Looks a text's line ends up once, so that each place is found by halving. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    at: (offset) => {
      const index = lineAt(starts, offset);
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
  };
}

/** Which of the lines that begin at `starts` an offset is in, from 0. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
