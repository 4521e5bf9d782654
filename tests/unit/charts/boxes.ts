import type { Placed, PlacedLine, PlacedText, Scene } from '../../../src/charts/scene.ts';
import { plain } from '../../../src/charts/spec.ts';
import { widthOf } from '../../../src/charts/text-width.ts';

/** What something covers of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text stands, from the top of its signs to below its baseline; one size high. */
export function textBox(text: PlacedText): Box {
  const width = widthOf(plain(text.phrases).trim(), text.size);
  const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
  return {
    left,
    right: left + width,
    top: text.y - text.size * 0.85,
    bottom: text.y + text.size * 0.15,
  };
}

/** The same with what is drawn beyond its end: an outline, a hollow dot, an arrow. */
export function reachBox(mark: Placed): Box {
  const box = markBox(mark);
  const arrow = mark.shape === 'dot' ? 16 : 8;
  const by = mark.open === 'out' ? arrow : (mark.open ?? 0);
  switch (mark.toward) {
    case 'right':
      return { ...box, right: box.right + by };
    case 'left':
      return { ...box, left: box.left - by };
    case 'up':
      return { ...box, top: box.top - by };
    case 'down':
      return { ...box, bottom: box.bottom + by };
  }
}

/** Where the sure part of a mark stands. */
export function markBox(mark: Placed): Box {
  if (mark.shape === 'dot') {
    const { x, y, radius } = mark;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  }
  const { x, y, width, height } = mark;
  return { left: x, right: x + width, top: y, bottom: y + height };
}

export function boxOfLine({ points }: PlacedLine): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** What stands out of a drawing by more than some leeway, in words. */
export function standingOut(
  what: string,
  { left, top, right, bottom }: Box,
  { width, height }: Pick<Scene, 'width' | 'height'>,
  leeway = 0.01,
): string[] {
  const sides = { left: -left, top: -top, right: right - width, bottom: bottom - height };
  return Object.entries(sides).flatMap(([side, by]) =>
    by > leeway ? [`${what} is ${by.toFixed(1)} px out at the ${side}`] : [],
  );
}

/** The texts that run into each other, in pairs. */
export function collisions(texts: readonly PlacedText[]): string[] {
  const boxes = texts.map((text) => ({ said: plain(text.phrases), box: textBox(text) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => covers(a.box, b.box))
      .map((b) => `${a.said} / ${b.said}`),
  );
}

/** Do two boxes share more than a hair? */
export function covers(a: Box, b: Box, hair = 0.5): boolean {
  return (
    a.left + hair < b.right &&
    b.left + hair < a.right &&
    a.top + hair < b.bottom &&
    b.top + hair < a.bottom
  );
}

/** Every number of a drawing that is a place or a length. */
export function numbersOf(scene: Scene): number[] {
  return [
    scene.width,
    scene.height,
    ...scene.marks.flatMap((mark) => Object.values(mark).filter((one) => typeof one === 'number')),
    ...scene.texts.flatMap(({ x, y, size }) => [x, y, size]),
    ...scene.lines.flatMap(({ points }) => points.flat()),
    ...scene.keys.flatMap(({ x, y }) => [x, y]),
  ];
}
