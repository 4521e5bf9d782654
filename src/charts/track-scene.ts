import { base, gridLines, tickColumn, tickTexts } from './columns-scene.ts';
import type { Placed, PlacedDot, PlacedLine, PlacedText, Scene } from './scene.ts';
import { round, sizes } from './scene.ts';
import type { Tick, TrackBody } from './spec.ts';
import { plain } from './spec.ts';
import { widthOf } from './text-width.ts';

type Parts = Pick<Scene, 'height' | 'marks' | 'lines' | 'texts'>;

const PLOT = 210;
const HEAD = 16;

/** Beyond this many years without a figure nothing is known, and nothing is drawn between. */
const LONGEST_STEP = 1.5;

/** Points at their places in time, joined where one year follows the other. */
export function trackScene(body: TrackBody, width: number): Parts {
  const edge = tickColumn(body.ticks);
  const inset = 26;
  const span = body.to - body.from || 1;
  const x = (at: number): number =>
    edge + inset + ((at - body.from) / span) * (width - edge - 2 * inset);
  const y = (value: number): number =>
    HEAD + PLOT - ((value - body.min) / (body.max - body.min || 1)) * PLOT;
  const marks = body.lines.flatMap(({ points }) =>
    points.map((point): PlacedDot => {
      const at = y(point.to);
      const open =
        typeof point.open === 'number' ? round(Math.abs(y(point.open) - at)) : point.open;
      const place = { x: round(x(point.at)), y: round(at), radius: 5 };
      return { shape: 'dot', mark: point, ...place, open, toward: 'up' };
    }),
  );
  return {
    height: HEAD + PLOT + 26,
    marks,
    lines: [
      ...gridLines(body.ticks, edge, width, y),
      base(y(Math.max(0, body.min)), edge, width),
      ...body.lines.flatMap((line) => joints(line, x, y)),
    ],
    texts: [
      ...tickTexts(body.ticks, edge, y),
      ...apart(body.years, x).map(({ at, label }): PlacedText => ({
        x: round(x(at)),
        y: HEAD + PLOT + 19,
        size: sizes.tick,
        anchor: 'middle',
        tone: 'soft',
        phrases: [label],
      })),
      ...valueTexts(body, marks, { left: edge, right: width }),
    ],
  };
}

/** Years whose names leave room for each other: the last always, others from the right. */
function apart(years: readonly Tick[], x: (at: number) => number): Tick[] {
  const kept: Tick[] = [];
  let free = Infinity;
  for (const year of years.toReversed()) {
    const half = widthOf(year.label, sizes.tick) / 2 + 3;
    if (x(year.at) + half > free) continue;
    kept.push(year);
    free = x(year.at) - half;
  }
  return kept.toReversed();
}

function joints(
  { look, points }: TrackBody['lines'][number],
  x: (at: number) => number,
  y: (value: number) => number,
): PlacedLine[] {
  return points.slice(1).flatMap((point, index): PlacedLine[] => {
    const before = points[index];
    if (!before || point.at - before.at > LONGEST_STEP) return [];
    return [
      {
        role: look,
        points: [
          [round(x(before.at)), round(y(before.to))],
          [round(x(point.at)), round(y(point.to))],
        ],
      },
    ];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Each value where it covers no other and no point: above, below, to either side. */
function valueTexts(
  body: TrackBody,
  marks: readonly Placed[],
  room: { left: number; right: number },
): PlacedText[] {
  const taken: Box[] = marks.map(({ x, y, open }) => ({
    left: x - 7,
    top: y - 7 - (open === 'out' ? 16 : (open ?? 0)),
    right: x + 7,
    bottom: y + 7,
  }));
  return body.lines
    .flatMap(({ points }) => points)
    .flatMap((point) => {
      const dot = marks.find(({ mark }) => mark === point);
      if (!dot) return [];
      const width = widthOf(plain([point.end]), sizes.tick);
      const places = placesAround(dot.x, dot.y, width);
      const fits = places.find(
        ({ box }) =>
          box.left >= room.left &&
          box.right <= room.right &&
          !taken.some((one) => covers(one, box)),
      );
      // With no place left the value is in the table and under the reader's hand.
      if (!fits) return [];
      const { text, box } = fits;
      taken.push(box);
      return [
        { ...text, size: sizes.tick, tone: 'ink', phrases: [point.end] } satisfies PlacedText,
      ];
    });
}

type Around = Pick<PlacedText, 'x' | 'y' | 'anchor'>;

function placesAround(x: number, y: number, width: number): { text: Around; box: Box }[] {
  const height = sizes.tick;
  const at = (text: Around): { text: Around; box: Box } => {
    const left =
      text.anchor === 'start'
        ? text.x
        : text.anchor === 'end'
          ? text.x - width
          : text.x - width / 2;
    return {
      text: { ...text, x: round(text.x), y: round(text.y) },
      box: { left, top: text.y - height * 0.9, right: left + width, bottom: text.y + 2 },
    };
  };
  return [
    at({ x, y: y - 12, anchor: 'middle' }),
    at({ x, y: y + 22, anchor: 'middle' }),
    at({ x: x + 11, y: y + 4, anchor: 'start' }),
    at({ x: x - 11, y: y + 4, anchor: 'end' }),
  ];
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
