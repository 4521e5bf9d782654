import type { PlacedRow, Scale } from './row-drawing.ts';
import { ARROW, asideTexts, beyond, DOT, drawnRow, endOf, GAP } from './row-drawing.ts';
import type { Placed, PlacedLine, PlacedText, Scene } from './scene.ts';
import { LEADING, round, sizes } from './scene.ts';
import type { Phrase, Row, RowsBody } from './spec.ts';
import { plain } from './spec.ts';
import { linesOf, phraseLines, widthOf } from './text-width.ts';

const INDENT = 14;

/** The height of each of several bars of a row: its value stands behind it. */
const SHARED = 17;

type Parts = Pick<Scene, 'height' | 'marks' | 'lines' | 'texts'>;

/** Rows of bars, dots or blocks: labels beside them, or above them where there is no room. */
export function rowsScene(asked: RowsBody, width: number, isNarrow: boolean): Parts {
  const column = labelColumn(asked.rows, width);
  const isStacked = isNarrow || isTight(asked, width - column - 16);
  const body = isStacked && isLong(asked, width) ? lifted(asked) : asked;
  const labelWidth = isStacked ? 0 : column;
  const plot = { x: isStacked ? leftOf(body) : labelWidth + 16, width: 0 };
  plot.width = width - plot.x;
  const scale = scaleOf(body, plot, isStacked);
  const marks: Placed[] = [];
  const lines: PlacedLine[] = [];
  const texts: PlacedText[] = [];
  let y = 0;
  for (const row of body.rows) {
    const placed = isStacked
      ? stackedRow(row, y, width, scale, body)
      : sideRow(row, y, labelWidth, scale, body);
    marks.push(...placed.marks);
    lines.push(...placed.lines);
    texts.push(...placed.texts);
    y = placed.bottom;
  }
  // Where labels stand above the bars, a line from top to bottom would run through them.
  const axis = isStacked ? [] : [axisAt(scale(0), 0, y)];
  return { height: Math.ceil(y), marks, lines: [...axis, ...lines], texts };
}

/** Would the words behind the bars leave them hardly any length? */
function isTight(body: RowsBody, room: number): boolean {
  return body.rows.some((row) => tailWidth(row, body, false) > room * 0.75);
}

/** Is a value too long to stand behind its mark? */
function isLong(body: RowsBody, width: number): boolean {
  return body.rows.some((row) => row.end.length > 0 && tailWidth(row, body, true) > width * 0.72);
}

/** The values of all rows above their marks, as one of them asks for it. */
function lifted(body: RowsBody): RowsBody {
  const rows = body.rows.map((row) => {
    const join = row.aside.length === 0 ? [] : [' ', ...row.aside];
    return { ...row, end: [], aside: [...row.end, ...join] };
  });
  return { ...body, rows };
}

/** A dot at nought reaches to both sides of it, and an arrow of a decline further. */
function leftOf({ form, min, rows }: RowsBody): number {
  const isOut = rows.some(({ marks }) => marks.some((one) => one.open === 'out' && one.to < 0));
  if (form === 'dot') return DOT + 1 + (isOut ? 16 : 0);
  return min < 0 && isOut ? ARROW : 0;
}

function axisAt(x: number, top: number, bottom: number): PlacedLine {
  return {
    role: 'axis',
    points: [
      [round(x), round(top)],
      [round(x), round(bottom)],
    ],
  };
}

/** As wide as the longest label, at most a third of the drawing. */
function labelColumn(rows: readonly Row[], width: number): number {
  const widest = Math.max(
    ...rows.map(({ label, depth }) => widthOf(label, sizes.label) + depth * INDENT),
  );
  return Math.min(widest, width * 0.34);
}

/** The longest scale on which every row still has room for its words. */
function scaleOf(body: RowsBody, plot: { x: number; width: number }, isNarrow: boolean): Scale {
  const span = body.max - body.min || 1;
  const most = body.rows.map((row) => {
    const far = Math.max(0, ...row.marks.map(endOf), ...(row.tick ? [row.tick.at] : []));
    const room = plot.width - tailWidth(row, body, isNarrow);
    return (room * span) / (far - body.min || span);
  });
  const length = Math.max(plot.width * 0.2, Math.min(plot.width, ...most));
  return (value) => plot.x + ((value - body.min) / span) * length;
}

/** What stands behind the marks of a row: arrow, value and, where there is room, the remark. */
function tailWidth(
  { marks, end, ends = [], aside }: Row,
  { form }: RowsBody,
  isNarrow: boolean,
): number {
  const arrow = beyond(marks, form);
  const value = end.length === 0 ? 0 : GAP + widthOf(plain(end), sizes.value);
  const each = Math.max(0, ...ends.map((one) => GAP + widthOf(plain([one]), sizes.tick)));
  const remark = aside.length === 0 || isNarrow ? 0 : 2 * GAP + widthOf(plain(aside), sizes.aside);
  return arrow + Math.max(value, each) + remark;
}

function sideRow(
  row: Row,
  top: number,
  labelWidth: number,
  scale: Scale,
  body: RowsBody,
): PlacedRow {
  const thick = barHeight(row, 18);
  const tickRoom = row.tick ? 18 : 0;
  const labels = linesOf(row.label, sizes.label, labelWidth - row.depth * INDENT + 1);
  const leading = sizes.label * LEADING;
  const height = Math.max(thick + 20, labels.length * leading + 14);
  const middle = top + height / 2;
  const first = middle - ((labels.length - 1) * leading) / 2 + sizes.label * 0.36;
  const texts = labels.map((line, index): PlacedText => ({
    x: row.depth * INDENT,
    y: round(first + index * leading),
    size: sizes.label,
    anchor: 'start',
    tone: 'ink',
    phrases: [line],
  }));
  const drawn = drawnRow(row, middle, thick, scale, body);
  return {
    ...drawn,
    texts: [...texts, ...drawn.texts, ...asideTexts(row, drawn.tail, middle)],
    bottom: top + height + tickRoom,
  };
}

function stackedRow(row: Row, top: number, width: number, scale: Scale, body: RowsBody): PlacedRow {
  const thick = barHeight(row, 14);
  const indent = row.depth * INDENT;
  const leading = sizes.label * LEADING;
  const said = linesOf(row.label, sizes.label, width - indent).map((line): readonly Phrase[] => [
    line,
  ]);
  const remark = phraseLines(row.aside, sizes.aside, width - indent);
  const texts = [...said, ...remark].map((phrases, index): PlacedText => ({
    x: indent,
    y: round(top + 4 + (index + 0.8) * leading),
    size: index < said.length ? sizes.label : sizes.aside,
    anchor: 'start',
    tone: index < said.length ? 'ink' : 'soft',
    phrases,
  }));
  const middle = top + 4 + texts.length * leading + 4 + thick / 2;
  const drawn = drawnRow(row, middle, thick, scale, body);
  const isTwoSided = body.min < 0;
  const zero = axisAt(scale(0), middle - thick / 2 - 3, middle + thick / 2 + 3);
  return {
    ...drawn,
    lines: [...(isTwoSided ? [zero] : []), ...drawn.lines],
    texts: [...texts, ...drawn.texts],
    bottom: middle + thick / 2 + 10 + (row.tick ? 18 : 0),
  };
}

function barHeight({ marks }: Row, one: number): number {
  return marks.length > 1 ? marks.length * SHARED : one;
}
