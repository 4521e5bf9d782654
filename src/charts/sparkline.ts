import { round } from './scene.ts';

const WIDTH = 88;
const HEIGHT = 24;
const MARGIN = 3;

/**
 * A course too small for numbers, beside which the numbers stand: a line with a dot where it ends;
 * null is a year without a figure, and interrupts it.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const [low, high] = [Math.min(0, ...known), Math.max(...known, 0)];
  const x = (index: number): number =>
    round(MARGIN + (index / Math.max(1, values.length - 1)) * (WIDTH - 2 * MARGIN));
  const y = (value: number): number =>
    round(HEIGHT - MARGIN - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * MARGIN));
  let isBroken = true;
  const d = values.map((value, index) => {
    if (value === null) {
      isBroken = true;
      return '';
    }
    const step = `${isBroken ? 'M' : 'L'}${x(index)} ${y(value)}`;
    isBroken = false;
    return step;
  });
  const last = values.findLastIndex((value) => value !== null);
  const end = values[last] ?? 0;
  return (
    `<svg class="sparkline" aria-hidden="true" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<path class="s-bar" fill="none" stroke-width="1.5" d="${d.join('')}"/>` +
    `<circle class="f-broke" cx="${x(last)}" cy="${y(end)}" r="2.5"/></svg>`
  );
}
