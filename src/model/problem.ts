import { VFileMessage } from 'vfile-message';
import type { Lang } from '../quantity/quantity.ts';

/** The same words in both languages. */
export type Both = Readonly<Record<Lang, string>>;

/** Where in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning';

/** Something wrong in the content: what, where, and what to do, in both languages. */
export interface Problem {
  /** A permanent id, e.g. "stale-number". */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Both;
  readonly hint: Both;
}

/** Where problems are put as they are met; nothing is thrown for bad content. */
export type Report = (problem: Problem) => void;

/** The problem as unified's tools know it. */
export function vfileMessage(
  { rule, severity, place, message, hint }: Problem,
  lang: Lang,
): VFileMessage {
  const { file, line, column, endLine = line, endColumn = column } = place;
  const made = new VFileMessage(message[lang], {
    place: { start: { line, column }, end: { line: endLine, column: endColumn } },
    ruleId: rule,
    source: 'shudu',
  });
  made.file = file;
  made.fatal = severity === 'error';
  made.note = hint[lang];
  return made;
}

/** By file, then line, then column, then rule: the order every list of problems has. */
export function inOrder(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
