import type { Placed, PlacedLine, PlacedText, Scene } from './scene.ts';
import { LEADING, round, sizes } from './scene.ts';
import type { Mark, Phrase, Row, RowsBody } from './spec.ts';
import { farEnd } from './reach.ts';
import { plain } from './spec.ts';
import { linesOf, phraseLines, widthOf } from './text-width.ts';

/** Room between a bar and what is written behind it, and for an arrow. */
const GAP = 8;
const ARROW = 9;
const INDENT = 14;
const MOST_BLOCKS = 30;
const DOT = 5.5;

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

type Scale = (value: number) => number;

interface PlacedRow {
  readonly marks: readonly Placed[];
  readonly lines: readonly PlacedLine[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
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

function endOf({ to, open }: Mark): number {
  return typeof open === 'number' ? Math.max(to, open) : to;
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

/** The marks of a row, its stroke and its value; `tail` is where the value ends. */
function drawnRow(
  row: Row,
  middle: number,
  thick: number,
  scale: Scale,
  body: RowsBody,
): Omit<PlacedRow, 'bottom'> & { readonly tail: number } {
  const each = thick / (row.marks.length || 1);
  const marks = row.marks.map((mark, index) =>
    placedMark(mark, { top: middle - thick / 2 + index * each, height: each, scale, body }),
  );
  const ends = row.marks.map((mark) => Math.max(scale(endOf(mark)), scale(0)));
  const arrow = beyond(row.marks, body.form);
  const tickX = row.tick ? scale(row.tick.at) : 0;
  const from = Math.max(scale(0), ...ends, tickX) + arrow + GAP;
  const value: PlacedText = {
    x: round(from),
    y: round(middle + sizes.value * 0.36),
    size: sizes.value,
    anchor: 'start',
    tone: 'ink',
    phrases: row.end,
  };
  return {
    marks,
    lines: [...stems(row, middle, scale, body), ...strokes(row, middle, thick, scale)],
    texts: [
      ...(row.end.length > 0 ? [value] : []),
      ...endTexts(row, marks),
      ...tickTexts(row, middle, thick, scale),
    ],
    tail: from + widthOf(plain(row.end), sizes.value),
  };
}

/** The value of each of several marks, behind it. */
function endTexts({ ends = [] }: Row, marks: readonly Placed[]): PlacedText[] {
  return marks.flatMap((mark, index): PlacedText[] => {
    const end = ends[index];
    if (end === undefined || mark.shape !== 'bar') return [];
    const open = typeof mark.open === 'number' ? mark.open : mark.open === 'out' ? ARROW : 0;
    return [
      {
        x: round(mark.x + mark.width + open + GAP),
        y: round(mark.y + mark.height / 2 + sizes.tick * 0.36),
        size: sizes.tick,
        anchor: 'start',
        tone: 'ink',
        phrases: [end],
      },
    ];
  });
}

/** What is drawn past the end of a mark: half a dot, an arrow. */
function beyond(marks: readonly Mark[], form: RowsBody['form']): number {
  const isOut = marks.some(({ open, to }) => open === 'out' && to >= 0);
  if (form === 'dot') return DOT + (isOut ? 16 : 0);
  return isOut ? ARROW : 0;
}

interface Band {
  readonly top: number;
  readonly height: number;
  readonly scale: Scale;
  readonly body: RowsBody;
}

function placedMark(mark: Mark, { top, height, scale, body }: Band): Placed {
  const [begin, end] = [scale(mark.from), scale(mark.to)];
  const open = typeof mark.open === 'number' ? round(Math.abs(scale(mark.open) - end)) : mark.open;
  const toward = farEnd(mark) < mark.from ? 'left' : 'right';
  if (body.form === 'dot') {
    const middle = round(top + height / 2);
    return { shape: 'dot', mark, x: round(end), y: middle, radius: DOT, open, toward };
  }
  const count = mark.to - mark.from;
  const isCounted =
    body.form === 'blocks' && Number.isInteger(count) && body.max <= MOST_BLOCKS && count > 0;
  return {
    shape: 'bar',
    mark,
    x: round(Math.min(begin, end)),
    y: round(top),
    width: round(Math.abs(end - begin)),
    height: round(height),
    toward,
    open,
    blocks: isCounted ? count : null,
  };
}

/** A hairline from nought to each dot, so that the eye finds its row. */
function stems(row: Row, middle: number, scale: Scale, { form }: RowsBody): PlacedLine[] {
  if (form !== 'dot') return [];
  return row.marks.map((mark) => ({
    role: 'stem',
    points: [
      [round(scale(0)), round(middle)],
      [round(scale(mark.to)), round(middle)],
    ],
  }));
}

function strokes(row: Row, middle: number, thick: number, scale: Scale): PlacedLine[] {
  const { tick } = row;
  if (row.isCut) return cuts(row, middle, scale);
  if (!tick) return [];
  const x = round(scale(tick.at));
  const [top, bottom] = [round(middle - thick / 2 - 5), round(middle + thick / 2 + 5)];
  return [
    {
      role: 'tick',
      points: [
        [x, top],
        [x, bottom],
      ],
    },
  ];
}

/** Two strokes across the line of a mark that ends before its value. */
function cuts({ marks }: Row, middle: number, scale: Scale): PlacedLine[] {
  return marks.flatMap(({ to }) =>
    [-22, -17].map((left): PlacedLine => ({
      role: 'axis',
      points: [
        [round(scale(to) + left - 3), round(middle + 6)],
        [round(scale(to) + left + 3), round(middle - 6)],
      ],
    })),
  );
}

function tickTexts({ tick }: Row, middle: number, thick: number, scale: Scale): PlacedText[] {
  if (!tick) return [];
  // Where the mark is near nought its figure would run out at the left.
  const isNear = scale(tick.at) - widthOf(plain([tick.label]), sizes.tick) < scale(0);
  return [
    {
      x: round(isNear ? scale(0) : scale(tick.at)),
      y: round(middle + thick / 2 + 18),
      size: sizes.tick,
      anchor: isNear ? 'start' : 'end',
      tone: 'soft',
      phrases: [tick.label],
    },
  ];
}

function asideTexts({ aside }: Row, tail: number, middle: number): PlacedText[] {
  if (aside.length === 0) return [];
  return [
    {
      x: round(tail + 2 * GAP),
      y: round(middle + sizes.aside * 0.36),
      size: sizes.aside,
      anchor: 'start',
      tone: 'soft',
      phrases: aside,
    },
  ];
}
