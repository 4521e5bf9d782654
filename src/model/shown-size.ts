/** How wide a picture is shown at most, in px: twice the measure of the text, for fine screens. */
const WIDEST = 1600;
/** And how high, for what stands upright. */
const HIGHEST = 2400;

/** The size at which a picture is published: a large one is made smaller, none is made larger. */
export function shownSize({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const scaled = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}
