import { columnsScene } from './columns-scene.ts';
import { rowsScene } from './rows-scene.ts';
import type { PlacedKey, PlacedText, Scene } from './scene.ts';
import { NARROW, round, sizes, WIDE } from './scene.ts';
import type { ChartSpec } from './spec.ts';
import { widthOf } from './text-width.ts';
import { trackScene } from './track-scene.ts';

/** Gives everything of a chart its place, in a wide or a narrow drawing. */
export function makeScene(spec: ChartSpec, isNarrow: boolean): Scene {
  const width = isNarrow ? NARROW : WIDE;
  const key = keyScene(spec, width);
  const parts = partsOf(spec, width, isNarrow);
  const down = key.height;
  return {
    width,
    height: parts.height + down,
    marks: parts.marks.map((mark) => ({ ...mark, y: round(mark.y + down) })),
    lines: parts.lines.map((line) => ({
      ...line,
      points: line.points.map(([x, y]) => [x, round(y + down)] as const),
    })),
    texts: [...key.texts, ...parts.texts.map((text) => ({ ...text, y: round(text.y + down) }))],
    keys: key.keys,
  };
}

function partsOf({ body }: ChartSpec, width: number, isNarrow: boolean) {
  switch (body.type) {
    case 'rows':
      return rowsScene(body, width, isNarrow);
    case 'columns':
      return columnsScene(body, width, isNarrow);
    case 'track':
      return trackScene(body, width);
  }
}

const SAMPLE = 22;
const LINE = 22;

/** The names of the looks above the drawing, in as many lines as they need; the unit before them. */
function keyScene(
  { key, unit }: ChartSpec,
  width: number,
): { keys: PlacedKey[]; texts: PlacedText[]; height: number } {
  const entries = [
    ...(unit === null ? [] : [{ look: null, name: unit }]),
    ...key.map(({ look, name }) => ({ look, name })),
  ];
  const keys: PlacedKey[] = [];
  const texts: PlacedText[] = [];
  let [x, y] = [0, 14];
  for (const { look, name } of entries) {
    const sample = look === null ? 0 : SAMPLE + 6;
    const needed = sample + widthOf(name, sizes.tick);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    if (look !== null) keys.push({ look, x: round(x), y: round(y - 10) });
    texts.push({
      x: round(x + sample),
      y,
      size: sizes.tick,
      anchor: 'start',
      tone: 'soft',
      phrases: [name],
    });
    x += needed + 18;
  }
  return { keys, texts, height: entries.length === 0 ? 0 : y + 14 };
}
