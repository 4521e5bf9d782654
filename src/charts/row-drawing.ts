import { farEnd } from './reach.ts';
import type { Placed, PlacedLine, PlacedText } from './scene.ts';
import { round, sizes } from './scene.ts';
import type { Mark, Row, RowsBody } from './spec.ts';
import { plain } from './spec.ts';
import { widthOf } from './text-width.ts';

/** Room between a bar and what is written behind it. */
export const GAP = 8;
/** Room for the arrow of a bar. */
export const ARROW = 9;
/** Half a dot. */
export const DOT = 5.5;
const MOST_BLOCKS = 30;

/** Where a value of the chart stands across the drawing. */
export type Scale = (value: number) => number;

/** A row with the places of all that is in it. */
export interface PlacedRow {
  readonly marks: readonly Placed[];
  readonly lines: readonly PlacedLine[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** The far end of a mark to the right. */
export function endOf({ to, open }: Mark): number {
  return typeof open === 'number' ? Math.max(to, open) : to;
}

/** The marks of a row, its stroke and its value; `tail` is where the value ends. */
export function drawnRow(
  row: Row,
  middle: number,
  thick: number,
  scale: Scale,
  body: RowsBody,
): Omit<PlacedRow, 'bottom'> & { readonly tail: number } {
  const each = thick / (row.marks.length || 1);
  const marks = row.marks.map((mark, index) =>
    placedMark(mark, {
      top: middle - thick / 2 + index * each,
      height: each,
      scale,
      body,
      tick: row.tick,
    }),
  );
  const ends = row.marks.map((mark) => Math.max(scale(endOf(mark)), scale(0)));
  const arrow = beyond(row.marks, body.form);
  const tickX = row.tick ? scale(row.tick.at) : 0;
  const width = widthOf(plain(row.end), sizes.value);
  const behind = Math.max(scale(0), ...ends) + arrow + GAP;
  // Beside a stroke that lies further out it would be read as the stroke's.
  const from = behind + width + GAP <= tickX ? behind : Math.max(behind, tickX + arrow + GAP);
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
    tail: Math.max(from + width, tickX),
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
export function beyond(marks: readonly Mark[], form: RowsBody['form']): number {
  const isOut = marks.some(({ open, to }) => open === 'out' && to >= 0);
  if (form === 'dot') return DOT + (isOut ? 16 : 0);
  return isOut ? ARROW : 0;
}

interface Band {
  readonly top: number;
  readonly height: number;
  readonly scale: Scale;
  readonly body: RowsBody;
  readonly tick: Row['tick'];
}

function placedMark(mark: Mark, { top, height, scale, body, tick }: Band): Placed {
  const [begin, end] = [scale(mark.from), scale(mark.to)];
  const open = typeof mark.open === 'number' ? round(Math.abs(scale(mark.open) - end)) : mark.open;
  const toward = farEnd(mark) < mark.from ? 'left' : 'right';
  if (body.form === 'dot') {
    const middle = round(top + height / 2);
    return { shape: 'dot', mark, x: round(end), y: middle, radius: DOT, open, toward };
  }
  const [left, width] = [Math.min(begin, end), Math.abs(end - begin)];
  const across = tick === null ? -1 : scale(tick.at) - left;
  const count = mark.to - mark.from;
  const isCounted =
    body.form === 'blocks' && Number.isInteger(count) && body.max <= MOST_BLOCKS && count > 0;
  return {
    shape: 'bar',
    mark,
    x: round(left),
    y: round(top),
    width: round(width),
    height: round(height),
    toward,
    open,
    blocks: isCounted ? count : null,
    crossedAt: across > 0 && across < width ? round(across) : null,
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
  const isNear = scale(tick.at) - widthOf(plain(tick.label), sizes.tick) < scale(0);
  return [
    {
      x: round(isNear ? scale(0) : scale(tick.at)),
      y: round(middle + thick / 2 + 18),
      size: sizes.tick,
      anchor: isNear ? 'start' : 'end',
      tone: 'soft',
      phrases: tick.label,
    },
  ];
}

/** The remark behind the value, where there is room. */
export function asideTexts({ aside }: Row, tail: number, middle: number): PlacedText[] {
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
