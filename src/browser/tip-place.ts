/** A box, in px of a drawing or of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a tooltip belongs to, and how it likes to stand. */
export interface Anchor {
  readonly box: Box;
  /** In line with where it begins, or with its middle. */
  readonly align: 'start' | 'middle';
  readonly side: 'above' | 'below';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its tooltip, and between that and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** Where a tooltip stands: inside the window, beside its mark and not over it. */
export function placeTip(
  { box, align, side }: Anchor,
  tip: Size,
  view: Size,
): { left: number; top: number } {
  const [right, bottom] = [view.width - EDGE - tip.width, view.height - EDGE - tip.height];
  const middle = (box.left + box.right - tip.width) / 2;
  const left = within(align === 'start' ? box.left : middle, right);
  const top = within((box.top + box.bottom - tip.height) / 2, bottom);
  const above = { left, top: box.top - GAP - tip.height };
  const below = { left, top: box.bottom + GAP };
  const places = [
    ...(side === 'above' ? [above, below] : [below, above]),
    { left: box.right + GAP, top },
    { left: box.left - GAP - tip.width, top },
  ];
  const fitting = places.find(
    (at) => at.top >= EDGE && at.top <= bottom && at.left >= EDGE && at.left <= right,
  );
  return fitting ?? { left, top: within(below.top, bottom) };
}

/** The start wins where there is no room at all. */
function within(wanted: number, most: number): number {
  return Math.max(EDGE, Math.min(wanted, most));
}
