import { lineAt } from '../model/lines-of.ts';
import type { Place } from '../model/problem.ts';
import type { At } from './tree.ts';

/** The offset at which each line of a text begins; CRLF, LF and a lone CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return starts;
}

/** Offsets with the line and column of the first. */
export function atOf(lines: readonly number[], start: number, end: number): At {
  const line = lineAt(lines, start);
  return { start, end, line: line + 1, column: start - (lines[line] ?? 0) + 1 };
}

/** Offsets as a problem tells them. */
export function placeOf(file: string, lines: readonly number[], start: number, end: number): Place {
  const { line, column } = atOf(lines, start, end);
  const last = atOf(lines, end, end);
  return { file, line, column, endLine: last.line, endColumn: last.column };
}
