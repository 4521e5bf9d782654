import type { Placed } from '../charts/scene.ts';
import type { Box } from './tip-place.ts';

/** How far an arrow reaches beyond its mark. */
const ARROW = { bar: 9, dot: 17 } as const;

/** Above a bar stands its own name where the drawing is narrow, so what is above counts as nearer. */
const NAME_ABOVE = 0.35;

/** The room that a mark takes, with what is open of it. */
export function extentOf(placed: Placed): Box {
  const { x, y, open, toward, shape } = placed;
  const box =
    shape === 'bar'
      ? { left: x, top: y, right: x + placed.width, bottom: y + placed.height }
      : {
          left: x - placed.radius,
          top: y - placed.radius,
          right: x + placed.radius,
          bottom: y + placed.radius,
        };
  const far = open === 'out' ? ARROW[shape] : (open ?? 0);
  switch (toward) {
    case 'right':
      return { ...box, right: box.right + far };
    case 'left':
      return { ...box, left: box.left - far };
    case 'up':
      return { ...box, top: box.top - far };
    case 'down':
      return { ...box, bottom: box.bottom + far };
  }
}

/** The mark that a place belongs to: the one of its row or column, or the nearest point. */
export function markAt(
  marks: readonly Placed[],
  { x, y }: { readonly x: number; readonly y: number },
  isNarrow: boolean,
): number | null {
  const distances = marks.map((placed): readonly [number, number] => {
    const { left, top, right, bottom } = extentOf(placed);
    const across = Math.max(left - x, 0, x - right);
    const down = Math.max((top - y) * (isNarrow ? NAME_ABOVE : 1), 0, y - bottom);
    if (!isUpright(placed)) return [down, across];
    return placed.shape === 'bar' ? [across, down] : [Math.hypot(across, down), 0];
  });
  const nearest = distances.toSorted(([a, aside], [b, beside]) => a - b || aside - beside)[0];
  return nearest ? distances.indexOf(nearest) : null;
}

/** Where a key leads from a mark, by its place in the list; null for a key that leads nowhere. */
export function stepFrom(marks: readonly Placed[], at: number | null, key: string): number | null {
  const order = walk(marks);
  const place = at === null ? null : order.indexOf(at);
  const last = order.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[place === null ? 0 : Math.min(place + 1, last)] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return order[place === null ? last : Math.max(place - 1, 0)] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order[last] ?? null;
    default:
      return null;
  }
}

/** Rows as they stand; what is upright from left to right, as time goes. */
function walk(marks: readonly Placed[]): number[] {
  const all = marks.map((_, index) => index);
  const x = (index: number): number => marks[index]?.x ?? 0;
  return marks.every(isUpright) ? all.toSorted((a, b) => x(a) - x(b)) : all;
}

/** Whether larger values lie above smaller ones. */
export function isUpright({ toward }: Placed): boolean {
  return toward === 'up' || toward === 'down';
}
