import { rowsScene } from './rows-scene.ts';
import { farEnd } from './reach.ts';
import type { Placed, PlacedLine, PlacedText, Scene } from './scene.ts';
import { LEADING, round, sizes } from './scene.ts';
import type { ColumnsBody, Phrase, Row, Tick } from './spec.ts';
import { plain } from './spec.ts';
import { linesOf, widthOf } from './text-width.ts';

type Parts = Pick<Scene, 'height' | 'marks' | 'lines' | 'texts'>;

const PLOT = 200;
const HEAD = 22;

/** Upright bars; lying ones where the names below them would not fit. */
export function columnsScene(body: ColumnsBody, width: number, isNarrow: boolean): Parts {
  const slot = width / (body.groups.length || 1);
  const needed = Math.max(...body.groups.map(({ label }) => longestWord(label)), 0);
  const isWritten = body.groups.every(({ marks }) =>
    marks.every(({ end }) => widthOf(plain([end]), sizes.tick) <= roomOver(marks.length, slot)),
  );
  if (needed > slot - 6 || (!isWritten && body.ticks.length === 0))
    return rowsScene(asRows(body), width, isNarrow);
  const edge = isWritten ? 0 : tickColumn(body.ticks);
  const y = yScale(body);
  const band = (width - edge) / (body.groups.length || 1);
  const columns = body.groups.map((group, index) =>
    column(group, { x: edge + index * band, band, y, isWritten }),
  );
  const labels = body.groups.map(({ label }, index) =>
    labelTexts(label, edge + (index + 0.5) * band, band, y(body.min) + 18),
  );
  const deepest = Math.max(1, ...labels.map((lines) => lines.length));
  return {
    height: Math.ceil(HEAD + PLOT + 10 + deepest * sizes.tick * LEADING),
    marks: columns.flatMap(({ marks }) => marks),
    lines: [...(isWritten ? [] : gridLines(body.ticks, edge, width, y)), base(y(0), edge, width)],
    texts: [
      ...columns.flatMap(({ texts }) => texts),
      ...labels.flat(),
      ...(isWritten ? [] : tickTexts(body.ticks, edge, y)),
    ],
  };
}

type Y = (value: number) => number;

function yScale({ min, max }: ColumnsBody): Y {
  return (value) => HEAD + PLOT - ((value - min) / (max - min || 1)) * PLOT;
}

/** How wide a value may be over its bar: between neighbours of a group no wider than the bar. */
function roomOver(count: number, slot: number): number {
  return count === 1 ? slot - 6 : thicknessOf(count, slot) + 2;
}

function thicknessOf(count: number, band: number): number {
  return Math.min(44, (band * 0.72) / (count || 1));
}

interface Slot {
  readonly x: number;
  readonly band: number;
  readonly y: Y;
  readonly isWritten: boolean;
}

function column(
  { marks }: ColumnsBody['groups'][number],
  { x, band, y, isWritten }: Slot,
): { marks: Placed[]; texts: PlacedText[] } {
  const thick = thicknessOf(marks.length, band);
  const left = x + (band - thick * marks.length) / 2;
  const bars = marks.map((mark, index): Placed => {
    const [begin, end] = [y(mark.from), y(mark.to)];
    return {
      shape: 'bar',
      mark,
      x: round(left + index * thick),
      y: round(Math.min(begin, end)),
      width: round(thick),
      height: round(Math.abs(begin - end)),
      toward: farEnd(mark) < 0 ? 'down' : 'up',
      open: typeof mark.open === 'number' ? round(Math.abs(y(mark.open) - end)) : mark.open,
      blocks: null,
      crossedAt: null,
    };
  });
  if (!isWritten) return { marks: bars, texts: [] };
  const texts = marks.map(({ to, open, end }, index): PlacedText => {
    const top = Math.min(y(0), y(typeof open === 'number' ? Math.max(open, to) : to));
    return {
      x: round(left + (index + 0.5) * thick),
      y: round(top - (open === 'out' ? 14 : 6)),
      size: sizes.tick,
      anchor: 'middle',
      tone: 'ink',
      phrases: [end],
    };
  });
  return { marks: bars, texts };
}

function labelTexts(label: string, x: number, band: number, y: number): PlacedText[] {
  return linesOf(label, sizes.tick, band - 6).map((line, index) => ({
    x: round(x),
    y: round(y + index * sizes.tick * LEADING),
    size: sizes.tick,
    anchor: 'middle',
    tone: 'ink',
    phrases: [line],
  }));
}

function longestWord(label: string): number {
  // Han signs part anywhere; four of them are enough for a line.
  const words = label.match(/\p{Script=Han}{1,4}|[^\s\p{Script=Han}]+/gu) ?? [];
  return Math.max(0, ...words.map((word) => widthOf(word, sizes.tick)));
}

/** How wide the numbers at the edge are. */
export function tickColumn(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => widthOf(label, sizes.tick))) + 10;
}

/** The numbers at the edge, each at its height. */
export function tickTexts(ticks: readonly Tick[], edge: number, y: Y): PlacedText[] {
  return ticks.map(({ at, label }) => ({
    x: round(edge - 8),
    y: round(y(at) + sizes.tick * 0.36),
    size: sizes.tick,
    anchor: 'end',
    tone: 'soft',
    phrases: [label],
  }));
}

/** A hairline at each number of the edge but nought, which the axis marks. */
export function gridLines(ticks: readonly Tick[], from: number, to: number, y: Y): PlacedLine[] {
  return ticks
    .filter(({ at }) => at !== 0)
    .map(({ at }) => ({
      role: 'grid',
      points: [
        [round(from), round(y(at))],
        [round(to), round(y(at))],
      ],
    }));
}

/** The axis at nought. */
export function base(y: number, from: number, to: number): PlacedLine {
  return {
    role: 'axis',
    points: [
      [round(from), round(y)],
      [round(to), round(y)],
    ],
  };
}

function asRows({ groups, min, max }: ColumnsBody) {
  const rows = groups.map(({ label, marks }): Row => {
    const ends: Phrase[] = marks.map(({ end }) => end);
    const said = marks.length === 1 ? { end: ends } : { end: [], ends };
    return { label, depth: 0, marks, tick: null, ...said, aside: [] };
  });
  return { type: 'rows', form: 'bar', min, max, rows } as const;
}
