import type { Placed, PlacedBar, PlacedDot, Scene } from '../../../src/charts/scene.ts';

/** Places are rounded to a hundredth of a pixel; what goes on beyond the span, by more. */
const EXACT = 0.02;

/** Along which way a drawing counts, where nought is on it, and how many pixels one is. */
interface Scale {
  readonly at: (value: number) => number;
  readonly one: number;
  /** From one end of what it was found by to the other. */
  readonly span: number;
}

/** What is not where, or not as long as, its value says on the scale of its drawing; in words. */
export function offScale(scene: Pick<Scene, 'marks'>): string[] {
  const scale = scaleOf(scene.marks);
  if (!scale) return [];
  return scene.marks.flatMap((mark) => {
    const { from, to, open } = mark.mark;
    const [begin, end] = endsOf(mark);
    const drawn = typeof mark.open === 'number' ? mark.open : 0;
    const wanted = typeof open === 'number' ? Math.abs(open - to) * scale.one : 0;
    const errors = {
      ...(mark.shape === 'bar' && { begin: begin - scale.at(from) }),
      end: end - scale.at(to),
      open: drawn - wanted,
    };
    return Object.entries(errors).flatMap(([what, by]) =>
      Math.abs(by) > EXACT * Math.max(1, wanted / scale.span)
        ? [`${mark.mark.key}: ${what} is off by ${by.toFixed(3)} px`]
        : [],
    );
  });
}

/** Where a mark begins and ends along its scale. */
function endsOf(mark: Placed): readonly [number, number] {
  if (mark.shape === 'dot') return isUpright(mark) ? [-mark.y, -mark.y] : [mark.x, mark.x];
  const { x, y, width, height, toward } = mark;
  switch (toward) {
    case 'right':
      return [x, x + width];
    case 'left':
      return [x + width, x];
    case 'up':
      return [-(y + height), -y];
    case 'down':
      return [-y, -(y + height)];
  }
}

function isUpright({ toward }: Placed): boolean {
  return toward === 'up' || toward === 'down';
}

/** Found from the two marks that lie furthest apart, which all others must agree with. */
function scaleOf(marks: readonly Placed[]): Scale | null {
  const ends = marks.flatMap((mark) => {
    const [begin, end] = endsOf(mark);
    const { from, to } = mark.mark;
    return [...(mark.shape === 'bar' ? [{ value: from, at: begin }] : []), { value: to, at: end }];
  });
  const ordered = ends.toSorted((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (!low || !high || low.value === high.value) return null;
  const one = (high.at - low.at) / (high.value - low.value);
  return { one, span: high.at - low.at, at: (value) => low.at + (value - low.value) * one };
}

export function bars(marks: readonly Placed[]): PlacedBar[] {
  return marks.filter((mark) => mark.shape === 'bar');
}

export function dots(marks: readonly Placed[]): PlacedDot[] {
  return marks.filter((mark) => mark.shape === 'dot');
}
