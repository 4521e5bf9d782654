import type { Problem, Report } from './problem.ts';
import type { Lines } from './lines-of.ts';
import { linesOf } from './lines-of.ts';
import type { TextFile } from './text-file.ts';
import type { Slip } from './yaml-slips.ts';
import { slips } from './yaml-slips.ts';

/** Text mended enough to be parsed, so that the rest of the file is looked at in the same run. */
export interface Typing {
  readonly text: string;
  readonly raw: string;
  /** The offset in the text as typed of an offset in the mended text. */
  readonly rawOffset: (offset: number) => number;
  readonly lines: Lines;
}

/** Finds the slips of typing, says each with its place, and gives the text mended. */
export function mendTyping({ path, text: raw }: TextFile, report: Report): Typing {
  const lines = linesOf(raw);
  const isText = blockText(raw);
  const found = slips
    .flatMap((slip) => foundBy(slip, raw))
    .filter(({ at }) => !isText(lines.at(at).line))
    .toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  const moves: Move[] = [{ mended: 0, raw: 0 }];
  let from = 0;
  let length = 0;
  for (const { slip, at, typed } of found) {
    if (at < from) continue;
    report(problemOf(slip, typed, path, lines.at(at)));
    const mended = slip.mend(typed);
    parts.push(raw.slice(from, at), mended);
    length += at - from + mended.length;
    from = at + typed.length;
    moves.push({ mended: length, raw: from });
  }
  parts.push(raw.slice(from));
  return { text: parts.join(''), raw, rawOffset: (offset) => rawOf(offset, moves), lines };
}

interface Found {
  readonly slip: Slip;
  readonly at: number;
  readonly typed: string;
}

function foundBy(slip: Slip, raw: string): Found[] {
  const regions = slip.within
    ? [...raw.matchAll(slip.within)].map((match) => {
        const inner = match[1] ?? match[0];
        return { text: inner, from: match.index + match[0].length - inner.length };
      })
    : [{ text: raw, from: 0 }];
  return regions.flatMap(({ text, from }) =>
    [...text.matchAll(slip.pattern)].map((match) => {
      const before = match[1]?.length ?? 0;
      return { slip, at: from + match.index + before, typed: match[0].slice(before) };
    }),
  );
}

/** Is a line inside a text that `|` or `>` began, where everything is words? */
function blockText(raw: string): (line: number) => boolean {
  const inside = new Set<number>();
  let margin = -1;
  raw.split('\n').forEach((line, index) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (margin >= 0 && (line.trim() === '' || indent > margin)) inside.add(index + 1);
    else margin = /(?:^|[:-] +)[|>][+-]?\d?[+-]?[ ]*$/.test(line) ? indent : -1;
  });
  return (line) => inside.has(line);
}

/** From here on the mended text runs as the raw text does. */
interface Move {
  readonly mended: number;
  readonly raw: number;
}

/** Inside a mend, the place is no further than the slip is long. */
function rawOf(offset: number, moves: readonly Move[]): number {
  let low = 0;
  let high = moves.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((moves[middle]?.mended ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const from = moves[low] ?? { mended: 0, raw: 0 };
  const next = moves[low + 1]?.raw ?? Infinity;
  return Math.min(from.raw + offset - from.mended, next);
}

function problemOf(
  { rule, zh, en }: Slip,
  typed: string,
  file: string,
  { line, column }: { line: number; column: number },
): Problem {
  const [zhMessage, zhHint] = zh(typed);
  const [enMessage, enHint] = en(typed);
  return {
    rule,
    severity: 'error',
    place: {
      file,
      line,
      column,
      endLine: line,
      endColumn: column + Math.max(1, typed.trimEnd().length),
    },
    message: { zh: zhMessage, en: enMessage },
    hint: { zh: zhHint, en: enHint },
  };
}
